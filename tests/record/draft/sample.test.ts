import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { draftArticle } from '../../../src/record/draft/draft-article.ts';
import { parseBriefing } from '../../../src/record/parse/parse.ts';
import { quoteParts } from '../../../src/record/schema/quote.ts';
import { fold } from '../../../src/record/text/fold.ts';
import { Source } from '../../../src/record/text/source.ts';

const file = 'content/briefings/2024-08-19-blinken-gaza-talks.md';

it('agrees with the published record of the sample in words, speakers, mediators and days', () => {
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  const { result } = parseBriefing(new Source(file, text));
  if (!result) throw new Error('The sample cannot be read.');
  const published = result.record;
  const body = text.slice(text.indexOf('\n---\n', 4) + 5);
  const { record } = draftArticle(
    { body, published: published.published },
    { known: published.actors.map((actor) => ({ ...actor })) },
  );
  const without = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value).sort();

  expect(record.quotes.map((quote) => [quote.text.map(fold).join(), quote.speaker?.value])).toEqual(
    published.quotes.map((quote) => [quoteParts(quote).map(fold).join(), quote.speaker]),
  );
  expect(without(record.mediators)).toEqual([...published.mediators].sort());
  const days = new Set(record.dates.map(({ on, from }) => (on ?? from)?.value));
  expect([...days].sort()).toEqual([...new Set(published.dates.map(({ on, from }) => on ?? from))].sort());
});
