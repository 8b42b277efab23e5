import { expect, test } from 'vitest';
import { briefingCard } from '../../../src/outputs/share-cards/briefing-card.ts';
import { personCard } from '../../../src/outputs/share-cards/person-card.ts';
import { quotationCard } from '../../../src/outputs/share-cards/quotation-card.ts';
import { siteCard } from '../../../src/outputs/share-cards/site-card.ts';
import { archiveOf, readArchive } from '../../support/archive/archive.ts';
import { FULL_RECORD } from '../../support/record/full-record.ts';

const archive = await readArchive('content');
const newestYear = archive.latestDay.slice(0, 4);

function entryOf(id: string) {
  const entry = archive.quotes.find(({ quote }) => quote.id === id);
  if (!entry) throw new Error(`the article has ${id}`);
  return entry;
}

test('a quotation’s card has the words, who, in what role, to whom, where, when, and the briefing', () => {
  expect(quotationCard(entryOf('living-these-days'), newestYear)).toEqual({
    lang: 'en',
    dir: 'ltr',
    words: { text: '“This is the way we are living these days”', lang: 'en', dir: 'ltr', tone: 'said' },
    by: { name: 'Isaac Herzog', role: 'President of Israel' },
    day: 'Monday, August 19, 2024',
    flags: expect.any(Array),
    notes: [
      { text: 'To Antony Blinken, Tel Aviv' },
      { text: expect.stringContaining('Blinken says'), italic: true },
    ],
  });
});

test('a card says that the words are old only where they are, and when they were corrected', () => {
  const { flags } = quotationCard(entryOf('living-these-days'), '2026');
  expect(flags).toEqual(['Said in 2024']);
  expect(quotationCard(entryOf('living-these-days'), '2024').flags).toEqual([]);
  expect(quotationCard(entryOf('no-steps-to-derail'), '2026').flags).toEqual([
    'Published in 2024',
    'Corrected',
  ]);
  expect(quotationCard(entryOf('no-steps-to-derail'), newestYear).notes[0]).toEqual({
    text: 'Reported by The Associated Press',
  });
});

test('a briefing’s card has the headline, a short quotation and who is quoted', () => {
  const [briefing] = archive.briefings;
  if (!briefing) throw new Error('there is a briefing');
  const card = briefingCard(briefing, archive.quotes, newestYear);
  expect(card.words).toMatchObject({ text: briefing.record.title, tone: 'headline' });
  expect(card.quotation?.words.text.length).toBeLessThanOrEqual(90);
  expect(card.notes).toEqual([
    { text: 'Seven quotations: Antony Blinken, Isaac Herzog, Benjamin Netanyahu, Hamas' },
  ]);
});

test('a person’s card has their newest words, a government’s what was said in its name, by whom', () => {
  const spokenFor = Map.groupBy(archive.quotes, ({ speaker }) => speaker.represents);
  const cardOf = (id: string) => {
    const person = archive.personById.get(id);
    if (!person) throw new Error(`the article has ${id}`);
    return personCard(person, spokenFor.get(id) ?? []);
  };
  expect(cardOf('isaac-herzog')).toMatchObject({
    heading: { name: 'Isaac Herzog', role: 'President of Israel' },
    words: { tone: 'said' },
    by: undefined,
    notes: [{ text: 'Two quotations in one briefing' }],
  });
  expect(cardOf('united-states')).toMatchObject({
    heading: { name: 'United States' },
    words: { tone: 'said' },
    by: { name: 'Antony Blinken', role: 'US Secretary of State' },
    notes: [{ text: 'Three quotations in its name, one speaker' }],
  });
  expect(cardOf('yoav-gallant').words).toMatchObject({
    text: 'No words on the record yet. Named in one briefing.',
    tone: 'notice',
  });
});

test('the site’s card says what the site is and how much is on it', () => {
  expect(siteCard(archive).notes[0]).toEqual({ text: 'Seven quotations in one briefing' });
  const empty = { ...archive, briefings: [], quotes: [] };
  expect(siteCard(empty).notes).toEqual([{ text: 'No quotations in no briefings' }]);
});

test('the card of what was retracted says so instead of the words', () => {
  const retracted = '\nretracted: { on: 2024-05-09, reason: The source withdrew it. }';
  const gone = archiveOf(FULL_RECORD.replace('\nlang: en', `${retracted}\nlang: en`)).retracted;
  for (const entry of gone.quotes)
    expect(quotationCard(entry, newestYear).words.text).toBe('This quotation was retracted.');
  for (const briefing of gone.briefings) {
    const card = briefingCard(briefing, [], newestYear);
    expect(card.words.text).toBe('This briefing was retracted.');
    expect(card.quotation).toBeUndefined();
  }
  expect(gone.quotes.length + gone.briefings.length).toBe(3);
});
