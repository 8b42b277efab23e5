import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Composed } from '../../loader/composed.ts';
import type { Unread } from '../../loader/read-record.ts';
import type { Question, Workplace } from './page-worker.ts';
import type { Order, Rendered } from './render.ts';

/** Each holds the whole record in memory. */
const mostWorkers = 3;
/** How many files to read, and pages to render, are done sooner than a process is started. */
export const fewFiles = 100;
export const fewPages = 3000;

/** Something to do to a list, a few at a time; results come in any order. */
interface Work<Item, Result> {
  readonly items: readonly Item[];
  readonly atOnce: number;
  here(items: readonly Item[]): Promise<readonly Result[]>;
  inWorker(worker: Worker, items: readonly Item[]): Promise<readonly Result[]>;
  onResults(results: readonly Result[]): void;
}

/** The other processors of the machine, as processes that take part of a long build; started when there is enough to do. */
export class WorkerPool {
  #started: Worker[] | undefined;

  /** Composes files, here and in all workers. */
  async compose(
    files: readonly Unread[],
    today: string,
    here: (files: readonly Unread[], today: string) => readonly Composed[],
    onResults: (composed: readonly Composed[]) => void,
  ): Promise<void> {
    await share(files.length > fewFiles ? this.#start() : [], {
      items: files,
      atOnce: 20,
      here: async (some) => here(some, today),
      inWorker: async (worker, some) =>
        await worker.ask<Composed[]>({
          kind: 'compose',
          today,
          files: some.map(({ source, digest }) => ({ file: source.file, text: source.text, digest })),
        }),
      onResults,
    });
  }

  /** Renders pages, here and in all workers. */
  async render(
    orders: readonly Order[],
    workplace: () => Promise<Workplace>,
    here: (orders: readonly Order[]) => Promise<readonly Rendered[]>,
    onResults: (rendered: readonly Rendered[]) => void,
  ): Promise<void> {
    const workers = orders.length > fewPages ? this.#start() : [];
    const opened = new Map<Worker, Promise<undefined>>();
    if (workers.length > 0) {
      const question: Question = { kind: 'open', workplace: await workplace() };
      for (const worker of workers) opened.set(worker, worker.ask(question));
    }
    await share(workers, {
      items: orders,
      atOnce: 100,
      here,
      inWorker: async (worker, some) => {
        await opened.get(worker);
        return worker.ask<Rendered[]>({ kind: 'render', orders: some });
      },
      onResults,
    });
  }

  close(): void {
    for (const worker of this.#started ?? []) worker.close();
  }

  #start(): readonly Worker[] {
    const count = Math.min(mostWorkers, availableParallelism() - 1);
    this.#started ??= Array.from({ length: count }, () => new Worker());
    return this.#started;
  }
}

async function share<Item, Result>(workers: readonly Worker[], work: Work<Item, Result>): Promise<void> {
  const { items, atOnce } = work;
  let next = 0;
  const takeTurns = async (turn: (some: readonly Item[]) => Promise<readonly Result[]>) => {
    while (next < items.length) {
      const some = items.slice(next, next + atOnce);
      next += atOnce;
      work.onResults(await turn(some));
      // Lets the answers of the workers in.
      await nextTurn();
    }
  };
  const there = workers.map((worker) => (some: readonly Item[]) => work.inWorker(worker, some));
  // A worker has its next part at hand before it has answered.
  await Promise.all([takeTurns((some) => work.here(some)), ...[...there, ...there].map(takeTurns)]);
}

class Worker {
  readonly #child: ChildProcess;
  readonly #waiting: { resolve: (result: never) => void; reject: (error: Error) => void }[] = [];

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'page-worker.ts'), { serialization: 'advanced' });
    this.#child.on('message', ({ result, error }: { result?: unknown; error?: string }) => {
      const asked = this.#waiting.shift();
      if (error === undefined) asked?.resolve(result as never);
      else asked?.reject(new Error(error));
    });
    this.#child.on('exit', (code, signal) => {
      for (const { reject } of this.#waiting.splice(0))
        reject(new Error(`A part of the build ended early (${signal ?? code}).`));
    });
  }

  /** Asks the worker; it answers one question after the other, with what belongs to the kind of question. */
  ask<Result>(question: Question): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child.send(question);
    });
  }

  close(): void {
    this.#child.disconnect();
  }
}
