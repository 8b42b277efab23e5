import { expect, test } from 'vitest';
import { checkSheets, sheetOf } from '../../../src/outputs/summary/check.ts';
import { measure } from '../../../src/outputs/summary/type/measure.ts';
import { parseBriefing } from '../../../src/record/parse/parse.ts';
import { Source } from '../../../src/record/text/source.ts';
import { generateRecords } from '../../support/sheets/records.ts';

const points = ['One point.', 'Another point.', 'A third point.'];

function planned(more: string) {
  const text = `---\ntitle: A title\nstandfirst: A standfirst.\npublished: 2024-08-19\nkeyPoints: ${JSON.stringify(points)}\n${more}---\n\nWords.\n`;
  const { result } = parseBriefing(new Source('2024-08-19-one.md', text));
  const diagnostics = checkSheets(result ? [result] : [], measure);
  return { sheet: result && sheetOf(result, measure), diagnostics };
}

test('a small record is set in the largest type and says nothing is left out', () => {
  const { sheet, diagnostics } = planned('');
  expect(diagnostics).toEqual([]);
  expect(sheet?.step.body).toBe(11);
  expect(sheet?.shortened).toBe(false);
});

test('an address no page can hold is a finding that says how much has to go', () => {
  const { diagnostics } = planned(`source:\n  url: https://source.example/${'a'.repeat(9000)}\n`);
  expect(diagnostics.map(({ code }) => code)).toEqual(['sheet/too-long']);
  const [, length = '', fewer = ''] =
    /expected at most ([\d,]+) .*: ([\d,]+) fewer/.exec(diagnostics[0]?.message ?? '') ?? [];
  const kept = Number(length.replaceAll(',', ''));
  expect(kept + Number(fewer.replaceAll(',', ''))).toBe(9000 + 'https://source.example/'.length);
  const shorter = `https://source.example/${'a'.repeat(kept - 'https://source.example/'.length)}`;
  expect(planned(`source:\n  url: ${shorter}\n`).diagnostics).toEqual([]);
});

test('forty people are named as far as there is room, and the others are counted', () => {
  const people = Array.from(
    { length: 90 },
    (_, i) =>
      `  - { id: p-${i}, name: Person Number ${i}, kind: person, role: Deputy of the ministry of trade }`,
  );
  const { sheet } = planned(`actors:\n${people.join('\n')}\n`);
  const texts = sheet?.columns.flat().flatMap(({ items }) => items.flatMap(({ blocks }) => blocks));
  const shown = texts?.filter(({ kind }) => kind === 'entry').length ?? 0;
  expect(shown).toBeGreaterThan(40);
  const more = texts?.find(({ kind }) => kind === 'more');
  expect(more?.runs.map(({ text }) => text).join('')).toBe(
    `and ${90 - shown} more people and parties at the address below`,
  );
  expect(sheet?.shortened).toBe(true);
});

test('the same seed generates the same records', () => {
  expect(generateRecords(5, 3)).toEqual(generateRecords(5, 3));
});
