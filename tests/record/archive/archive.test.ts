import { describe, expect, test } from 'vitest';
import { attributionLine } from '../../../src/outputs/sharing/attribution.ts';
import { type Archive, isOverAYearOld } from '../../../src/record/archive/archive.ts';
import { markedWords } from '../../../src/record/archive/attribution.ts';
import { briefingChanged, quoteChanged } from '../../../src/record/archive/changes.ts';
import { monthsOf } from '../../../src/record/archive/months.ts';
import { companionsOf, rolesOf } from '../../../src/record/archive/people/people.ts';
import { sortName } from '../../../src/record/archive/people/person.ts';
import { Source } from '../../../src/record/text/source.ts';
import { messagesIn } from '../../../src/site/messages/messages.ts';
import { archiveFrom, archiveOf } from '../../support/archive/archive.ts';
import { fileOf, recordWith } from '../../support/record/briefing.ts';

const ada = (role: string) => ({ id: 'ada', name: 'Ada Vale', kind: 'person', role, represents: 'port' });
const bo = { id: 'bo', name: 'Bo Ash', kind: 'person' };
const cy = { id: 'cy', name: 'Cy Orr', kind: 'person' };
const port = { id: 'port', name: 'Zealous Port', kind: 'government' };
const said = (id: string, speaker: string, more: { on?: string } & Record<string, unknown> = {}) => ({
  ...{ id, speaker, text: `Words ${id}`, ...more },
  ...(more.on === undefined ? { undated: true } : {}),
});

const gone = { retracted: { on: '2025-05-07', reason: 'Misheard.' } };

function briefing(
  published: string,
  fields: { quotes?: { text: string }[] } & Record<string, unknown>,
): string {
  const body = (fields.quotes ?? []).map(({ text }) => `“${text}” he said.`).join('\n\n');
  return fileOf(
    recordWith({ published, ...fields }),
    `Ada Vale, Bo Ash, Cy Orr, Zealous Port on May 1.\n\n${body}\n`,
  );
}

/** Three briefings of two months; the second is the newest by the clock, though its day is the same as the third's. */
function record(): Archive {
  const files = {
    '2024-04-30-first': briefing('2024-04-30', {
      actors: [ada('Mayor'), bo, port],
      mediators: ['bo'],
      quotes: [
        said('a1', 'ada', { to: ['bo'] }),
        said('a2', 'ada', gone),
        said('b1', 'bo', { on: '2024-04-29' }),
      ],
      dates: [
        { id: 'may', on: '2024-05-01', asWritten: 'May 1', event: 'It opens', who: ['ada'], planned: true },
      ],
      corrections: [{ on: '2025-05-09', note: 'Fixed.', target: 'quotes.b1', was: 'Word', now: 'Words' }],
    }),
    '2025-05-03-second': briefing('2025-05-03T12:00:00Z', {
      updated: '2025-05-04',
      actors: [ada('Minister'), port],
      quotes: [said('a3', 'ada')],
    }),
    '2025-05-03-third': briefing('2025-05-03', {
      actors: [port, ada('Mayor'), bo],
      quotes: [said('a4', 'ada')],
    }),
    '2025-05-05-taken': briefing('2025-05-05', {
      ...{ actors: [cy, ada('Mayor'), port], quotes: [said('a5', 'ada')] },
      retracted: { on: '2025-05-06', reason: 'All wrong.' },
      dates: [{ id: 'may', on: '2025-05-01', asWritten: 'May 1', event: 'It opens', who: ['ada'] }],
    }),
  };
  const briefings = Object.entries(files).map(
    ([slug, text]) => new Source(`content/briefings/${slug}.md`, text),
  );
  const profile = new Source('content/people/ada.md', '---\n---\n\nA life.\n');
  return archiveFrom({ briefings, profiles: [profile] });
}

const idsOf = (entries: readonly { readonly quote: { readonly id: string } }[]) =>
  entries.map(({ quote }) => quote.id);
const slugsOf = (briefings: readonly { readonly slug: string }[]) =>
  briefings.map(({ slug }) => slug.slice(11));

test('briefings and quotes stand newest first by the clock, what was retracted apart', () => {
  const { briefings, quotes, retracted, quotesBySlug, latestDay } = record();
  expect(slugsOf(briefings)).toEqual(['second', 'third', 'first']);
  expect(idsOf(quotes)).toEqual(['a3', 'a4', 'a1', 'b1']);
  expect(slugsOf(retracted.briefings)).toEqual(['taken']);
  expect(idsOf(retracted.quotes)).toEqual(['a5', 'a2']);
  expect(idsOf(quotesBySlug.get('2024-04-30-first') ?? [])).toEqual(['a1', 'b1']);
  expect(latestDay).toBe('2025-05-09');
});

test('a quote knows to whom it was said, and its neighbors that were not retracted', () => {
  const { quotes, retracted } = record();
  const [, , first, last] = quotes;
  expect(first?.to.map(({ id }) => id)).toEqual(['bo']);
  expect([first?.previous?.id, first?.next?.id]).toEqual([undefined, 'b1']);
  expect([last?.previous?.id, last?.next?.id]).toEqual(['a1', undefined]);
  expect(retracted.quotes[1]).not.toHaveProperty('next');
});

test('people stand by last name, parties by first word, with all that is theirs', () => {
  const { people, personById } = record();
  expect(people.map(({ id }) => id)).toEqual(['bo', 'cy', 'ada', 'port']);
  const person = personById.get('ada');
  expect(slugsOf(person?.appearances.map(({ briefing }) => briefing) ?? [])).toEqual([
    ...['taken', 'second', 'third', 'first'],
  ]);
  expect(person?.appearances[0]?.represents?.name).toBe('Zealous Port');
  expect(person?.profile?.actorId).toBe('ada');
  expect(idsOf(person?.quotes ?? [])).toEqual(['a3', 'a4', 'a1']);
  expect(person?.participations.map(({ briefing, date }) => `${briefing.slug} ${date.id}`)).toEqual([
    '2024-04-30-first may',
  ]);
  expect(personById.get('bo')?.appearances.map(({ isMediator }) => isMediator)).toEqual([false, true]);
  expect(personById.get('bo')?.appearances[0]?.represents).toBeUndefined();
  expect(sortName({ name: 'Ada Mary Vale', kind: 'person' })).toBe('Vale Ada Mary');
  expect(sortName({ name: 'Port of Vale', kind: 'government' })).toBe('Port of Vale');
});

test('people of one name stand by their ids', () => {
  const actors = ['zed', 'abe', 'moe'].map((id) => ({ id, name: 'Ann Roe', kind: 'person' }));
  const { people } = archiveOf(fileOf(recordWith({ actors }), 'Ann Roe sailed.\n'));
  expect(people.map(({ id }) => id)).toEqual(['abe', 'moe', 'zed']);
});

test('roles are runs of briefings that show the same', () => {
  const person = record().personById.get('ada');
  if (!person) throw new Error('Ada is on the record.');
  const roles = rolesOf(person).map(({ role, from, to, slugs }) => [role, from, to, slugs.length]);
  expect(roles).toEqual([
    ['Mayor', '2025-05-05', '2025-05-05', 1],
    ['Minister', '2025-05-03', '2025-05-03', 1],
    ['Mayor', '2024-04-30', '2025-05-03', 2],
  ]);
});

test('companions are those of the same briefings, the most frequent first, then by name', () => {
  const { personById } = record();
  const companions = (id: string) => {
    const person = personById.get(id);
    return person
      ? companionsOf(person, personById).map(({ name, role, briefings }) => [name, role, briefings])
      : [];
  };
  expect(companions('ada')).toEqual([
    ['Zealous Port', undefined, 4],
    ['Bo Ash', undefined, 2],
    ['Cy Orr', undefined, 1],
  ]);
  expect(companions('bo')).toEqual([
    ['Ada Vale', 'Mayor', 2],
    ['Zealous Port', undefined, 2],
  ]);
});

test('months have their briefings, and their neighbors that have some', () => {
  const months = monthsOf(record().briefings);
  expect(months.map(({ year, month, briefings }) => [year, month, slugsOf(briefings)])).toEqual([
    ['2025', '05', ['second', 'third']],
    ['2024', '04', ['first']],
  ]);
  expect(months.map(({ newer, older }) => [newer?.month, older?.month])).toEqual([
    [undefined, '04'],
    ['05', undefined],
  ]);
});

test('a briefing is over a year old on the day after its first birthday', () => {
  const first = record().briefings[2];
  if (!first) throw new Error('There are briefings.');
  expect(isOverAYearOld(first, '2025-04-30')).toBe(false);
  expect(isOverAYearOld(first, '2025-05-01')).toBe(true);
});

describe('when something last changed', () => {
  test('is the newest of publication, update, correction and retraction', () => {
    const { briefings, retracted, quotes } = record();
    expect(briefings.map(briefingChanged)).toEqual([
      ...['2025-05-04T12:00:00Z', '2025-05-03T12:00:00Z', '2025-05-09T12:00:00Z'],
    ]);
    expect(retracted.briefings.map(briefingChanged)).toEqual(['2025-05-06T12:00:00Z']);
    expect([...quotes, ...retracted.quotes].map(quoteChanged)).toEqual([
      ...['2025-05-03T12:00:00Z', '2025-05-03T12:00:00Z', '2024-04-30T12:00:00Z', '2025-05-09T12:00:00Z'],
      ...['2025-05-06T12:00:00Z', '2025-05-07T12:00:00Z'],
    ]);
  });
});

test('a line of attribution has name, role, to whom and day, or the day of the article', () => {
  const [, , first, last] = record().quotes;
  if (!first || !last) throw new Error('There are quotes.');
  expect(attributionLine(first, messagesIn('en'))).toBe(
    'Ada Vale, Mayor, to Bo Ash, in an article of April 30, 2024',
  );
  expect(attributionLine(last, messagesIn('en'))).toBe('Bo Ash, Monday, April 29, 2024');
  expect(markedWords(first)).toBe('“Words a1”');
  expect(markedWords(first, 6)).toBe('“Words …”');
});
