import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/outputs/citations/citations.ts';
import { briefingReference, quoteReference } from '../../src/outputs/citations/reference.ts';
import { referenceFormats } from '../../src/outputs/citations/reference-files.ts';
import { briefingOembed, quotationOembed } from '../../src/outputs/embed/oembed.ts';
import { briefingsFeed, quotesFeed } from '../../src/outputs/feeds/feeds.ts';
import { briefingCard } from '../../src/outputs/share-cards/briefing-card.ts';
import type { Card } from '../../src/outputs/share-cards/card.ts';
import { quotationCard } from '../../src/outputs/share-cards/quotation-card.ts';
import { sharedBriefing, sharedQuotation } from '../../src/outputs/sharing/share-links.ts';
import type { Archive } from '../../src/record/archive/archive.ts';
import { archiveOf, readArchive } from '../support/archive/archive.ts';
import { fileOf, recordWith } from '../support/record/briefing.ts';
import { englishWordsIn, englishWordsOn } from '../support/site/faults/foreign-words.ts';

const languages = ['de', 'fr', 'es', 'ar', 'he'] as const;

/** A briefing that uses what has a label, whose own words are words of no language. */
function wordless(lang: string, changes: Readonly<Record<string, unknown>> = {}): Archive {
  const said = (id: string, text: string, fields: Readonly<Record<string, unknown>>) => ({
    id,
    text,
    ...fields,
  });
  const original = { lang: 'pl', original: 'Zew zew', translator: 'Zoe Zed' };
  const record = recordWith({
    title: 'Zaq zeq',
    standfirst: 'Zut zut zut.',
    published: '2024-05-07',
    updated: '2024-05-09',
    lang,
    keyPoints: ['Zip.', 'Zap.', 'Zop.'],
    source: { name: 'Zib Zab', url: 'https://example.org/z' },
    authors: ['Zoe Zed', 'Zak Zed'],
    actors: [
      { id: 'zoe', name: 'Zoe Zed', kind: 'person', role: 'Zur', represents: 'zorg', asWritten: ['Zoe'] },
      { id: 'zak', name: 'Zak Zed', kind: 'person', role: 'Zur' },
      { id: 'zorg', name: 'Zorg', kind: 'government', asWritten: [] },
    ],
    mediators: ['zorg'],
    quotes: [
      said('one', 'Zim zum zam', {
        speaker: 'zoe',
        on: '2022-05-06',
        to: ['zak', 'zorg'],
        place: 'Zil',
        via: 'Zib Zab',
        featured: true,
      }),
      said('two', 'Zal zel zil', { speaker: ['zoe', 'zak'], undated: true, form: 'statement', ...original }),
      said('three', 'Zor zar zer', {
        unnamed: 'zuz zaz',
        represents: 'zorg',
        on: '2024-05-06',
        form: 'written',
      }),
      said('four', 'Zup zep zip', {
        speaker: 'zak',
        undated: true,
        retracted: { on: '2024-05-08', reason: 'Zonk.' },
      }),
    ],
    corrections: [
      { on: '2024-05-08', note: 'Zonk zink.', target: 'quotes.one', was: 'Zim', now: 'Zim zum zam' },
    ],
    ...changes,
  });
  const body =
    '\u201cZim zum zam\u201d, Zoe Zak. \u201cZal zel zil\u201d, Zoe Zed, Zak Zed. \u201cZor zar zer\u201d, zuz zaz. \u201cZup zep zip\u201d, Zak Zed.\n';
  return archiveOf(fileOf(record, body), '2024-05-07-zaq');
}

/** What is said of the pages in a language outside of them, each with where it stands. */
function textsOf({ briefings, quotes, retracted }: Archive, lang: string): Record<string, string> {
  const isOwn = ({ record }: Archive['briefings'][number]) => record.lang === lang;
  const ownBriefings = [...briefings, ...retracted.briefings].filter(isOwn);
  const ownQuotes = [...quotes, ...retracted.quotes].filter(({ briefing }) => isOwn(briefing));
  const references = [...ownBriefings.map(briefingReference), ...ownQuotes.map(quoteReference)];
  const cards = [
    ...ownBriefings.map((briefing) =>
      briefingCard(
        briefing,
        ownQuotes.filter((entry) => entry.briefing === briefing),
        '2030',
      ),
    ),
    ...ownQuotes.map((entry) => quotationCard(entry, '2030')),
  ];
  const shared = [...ownBriefings.map(sharedBriefing), ...ownQuotes.map(sharedQuotation)];
  const frames = [
    ...ownBriefings.map((briefing) => briefingOembed(briefing, undefined)),
    ...ownQuotes.map(quotationOembed),
  ];
  return {
    citations: references
      .flatMap(citationsOf)
      .map(({ text }) => text)
      .join('\n'),
    bibtex: valuesOfBibtex(referenceFormats.bib.write(references)),
    ris: referenceFormats.ris.write(references).replace(/^(?:TY|ID|ER) {2}- .*$|^[A-Z][A-Z\d] {2}- /gm, ''),
    csl: references.map(({ title, abstract, note }) => [title, abstract, note].join('\n')).join('\n'),
    cards: cards.map(wordsOfCard).join('\n'),
    shared: shared.map(({ title, words, by }) => [title, words, by].join('\n')).join('\n'),
    frames: frames
      .map((answer) =>
        JSON.stringify([answer.title, 'html' in answer ? answer.html.match(/title="([^"]*)"/)?.[1] : '']),
      )
      .join('\n'),
  };
}

function valuesOfBibtex(text: string): string {
  return [...text.matchAll(/^ {2}(?!langid)\w+ = (.*)$/gm)]
    .map(([, value = '']) => value.replaceAll('} and {', ' '))
    .join('\n');
}

function wordsOfCard({ words, by, quotation, day, flags, notes }: Card): string {
  const people = [by, quotation?.by].flatMap((one) => [one?.name ?? '', one?.role ?? '']);
  return [
    words.text,
    ...people,
    quotation?.words.text ?? '',
    day,
    ...flags,
    ...notes.map(({ text }) => text),
  ].join('\n');
}

function wordsOfFeeds(archive: Archive, lang: string): string[] {
  const items = [...briefingsFeed(archive).items, ...quotesFeed(archive).items].filter(
    (item) => item.lang === lang,
  );
  expect(items.length).toBeGreaterThan(0);
  return items.flatMap(({ title, summary, html, author }) => [
    ...englishWordsIn([title, summary, author].join('\n'), lang),
    ...englishWordsOn(`<html lang="${lang}">${html}</html>`),
  ]);
}

describe.each(languages)('what is said in "%s" outside of pages', (lang) => {
  const archives = {
    'with every kind of entry': () => wordless(lang),
    'of a retracted briefing': () => wordless(lang, { retracted: { on: '2024-05-08', reason: 'Zonk.' } }),
    'of the briefings that are translations of each other': () =>
      readArchive('tests/fixtures/languages/content'),
  };

  test.each(Object.entries(archives))('has no English word: %s', async (_, archive) => {
    const read = await archive();
    for (const [where, text] of Object.entries(textsOf(read, lang))) {
      expect(text.length, where).toBeGreaterThan(20);
      expect(englishWordsIn(text, lang), where).toEqual([]);
    }
    expect(wordsOfFeeds(read, lang)).toEqual([]);
  });
});

test('an English word is seen, wherever it is looked for', () => {
  const read = wordless('en');
  const unseen = Object.entries(textsOf(read, 'en')).filter(
    ([, text]) => englishWordsIn(text, 'de').length === 0,
  );
  expect(unseen).toEqual([]);
});
