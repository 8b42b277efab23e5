import { type FSWatcher, statSync, watch as watchFolder } from 'node:fs';
import { afterAPause } from '../system/after-a-pause.ts';

/**
 * Calls back soon after something in the folder changed, until the function it returns is called. A folder that is not there,
 * or is taken away, is waited for.
 */
export function watchContent(contentDir: string, onChange: () => void): () => void {
  const { ask: changed, cancel } = afterAPause(60, onChange);
  const identity = () => statSync(contentDir, { throwIfNoEntry: false })?.ino;
  let watched: { readonly folder: number; readonly watcher: FSWatcher } | undefined;
  const watch = () => {
    const folder = identity();
    if (folder === watched?.folder) return false;
    watched?.watcher.close();
    watched =
      folder === undefined
        ? undefined
        : { folder, watcher: watchFolder(contentDir, { recursive: true }, changed) };
    return true;
  };
  watch();
  const waiting = setInterval(() => {
    if (watch()) changed();
  }, 200);
  return () => {
    clearInterval(waiting);
    cancel();
    watched?.watcher.close();
  };
}
