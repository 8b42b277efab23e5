import type { Page } from '@playwright/test';
import type { Archive } from '../../../../src/record/archive/archive.ts';
import { plainWords } from '../../../../src/record/compose/quote-text.ts';
import { sample } from '../../sample.ts';

/** How many quotations and people are searched for. */
const samples = sample(5, 25);

/** What the search does not find: quotations by a few of their words, and people by their names, from all over the record. */
export async function faultsOfSearch(page: Page, { quotes, people }: Archive): Promise<string[]> {
  const every = <Item>(items: readonly Item[]) =>
    items.filter((_, i) => i % Math.ceil(items.length / samples) === 0);
  const faults: string[] = [];
  const expectFound = async (query: string, words: string) => {
    await page.goto(`./search/?${new URLSearchParams(query)}`);
    const found = page.locator('#search-results a', { hasText: words });
    await found
      .first()
      .waitFor({ timeout: 15_000 })
      .catch(() => faults.push(`the search for ${query} lacks “${words}”`));
  };
  for (const { quote, briefing } of every(quotes)) {
    const words = plainWords(quote, briefing.record.lang);
    const remembered = words.split(/\s+/).slice(-8, -2).join(' ');
    await expectFound(`q=${remembered}&kind=quotation`, words.slice(0, 60));
    await expectFound(`q="${remembered}"`, words.slice(0, 60));
  }
  // A name of nothing but signs has no words to search for.
  const named = people.filter(({ name }) => /\p{L}{3}/u.test(name) && !/[<>]/.test(name));
  for (const { name } of every(named)) await expectFound(`q=${name}&kind=person`, name);
  return faults;
}
