import { AsyncLocalStorage } from 'node:async_hooks';
import { digestOf } from '../../loader/digest.ts';
import { giveRecord, type SiteRecord } from '../../loader/given-record.ts';
import type { Copies, Made, Written } from './manifest.ts';
import type { Output } from './output.ts';
import { writeCopies } from './precompress.ts';
import type { Page } from './program.ts';

/** A page to render, and what lies at its place already: in the site in the making, and in the one that is served. */
export interface Order {
  readonly file: string;
  readonly here?: Made | undefined;
  readonly served?: Made | undefined;
}

/** What was made of an order; copies are noted of a file that was written, not of one that stays. */
export type Rendered = Omit<Made, 'key'> & { readonly file: string };

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
      const made = sameAsBefore(hash, order, output, served) ?? write(order.file, bytes, output);
      rendered.push({ file: order.file, hash, ...made, ...(seen.whole && { whole: true }) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, renderSome));
  return rendered;
}

function write(file: string, bytes: Uint8Array, output: Output): Written & { readonly copies?: Copies } {
  const written = output.write(file, bytes);
  const copies = writeCopies(file, bytes, output);
  return { ...written, ...(copies && { copies }) };
}

/** What changed on the way may show nowhere: then the file stays the one it was. */
function sameAsBefore(
  hash: string,
  { file, here, served: live }: Order,
  output: Output,
  served: string | undefined,
): Written | undefined {
  if (hash === here?.hash) return asWritten(here);
  const isTaken = live && hash === live.hash && served !== undefined && output.take(file, served, live);
  return isTaken ? asWritten(live) : undefined;
}

function asWritten({ size, at }: Made): Written {
  return { size, at };
}
