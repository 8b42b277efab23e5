import { expect, test } from 'vitest';
import { findingsOf, quoting } from '../../../support/record/briefing.ts';
import { findingText, wordsAt } from '../../../support/record/finding-text.ts';

type Quotes = readonly (string | readonly string[])[];

const everyWord = 'We sail at dawn with the tide and all those boats';
const longer = `“${everyWord},” she said.`;

/** A body, and quotes of which at least one is not what it quotes. */
const misquotations: readonly (readonly [body: string, ...quotes: Quotes])[] = [
  // Another word, one too many, one too few, at the beginning, within and at the end.
  ['“We sail at dawn now,” she said.', 'We sail to dusk now'],
  ['“We sail at dawn,” she said.', 'We sail at dawn and dusk'],
  ['“We sail at dawn and at dusk and again,” she said.', 'We sail at dawn on'],
  ['“We sail at dawn,” she said.', 'We sail very at dawn'],
  ['“We sail at dawn,” she said.', 'We at dawn'],
  ['“We sail at dawn,” she said.', 'Soon we sail at dawn'],
  ['“We sail, and sail, and row,” she said.', 'We sail, and sail, and sail, and row'],
  // Letters and signs that are nearly the same.
  ['“We sail at dawn,” she said.', 'we sail at dawn'],
  ['“We sail at dawn–dusk,” she said.', 'We sail at dawn-dusk'],
  ['“We sail at −5 today,” she said.', 'We sail at -5 today'],
  ['“We sail at 5′ today,” she said.', "We sail at 5' today"],
  ['“We sail at 5″ today,” she said.', 'We sail at 5" today'],
  ['“We sail at ﬁve today,” she said.', 'We sail at five today'],
  ['“We sail at \u{1d7d3} today,” she said.', 'We sail at 5 today'],
  // What the article interrupts.
  ['“We sail,” she said, “at dawn.” “Soon,” she said.', 'We sail at dawn. Soon'],
  ['“We sail,” she said, “at dawn.”', 'We sail … at dawn.'],
  ['“We sail,” she said, “at dawn.”', 'We sail ... at dawn'],
  ['“We sail,” she said, “at dawn.”', 'We sail... at dawn'],
  ['“We sail,” she said, “at dawn.”', 'We sail, at dawn'],
  ['“We sail,” she said, “at dawn.”', 'We sail, at dawn and dusk'],
  ['“We sail,” she said. “We sail,” she said, “at dawn.”', 'We sail at dawn'],
  ['“One,” she said. “Two,” she said.', ['Two', 'One']],
  ['“One,” she said. “Two,” she said.', ['One', 'Tvo', 'Three']],
  // Marks, parts, and words without marks.
  ['“We sail at dawn,” she said.', '“We sail at dawn,”'],
  ['“We sail at dawn,” she said.', '"We sail at dawn",'],
  ['“We sail at dawn,” she said.', '“We sail at dusk”'],
  ['“We sail at dawn and at dusk today,” she said.', 'We sail at dawn'],
  ['“We sail at dawn,” she said.', 'We sail at dawn', 'at dawn'],
  ['“We sail at dawn.” “No.” “We sail at dusk.”', 'We sail at dawn', 'No', 'We sail at'],
  ['We sail at dawn, she said. We sail at dawn.', 'We sail at dawn'],
  ['He says we sail at dawn.\n\nThen we row, he says.\n\nMore.', 'we sail at dawn.\n\nThen we row'],
  ['One.\n\nHe says we sail at dawn.\n\nThen, he says.', 'We sail', 'we sail at dawn'],
  ['He says we “sail” at dawn, and more.', 'sail', 'we sail at dawn'],
  ['“We sail,” she said.', 'We sail', 'We sail', 'We sail'],
  // Marks that are lost, or stand around nothing.
  ['“We sail at dawn, she said.', 'We sail at dawn'],
  ['He “said” so: “We sail at dawn, she said.', 'said', 'We sail at dawn'],
  ['We sail at dawn,” she said.', 'We sail at dawn'],
  ['So we sail at dawn ” she said.', 'we sail at dawn'],
  ['“We sail, she said, “at dawn.”', ['We sail', 'at dusk']],
  ['He said “one” and “two.'],
  ['“We sail, she said.', '.'],
  ['“We sail” and “row.', 'We sail'],
  ['“We sail,” she said.', 'We sail …'],
  ['“We sail,” she said.', ['We sail', '.']],
  ['“One.\n\n“Two,” he said, and “three.'],
  ['“” she said. “We sail,” she said, “at dawn.”', 'We sail at dawn'],
  ['“We sail,” she said, “” and “at dawn.”', 'We sail at dawn'],
  ['“We sail,” she said, “at dawn.”', 'We sail…at dawn'],
  ['“We sail,” she said, “at dawn.”', 'We sail, … at dawn'],
  ['“We re-enter it today,” she said.', 'We reenter it today'],
  // The nearest of several.
  ['“We sail at dawn.” “We sail at noon.”', 'We sail at noon', 'We sail at dusk'],
  ['“We sail at dawn.” “We sail at noon.”', 'We sail at dawn', 'We sail at dusk'],
  [
    '“We sail at dawn with the tide and the wind and all boats of the harbor.” “We sail at noon.”',
    'We sail at dusk with the tide',
  ],
  ['“We sail at noon.” “We do sail at dawn with the wind and all boats.”', 'We sail at dusk with the tide'],
  ['“Go on and sail with all the boats of this old town to the sea.”', 'Go on ashore'],
  ['“Go on and sail with all boats to the sea.”', 'Go on and row with'],
  ['“At dawn now,” she said.', 'At dawn now', 'We sail at dawn now with the tide and wind'],
  ...['Sail tide boats', 'Sail tide boats gone', 'Sail tide went gone'].map(
    (words) => [longer, everyWord, words] as const,
  ),
  ['“Merrow.” “Marrows, and the islands behind it.”', 'Marrow'],
  ['“Merrow.” “Morrow.”', 'Morrow', 'Marrow'],
  ['“Sail.”', 'Snails and whales'],
  ['“Abcdef.”', 'abcxyz'],
  ['“Abcdef.”', 'abcdxyz'],
  ['“船は朝に出る。”', '船は昼に出る。'],
  ['“We don’t sail it now.”', 'We dont sail it now'],
  [`“${'Long'.repeat(31)}.”`, `${'Long'.repeat(30)}Lone`],
  // Nothing like it.
  ['Nothing of it.', 'We sail at dawn'],
  ['“Entirely other words here,” she said.', 'We sail at dawn'],
];

function read([body, ...quotes]: (typeof misquotations)[number]): string {
  const text = quoting(body, ...quotes);
  const found = findingsOf(text).flatMap((finding) => findingText(finding, (place) => wordsAt(text, place)));
  return [
    body,
    ...quotes.map((quote) => `≠ ${[quote].flat().join(' | ')}`),
    ...found.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

test('what is wrong with a quote is said by the likeliest mistake, at its word, beside the nearest passage', async () => {
  const stored = './misquotations.txt';
  await expect(misquotations.map(read).join('\n')).toMatchFileSnapshot(stored);
});

test('three stops close to a word are where the article interrupts', () => {
  const [finding, ...others] = findingsOf(quoting('“We sail,” she said, “at dawn.”', 'We sail... at dawn'));
  expect(finding?.hint).toBe('Write the text as a list: “We sail”, “at dawn”.');
  expect(others).toEqual([]);
});

test.each([
  ['″', '"'],
  ['″', "''"],
  ['″', '′′'],
  ['´', "'"],
  ['｀', "'"],
  ['\u1fef', "'"],
  ['′', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['–', '-'],
  ['−', '-'],
  ['５', '5'],
])('%s and %s look alike', (article, record) => {
  const [finding] = findingsOf(
    quoting(`“We sail 5${article}5 today,” she said.`, `We sail 5${record}5 today`),
  );
  expect(finding?.message).toContain(' that looks like another in the text of a quote, ');
});

test('of another article’s hundred quotes the reason is looked for, not of more', () => {
  const findings = findingsOf(quoting('We sail.', ...Array.from({ length: 101 }, (_, i) => `Not ${i} here`)));
  expect(findings).toHaveLength(101);
  const messages = findings.map(({ message }) => message);
  expect(new Set(messages.slice(0, 100))).toEqual(
    new Set([
      'Unexpected words in the text of a quote, expected words that stand in the body inside quotation marks.',
    ]),
  );
  expect(messages[100]).toBe('Unexpected words in the text of a quote, expected words of the body.');
});
