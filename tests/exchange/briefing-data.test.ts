import { expect, test } from 'vitest';
import { z } from 'zod';
import { briefingDataSchema } from '../../src/exchange/briefing-data.ts';
import { briefingData } from '../../src/exchange/publish-briefing.ts';
import { archiveOf, readArchive } from '../support/archive.ts';
import { FULL_RECORD } from '../support/full-record.ts';

const archives = [
  await readArchive('content'),
  await readArchive('tests/fixtures/travel/content'),
  archiveOf(FULL_RECORD),
];
const published = archives.flatMap(({ briefings }) => briefings.map(briefingData));

test('what is published is what the schema promises, and survives JSON', () => {
  for (const data of published) {
    expect(briefingDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(
      JSON.parse(JSON.stringify(data)),
    );
  }
});

test('every selector finds the words of its quotation in the text', () => {
  for (const { text, quotes } of published) {
    for (const { id, selectors } of quotes) {
      expect(selectors.length, id).toBeGreaterThan(0);
      for (const { exact, prefix, suffix, refinedBy } of selectors) {
        expect(text.slice(refinedBy.start, refinedBy.end), id).toBe(exact);
        expect(text.slice(0, refinedBy.start).endsWith(prefix), id).toBe(true);
        expect(text.slice(refinedBy.end).startsWith(suffix), id).toBe(true);
      }
    }
  }
});

test('the schema describes every field of the record and refuses unknown ones', () => {
  const schema = z.toJSONSchema(briefingDataSchema);
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties ?? {})).toEqual(
    expect.arrayContaining(['version', 'url', 'title', 'quotes', 'actors', 'corrections', 'text']),
  );
  expect(briefingDataSchema.safeParse({ ...published[0], more: 1 }).success).toBe(false);
});
