import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { recordIndex, recordIndexSchema } from '../../../src/outputs/data/record-index.ts';
import { parseLedger } from '../../../src/record/ledger/ledger.ts';
import { Source } from '../../../src/record/text/source.ts';
import { readArchive } from '../../support/archive/archive.ts';
import { generatedArchive } from '../../support/corpus/generated-archive.ts';

const archive = generatedArchive(40);
const index = recordIndex(archive);

test('the index is what its schema says, and names everything once', () => {
  expect(recordIndexSchema.parse(index)).toEqual(index);
  const all = [...archive.briefings, ...archive.retracted.briefings];
  const quotations = [...archive.quotes, ...archive.retracted.quotes];
  expect(index.briefings.map(({ slug }) => slug)).toEqual(all.map(({ slug }) => slug));
  const addresses = [...index.briefings, ...index.quotations, ...index.people].map(({ url }) => url);
  expect(new Set(addresses).size).toBe(all.length + quotations.length + archive.people.length);
});

test('every id in the index leads to something in it', () => {
  const people = new Set(index.people.map(({ id }) => id));
  const briefings = new Set(index.briefings.map(({ slug }) => slug));
  for (const { briefing, speaker, to } of index.quotations) {
    expect(briefings).toContain(briefing);
    for (const id of [speaker, ...to]) expect(people).toContain(id);
  }
});

test('a hash changes with the words, and not with the marks around them', () => {
  const [entry] = archive.quotes;
  if (!entry) throw new Error('The generated record has quotations.');
  const hashOf = (text: string) =>
    recordIndex({ ...archive, quotes: [{ ...entry, quote: { ...entry.quote, text } }] }).quotations[0]?.hash;
  expect(hashOf("It's  time")).toBe(hashOf('It’s time'));
  expect(hashOf("It's time")).not.toBe(hashOf("It's tame"));
});

test('the hash of a published quotation or person is the one the ledger keeps', async () => {
  const text = await readFile('content/permalinks.jsonl', 'utf8');
  const recorded = parseLedger(new Source('content/permalinks.jsonl', text)).lines;
  const published = recordIndex(await readArchive('content'));
  const hashes = new Map(
    [...published.quotations, ...published.people].map(({ url, hash }) => [new URL(url).pathname, hash]),
  );
  const lines = recorded.filter(({ kind }) => kind !== 'briefing');
  expect(lines).not.toHaveLength(0);
  for (const { url, hash } of lines) expect(hashes.get(url)).toBe(`sha256-${hash}`);
});

test('what is retracted says so', () => {
  expect(index.briefings.filter(({ retracted }) => retracted)).not.toHaveLength(0);
  for (const { slug } of index.briefings.filter(({ retracted }) => retracted))
    expect(
      index.quotations.filter(({ briefing }) => briefing === slug).every(({ retracted }) => retracted),
    ).toBe(true);
});
