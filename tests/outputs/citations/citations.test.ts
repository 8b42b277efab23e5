import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/outputs/citations/citations.ts';
import type { Reference } from '../../../src/outputs/citations/reference.ts';
import { briefingReference, quoteReference } from '../../../src/outputs/citations/reference.ts';
import { archiveOf, readArchive } from '../../support/archive/archive.ts';
import { FULL_RECORD } from '../../support/record/full-record.ts';

const archives = await Promise.all([readArchive('content'), readArchive('tests/fixtures/travel/content')]);
const references = archives.flatMap(({ briefings, quotes }) => [
  ...briefings.map(briefingReference),
  ...quotes.map(quoteReference),
]);

function titled(title: string, site = 'The Courier'): Reference {
  return {
    id: 'example',
    type: 'article-newspaper',
    title,
    'container-title': site,
    issued: { 'date-parts': [[2030, 5, 6]] },
    accessed: { 'date-parts': [[2030, 5, 7]] },
    URL: 'https://example.org/?a=b',
    language: 'en',
  };
}

function cited(reference: Reference): Record<string, string> {
  return Object.fromEntries(citationsOf(reference).map(({ style, text }) => [style, text]));
}

test('of an unsigned page are written as the three styles write them', () => {
  expect(cited(titled('Ada Example: “The gate is open”'))).toEqual({
    APA: 'Ada Example: “The gate is open.” (2030, May 6). The Courier. https://example.org/?a=b',
    MLA: '“Ada Example: ‘The gate is open.’” The Courier, 6 May 2030, https://example.org/?a=b.',
    Chicago: 'The Courier. “Ada Example: ‘The gate is open.’” May 6, 2030. https://example.org/?a=b.',
  });
});

test('of a signed page begin with the names, each as it is', () => {
  const author = [{ literal: 'Ona de la Vega' }, { literal: 'Port Example Union' }];
  expect(cited({ ...titled('Two ports agree'), author })).toEqual({
    APA: 'Ona de la Vega & Port Example Union. (2030, May 6). Two ports agree. The Courier. https://example.org/?a=b',
    MLA: 'Ona de la Vega and Port Example Union. “Two ports agree.” The Courier, 6 May 2030, https://example.org/?a=b.',
    Chicago:
      'Ona de la Vega and Port Example Union. “Two ports agree.” The Courier. May 6, 2030. https://example.org/?a=b.',
  });
});

test.each([
  ['de', 'A: „Das Tor ist offen“', 'Ona und Ida. (2030, 6. Mai). A: „Das Tor ist offen“. The Courier.'],
  [
    'fr',
    'A : « La porte est ouverte »',
    'Ona et Ida. (2030, 6 mai). A : « La porte est ouverte ». The Courier.',
  ],
  ['en-GB', 'A: “The gate is open”', 'Ona and Ida. (2030, 6 May). A: “The gate is open.” The Courier.'],
  ['he', 'A: ”השער פתוח”', 'Ona ו-Ida. (2030, 6 במאי). A: ”השער פתוח”. The Courier.'],
])('in "%s" have days and lists in its form, and the words in its marks', (language, title, apa) => {
  const author = [{ literal: 'Ona' }, { literal: 'Ida' }];
  const { APA, MLA, Chicago } = cited({ ...titled(title), language, author });
  expect(APA).toBe(`${apa} https://example.org/?a=b`);
  for (const text of [MLA, Chicago]) expect(text).not.toMatch(/[\ue000-\uf8ff]|\bMay 6/);
});

test.each(['Two ports agree', 'Is it open?', 'Stop!', 'She said “No.”', 'He asked “Why?” twice', 'مرحبا'])(
  'in APA are what the processor’s own style makes: %s',
  (title) => {
    for (const site of ['The Courier', 'Whose Harbor?', 'Harbor Inc.']) {
      const reference = titled(title, site);
      const verbatim = { ...reference, title: `<span class="nocase">${title}</span>` };
      const options = { format: 'text', template: 'apa', lang: 'en-US' } as const;
      expect(cited(reference).APA).toBe(plugins.output.format('bibliography', [verbatim], options).trim());
    }
  },
);

/** The words between the speaker and the day, as each style has them. */
function quotationIn(style: string, text: string): string {
  const patterns = { APA: /^Ada: “(.*)”\.? \(2030/, MLA: /^“Ada: ‘(.*)’” The/, Chicago: /“Ada: ‘(.*)’” May/ };
  return patterns[style as keyof typeof patterns].exec(text)?.[1] ?? `not found in ${text}`;
}

describe('a quotation is cited with its own words and marks, and one mark at its end', () => {
  test.each([
    ['It is open', 'It is open.', 'It is open.'],
    ['It is open.', 'It is open.', 'It is open.'],
    ['It is open,', 'It is open.', 'It is open.'],
    ['Is it open?', 'Is it open?', 'Is it open?'],
    ['Open it!', 'Open it!', 'Open it!'],
    ['We’ll see—', 'We’ll see—', 'We’ll see—'],
    ['We’ll see…', 'We’ll see…', 'We’ll see…'],
    ['We (the town) left (at last.)', 'We (the town) left (at last.)', 'We (the town) left (at last.)'],
    ['We left (at last)', 'We left (at last).', 'We left (at last).'],
    ['来るか？', '来るか？', '来るか？'],
    ['門は開いている。', '門は開いている。', '門は開いている。'],
    ['هل هو مفتوح؟', 'هل هو مفتوح؟', 'هل هو مفتوح؟'],
    ['The boss’ dog', 'The boss’ dog.', 'The boss’ dog.'],
    ['It is the parents’ day.', 'It is the parents’ day.', 'It is the parents’ day.'],
    ['It is the parents’', 'It is the parents’.', 'It is the parents’.'],
    [
      'Give ’im the ’68 file—’twas ’ere.',
      'Give ’im the ’68 file—’twas ’ere.',
      'Give ’im the ’68 file—’twas ’ere.',
    ],
    ['Say ‘yes’, never ‘no,’', 'Say ‘yes’, never ‘no.’', 'Say “yes”, never “no.”'],
    ['He asked ‘Why?’', 'He asked ‘Why?’', 'He asked “Why?”'],
    ['The boss’ ‘dog’', 'The boss’ ‘dog.’', 'The boss’ “dog.”'],
    [
      'He said ‘I read “The Sea” twice’ to me',
      'He said ‘I read “The Sea” twice’ to me.',
      'He said “I read ‘The Sea’ twice” to me.',
    ],
    ['Say «non» and „nein“', 'Say «non» and „nein“.', 'Say «non» and „nein“.'],
    ['A net of 5" and 6" is wide', 'A net of 5" and 6" is wide.', 'A net of 5" and 6" is wide.'],
    [
      '<i>No</i> to <script>it</script> $1 $& \\ {x}',
      '<i>No</i> to <script>it</script> $1 $& \\ {x}.',
      '<i>No</i> to <script>it</script> $1 $& \\ {x}.',
    ],
  ])('%s', (words, inApa, within) => {
    for (const { style, text } of citationsOf(titled(`Ada: “${words}”`)))
      expect(quotationIn(style, text)).toBe(style === 'APA' ? inApa : within);
  });

  test('whatever stands in them: no letter, digit or sign is lost or added', () => {
    const kept = (text: string) => text.replace(/[\s.,"'\u2018\u2019\u201c\u201d]/g, '');
    for (const reference of references)
      for (const { text } of citationsOf(reference)) expect(kept(text)).toContain(kept(reference.title));
  });
});

test('of all quotations have the day and the address', () => {
  for (const reference of references) {
    for (const { text } of citationsOf(reference)) {
      expect(text).toContain(reference.URL);
      expect(text).toContain(String(reference.issued['date-parts'][0]?.[0]));
    }
  }
});

test('of what was retracted say so', () => {
  const retracted = '\nretracted: { on: 2024-05-09, reason: The source withdrew it. }';
  const archive = archiveOf(FULL_RECORD.replace('\nlang: en', `${retracted}\nlang: en`));
  for (const entry of archive.retracted.quotes)
    for (const { text } of citationsOf(quoteReference(entry)))
      expect(text).toContain('Retracted: quotation of');
});
