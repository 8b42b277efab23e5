import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/system/project.ts';
import { addTallies, playwrightTally, tallyLine, vitestTally } from '../../src/tooling/test-tally.ts';

const good = { ok: true, mayBeEmpty: false };
const bad = { ok: false, mayBeEmpty: false };
const vitestReport = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  success: true,
  testResults: [],
};
const playwrightReport = {
  stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0, duration: 3 },
  suites: [
    {
      title: 'links.spec.ts',
      specs: [{ title: 'all is well', file: 'links.spec.ts', ok: true }],
      suites: [
        { title: 'On a site', specs: [{ title: 'a link leads on', file: 'links.spec.ts', ok: false }] },
      ],
    },
  ],
};

test('outcomes of both runners add up to one line', () => {
  const total = addTallies([vitestTally(vitestReport, good), playwrightTally(playwrightReport, bad)]);
  expect(tallyLine(total)).toBe('12 passed, 1 failed, 2 skipped');
});

test('nothing skipped is not mentioned', () => {
  expect(tallyLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
});

test('the tests that failed are named with their files', () => {
  const failed = { name: join(ROOT, 'tests/a.test.ts'), status: 'failed' };
  const report = {
    ...vitestReport,
    numFailedTests: 1,
    testResults: [
      { ...failed, assertionResults: [{ fullName: 'a day is a day', status: 'failed' }] },
      { ...failed, name: join(ROOT, 'tests/b.test.ts'), assertionResults: [] },
    ],
  };
  expect(vitestTally(report, bad).failures).toEqual([
    'tests/a.test.ts: a day is a day',
    'tests/b.test.ts: the file could not be run',
  ]);
  expect(playwrightTally(playwrightReport, bad).failures).toEqual([
    'tests/browser/links.spec.ts: On a site › a link leads on',
  ]);
});

test('a run that failed without a failing test counts as a failure', () => {
  expect(vitestTally(vitestReport, bad).failed).toBe(1);
  expect(vitestTally(undefined, bad)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  expect(playwrightTally({ half: 'a report' }, bad).failed).toBe(1);
});

test('a run without a test counts as a failure, unless only some tests were asked for', () => {
  const none = { ...vitestReport, numPassedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  expect(vitestTally(none, good)).toMatchObject({ failed: 1, failures: ['unit: there was no test'] });
  expect(vitestTally(none, { ok: true, mayBeEmpty: true }).failed).toBe(0);
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(playwrightTally({ stats, suites: [] }, good)).toMatchObject({
    failed: 1,
    failures: ['browser: there was no test'],
  });
  expect(vitestTally(undefined, good).failed).toBe(1);
});
