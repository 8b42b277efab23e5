import type { Browser, Page } from '@playwright/test';
import type { Archive } from '../../src/record/archive/archive.ts';
import { plainWords } from '../../src/record/compose/quote-text.ts';
import type { ServedSite } from '../support/site.ts';

const samples = 25;

/** What a browser finds wrong with the search and the indexes of a site made of a record, said in sentences. */
export async function faultsInBrowser(
  browser: Browser,
  site: ServedSite,
  archive: Archive,
): Promise<string[]> {
  const page = await browser.newPage({ baseURL: site.url });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`script: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} for ${response.url()}`);
  });
  const faults = [
    ...(await faultsOfSearch(page, archive)),
    ...(await faultsOfPaging(page, './', 'main h2 a, main h3 a', archive.briefings.length)),
    ...(await faultsOfPaging(page, './quotes/', 'main blockquote', archive.quotes.length)),
    ...(await faultsOfLetters(page, archive.people.length)),
    ...(await faultsOfMonths(page, archive.briefings.length)),
  ];
  await page.close();
  return [...faults, ...errors];
}

/** Quotations by a few of their words, and people by their names, from all over the record. */
async function faultsOfSearch(page: Page, { quotes, people }: Archive): Promise<string[]> {
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
  for (const { name } of every(people)) await expectFound(`q=${name}&kind=person`, name);
  return faults;
}

/** From the index along "Older" to the oldest: every item is there, and pages are full. */
async function faultsOfPaging(page: Page, index: string, items: string, total: number): Promise<string[]> {
  await page.goto(index);
  const older = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Older' });
  const seen = new Set<string>();
  const faults: string[] = [];
  for (let turned = 0; ; turned++) {
    for (const text of await page.locator(items).allInnerTexts()) seen.add(text);
    if ((await older.count()) === 0) break;
    await older.click();
    if (turned > total) return [`the pages of ${index} have no end`];
  }
  if (!page.url().endsWith('/page/1/')) faults.push(`the last page of ${index} is ${page.url()}`);
  if (seen.size < total) faults.push(`the pages of ${index} have ${seen.size} of ${total}`);
  return faults;
}

async function faultsOfLetters(page: Page, total: number): Promise<string[]> {
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

async function faultsOfMonths(page: Page, total: number): Promise<string[]> {
  await page.goto('./briefings/');
  const months = await page
    .locator('main section li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  let seen = 0;
  for (const month of months) {
    await page.goto(month);
    seen += await page.getByRole('region', { name: 'Briefings' }).getByRole('heading', { level: 2 }).count();
  }
  return seen === total ? [] : [`the months have ${seen} of ${total} briefings`];
}
