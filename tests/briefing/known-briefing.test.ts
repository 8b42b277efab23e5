import { expect, test } from 'vitest';
import { knownBriefing } from '../../src/briefing/known-briefing.ts';
import { foldedProse } from '../../src/briefing/published-pages.ts';
import { Source } from '../../src/briefing/source.ts';
import { harborFile, harborTalks, read } from '../support/briefing.ts';

const parsed = read(harborTalks);
const kept = {
  record: parsed.record,
  actorIds: [...parsed.declared.actorIds],
  foldedProse: foldedProse(parsed),
};

test('a briefing that was read before is the same one, whatever is asked of it', () => {
  const known = knownBriefing(new Source(harborFile, harborTalks), kept);
  const { isClean, name, record, declared, fields, body, quotations, loose } = known;
  expect([isClean, name, foldedProse(known)]).toEqual([true, parsed.name, foldedProse(parsed)]);
  expect(record).toEqual(parsed.record);
  expect(declared).toEqual(parsed.declared);
  expect(fields.value).toEqual(parsed.fields.value);
  expect(body.passages.map(({ text }) => text)).toEqual(parsed.body.passages.map(({ text }) => text));
  expect([quotations, loose]).toEqual([parsed.quotations, parsed.loose]);
  expect(known.place(['quotes', 1, 'text'])).toEqual(parsed.place(['quotes', 1, 'text']));
  expect(known.body).toBe(body);
});

test('its file is read only when more is asked than what was kept', () => {
  const known = knownBriefing(new Source(harborFile, 'no briefing any more'), kept);
  expect([known.record.title, known.declared.actorIds.size]).toEqual([parsed.record.title, 6]);
  expect(() => known.body).toThrow(`${harborFile} was readable before`);
});
