import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/outputs/citations/reference.ts';
import { briefingReference, quoteReference } from '../../../src/outputs/citations/reference.ts';
import { referenceFormats } from '../../../src/outputs/citations/reference-files.ts';
import { archiveOf, readArchive } from '../../support/archive/archive.ts';
import { FULL_RECORD } from '../../support/record/full-record.ts';

const archives = await Promise.all([readArchive('content'), readArchive('tests/fixtures/travel/content')]);
const entries = archives.flatMap(({ quotes }) => quotes);
const shown = archives.flatMap(({ briefings, quotes }) => [
  ...briefings.map(briefingReference),
  ...quotes.map(quoteReference),
]);

/** Titles with everything that a format could take for something else. */
const hostile: readonly Reference[] = [
  'AT&T pays $3 million, 5% of #1 firm_name',
  'Ada: “He wrote a { and left”',
  'Ada: “} and another }, then {x}”',
  'Ada: “a <b> b </b> &amp; c”',
  "Ada: “\\textbf{loud} \\ C:\\new ~ ^2 $x$ `y` 'z'”",
  "Ada: “one--two---three ''four'' ``five`` ?`six”",
  'Ada: “TY - NEWS ER - @online{x, title = "y"}”',
  'Ada: “门是开着的 מרחבא مرحبا ‘’„“«»”',
  'mcDonald and EU, ada iPhone: “WE and the US”',
].map((title, i) => ({
  id: `hostile-${i}`,
  type: 'article-newspaper',
  title,
  ...(title.includes('“') && { quoted: title.slice(title.indexOf('“') + 1, -1) }),
  author: [{ literal: 'Ursula von der Example' }, { literal: 'Sons and Daughters, Inc.' }],
  'container-title': 'Trial and Error & Co',
  issued: { 'date-parts': [[2030, 5, 6]] },
  accessed: { 'date-parts': [[2030, 5, 7]] },
  URL: 'https://example.org/a_b/?x=1&y=%20#z',
  language: 'en',
  abstract: title,
  note: `Said by ${title}`,
}));
const references = [...shown, ...hostile];

/** Without what a library marks as not to be put into small letters; libraries read a no-break space as any other. */
const plain = (text: string | undefined) =>
  text?.replace(/<\/?span[^>]*>/g, '').replace(/[\u00a0\u202f]/g, ' ');

const types = { bib: '@biblatex/text', ris: '@ris/file', 'csl.json': '' };

describe.each(Object.entries(types))('the %s file', (ending, forceType) => {
  const { write } = referenceFormats[ending as keyof typeof types];
  const read = (written: readonly Reference[]) =>
    plugins.input.chain(write(written), { generateGraph: false, ...(forceType && { forceType }) });

  test('is read by Citation.js: one entry for each briefing and quotation, with the very words', () => {
    const again = read(references);
    expect(again.map(({ URL }) => URL)).toEqual(references.map(({ URL }) => URL));
    expect(again.map(({ title }) => plain(title))).toEqual(references.map(({ title }) => plain(title)));
    expect(again.map(({ abstract }) => plain(abstract))).toEqual(
      references.map(({ abstract }) => plain(abstract)),
    );
    // Citation.js reads the year of a RIS file alone.
    const known = (parts: readonly number[] = []) => (ending === 'ris' ? parts.slice(0, 1) : parts);
    expect(again.map(({ issued }) => known(issued['date-parts'][0]))).toEqual(
      references.map(({ issued }) => known(issued['date-parts'][0])),
    );
  });

  test('has the speaker in the note', () => {
    const [first] = entries;
    if (!first) throw new Error('the article has quotes');
    const [again] = read([quoteReference(first)]);
    expect(again?.note).toContain(`Said by ${first.speaker.name}, ${first.speaker.role}`);
  });
});

test('the BibTeX file is read by Zotero’s parser, too, with the very words', () => {
  const { entries: read, errors } = parse(referenceFormats.bib.write(references));
  expect(errors).toEqual([]);
  expect(read.map(({ type }) => type)).toEqual(references.map(() => 'online'));
  expect(read.map(({ fields }) => plain(fields.title))).toEqual(references.map(({ title }) => plain(title)));
  expect(read.map(({ fields }) => fields.url)).toEqual(references.map(({ URL }) => URL));
  expect(read.at(-1)?.fields).toMatchObject({
    author: [{ name: 'Ursula von der Example' }, { name: 'Sons and Daughters, Inc.' }],
    organization: ['Trial and Error & Co'],
    date: '2030-05-06',
    urldate: '2030-05-07',
    langid: 'english',
  });
});

test('no style sets the words of a quotation in other capitals', () => {
  const entry = entries.find(({ quote }) => quote.id === 'living-these-days');
  if (!entry) throw new Error('the article has it');
  const words = 'This is the way we are living these days';
  const files = referenceFormats;
  const [item] = JSON.parse(files['csl.json'].write([quoteReference(entry)]));
  expect(item.title).toBe(`Isaac Herzog: “<span class="nocase">${words}</span>”`);
  expect(item).not.toHaveProperty('quoted');
  expect(files.bib.write([quoteReference(entry)])).toContain(`title = {{Isaac} {Herzog}: “{${words}}”}`);
  const style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Titles</title><id>titles</id><updated>2030-05-06T00:00:00Z</updated></info><citation><layout><text variable="title"/></layout></citation><bibliography><layout><text variable="title" text-case="title"/></layout></bibliography></style>`;
  plugins.config.get('@csl').styles.add('titles-in-capitals', style);
  const cited = plugins.output.format('bibliography', [item], {
    format: 'text',
    template: 'titles-in-capitals',
    lang: 'en-US',
  });
  expect(cited).toContain('This is the way we are living these days');
});

test('the reference to what was retracted says so and why, without the words', () => {
  const retracted = '\nretracted: { on: 2024-05-09, reason: The source withdrew it. }';
  const archive = archiveOf(FULL_RECORD.replace('\nlang: en', `${retracted}\nlang: en`));
  const gone = [
    ...archive.retracted.briefings.map(briefingReference),
    ...archive.retracted.quotes.map(quoteReference),
  ];
  expect(gone).toHaveLength(3);
  for (const { title, note, ...rest } of gone) {
    expect(title).toMatch(/^Retracted: /);
    expect(note).toBe('Retracted on May 9, 2024: The source withdrew it.');
    expect(JSON.stringify(rest)).not.toMatch(/listen|Later|every field/);
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
  const { title, abstract } = quoteReference(entry);
  expect(title).toMatch(/^The Union: “我们必须在今天晚上.{120,150} …”$/);
  expect(abstract).toBe(`“${words}”`);
});

test('ids are unique', () => {
  expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
});
