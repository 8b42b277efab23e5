import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { formatted, readyCitations } from '../../../src/outputs/citations/ready-citations.ts';
import { briefingItem, type Item, quoteItem } from '../../../src/outputs/citations/reference.ts';
import { referenceFormats } from '../../../src/outputs/citations/reference-files.ts';
import { archiveOf, readArchive } from '../../support/archive.ts';
import { FULL_RECORD } from '../../support/full-record.ts';

const archives = await Promise.all([readArchive('content'), readArchive('tests/fixtures/travel/content')]);
const entries = archives.flatMap(({ quotes }) => quotes);
const items = archives.flatMap(({ briefings, quotes }) => [
  ...briefings.map(briefingItem),
  ...quotes.map(quoteItem),
]);

describe.each(Object.entries(referenceFormats))('the %s file', (_, { write }) => {
  test('is read again by the citation library, one entry for each briefing and quotation', () => {
    const read = plugins.input.chain(write(items), { generateGraph: false });
    expect(read.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL));
    expect(read.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(read.map(({ issued }) => issued['date-parts'][0]?.[0])).toEqual(
      items.map(({ issued }) => issued['date-parts'][0]?.[0]),
    );
  });

  test('has the speaker in the note', () => {
    const [first] = entries;
    if (!first) throw new Error('the article has quotes');
    const [read] = plugins.input.chain(write([quoteItem(first)]), { generateGraph: false });
    expect(read?.note).toContain(`Said by ${first.speaker.name}, ${first.speaker.role}`);
  });
});

test('the reference to what was retracted says so and why, without the words', () => {
  const retracted = '\nretracted: { on: 2024-05-09, reason: The source withdrew it. }';
  const archive = archiveOf(FULL_RECORD.replace('\nlang: en', `${retracted}\nlang: en`));
  const gone = [...archive.retracted.briefings.map(briefingItem), ...archive.retracted.quotes.map(quoteItem)];
  expect(gone).toHaveLength(3);
  for (const { title, note, ...item } of gone) {
    expect(title).toMatch(/^Retracted: /);
    expect(note).toBe('Retracted on May 9, 2024: The source withdrew it.');
    expect(JSON.stringify(item)).not.toMatch(/listen|Later|every field/);
  }
});

test('a long quotation in a script without spaces keeps its beginning and its marks', () => {
  const words = '我们必须在今天晚上之前达成协议'.repeat(14);
  const text = FULL_RECORD.replaceAll('"Later,"', `"${words}"`).replace(
    'text: Later,',
    `text: ${words}, lang: zh,`,
  );
  const [, entry] = archiveOf(text).quotes;
  if (!entry) throw new Error('The record has two quotations.');
  const { title, abstract } = quoteItem(entry);
  expect(title).toMatch(/^The Union: “我们必须在今天晚上.{120,150} …”$/);
  expect(abstract).toBe(`“${words}”`);
});

test('ids are unique', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

function titled(title: string, site = 'The Courier'): Item {
  return {
    id: 'example',
    type: 'article-newspaper',
    title,
    'container-title': site,
    issued: { 'date-parts': [[2030, 5, 6]] },
    URL: 'https://example.org/?a=b',
    language: 'en',
  };
}

/** The citation of such a title but for its marks. */
function around(style: string, title: string): string {
  if (style === 'APA') return `${title} 2030 May 6 The Courier https://example.org/?a=b`;
  if (style === 'MLA') return `${title} The Courier 6 May 2030 https://example.org/?a=b`;
  return `The Courier ${title} May 6 2030 https://example.org/?a=b`;
}

describe('a ready citation', () => {
  test('is what the processor makes of the reference alone', () => {
    for (const item of items) expect(readyCitations(item)).toEqual(formatted(item));
  }, 60_000);

  test.each([
    'Two ports agree',
    'Is it open?',
    'Stop!',
    'She said “No.”',
    'He asked “Why?” twice',
    'Wait…',
    'مرحبا',
  ])('in APA is what the processor’s own style makes: %s', (title) => {
    for (const site of ['The Courier', 'Whose Harbor?', 'Harbor Inc.']) {
      const item = titled(title, site);
      const verbatim = { ...item, title: `<span class="nocase">${title}</span>` };
      const options = { format: 'text', template: 'apa', lang: 'en-US' } as const;
      expect(formatted(item).find(({ style }) => style === 'APA')?.text).toBe(
        plugins.output.format('bibliography', [verbatim], options).trim(),
      );
    }
  });

  test.each([
    'Ona: “The sailors’ union agrees”',
    'The ’90s are back',
    'The crews’ and the sailors’ say',
    'A net of 5" and 6" is wide',
    'She said “<i>No</i>” to “<script>it</script>”',
    'Half < whole > none',
  ])('has the words of a title and no others: %s', (title) => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}<>/]/gu, '');
    for (const citation of [...formatted(titled(title)), ...readyCitations(titled(title))])
      expect(letters(citation.text)).toBe(letters(around(citation.style, title)));
  });

  test('has the words as they were said, the day and the address', () => {
    const item = items.find(({ id }) => id.endsWith('living-these-days'));
    if (!item) throw new Error('the article has this quote');
    for (const { text } of readyCitations(item)) {
      expect(text).toContain('This is the way we are living these days');
      expect(text).toMatch(/August 19|19 Aug\. 2024/);
      expect(text).toContain(item.URL);
    }
  });
});
