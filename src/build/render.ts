import { AsyncLocalStorage } from 'node:async_hooks';
import { digestOf } from './digest.ts';
import { giveRecord, type SiteRecord } from './given-record.ts';
import type { Made, Written } from './manifest.ts';
import type { Output } from './output.ts';
import type { Page } from './program.ts';

/** A page to render, and what lies at its place already: in the site in the making, and in the one that is served. */
export interface Order {
  readonly file: string;
  readonly here?: Made | undefined;
  readonly served?: Made | undefined;
}

/** What was made of an order. */
export type Rendered = Omit<Made, 'key' | 'copies'> & { readonly file: string };

const inFlight = new AsyncLocalStorage<{ whole: boolean }>();

/** Gives the record to the pages; whichever of them looks at the whole of it is noted in what {@link renderAll} tells. */
export function openRecord(record: SiteRecord): void {
  giveRecord(record, () => {
    const page = inFlight.getStore();
    if (page) page.whole = true;
  });
}

// Cards are drawn in other threads: while one is, the next page is rendered.
const atOnce = 4;

/** Renders pages, and puts those whose bytes are new into the site. */
export async function renderAll(
  orders: readonly Order[],
  pages: ReadonlyMap<string, Page>,
  output: Output,
  served: string | undefined,
): Promise<Rendered[]> {
  const rendered: Rendered[] = [];
  let next = 0;
  const renderSome = async () => {
    for (let order = orders[next++]; order; order = orders[next++]) {
      const page = pages.get(order.file);
      if (!page) throw new Error(`No page makes ${order.file}.`);
      const seen = { whole: false };
      const bytes = await inFlight.run(seen, () => page.render());
      const hash = digestOf(bytes);
      const made = sameAsBefore(hash, order, output, served) ?? output.write(order.file, bytes);
      const { size, at } = made;
      rendered.push({ file: order.file, hash, size, at, ...(seen.whole && { whole: true }) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, renderSome));
  return rendered;
}

/** What changed on the way may show nowhere: then the file stays the one it was. */
function sameAsBefore(
  hash: string,
  { file, here, served: live }: Order,
  output: Output,
  served: string | undefined,
): Written | undefined {
  if (hash === here?.hash) return here;
  const isTaken = live && hash === live.hash && served !== undefined && output.take(file, served, live);
  return isTaken ? live : undefined;
}
