import { expect, it } from 'vitest';
import { namedDays } from '../../../src/record/draft/named-days.ts';

/** The days of a text filed on Friday, May 10, 2030; an uncertain one ends in "?". */
function days(text: string, lang = 'en'): string[] {
  return namedDays([{ text }], '2030-05-10', lang).map(
    ({ first: { value, isSure }, last, isOpen, isPlanned }) =>
      `${value}${isSure ? '' : '?'}${last === undefined ? '' : ` to ${last}`}${isOpen ? ' on' : ''}${isPlanned ? ' planned' : ''}`,
  );
}

it.each([
  ['It rained on Wednesday.', '2030-05-08'],
  ['It rained on Friday.', '2030-05-10'],
  ['It rained last Friday.', '2030-05-03?'],
  ['She will speak on Monday.', '2030-05-13 planned'],
  ['She said on Wednesday that the talks will begin on Monday.', '2030-05-08', '2030-05-13 planned'],
  ['She will speak next Monday.', '2030-05-13? planned'],
  ['It rained on Monday, May 6.', '2030-05-06'],
  ['It began on June 1, 2029.', '2029-06-01'],
  ['The bridge opens to all from 3 June and will stay open.', '2030-06-03 planned'],
  ['They have talked since May 1.', '2030-05-01 on'],
  ['They talked from May 1 to 3.', '2030-05-01 to 2030-05-03'],
  ['It was signed on Dec. 12.', '2029-12-12'],
  ['It was signed on June 3 of last year.', '2029-06-03'],
  ['Security changed after the Sept. 11 attacks.', '2001-09-11'],
  ['Standing before her supporters on Monday, she said no.', '2030-05-06'],
  ['A letter sent out by the mayor on Tuesday was short.', '2030-05-07'],
  ['The talks must end by Wednesday.', '2030-05-15 planned'],
  ['Heading into Wednesday’s vote, both sides were tired.', '2030-05-15 planned'],
  ['She led ahead of the town’s Wednesday vote.', '2030-05-15 planned'],
  ['A parade is planned for Wednesday.', '2030-05-15 planned'],
  ['He faces prison when he is sentenced on Dec. 14.', '2030-12-14? planned'],
  ['They meant to influence the Nov. 8 vote.', '2030-11-08? planned'],
  ['It has grown since Oct. 7. They were taken on Oct. 7.', '2029-10-07 on', '2029-10-07'],
  ['The book is published on Tuesday.', '2030-05-14 planned'],
  ['The tour begins Thursday.', '2030-05-16 planned'],
  ['If she wins the vote Monday, she stays.', '2030-05-13 planned'],
  ['It rained last Saturday in Port Example.', '2030-05-04'],
  [
    'The gate is open since 2020; its feast is June 3, and the mayor has pledged to come.',
    '2030-06-03 planned',
  ],
])('resolves the days of %s', (text, ...right) => {
  expect(days(text)).toEqual(right);
});

it('leaves out days that come back, and names that have a weekday in them', () => {
  expect(
    days('The market opens every Monday. He told the Sunday Times so. They sing on Friday nights.'),
  ).toEqual([]);
});

it('resolves the days of other languages', () => {
  expect(days('Das sagte sie am Donnerstag.', 'de')).toEqual(['2030-05-09']);
  expect(days('Elle a parlé jeudi.', 'fr')).toEqual(['2030-05-09']);
  expect(days('Une réunion est prévue mardi en mairie.', 'fr')).toEqual(['2030-05-14 planned']);
  expect(days('El consejo se reunirá el 3 de junio.', 'es')).toEqual(['2030-06-03 planned']);
  // The present tense beside a weekday is of what is to come.
  expect(days('Am Dienstag entscheidet der Rat.', 'de')).toEqual(['2030-05-14 planned']);
  expect(days('Le conseil se réunit mardi.', 'fr')).toEqual(['2030-05-14 planned']);
  expect(days('El equipo visita el domingo al colista.', 'es')).toEqual(['2030-05-12 planned']);
  expect(days('Der Rat wählte am Dienstag.', 'de')).toEqual(['2030-05-07']);
});
