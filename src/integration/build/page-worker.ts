// A process that takes part of a long build: it reads files, then renders pages. src/build/worker-pool.ts talks to it.

import { composeClean } from '../../loader/composed.ts';
import { Shelf } from '../../loader/composed-cache.ts';
import { recordOf } from '../../loader/read-record.ts';
import type { Profile } from '../../record/compose/briefing.ts';
import { Source } from '../../record/text/source.ts';
import { Output } from './output.ts';
import { loadProgram, type Page } from './program.ts';
import { type Order, openRecord, renderAll } from './render.ts';

/** What a worker is told before it renders. */
export interface Workplace {
  readonly program: string;
  readonly shelf: string;
  readonly profiles: readonly Profile[];
  readonly output: string;
  readonly served: string | undefined;
}

/** What a worker can be asked. */
export type Question =
  | {
      readonly kind: 'compose';
      readonly files: readonly { readonly file: string; readonly text: string; readonly digest: string }[];
      readonly today: string;
    }
  | { readonly kind: 'open'; readonly workplace: Workplace }
  | { readonly kind: 'render'; readonly orders: readonly Order[] };

let open: { pages: ReadonlyMap<string, Page>; output: Output; served: string | undefined } | undefined;

async function answer(question: Question): Promise<unknown> {
  if (question.kind === 'compose') {
    const files = question.files.map(({ file, text, digest }) => ({
      source: new Source(file, text),
      digest,
    }));
    return composeClean(files, question.today);
  }
  if (question.kind === 'open') {
    const { program, shelf, profiles, output, served } = question.workplace;
    const composed = [...(await new Shelf(shelf).load()).values()];
    composed.sort((a, b) => (a.file < b.file ? -1 : 1));
    openRecord(recordOf(composed, profiles));
    const pages = await (await loadProgram(program)).pages();
    open = { pages: new Map(pages.map((page) => [page.file, page])), output: new Output(output), served };
    return undefined;
  }
  if (!open) throw new Error('A worker renders only after it was told where.');
  return renderAll(question.orders, open.pages, open.output, open.served);
}

let last: Promise<void> = Promise.resolve();
process.on('message', (question: Question) => {
  // One after the other, so that answers are told apart by their order.
  last = last
    .then(() => answer(question))
    .then(
      (result) => void process.send?.({ result }),
      (error: unknown) =>
        void process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
    );
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit());
