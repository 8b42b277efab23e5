import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../system/project.ts';

/** How many tests there were, by outcome. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The tests that failed, as `file: title`. */
  readonly failures: readonly string[];
}

const count = z.number().int().nonnegative();

// Only what is counted: the runners' reports hold much more.
const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

interface Suite {
  readonly title: string;
  readonly specs?:
    | readonly { readonly title: string; readonly file: string; readonly ok: boolean }[]
    | undefined;
  readonly suites?: readonly Suite[] | undefined;
}
const suite: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), file: z.string(), ok: z.boolean() })).optional(),
  get suites() {
    return z.array(suite).optional();
  },
});
const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  suites: z.array(suite),
});

/** Reads a runner's JSON report; `undefined` if the runner wrote none, or only half of one. */
export async function readReport(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** How a runner ended. */
export interface Ending {
  /** Whether it ended with 0. */
  readonly ok: boolean;
  /** Whether only some tests were asked for, so that there may be none of its kind. */
  readonly mayBeEmpty: boolean;
}

/** Counts Vitest's report. A run that failed, or had no test, counts as a failure even where no test failed. */
export function vitestTally(report: unknown, ending: Ending): Tally {
  const { data } = vitestReport.safeParse(report);
  if (!data) return withoutReport('unit', ending);
  const failures = data.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: the file could not be run`];
    return failed.map(({ fullName }) => `${file}: ${fullName}`);
  });
  return settle('unit', ending, {
    passed: data.numPassedTests,
    failed: data.numFailedTests,
    skipped: data.numPendingTests + data.numTodoTests,
    failures,
  });
}

/** Counts Playwright's report. A test that passed only when tried again passed. */
export function playwrightTally(report: unknown, ending: Ending): Tally {
  const { data } = playwrightReport.safeParse(report);
  if (!data) return withoutReport('browser', ending);
  const { expected, flaky, unexpected, skipped } = data.stats;
  const failures = data.suites.flatMap((file) => failuresIn(file, []));
  return settle('browser', ending, { passed: expected + flaky, failed: unexpected, skipped, failures });
}

function failuresIn({ specs = [], suites = [] }: Suite, titles: readonly string[]): string[] {
  return [
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, title }) => `tests/browser/${file}: ${[...titles, title].join(' › ')}`),
    ...suites.flatMap((inner) => failuresIn(inner, [...titles, inner.title])),
  ];
}

/** Sums the outcomes of several runs. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** The closing line of a test run. */
export function tallyLine({ passed, failed, skipped }: Omit<Tally, 'failures'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function withoutReport(kind: string, ending: Ending): Tally {
  const failures = [`${kind}: there is no report`];
  return settle(kind, ending, { passed: 0, failed: 0, skipped: 0, failures: ending.ok ? [] : failures });
}

function settle(kind: string, { ok, mayBeEmpty }: Ending, tally: Tally): Tally {
  if (tally.failed > 0) return tally;
  if (!ok) return { ...tally, failed: 1 };
  if (mayBeEmpty || tally.passed + tally.skipped > 0) return tally;
  return { ...tally, failed: 1, failures: [`${kind}: there was no test`] };
}
