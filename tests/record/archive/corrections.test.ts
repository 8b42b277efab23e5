import { expect, test } from 'vitest';
import type { Archive } from '../../../src/record/archive/archive.ts';
import { amendmentEntries } from '../../../src/record/archive/corrections.ts';
import { replacedPages } from '../../../src/record/archive/replaced-pages.ts';
import { redirectsOf } from '../../../src/record/ledger/permalinks.ts';
import { Source } from '../../../src/record/text/source.ts';
import { archiveFrom } from '../../support/archive/archive.ts';
import { harborTalks } from '../../support/record/briefing.ts';

const urls = {
  ...{ briefing: (slug: string) => `/b/${slug}/`, papers: (slug: string) => [`/s/${slug}/`] },
  ...{ quote: (slug: string, id: string) => `/q/${slug}/${id}/`, person: (id: string) => `/p/${id}/` },
};

/** The harbor talks with a quote corrected and one retracted, and a briefing that was retracted as a whole. */
function archive(): Archive {
  const correction =
    'corrections:\n  - { on: 2025-03-07, note: A word., target: quotes.each-boat, was: Each, now: Every }\n';
  const corrected = harborTalks
    .replace('lang: en\n', 'lang: en\nformerSlugs: [2025-03-03-old]\n')
    .replace('corrections:\n', correction)
    .replace('id: every-boat\n', 'id: every-boat\n    formerIds: [each-boat]\n')
    .replace('id: patience\n', 'id: patience\n    retracted: { on: 2025-03-09, reason: Misheard. }\n');
  const gone = harborTalks.replace(
    'lang: en\n',
    'lang: en\nretracted: { on: 2025-03-08, reason: Made up. }\n',
  );
  return archiveFrom({
    briefings: [
      new Source('content/briefings/2025-03-03-talks.md', corrected),
      new Source('content/briefings/2025-03-03-gone.md', gone),
    ],
    profiles: [new Source('content/people/ona-rask.md', '---\nformerIds: [ona]\n---\n')],
  });
}

test('what was put right or retracted is listed newest first, a briefing once', () => {
  const items = amendmentEntries(archive()).map((item) => [
    ...[item.on, item.briefing.slug.slice(11), item.entry?.quote.id],
    'correction' in item ? item.correction.note : item.retraction.reason,
  ]);
  const spelling = "The director's first name was misspelled.";
  expect(items).toEqual([
    ['2025-03-09', 'talks', 'patience', 'Misheard.'],
    ['2025-03-08', 'gone', undefined, 'Made up.'],
    ['2025-03-07', 'talks', 'every-boat', 'A word.'],
    ['2025-03-05', 'talks', undefined, spelling],
    ['2025-03-05', 'gone', undefined, spelling],
  ]);
});

test('every address that was published stays: it leads on, or says what was retracted', () => {
  const { briefings, retracted, profiles } = archive();
  const replaced = [...briefings, ...retracted.briefings].map((briefing) => {
    const quotes = retracted.quotes.filter((entry) => entry.briefing === briefing);
    return replacedPages(briefing, quotes, urls);
  });
  const redirects = [...replaced.flatMap((pages) => pages.redirects), ...redirectsOf([], profiles, urls)];
  const retractions = replaced.flatMap((pages) => pages.retractions);
  expect(redirects.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
    '/b/2025-03-03-old/ /b/2025-03-03-talks/',
    '/p/ona/ /p/ona-rask/',
    ...['a-beginning', 'each-boat', 'every-boat', 'patience', 'the-last-boat'].map(
      (id) => `/q/2025-03-03-old/${id}/ /q/2025-03-03-talks/${id === 'each-boat' ? 'every-boat' : id}/`,
    ),
    '/q/2025-03-03-talks/each-boat/ /q/2025-03-03-talks/every-boat/',
    '/s/2025-03-03-old/ /s/2025-03-03-talks/',
  ]);
  const shown = retractions.map(
    ({ url, retraction, entry }) => `${url} ${retraction.reason} ${entry?.quote.id ?? ''}`,
  );
  expect(shown.sort()).toEqual([
    '/b/2025-03-03-gone/ Made up. ',
    ...['a-beginning', 'every-boat', 'patience', 'the-last-boat'].map(
      (id) => `/q/2025-03-03-gone/${id}/ Made up. ${id}`,
    ),
    '/q/2025-03-03-talks/patience/ Misheard. patience',
    '/s/2025-03-03-gone/ Made up. ',
  ]);
});
