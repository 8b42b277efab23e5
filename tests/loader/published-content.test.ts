import { expect, test } from 'vitest';
import { latestDay } from '../../src/system/present-day.ts';
import { contentFolder, run } from '../support/build/content-folder.ts';
import { type Change, changedContent } from '../support/site/sites/changed-content.ts';

const herzog = '"This is the way we are living these days," described Herzog.\n\n';
/** What must not happen to a published quotation, and the code of the finding that says so. */
const dishonest: readonly (readonly [string, readonly Change[], string])[] = [
  [
    'dropped',
    [
      [
        '  - id: living-these-days\n    speaker: isaac-herzog\n    text: This is the way we are living these days\n    on: 2024-08-19\n    to: [antony-blinken]\n    place: Tel Aviv\n    occasion: During talks with Secretary of State Antony Blinken\n',
        '',
      ],
      [herzog, ''],
    ],
    'ledger/dropped',
  ],
  ['renamed', [['id: get-to-yes', 'id: get-to-yeah']], 'ledger/dropped'],
  ['silently reworded', [['living these days', 'living in these days']], 'ledger/reworded'],
  [
    'given the id of another',
    [
      ['id: get-to-yes', 'id: other'],
      ['id: living-these-days', 'id: get-to-yes'],
      ['id: other', 'id: living-these-days'],
    ],
    'ledger/reused',
  ],
];

test.each(dishonest)('a published quotation that is %s is an error', async (_what, changes, code) => {
  const folder = await contentFolder(Object.fromEntries(changedContent(changes)));
  const checked = await run(folder, 'check', [], { latestDay });
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain(code);
});

test('the published content has no finding', async () => {
  const folder = await contentFolder(Object.fromEntries(changedContent([])));
  expect((await run(folder, 'check', [], { latestDay })).stdout).toMatch(/^No findings/);
});
