import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { chai, expect } from 'vitest';

export { expect };

/** A test as its file declares it; what prepares its group runs before it. */
export interface Test {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly run: () => Promise<void>;
}

type Work = () => unknown;
type Each = (...row: never[]) => unknown;

let collecting: { readonly file: string; readonly tests: Test[] } = { file: '', tests: [] };
let group: { readonly title: string; readonly before: Work[] } = { title: '', before: [] };
let cleaning: Work[] = [];
let running = '';

// What a file stores is compared here, too; `expect` alone does it only inside of Vitest.
chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (this: object, path: string) {
  const stored = readFileSync(join(dirname(running), path), 'utf8');
  // A difference of long texts takes seconds to describe, and nobody reads it here.
  if (chai.util.flag(this, 'object') !== stored) throw new Error(`not what ${path} has`);
});

/** The tests that a file declares while `load` imports it. */
export async function collect(file: string, load: () => Promise<unknown>): Promise<readonly Test[]> {
  collecting = { file, tests: [] };
  group = { title: '', before: [] };
  await load();
  return collecting.tests;
}

function declare(title: string, work: Work): void {
  const { file, tests } = collecting;
  const { before } = group;
  const name = `${group.title}${title}`;
  const run = async () => {
    cleaning = [];
    running = file;
    try {
      for (const step of [...before, work]) await step();
    } finally {
      for (const step of cleaning) await step();
    }
  };
  // Titles repeat in tables; the number keeps them apart.
  tests.push({ id: `${file}#${tests.length} ${name}`, name, file, run });
}

function titled(title: string, row: unknown): string {
  if (Array.isArray(row)) return title.includes('%') ? format(title, ...row) : title;
  return title.replace(/\$(\w+)/g, (_, key: string) => String(Object(row)[key]));
}

function each(declareOne: (title: string, work: Work) => void) {
  return (rows: readonly unknown[]) => (title: string, work: Each) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      declareOne(titled(title, row), () => work(...(values as never[])));
    }
  };
}

const skip = () => undefined;

export const test = Object.assign(declare, {
  each: each(declare),
  skipIf: (condition: boolean) => (condition ? skip : declare),
});
export { test as it };

function describeGroup(title: string, work: Work): void {
  const outer = group;
  group = { title: `${outer.title}${title} › `, before: [...outer.before] };
  work();
  group = outer;
}

export const describe = Object.assign(describeGroup, { each: each(describeGroup) });

/** Done once, by the first test of the group that runs. */
export function beforeAll(work: Work): void {
  let done: unknown;
  group.before.push(() => {
    done ??= Promise.resolve(work()).then(() => true);
    return done;
  });
}

export function onTestFinished(work: Work): void {
  cleaning.push(work);
}
