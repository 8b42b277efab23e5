import { expect, test } from 'vitest';
import { checkSummaries, summaryOf } from '../../../src/outputs/summary/check.ts';
import { measure } from '../../../src/outputs/summary/type/measure.ts';
import { parseBriefing } from '../../../src/record/parse/parse.ts';
import { Source } from '../../../src/record/text/source.ts';
import { generateRecords } from '../../support/summaries/records.ts';

const points = ['One point.', 'Another point.', 'A third point.'];

function planned(more: string) {
  const text = `---\ntitle: A title\nstandfirst: A standfirst.\npublished: 2024-08-19\nkeyPoints: ${JSON.stringify(points)}\n${more}---\n\nWords.\n`;
  const { result } = parseBriefing(new Source('2024-08-19-one.md', text));
  const diagnostics = checkSummaries(result ? [result] : [], measure);
  return { summary: result && summaryOf(result, measure), diagnostics };
}

test('a small record is set in the largest type and says nothing is left out', () => {
  const { summary, diagnostics } = planned('');
  expect(diagnostics).toEqual([]);
  expect(summary?.step.body).toBe(11);
  expect(summary?.shortened).toBe(false);
});

test('an address no page can hold is a finding that says how much has to go', () => {
  const { diagnostics } = planned(`source:\n  url: https://source.example/${'a'.repeat(9000)}\n`);
  expect(diagnostics.map(({ code }) => code)).toEqual(['summary/too-long']);
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
  const { summary } = planned(`actors:\n${people.join('\n')}\n`);
  const texts = summary?.columns.flat().flatMap(({ items }) => items.flatMap(({ blocks }) => blocks));
  const cast = texts?.find(({ kind }) => kind === 'cast');
  const shown = cast?.runs.filter(({ emphasis }) => emphasis === 'strong').length ?? 0;
  expect(shown).toBeGreaterThan(40);
  const more = texts?.find(({ kind }) => kind === 'more');
  expect(more?.runs.map(({ text }) => text).join('')).toMatch(
    new RegExp(`^and ${90 - shown} more people and parties at .*/briefings/2024-08-19-one/$`),
  );
  expect(summary?.shortened).toBe(true);
});

const quotation = (i: number, more = '') =>
  `  - { id: q-${i}, speaker: ada, text: Words of number ${i}, on: 2024-08-19${more} }`;

function textsOfQuotations(quotes: readonly string[], body: string) {
  const text = `---\ntitle: A title\nstandfirst: A standfirst.\npublished: 2024-08-19\nkeyPoints: ${JSON.stringify(points)}\nactors:\n  - { id: ada, name: Ada Example, kind: person }\nquotes:\n${quotes.join('\n')}\n---\n\n${body}\n`;
  const { result } = parseBriefing(new Source('2024-08-19-one.md', text));
  const blocks = (result ? summaryOf(result, measure) : undefined)?.columns
    .flat()
    .flatMap(({ items }) => items.flatMap((item) => item.blocks));
  return blocks?.map(({ kind, runs }) => `${kind}: ${runs.map(({ text: words }) => words).join('')}`) ?? [];
}

test('says how many of all quotations are shown, also where those left out are not featured', () => {
  const quotes = [
    quotation(1, ', featured: true'),
    quotation(2, ', featured: true'),
    quotation(3),
    quotation(4),
  ];
  const texts = textsOfQuotations(
    quotes,
    [1, 2, 3, 4].map((i) => `"Words of number ${i}," she said.`).join('\n\n'),
  );
  expect(texts.filter((text) => text.includes('words: '))).toHaveLength(2);
  expect(texts.find((text) => text.startsWith('more: 2 of 4 quotations; all at'))).toBeDefined();
});

test('a retracted quotation is left out, and that is said', () => {
  const quotes = [
    quotation(1, ', featured: true, retracted: { on: 2024-08-20, reason: It was another. }'),
    quotation(2),
  ];
  const texts = textsOfQuotations(quotes, '"Words of number 1," she said.\n\n"Words of number 2," she said.');
  expect(texts.join('\n')).not.toContain('Words of number 1');
  expect(texts).toContain('entry: August 20, 2024 A quotation by Ada Example was retracted.');
});

test('a very long quotation is shortened, which is said, and leaves the type as large as it was', () => {
  const long = Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ');
  const quotes = [`  - { id: q-1, speaker: ada, text: "${long}", on: 2024-08-19, featured: true }`];
  const texts = textsOfQuotations(quotes, `"${long}," she said.`);
  const words = texts.find((text) => text.startsWith('long-words: ')) ?? '';
  expect(words.length).toBeLessThan(700);
  expect(words).toMatch(/ …$/);
  expect(texts.find((text) => text.startsWith('caption: '))).toContain('Shortened for this page.');
});

test('the same seed generates the same records', () => {
  expect(generateRecords(5, 3)).toEqual(generateRecords(5, 3));
});
