import { expect, test } from 'vitest';
import { AddressResolver } from '../../../src/record/ledger/address-resolver.ts';
import { foldedProse } from '../../../src/record/ledger/published-pages.ts';
import { briefingFromCache } from '../../../src/record/parse/cached-briefing.ts';
import { parseBriefing, parseProfile } from '../../../src/record/parse/parse.ts';
import { checkParsed } from '../../../src/record/rules/check.ts';
import { Source } from '../../../src/record/text/source.ts';
import { sitePages } from '../../../src/site/permalinks.ts';
import { fileOf, harborFile, harborTalks, read, recordWith, today } from '../../support/record/briefing.ts';

const parsed = read(harborTalks);
const kept = {
  record: parsed.record,
  actorIds: [...parsed.declared.actorIds],
  foldedProse: foldedProse(parsed),
};

test('a briefing that was read before is the same one, whatever is asked of it', () => {
  const known = briefingFromCache(new Source(harborFile, harborTalks), kept);
  const { isClean, name, record, declared, fields, body, quotations, unpaired } = known;
  expect([isClean, name, foldedProse(known)]).toEqual([true, parsed.name, foldedProse(parsed)]);
  expect(record).toEqual(parsed.record);
  expect(declared).toEqual(parsed.declared);
  expect(fields.value).toEqual(parsed.fields.value);
  expect(body.passages.map(({ text }) => text)).toEqual(parsed.body.passages.map(({ text }) => text));
  expect([quotations, unpaired]).toEqual([parsed.quotations, parsed.unpaired]);
  expect(known.place(['quotes', 1, 'text'])).toEqual(parsed.place(['quotes', 1, 'text']));
  expect(known.body).toBe(body);
});

test('its file is read only when more is asked than what was kept', () => {
  const known = briefingFromCache(new Source(harborFile, 'no briefing any more'), kept);
  expect([known.record.title, known.declared.actorIds.size]).toEqual([parsed.record.title, 6]);
  expect(() => known.body).toThrow(`${harborFile} was readable before`);
});

test('its addresses are known without reading it', () => {
  const known = briefingFromCache(new Source(harborFile, 'no briefing any more'), kept);
  const addresses = new AddressResolver({ briefings: [known], profiles: [], complete: true }, sitePages);
  const [, quote] = [...addresses.pages()];
  expect([quote?.url, quote?.words]).toEqual([
    '/quotes/2025-03-03-harbor-talks/a-beginning/',
    expect.stringContaining('We came with empty hands'),
  ]);
  expect(addresses.isRefused('/quotes/2025-03-03-harbor-talks/a-beginning/')).toBe(false);
});

test('others may link to it and quote it; it is not read, nor checked, for that', () => {
  const known = briefingFromCache(new Source(harborFile, 'no briefing any more'), kept);
  const found = (link: string, words: string) => {
    const linking = fileOf(recordWith(), `See [it](${link}) and [her](/people/ona-rask/).\n`);
    const profile = `---\n---\n\nShe calls it “${words}”.\n`;
    return checkParsed(
      [
        { result: known, diagnostics: [] },
        parseBriefing(new Source('content/briefings/2025-04-01-later.md', linking)),
      ],
      [parseProfile(new Source('content/people/ona-rask.md', profile))],
      { today, pages: sitePages },
    ).diagnostics.map(({ code, hint }) => `${code}: ${hint}`);
  };
  expect(found('/quotes/2025-03-03-harbor-talks/patience/', 'a kind of work')).toEqual([]);
  expect(found('/quotes/2025-03-03-harbor-talks/patence/', 'a kind of work')).toEqual([
    'body/dead-link: Did you mean /quotes/2025-03-03-harbor-talks/patience/?',
  ]);
  expect(found('/briefings/2025-03-03-harbor-talks/', 'a sort of work')).toHaveLength(1);
});
