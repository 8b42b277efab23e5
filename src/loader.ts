import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Briefing, composeBriefing, composeProfile, type Profile } from './briefing/briefing.ts';
import type { Diagnostic } from './briefing/diagnostic.ts';
import { report } from './briefing/report.ts';
import { type ContentChecker, contentChecker } from './check-content.ts';
import { showFindings } from './dev-overlay.ts';
import { proseLinks } from './prose-links.ts';
import { sheetOf } from './sheet/check.ts';
import { measure } from './sheet/measure.ts';
import type { SheetPlan } from './sheet/plan.ts';
import { site } from './site.ts';

/** One entry of the collection: a briefing or a profile, ready to be shown. */
export type RecordEntry =
  | { readonly type: 'briefing'; readonly briefing: Briefing; readonly sheet: SheetPlan }
  | { readonly type: 'profile'; readonly profile: Profile };

/** Content that breaks a rule. Its message is the whole report; its stack would tell an editor nothing. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly hint = '';
}

/**
 * Reads the content folder, checks all files together and stores them when nothing is wrong.
 * A build ends with every finding; `astro dev` keeps the last good record, shows the findings, and recovers by itself.
 */
export function recordLoader() {
  return {
    name: 'on-the-record',
    load: async (context: LoaderContext) => {
      const { watcher } = context;
      const check = contentChecker(site.contentDir);
      if (!watcher) {
        await load(context, check);
        return;
      }
      await loadInDev(context, check);
      const folder = resolve(site.contentDir);
      watcher.add(folder);
      let pending: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, file) => {
        if (relative(folder, resolve(file)).startsWith('..') || !/\.(?:md|jsonl)$/.test(file)) return;
        clearTimeout(pending);
        // Editors write a file in several steps.
        pending = setTimeout(() => void loadInDev(context, check), 50);
      });
    },
  } satisfies Loader;
}

async function loadInDev(context: LoaderContext, check: ContentChecker): Promise<void> {
  try {
    await load(context, check);
    showFindings(undefined);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    context.logger.error(error.message);
    showFindings(error);
  }
}

async function load({ store, logger }: LoaderContext, check: ContentChecker): Promise<void> {
  const checked = await check(new Date().toISOString().slice(0, 10));
  const { sources } = checked;
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  const text = (diagnostics: readonly Diagnostic[]) => report(diagnostics, sources);
  if (errors.length > 0) throw new ContentError(text(checked.diagnostics));
  if (checked.diagnostics.length > 0) logger.warn(text(checked.diagnostics));
  if (checked.files === 0) {
    logger.warn(`No briefings yet: put a Markdown file into ${join(site.contentDir, 'briefings')}.`);
  }
  store.clear();
  for (const parsed of checked.briefings) {
    const sheet = sheetOf(parsed, measure);
    // A briefing without one is an error that ended the run above.
    if (!sheet) continue;
    const entry: RecordEntry = { type: 'briefing', briefing: composeBriefing(parsed, proseLinks), sheet };
    store.set({ id: `briefing/${parsed.name}`, data: { ...entry } });
  }
  for (const parsed of checked.profiles) {
    const entry: RecordEntry = { type: 'profile', profile: composeProfile(parsed, proseLinks) };
    store.set({ id: `profile/${parsed.name}`, data: { ...entry } });
  }
}
