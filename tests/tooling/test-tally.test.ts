import { expect, test } from 'vitest';
import { addTallies, playwrightTally, tallyLine, vitestTally } from '../../src/tooling/test-tally.ts';

const vitestReport = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  success: true,
};
const playwrightReport = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0, duration: 3 } };

test('outcomes of both runners add up to one line', () => {
  const total = addTallies([vitestTally(vitestReport, true), playwrightTally(playwrightReport, false)]);
  expect(tallyLine(total)).toBe('12 passed, 1 failed, 2 skipped');
});

test('nothing skipped is not mentioned', () => {
  expect(tallyLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
});

test('a run that failed without a failing test counts as a failure', () => {
  expect(vitestTally(vitestReport, false).failed).toBe(1);
  expect(vitestTally(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(playwrightTally({ half: 'a report' }, false).failed).toBe(1);
});
