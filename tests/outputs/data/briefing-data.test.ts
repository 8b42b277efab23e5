import { expect, test } from 'vitest';
import { z } from 'zod';
import { briefingDataSchema } from '../../../src/outputs/data/briefing-data.ts';
import { briefingData, fullBriefingData } from '../../../src/outputs/data/publish-briefing.ts';
import { archiveOf, readArchive } from '../../support/archive/archive.ts';
import { FULL_RECORD } from '../../support/record/full-record.ts';

const archives = [
  await readArchive('content'),
  await readArchive('tests/fixtures/travel/content'),
  archiveOf(FULL_RECORD),
];
const published = archives.flatMap(({ briefings }) => briefings.map(fullBriefingData));

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

test('of a retracted briefing it is published that it was and why, and none of its words', () => {
  const retracted = { on: '2024-05-09', reason: 'The source withdrew it.' };
  const text = FULL_RECORD.replace('lang: en\n', `lang: en\nretracted: ${JSON.stringify(retracted)}\n`);
  const [briefing] = archiveOf(text).retracted.briefings;
  if (!briefing) throw new Error('The briefing is retracted.');
  const data = briefingData(briefing);
  expect(briefingDataSchema.parse(data)).toEqual(data);
  expect(data).toMatchObject({ slug: briefing.slug, title: briefing.record.title, retracted });
  expect(JSON.stringify(data)).not.toMatch(/listen|Later|One\./);
});

test('the schema describes every field of the record and refuses unknown ones', () => {
  const [shown, withdrawn] = z.toJSONSchema(briefingDataSchema).anyOf ?? [];
  expect([shown?.additionalProperties, withdrawn?.additionalProperties]).toEqual([false, false]);
  expect(Object.keys(shown?.properties ?? {})).toEqual(
    expect.arrayContaining(['version', 'url', 'title', 'quotes', 'actors', 'corrections', 'text']),
  );
  expect(briefingDataSchema.safeParse({ ...published[0], more: 1 }).success).toBe(false);
});
