import { expect, test } from 'vitest';
import { checkFiles, fileOf, recordWith } from '../../../support/record/briefing.ts';
import { findingText, wordsAt } from '../../../support/record/finding-text.ts';

const actors = ['Ona', 'Pell'].map((name) => ({ id: name.toLowerCase(), name, kind: 'person' }));
const quotes = [
  { id: 'one', speaker: 'ona', text: 'We sail at dawn', undated: true },
  { id: 'two', speaker: 'pell', text: 'We row', undated: true },
  {
    ...{ id: 'gone', speaker: 'ona', text: 'We swim', undated: true },
    retracted: { on: '2025-03-05', reason: 'No.' },
  },
];
const body = '“We sail at dawn,” Ona said. “We row,” Pell said. “We swim.”\n';
const briefing = (fields: object = {}) => fileOf(recordWith({ actors, quotes, ...fields }), body);

const refused = { quotes: [quotes[0], { ...quotes[1], speaker: undefined }, quotes[2]] };
const taken = { retracted: { on: '2025-03-06', reason: 'Made up.' } };

/** A text of Ona's profile, what it lists as no quotations, and what the briefing has otherwise. */
const profiles: readonly (readonly [text: string, notQuotes?: string, fields?: object])[] = [
  ['Nothing in marks.'],
  ['Nothing in marks.', '[a]'],
  ['“We sail” and “at dawn” and “sail at”.'],
  ['“We row,” Pell says.'],
  ['“We row,” Pell says.', '[we row, We row]'],
  ['“We row,” and once “we swim”.', '', refused],
  ['“We swim,” she said once.'],
  ['“We sail at dawn,” she said once.', '', taken],
  ['A line.\n\n“We fly.\n\n“We fly far,” she said.'],
  ['“We sail” and “we fly.\n\n“We” or “fly.\n\nOr “walk”.'],
  ['“We sail at dawn.\n\n“We fly” and “walk.'],
  ['Some “walk, some “run, all `“fly”`.', '[fly, run]'],
  ['She `“flies”` <i>“high”</i>.', '[flies, low]'],
  ['A “sailor” she is.', '["“sailor”", sailor,]'],
];

test('what is said of the words in marks in a profile is what was agreed on', async () => {
  const lines = profiles.flatMap(([text, notQuotes = '', fields = {}]) => {
    const profile = `---\n${notQuotes ? `notQuotes: ${notQuotes}` : 'lang: en'}\n---\n\n${text}\n`;
    const { diagnostics } = checkFiles({ '2025-03-04-talks.md': briefing(fields) }, { 'ona.md': profile });
    return [
      `# ${[text, notQuotes, ...Object.keys(fields)].filter((part) => part !== '').join(' | ')}`,
      ...diagnostics
        .filter(({ file }) => file.endsWith('/ona.md'))
        .flatMap((found) => findingText(found, (place) => wordsAt(profile, place))),
      '',
    ];
  });
  await expect(lines.join('\n')).toMatchFileSnapshot('./profile-findings.txt');
});

test('while a briefing cannot be read, nobody says whose a profile is, or what was never said', () => {
  const profile = '---\n---\n\n“We fly,” somebody said, “and so.\n';
  const codes = (text: string) =>
    checkFiles({ '2025-03-04-talks.md': text }, { 'nobody.md': profile }).diagnostics.map(({ code }) => code);
  expect(codes(briefing())).toEqual(['profile/unknown-actor', 'quote/unbalanced']);
  expect(codes('no record')).toEqual(['frontmatter/missing', 'quote/unbalanced']);
  const paired = profile.replace('“and so', 'and so');
  const found = (text: string) =>
    checkFiles({ '2025-03-04-talks.md': text }, { 'nobody.md': paired }).diagnostics.map(({ code }) => code);
  expect(found(briefing())).toEqual(['profile/unknown-actor', 'quote/unclaimed']);
  expect(found('no record')).toEqual(['frontmatter/missing']);
});
