import { Renderer } from '@takumi-rs/core';
import { describe, expect, test } from 'vitest';
import { briefingCard, type Card, personCard, quoteCard } from '../../../src/outputs/share-cards/card.ts';
import { makeArtist } from '../../../src/outputs/share-cards/draw.ts';
import { fitWords } from '../../../src/outputs/share-cards/fit.ts';
import { readFonts } from '../../../src/outputs/share-cards/fonts.ts';
import { cardNode } from '../../../src/outputs/share-cards/layout.ts';
import { cardSize } from '../../../src/outputs/share-cards/size.ts';
import { archiveOf, readArchive } from '../../support/archive.ts';
import { FULL_RECORD } from '../../support/full-record.ts';

const archives = await Promise.all([readArchive('content'), readArchive('tests/fixtures/travel/content')]);
const cards = archives.flatMap((archive) => [
  ...archive.quotes.map((entry) => quoteCard(entry, archive)),
  ...archive.briefings.map((briefing) => briefingCard(briefing, archive)),
  ...archive.people.map(personCard),
]);
const artist = await makeArtist();

const sample: Card = {
  words: '“Words”',
  lang: 'en',
  dir: 'ltr',
  quoted: true,
  lead: 'Mira Sol',
  details: ['Foreign minister', 'Monday, May 6, 2024'],
  outlet: 'On the Record',
  year: '2024',
};
const lengths = [1, 10, 40, 160, 700].map((count) => ({
  ...sample,
  words: `“${Array.from({ length: count }, (_, i) => `considerable${i}`).join(' ')}”`,
  lead: 'A name '.repeat(17).trim(),
  details: ['A role at great length '.repeat(8).trim(), 'Monday, May 6, 2024'],
}));

test('every card is a PNG of 1200 by 630 below 60 kB', async () => {
  for (const card of [...cards, ...lengths]) {
    const picture = Buffer.from(await artist.draw(card));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
    expect(picture.length, card.words).toBeLessThan(60_000);
  }
});

describe('the words of a card', async () => {
  const renderer = new Renderer();
  for (const font of await readFonts()) await renderer.registerFont(font);

  test('never leave it, however long they are', async () => {
    for (const card of [...cards, ...lengths]) {
      const { words, size } = await fitWords(renderer, card);
      const root = await renderer.measure(cardNode(card, words, size), cardSize);
      const [top, bottom] = root.children;
      const lowest = (top?.transform[5] ?? Number.NaN) + (top?.height ?? 0);
      expect(lowest, card.words).toBeLessThanOrEqual(bottom?.transform[5] ?? 0);
      expect((bottom?.transform[5] ?? 0) + (bottom?.height ?? 0), card.words).toBeLessThanOrEqual(
        cardSize.height,
      );
    }
  });

  test('step down in size, then are cut at a word, and the card says so', async () => {
    const fitted = await Promise.all(lengths.map((card) => fitWords(renderer, card)));
    const sizes = fitted.map(({ size }) => size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const [long, cut] = [lengths.at(-1), fitted.at(-1)];
    if (!long || !cut) throw new Error('there are cards');
    expect(cut.words).toMatch(/considerable\d+ …”$/);
    expect(JSON.stringify(cardNode(long, cut.words, cut.size))).toContain('Shortened here');
  });
});

test('no letter of the five scripts is missing', async () => {
  const drawn = async (words: string) =>
    Buffer.from(await artist.draw({ ...sample, words })).toString('base64');
  const missing = await drawn('\u{10fffd}');
  for (const letter of ['Q', 'ğ', 'ữ', 'Ω', 'ἀ', 'Ж', 'Ґ', 'ع', 'پ', 'ש', '…', '—', '€'])
    expect(await drawn(letter), letter).not.toBe(missing);
});

test('a card of an earlier year shows the year, one of the newest does not', () => {
  const [article] = archives;
  const [entry] = article?.quotes ?? [];
  if (!entry) throw new Error('the article has quotes');
  expect(quoteCard(entry, { latestDay: '2026-11-22' }).year).toBe('2024');
  expect(quoteCard(entry, { latestDay: '2024-12-31' }).year).toBeUndefined();
});

test('the card of what was retracted says so instead of the words', () => {
  const retracted = '\nretracted: { on: 2024-05-09, reason: The source withdrew it. }';
  const archive = archiveOf(FULL_RECORD.replace('\nlang: en', `${retracted}\nlang: en`));
  expect(archive.retracted.quotes.map((entry) => quoteCard(entry, archive).words)).toEqual([
    'This quotation was retracted',
    'This quotation was retracted',
  ]);
  expect(archive.retracted.briefings.map((briefing) => briefingCard(briefing, archive).words)).toEqual([
    'This briefing was retracted',
  ]);
});

test('a picture is drawn again when anything on it changes, and only then', () => {
  expect(artist.fingerprint({ ...sample })).toBe(artist.fingerprint(sample));
  for (const change of [{ words: 'Other' }, { year: '2023' }, { lead: 'Jo' }, { dir: 'rtl' as const }])
    expect(artist.fingerprint({ ...sample, ...change })).not.toBe(artist.fingerprint(sample));
});
