import { type Digester, digestOf } from '../../loader/digest.ts';
import type { Manifest } from './manifest.ts';
import type { Page } from './program.ts';
import type { Order } from './render.ts';

/** What a page depends on, as far as it can be told before it is rendered. */
export interface Keys {
  /** The key of a page; `whole` when it looks at the whole record. */
  of(page: Page, whole: boolean | undefined): string;
}

/** The keys of pages made by some code from some record. */
export function keysOf(code: string, record: string, digester: Digester): Keys {
  return {
    of: ({ component, file, props }, whole) =>
      digestOf(`${code}\n${component}\n${file}\n${digester.of(props)}${whole ? `\n${record}` : ''}`),
  };
}

/** What is to be done for a site, given what is there. */
export interface Plan {
  /** Files that stay as they are in the site in the making. */
  readonly kept: readonly string[];
  /** Files to take over from the site that is served. */
  readonly taken: readonly string[];
  readonly rendered: readonly Order[];
}

/**
 * Compares each page's key with those it was made with. A page that looked at the whole record when it was made does so
 * again as long as its code and what it is handed are the same.
 */
export function planPages(pages: readonly Page[], keys: Keys, here: Manifest, served: Manifest): Plan {
  const kept: string[] = [];
  const taken: string[] = [];
  const rendered: Order[] = [];
  for (const page of pages) {
    const { file } = page;
    const [there, live] = [here.get(file), served.get(file)];
    if (there && keys.of(page, there.whole) === there.key) kept.push(file);
    else if (live && keys.of(page, live.whole) === live.key) taken.push(file);
    else rendered.push({ file, here: there, served: live });
  }
  return { kept, taken, rendered };
}
