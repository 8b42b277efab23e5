import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How many tests there were, by outcome. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const count = z.number().int().nonnegative();

// Only what is counted: the runners' reports hold much more.
const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
});
const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
});

/** Reads a runner's JSON report; nothing when it wrote none or half of one. */
export async function readReport(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Counts Vitest's report. A run that failed counts as a failure even where no test did. */
export function vitestTally(report: unknown, ok: boolean): Tally {
  const { data } = vitestReport.safeParse(report);
  if (!data) return settle({ passed: 0, failed: 0, skipped: 0 }, ok);
  const skipped = data.numPendingTests + data.numTodoTests;
  return settle({ passed: data.numPassedTests, failed: data.numFailedTests, skipped }, ok);
}

/** Counts Playwright's report. A test that passed only when tried again passed. */
export function playwrightTally(report: unknown, ok: boolean): Tally {
  const { data } = playwrightReport.safeParse(report);
  if (!data) return settle({ passed: 0, failed: 0, skipped: 0 }, ok);
  const { expected, flaky, unexpected, skipped } = data.stats;
  return settle({ passed: expected + flaky, failed: unexpected, skipped }, ok);
}

/** Sums the outcomes of several runs. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  return { passed: sum((t) => t.passed), failed: sum((t) => t.failed), skipped: sum((t) => t.skipped) };
}

/** The closing line of a test run. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function settle(tally: Tally, ok: boolean): Tally {
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}
