import { expect, test } from 'vitest';
import { checkCards } from '../../../src/outputs/share-cards/check.ts';
import { checkSources } from '../../../src/record/rules/check.ts';
import { Source } from '../../../src/record/text/source.ts';
import { FULL_RECORD } from '../../support/record/full-record.ts';

function findingsIn(text: string) {
  const files = { briefings: [new Source('content/briefings/2024-05-06-sample.md', text)], profiles: [] };
  return checkCards(checkSources(files, { today: '2100-01-01' }).briefings);
}

test('a record whose letters all have a face has no finding', () => {
  expect(findingsIn(FULL_RECORD)).toEqual([]);
  expect(
    findingsIn(FULL_RECORD.replace('name: Mira Sol', 'name: Łukasz Ødegård Ґжель Χαίρε 王小明')),
  ).toEqual([]);
});

test('check tells what a card cannot show, where it stands, and that it is no error', () => {
  const [finding, ...more] = findingsIn(FULL_RECORD.replace('name: Mira Sol', 'name: Mira महापौर'));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'card/undrawable', severity: 'warning' });
  expect(finding?.message).toBe(
    'The share card cannot show "महापौर" in actors.0.name: no font of the site has it.',
  );
});
