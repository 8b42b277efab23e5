import type { Page } from '@playwright/test';
import type { Archive } from '../../../src/record/archive/archive.ts';
import { plainWords } from '../../../src/record/compose/quote-text.ts';
import { sample } from '../sample.ts';

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

/** What the numbered pages of an index lack, from the newest along "Older" to the oldest. */
export async function faultsOfPaging(
  page: Page,
  index: string,
  items: string,
  total: number,
): Promise<string[]> {
  await page.goto(index);
  const older = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Older' });
  const seen = new Set<string>();
  const faults: string[] = [];
  let turned = 0;
  for (; ; turned++) {
    for (const text of await page.locator(items).allInnerTexts()) seen.add(text);
    if ((await older.count()) === 0) break;
    await older.click();
    if (turned > total) return [`the pages of ${index} have no end`];
  }
  if (turned > 0 && !page.url().endsWith('/page/1/'))
    faults.push(`the last page of ${index} is ${page.url()}`);
  if (seen.size < total) faults.push(`the pages of ${index} have ${seen.size} of ${total}`);
  return faults;
}

/** What the index of people by letter lacks. */
export async function faultsOfLetters(page: Page, total: number): Promise<string[]> {
  await page.goto('./people/');
  const letters = page.getByRole('navigation', { name: 'By letter' }).getByRole('link');
  const seen = new Set<string>();
  for (let i = 0; i < (await letters.count()); i++) {
    await letters.nth(i).click();
    await page.waitForLoadState();
    const links = page.locator('main section li a');
    for (const href of await links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href') ?? ''),
    ))
      seen.add(href);
  }
  return seen.size === total ? [] : [`the letters lead to ${seen.size} of ${total} people`];
}

/** What the archive by month lacks. */
export async function faultsOfMonths(page: Page, total: number): Promise<string[]> {
  await page.goto('./briefings/');
  const months = await page
    .locator('main section li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  let seen = 0;
  for (const month of months) {
    await page.goto(month);
    seen += await page.getByRole('main').getByRole('heading', { level: 2 }).count();
  }
  return seen === total ? [] : [`the months have ${seen} of ${total} briefings`];
}
