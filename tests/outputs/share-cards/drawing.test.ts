import type { MeasuredNode } from '@takumi-rs/core';
import { describe, expect, test, vi } from 'vitest';
import { briefingCard } from '../../../src/outputs/share-cards/briefing-card.ts';
import type { Card, CardWords } from '../../../src/outputs/share-cards/card.ts';
import { makeCardRenderer } from '../../../src/outputs/share-cards/draw.ts';
import { fitWords } from '../../../src/outputs/share-cards/fit.ts';
import { renderers } from '../../../src/outputs/share-cards/fonts.ts';
import { cardNode } from '../../../src/outputs/share-cards/layout.ts';
import { personCard } from '../../../src/outputs/share-cards/person-card.ts';
import { quotationCard } from '../../../src/outputs/share-cards/quotation-card.ts';
import { showable } from '../../../src/outputs/share-cards/showable.ts';
import { siteCard } from '../../../src/outputs/share-cards/site-card.ts';
import { cardSize } from '../../../src/outputs/share-cards/size.ts';
import { readArchive } from '../../support/archive/archive.ts';

vi.setConfig({ testTimeout: 30_000 });

const archives = await Promise.all([readArchive('content'), readArchive('tests/fixtures/travel/content')]);
const { draw, fingerprint } = await makeCardRenderer();
const rendererFor = renderers();

function words(text: string, lang = 'en', tone: CardWords['tone'] = 'said'): CardWords {
  return { text, lang, dir: lang === 'ar' ? 'rtl' : 'ltr', tone };
}

const sample: Card = {
  lang: 'en',
  dir: 'ltr',
  words: words('“Words”'),
  by: { name: 'Ada Example', role: 'Mayor of Port Example' },
  day: 'Wednesday, September 25, 2024',
  flags: ['Said in 2024', 'Corrected'],
  notes: [{ text: 'To Bob Ray, Port Example' }, { text: 'The harbor opens for all ships', italic: true }],
};
const sentence = 'We counted the boats before the storm, and we counted them after it. ';
const lengths: readonly Card[] = [1, 2, 4, 12].map((count) => ({
  ...sample,
  words: words(`“${sentence.repeat(count).trim()}”`),
}));
const long: Card = {
  ...sample,
  words: words(`“${sentence.repeat(12).trim()}”`),
  by: { name: 'A name '.repeat(17).trim(), role: 'A role at great length '.repeat(8).trim() },
};
const cards: readonly Card[] = [
  ...archives.flatMap((archive) => [
    siteCard(archive),
    ...archive.quotes.map((entry) => quotationCard(entry, archive.latestDay.slice(0, 4))),
    ...archive.briefings.map((briefing) =>
      briefingCard(briefing, archive.quotes, archive.latestDay.slice(0, 4)),
    ),
    ...archive.people.map((person) =>
      personCard(
        person,
        archive.quotes.filter(({ speaker }) => speaker.represents === person.id),
      ),
    ),
  ]),
  ...lengths,
  long,
  // A party with a long name and a long role, and words of somebody who speaks for it.
  ...[...lengths, long].map((card) => ({
    ...card,
    heading: { name: 'Ministry of Foreign Affairs and the Sea', role: 'Government, mediator of the talks' },
  })),
  { ...sample, words: words(`「${'門は開いている。'.repeat(40)}」`, 'ja') },
  {
    ...sample,
    words: words('“Donaudampfschifffahrtsgesellschaftskapitän Rechtsschutzversicherungen”', 'de'),
  },
  { ...sample, words: words(`“${'a'.repeat(300)}”`) },
];

type LaidOut = { readonly root: MeasuredNode; readonly text: string; readonly size: number };
const laid = new Map<Card, Promise<LaidOut>>();

/** A card with its words fitted, which takes a while, and is asked for by several tests. */
function laidOut(card: Card): Promise<LaidOut> {
  const found = laid.get(card) ?? layOut(card);
  laid.set(card, found);
  return found;
}

async function layOut(card: Card): Promise<LaidOut> {
  const measurer = await rendererFor(JSON.stringify(card));
  const { text, size, flags } = await fitWords(measurer, card);
  return { root: await measurer.measure(cardNode(card, text, size, flags), cardSize), text, size };
}

test('every card is a PNG of 1200 by 630 below 60 kB', async () => {
  for (const card of cards) {
    const picture = Buffer.from(await draw(card));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
    expect(picture.length, card.words.text).toBeLessThan(60_000);
  }
});

test('all that is said, and by whom, stands in the middle square, one block below the other', async () => {
  for (const card of cards) {
    const { root } = await laidOut(card);
    const middle = root.children[1];
    if (!middle) throw new Error('a card has a middle');
    const left = middle.transform[4];
    expect([left, middle.width]).toEqual([(cardSize.width - cardSize.height) / 2, cardSize.height]);
    const [top, bottom] = middle.children;
    if (!top || !bottom) throw new Error('the middle has two blocks');
    expect(top.transform[5] + top.height, card.words.text).toBeLessThanOrEqual(bottom.transform[5]);
    expect(bottom.transform[5] + bottom.height, card.words.text).toBeLessThanOrEqual(cardSize.height);
  }
});

test('no line of the words is drawn over the name below them', async () => {
  for (const card of cards.filter(({ by, words }) => by && words.tone === 'said')) {
    const { root, text, size } = await laidOut(card);
    const name = root.children[1]?.children[1]?.children.at(-1);
    if (!name) throw new Error('below the words stands a name');
    const renderer = await rendererFor(JSON.stringify(card));
    const picture = await renderer.render(cardNode(card, text, size), { ...cardSize, format: 'raw' });
    const [top, bottom] = [Math.ceil(name.transform[5]) + 6, Math.floor(name.transform[5] + name.height)];
    let green = 0;
    for (let at = top * cardSize.width * 4; at < bottom * cardSize.width * 4; at += 4) {
      const [red = 0, other = 0] = picture.subarray(at, at + 2);
      if (other - red > 40) green += 1;
    }
    expect(green, card.words.text).toBe(0);
  }
});

/** Every size of letters in a card, in pixels. */
function sizesIn(node: unknown): number[] {
  return [...JSON.stringify(node).matchAll(/"text":"[^"]+".*?"fontSize":(\d+)/g)].map(([, size]) =>
    Number(size),
  );
}

test('names, roles and days are readable where the card is shown 400 pixels wide', async () => {
  const { text, size } = await laidOut(sample);
  const node = cardNode(sample, text, size);
  for (const fact of ['Ada Example', 'Mayor of Port Example', 'September'])
    expect(JSON.stringify(node)).toContain(fact);
  // A third of 26 pixels is what a caption has.
  expect(Math.min(...sizesIn(node))).toBeGreaterThanOrEqual(26);
});

describe('the words', () => {
  test('step down in size, then are cut behind a clause, and the card says how much', async () => {
    const fitted = await Promise.all(lengths.map(laidOut));
    const sizes = fitted.map(({ size }) => size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const longest = lengths.at(-1) ?? sample;
    const cut = await fitWords(await rendererFor(JSON.stringify(longest)), longest);
    expect(cut.text).toMatch(/[a-z]\.? \[…\]$/);
    expect(cut.flags).toEqual([expect.stringMatching(/^Cut for this card: \d+ of 156 words$/)]);
    expect(sentence.repeat(12)).toContain(cut.text.slice(1, -4));
  });

  test('of a script without spaces are cut, too, and counted in characters', async () => {
    const card = { ...sample, words: words(`「${'門は開いている。'.repeat(40)}」`, 'ja') };
    const measurer = await rendererFor(JSON.stringify(card));
    const { text, flags } = await fitWords(measurer, card);
    expect(text).toMatch(/^「門は開いている。.* \[…\]$/);
    expect(flags).toEqual([expect.stringMatching(/^Cut for this card: \d+ of 280 characters$/)]);
  });

  test('"cease-fire" is one word, whatever the line', async () => {
    for (const filler of ['', 'a', 'an', 'all', 'some', 'every', 'nobody', 'perhaps', 'sometimes']) {
      const card = {
        ...sample,
        words: words(`“${filler} cease-fire ${filler} cease-fire ${filler} cease-fire”`),
      };
      const { root } = await laidOut(card);
      for (const line of linesIn(root)) expect(line).not.toMatch(/cease[-\u2060]*\s*$/);
    }
  });
});

function linesIn({ runs, children }: MeasuredNode): string[] {
  return [...runs.map(({ text }) => text), ...children.flatMap(linesIn)];
}

describe('what has no letters in the shipped faces', () => {
  test.each(['महापौर ने कहा', 'ประตูเปิดแล้ว', 'কথা বলেছেন', 'კარი ღიაა', 'በሩ ክፍት ነው'])(
    'is no row of boxes, but a sentence that says so: %s',
    (text) => {
      expect(showable({ ...sample, words: words(`“${text}”`) }).words).toEqual({
        text: 'These words are in a script that this picture cannot show. The page has the words.',
        lang: 'en',
        dir: 'ltr',
        tone: 'notice',
      });
    },
  );

  test.each([
    ['“We did it 😀 and go on”', '“We did it […] and go on”'],
    ['“We met გამარჯობა in the street”', '“We met […] in the street”'],
    ['“It says महापौर ने on the door of the house”', '“It says […] on the door of the house”'],
  ])('is left out of other words, and the card says so: %s', (text, shown) => {
    const card = showable({ ...sample, words: words(text) });
    expect(card.words.text).toBe(shown);
    expect(card.flags).toContain('Some signs are not shown here');
  });

  test('costs a name, a role or a note, and not the card', () => {
    const card = showable({ ...sample, by: { name: 'महापौर', role: 'महापौर' }, notes: [{ text: 'महापौर' }] });
    expect(card).toMatchObject({ by: { name: 'Name on the page', role: undefined }, notes: [] });
  });
});

test('every script that has a face is drawn with its letters', async () => {
  const drawn = async (text: string, lang = 'en') =>
    Buffer.from(await draw({ ...sample, words: words(text, lang) })).toString('base64');
  const nothing = await drawn('');
  const pictures = await Promise.all(
    ['Q', 'ğ', 'ữ', 'Ω', 'ἀ', 'Ж', 'Ґ', 'ع', 'پ', 'ש', '门', '門', 'の', '문', '…', '—', '€'].map((letter) =>
      drawn(letter),
    ),
  );
  expect(new Set([nothing, ...pictures]).size).toBe(18);
});

test('a picture is drawn again when anything on it changes, and only then', () => {
  expect(fingerprint({ ...sample })).toBe(fingerprint(sample));
  for (const change of [{ words: words('Other') }, { day: '2023' }, { flags: [] }, { by: undefined }])
    expect(fingerprint({ ...sample, ...change })).not.toBe(fingerprint(sample));
});
