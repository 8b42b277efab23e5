import { describe, expect, test } from 'vitest';
import { frontPage } from '../../../src/record/archive/front.ts';
import { type Sketch, smallArchive } from '../../support/archive/small-archive.ts';

/** The front page of briefings, with names in place of what they stand for. */
function frontOf(sketches: Readonly<Record<string, Sketch>>, lang = 'en-US') {
  const front = frontPage(smallArchive(sketches), lang);
  const name = (slug: string) => slug.slice('2030-01-01-'.length);
  return {
    lead: front.lead && [name(front.lead.briefing.slug), front.lead.quotation?.quote.id],
    seconds: front.seconds.map(({ briefing, quotation }) => [name(briefing.slug), quotation?.quote.id]),
    briefs: front.briefs.map(({ slug }) => name(slug)),
    days: front.days.map(
      ({ day, briefings }) => `${day} ${briefings.map(({ slug }) => name(slug)).join(' ')}`,
    ),
    said: front.said.map(({ briefing, quote }) => `${name(briefing.slug)} ${quote.id}`),
    isOneWeek: front.isOneWeek,
    next: front.next.map(({ briefing, date }) => `${name(briefing.slug)} ${date.id}`),
    left: front.left,
  };
}

/** So many briefings, two a day, each with one quote. */
function many(count: number): Readonly<Record<string, Sketch>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const day = new Date(Date.UTC(2030, 0, 1 + Math.floor(i / 2))).toISOString().slice(0, 10);
      return [`n${i}`, { published: day, quotes: { said: {} } }];
    }),
  );
}

const plan = (id: string, on: string) => ({ id, on, asWritten: on, event: `Event ${id}`, planned: true });

test('nothing published makes an empty front page', () => {
  expect(frontOf({})).toMatchObject({
    lead: undefined,
    seconds: [],
    briefs: [],
    days: [],
    said: [],
    next: [],
  });
});

test('one briefing leads with its first featured quotation, and three more of it stand below, the featured first', () => {
  const front = frontOf({
    only: {
      published: '2030-05-06',
      quotes: { a: {}, b: { featured: true }, c: {}, d: { featured: true }, e: {}, f: {} },
      dates: [plan('opening', '2030-06-01')],
    },
  });
  expect(front.lead).toEqual(['only', 'b']);
  expect(front.said).toEqual(['only d', 'only a', 'only c']);
  expect(front.next).toEqual(['only opening']);
  expect([front.seconds, front.briefs, front.days]).toEqual([[], [], []]);
});

test('few briefings are a lead, two beside it, and the rest in brief', () => {
  const front = frontOf(many(5));
  expect(front.lead?.[0]).toBe('n4');
  expect(front.seconds.map(([name]) => name)).toEqual(['n3', 'n2']);
  expect(front.briefs).toEqual(['n1', 'n0']);
  expect(front.days).toEqual([]);
  expect(front.said).toEqual(['n1 said', 'n0 said']);
});

test('of many, sixteen more stand in a line under their days, five more quotations beside them, and none twice', () => {
  const front = frontOf(many(60));
  expect(front.briefs).toHaveLength(4);
  expect(front.days.map((day) => day.split(' ').length - 1).reduce((sum, count) => sum + count, 0)).toBe(16);
  expect(front.days.slice(0, 2)).toEqual(['2030-01-27 n52', '2030-01-26 n51 n50']);
  expect(front.said).toHaveLength(5);
  const shown = [front.lead, ...front.seconds].map((story) => story?.[0]);
  expect(front.said.map((said) => said.split(' ')[0]).filter((name) => shown.includes(name))).toEqual([]);
  expect(front.left).toBe(60 - 1 - 2 - 4 - 16);
});

test('a quotation that is long, for a narrow column, stands only where its briefing leads', () => {
  const long = { text: `It goes on ${'and on '.repeat(40)}to its end` };
  const quotes = { long };
  const front = frontOf({
    old: { published: '2030-05-01', quotes },
    older: { published: '2030-04-30', quotes: { short: {} } },
    ...many(3),
    newest: { published: '2030-05-06', quotes },
  });
  expect(front.lead).toEqual(['newest', 'long']);
  expect(front.said).not.toContain('old long');
});

test('“this week” holds while what was said beside is from the seven days before the newest briefing', () => {
  const said = { quotes: { said: {} } };
  const week = {
    a: { published: '2030-05-20', ...said },
    b: { published: '2030-05-19', ...said },
    c: { published: '2030-05-18', ...said },
  };
  expect(frontOf({ ...week, d: { published: '2030-05-14', ...said } }).isOneWeek).toBe(true);
  expect(frontOf({ ...week, d: { published: '2030-05-13', ...said } }).isOneWeek).toBe(false);
});

test('what is next is what is planned for a day not yet over, the first day first, whoever tells it', () => {
  const front = frontOf({
    old: { published: '2030-05-01', dates: [plan('past', '2030-05-05'), plan('later', '2030-08-01')] },
    newest: { published: '2030-05-06', dates: [plan('today', '2030-05-06'), plan('soon', '2030-05-09')] },
    other: { published: '2030-05-03', dates: [plan('next', '2030-05-08')] },
  });
  expect(front.next).toEqual(['newest today', 'other next', 'newest soon']);
});

test('what was planned for a day gone by is not next', () => {
  const front = frontOf({
    old: { published: '2030-05-01', dates: [plan('past', '2030-05-02')] },
    newest: { published: '2030-05-06' },
  });
  expect(front.next).toEqual([]);
});

describe('a story in several languages', () => {
  const story = {
    origin: { published: '2030-05-06', lang: 'en-GB', quotes: { said: {} } },
    histoire: {
      published: '2030-05-07',
      lang: 'fr',
      translationOf: '2030-05-06-origin',
      quotes: { dit: {} },
    },
    geschichte: { published: '2030-05-08', lang: 'de-AT', translationOf: '2030-05-06-origin' },
    other: { published: '2030-05-05', quotes: { words: {} }, dates: [plan('later', '2030-08-01')] },
  };

  test('stands once, in the language of the site', () => {
    expect(frontOf(story, 'fr')).toMatchObject({
      lead: ['histoire', 'dit'],
      seconds: [['other', 'words']],
      said: [],
    });
    expect(frontOf(story, 'de-DE').lead).toEqual(['geschichte', undefined]);
  });

  test('stands as it was written first where it is not in that language', () => {
    expect(frontOf(story, 'es')).toMatchObject({ lead: ['origin', 'said'], seconds: [['other', 'words']] });
  });

  test('is one story: where there is no other, it has the front page alone', () => {
    const { other: _other, ...alone } = story;
    expect(frontOf(alone, 'fr')).toMatchObject({ lead: ['histoire', 'dit'], seconds: [], briefs: [] });
  });
});
