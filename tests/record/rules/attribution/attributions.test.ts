import { describe, expect, test } from 'vitest';
import { fileOf, findingsOf, recordWith } from '../../../support/record/briefing.ts';

const actors = [
  { id: 'ann-lee', name: 'Ann Lee', kind: 'person', represents: 'northtown' },
  { id: 'bob-ray', name: 'Bob Ray', kind: 'person' },
  { id: 'northtown', name: 'Northtown', kind: 'government' },
];

function found(body: string, quote: object, fields: object = {}): string[] {
  const quotes = [{ id: 'no', text: 'No way', undated: true, ...quote }];
  const text = fileOf(recordWith({ actors, quotes, ...fields }), body);
  return findingsOf(text)
    .filter(({ code }) => code.startsWith('quote/'))
    .map(({ code, message }) => `${code} ${message}`);
}

test.each([
  ['“No way,” Bob Ray said to Ann Lee.', 'Bob Ray said'],
  ['“No way,” said Ray, whom Ann Lee of Northtown met.', 'said Ray'],
  ['Ann Lee came to Northtown. Bob Ray said: “No way.”', 'Bob Ray said'],
])('%s: recorded as said by another, it is told with the words', (body, words) => {
  expect(found(body, { speaker: 'ann-lee' })).toEqual([
    `quote/attribution The article gives this quotation to "bob-ray" (“${words}”), the record to "ann-lee", expected the same.`,
  ]);
  expect(found(body, { speaker: 'bob-ray' })).toEqual([]);
});

test.each([
  [
    'the article gives it to nobody plainly',
    '“No way.” Bob Ray left Northtown, and Ann Lee.',
    { speaker: 'ann-lee' },
  ],
  [
    'somebody speaks for the speaker',
    '“No way,” Ann Lee said of Northtown to Bob Ray.',
    { speaker: 'northtown' },
  ],
  [
    'it is said by both',
    '“No way,” Bob Ray said. Ann Lee of Northtown nodded.',
    { speaker: ['ann-lee', 'bob-ray'] },
  ],
  ['a pronoun stands there', 'Bob Ray met Ann Lee of Northtown. “No way,” she said.', { speaker: 'ann-lee' }],
  ['another is spoken of', '“No way,” Ann Lee of Northtown said of Bob Ray.', { speaker: 'ann-lee' }],
  ['another reported it', '“No way,” Ann Lee of Northtown told Bob Ray.', { speaker: 'ann-lee' }],
])('nothing is told where %s', (_, body, quote) => {
  expect(found(body, quote)).toEqual([]);
});

test('a day beside the verb is the day of the quote', () => {
  const fields = {
    published: '2030-05-06',
    dates: [{ id: 'day', on: '2030-05-04', asWritten: 'Saturday', event: 'They meet' }],
  };
  const at = (on: string) => ({ speaker: 'ann-lee', undated: undefined, on });
  const body = '“No way,” Ann Lee of Northtown said on Saturday to Bob Ray.';
  expect(found(body, at('2030-05-02'), fields)[0]).toContain('quote/day');
  expect(found(body, at('2030-04-27'), fields)[0]).toContain('2030-05-04');
  expect(found(body, at('2030-05-04'), fields)).toEqual([]);
  const vote = '“No way,” Ann Lee of Northtown said after the vote on Saturday to Bob Ray.';
  expect(found(vote, at('2030-05-02'), fields)).toEqual([]);
  for (const told of [
    'to Bob Ray, who left Saturday',
    'to Bob Ray who left Saturday',
    'when Bob Ray came Saturday',
  ])
    expect(found(`“No way,” Ann Lee of Northtown said ${told}.`, at('2030-05-02'), fields)).toEqual([]);
});

test('a day at the beginning of the sentence is the day of the quote', () => {
  const at = (on: string) => ({ speaker: 'ann-lee', undated: undefined, on });
  const fields = (published: string) => ({
    published,
    dates: [{ id: 'day', on: '2030-05-04', asWritten: 'Saturday', event: 'They meet' }],
  });
  const body = 'On Saturday evening, Ann Lee of Northtown said: “No way.” Bob Ray left.';
  expect(found(body, at('2030-05-02'), fields('2030-05-06'))[0]).toContain('quote/day');
  expect(found(body, at('2030-05-04'), fields('2030-05-06'))).toEqual([]);
  const meeting = 'On Saturday they met. Ann Lee of Northtown said: “No way.” Bob Ray left.';
  expect(found(meeting, at('2030-05-02'), fields('2030-05-06'))).toEqual([]);
});

test('a quotation whose sentence tells its day is not undated', () => {
  const fields = {
    published: '2030-05-06',
    dates: [{ id: 'day', on: '2030-05-04', asWritten: 'Saturday', event: 'They meet' }],
  };
  const body = '“No way,” Ann Lee of Northtown said on Saturday to Bob Ray.';
  expect(found(body, { speaker: 'ann-lee' }, fields)).toEqual([
    'quote/day The article has this quotation said on “Saturday”, 2030-05-04, the record does not say when, expected the day.',
  ]);
});

test('every part of an interrupted quotation is looked at', () => {
  const body = '“No way,” Ann Lee of Northtown said. “Not ever,” Bob Ray said.';
  expect(found(body, { speaker: 'ann-lee', text: ['No way', 'Not ever'] })[0]).toContain('(“Bob Ray said”)');
});

describe('the same words, said by two', () => {
  const twice = '“No way,” Bob Ray said. “No way,” Ann Lee of Northtown said.';

  test('are two entries, in the order of the article', () => {
    const quotes = (first: string, second: string) => ({
      quotes: [first, second].map((speaker, at) => ({
        id: `q-${at}`,
        speaker,
        text: 'No way',
        undated: true,
      })),
    });
    expect(found(twice, {}, quotes('bob-ray', 'ann-lee'))).toEqual([]);
    expect(found(twice, {}, quotes('ann-lee', 'bob-ray'))).toHaveLength(2);
  });

  test('are not a repetition of what one of them said', () => {
    expect(found(twice, { speaker: 'bob-ray' })).toEqual([
      'quote/attribution The article gives these words to "ann-lee" (“Ann Lee of Northtown said”), the record has them only as the quote "no" of another, expected an entry for each who says them.',
    ]);
    const partly = '“We go no way further,” Bob Ray said. “We go no way,” Ann Lee of Northtown said.';
    expect(found(partly, { speaker: 'bob-ray', text: 'We go no way further' })).toHaveLength(1);
    const again =
      '“We go no way further,” Bob Ray said. “We go no way,” Ray repeated to Ann Lee of Northtown.';
    expect(found(again, { speaker: 'bob-ray', text: 'We go no way further' })).toEqual([]);
  });
});

test('words that somebody plainly says quote somebody', () => {
  const body = '“We go no way further,” Bob Ray said. Ann Lee left Northtown. “No way,” she said.';
  const fields = { notQuotes: ['We go no way …'] };
  expect(found(body, { speaker: 'ann-lee' }, fields)).toEqual([
    'quote/attribution The article gives these words to "bob-ray" (“Bob Ray said”), the record to nobody, expected a quote.',
  ]);
  const title = 'Bob Ray of “We go no way further” met Ann Lee of Northtown. “No way,” she said.';
  expect(found(title, { speaker: 'ann-lee' }, { notQuotes: ['We go no way further'] })).toEqual([]);
  const short = '“I let the fox go in May,” Bob Ray said. Ann Lee left Northtown. “No way,” she said.';
  expect(found(short, { speaker: 'ann-lee' }, { notQuotes: ['I let the fox go in May'] })).toHaveLength(1);
  const few = '“I let Thomas go in May,” Bob Ray said. Ann Lee left Northtown. “No way,” she said.';
  expect(found(few, { speaker: 'ann-lee' }, { notQuotes: ['I let Thomas go in May'] })).toHaveLength(1);
  const show = '“The Late Lamp with Tom Holt,” Bob Ray said. Ann Lee left Northtown. “No way,” she said.';
  expect(found(show, { speaker: 'ann-lee' }, { notQuotes: ['The Late Lamp with Tom Holt'] })).toEqual([]);
});

describe('a label in front', () => {
  test.each(['**Bob Ray:** No way.', '*Bob Ray:* No way.', 'BOB RAY: No way.', '> **Bob Ray:** No way.'])(
    'says who speaks: %s',
    (body) => {
      const whole = `${body}\n\nAnn Lee of Northtown left.`;
      expect(found(whole, { speaker: 'ann-lee' })).toEqual([
        expect.stringContaining('gives this quotation to "bob-ray"'),
      ]);
      expect(found(whole, { speaker: 'bob-ray' })).toEqual([]);
    },
  );

  test('of a question is not that of the answer', () => {
    const body = '**Q:** No way.\n\n**Ann Lee:** Bob Ray of Northtown left.';
    const quotes = (asWritten: string[]) => ({
      actors: actors.map((actor) => (actor.id === 'bob-ray' ? { ...actor, asWritten } : actor)),
      notQuotes: ['Bob Ray of Northtown left.'],
    });
    expect(found(body, { speaker: 'ann-lee' }, quotes([]))[0]).toContain('behind “Q”, who asks');
    expect(found(body, { speaker: 'bob-ray' }, quotes(['Q']))).toEqual([]);
    expect(found(body, { unnamed: 'a reader' }, quotes([]))).toEqual([]);
  });
});

test('an outlet that reported the words, or whom a spokesman speaks for, is no other speaker', () => {
  const courier = { id: 'courier', name: 'The Courier', kind: 'organization' };
  const fields = { actors: [...actors, courier] };
  const body = '“No way,” Bob Ray said, according to The Courier. Ann Lee left Northtown.';
  expect(found(body, { speaker: 'courier' }, fields)).toEqual([]);
  const spokesman = '“No way,” said Northtown spokesman Bob Ray. Ann Lee left.';
  expect(found(spokesman, { speaker: 'northtown' })).toEqual([]);
  const relayed = 'Bob Ray quoted Ann Lee of Northtown as saying, “No way.”';
  expect(found(relayed, { speaker: 'ann-lee' })).toEqual([]);
  expect(found(relayed, { speaker: 'ann-lee', via: 'Bob Ray' })).toEqual([]);
  expect(found(relayed, { speaker: 'bob-ray' })).toHaveLength(1);
});

describe('words that somebody gives voice to', () => {
  test.each([
    'Bob Ray of Northtown read aloud a letter from Ann Lee: “No way.”',
    '“No way,” Bob Ray of Northtown read from a letter by Ann Lee.',
    '“No way,” Bob Ray of Northtown said, reading a statement by Ann Lee.',
    'A sign behind Bob Ray of Northtown said: “No way.” Ann Lee had painted it.',
  ])('may be another’s: %s', (body) => {
    expect(found(body, { speaker: 'ann-lee' })).toEqual([]);
  });

  test.each([
    '“No way,” Bob Ray of Northtown said, holding a letter from Ann Lee.',
    'A letter from Bob Ray of Northtown said: “No way.” Ann Lee read it.',
    'Ann Lee saw a sign. Bob Ray of Northtown said: “No way.”',
  ])('are their own where nothing says so: %s', (body) => {
    expect(found(body, { speaker: 'ann-lee' })).toHaveLength(1);
  });

  test.each([
    ['Bob Ray of Northtown sang “We go no way further.”', 'We go no way further.'],
    [
      '“We Go No Way Further From Here,” Bob Ray of Northtown said, is a song.',
      'We Go No Way Further From Here',
    ],
    ['Bob Ray of Northtown chanted “we go no way further.”', 'we go no way further.'],
    ['Bob Ray of Northtown wrote “How We Went No Way Further.”', 'How We Went No Way Further.'],
  ])('and titles may quote nobody: %s', (body, words) => {
    const whole = `${body} “No way,” Ann Lee said.`;
    expect(found(whole, { speaker: 'ann-lee' }, { notQuotes: [words] })).toEqual([]);
  });
});

test('of two with one last name the one whose whole name stands there is meant', () => {
  const family = [...actors, { id: 'cy-ray', name: 'Cy Ray', kind: 'person' }];
  const body = '“No way,” Cy Ray said. Ann Lee and Bob Ray left Northtown.';
  expect(found(body, { speaker: 'cy-ray' }, { actors: family })).toEqual([]);
  expect(found(body, { speaker: 'bob-ray' }, { actors: family })).toHaveLength(1);
});

test.each([
  ['fr', '« No way », a déclaré Bob Ray. Ann Lee, Northtown.'],
  ['fr', '« No way », avait affirmé le maire Bob Ray. Ann Lee, Northtown.'],
  ['es', '«No way», ha dicho Bob Ray. Ann Lee, Northtown.'],
  ['de', '„No way“, hat Bob Ray gesagt. Ann Lee, Northtown.'],
])('a verb of two words behind the quotation says who speaks: %s: %s', (lang, body) => {
  expect(found(body, { speaker: 'ann-lee' }, { lang })).toHaveLength(1);
  expect(found(body, { speaker: 'bob-ray' }, { lang })).toEqual([]);
});
