import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/site/site-test.ts';

const quote = './quotes/2024-08-19-blinken-gaza-talks/living-these-days/';
const address = 'https://record.example/quotes/2024-08-19-blinken-gaza-talks/living-these-days/';
const attribution = 'Isaac Herzog, President of Israel, Monday, August 19, 2024, On the Record';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const actionsOf = (page: Page): Locator => page.locator('.quote-actions').first();

async function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await (await item?.getType(wanted))?.text()) ?? '';
  }, type);
}

test('copies the link and says so', async ({ page }) => {
  await page.goto(quote);
  await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(actionsOf(page).getByRole('status')).toHaveText('Link copied');
  expect(await clipboard(page, 'text/plain')).toBe(address);
});

test('copies the quotation as text and as a blockquote, with the keyboard alone', async ({ page }) => {
  await page.goto(quote);
  await actionsOf(page).getByRole('button', { name: 'Copy quote' }).focus();
  await page.keyboard.press('Enter');
  await expect(actionsOf(page).getByRole('status')).toHaveText('Quotation copied');
  const text = await clipboard(page, 'text/plain');
  expect(text).toBe(`“This is the way we are living these days”\n\n${attribution}\n${address}`);
  const html = await clipboard(page, 'text/html');
  expect(html).toContain(`<blockquote cite="${address}">`);
  expect(html).toContain('<p>“This is the way we are living these days”</p>');
  expect(html).toContain(`<a href="${address}">`);
});

test('hands the quotation to the system’s share sheet where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    navigator.share = async (data) => {
      shared.push(data ?? {});
    };
  });
  await page.goto(quote);
  await actionsOf(page).getByRole('button', { name: 'Share' }).click();
  await expect(actionsOf(page).getByRole('status')).toHaveText('Shared');
  const [shared] = (await page.evaluate('shared')) as ShareData[];
  expect(shared?.url).toBe(address);
  expect(shared?.text).toContain('living these days');
});

test('says when the browser does not allow it', async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto(quote);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(actionsOf(page).getByRole('status')).toHaveText('The browser did not allow it');
});

test('leads from every quotation of a briefing to its words, its citation and its embed code', async ({
  page,
}) => {
  await page.goto('./briefings/2024-08-19-blinken-gaza-talks/');
  await expect(page.locator('.quote-actions')).toHaveCount(7);
  const herzog = page.locator('.quote-actions').nth(2);
  await herzog.getByRole('button', { name: 'Copy quote' }).click();
  await expect(herzog.getByRole('status')).toHaveText('Quotation copied');
  expect(await clipboard(page, 'text/plain')).toContain(attribution);
  await herzog.getByRole('link', { name: 'Read in context' }).click();
  await expect(page.locator('#quote-living-these-days')).toBeInViewport();
  await herzog.getByRole('link', { name: 'Cite' }).click();
  await expect(page).toHaveURL(/living-these-days\/#cite$/);
  await expect(page.getByRole('heading', { name: 'Cite' })).toBeInViewport();
  await page.getByRole('button', { name: 'Copy APA citation' }).click();
  await expect(page.getByText('APA citation copied')).toBeVisible();
  expect(await clipboard(page, 'text/plain')).toContain('(2024, August 19). On the Record.');
  await page.goBack();
  await herzog.getByRole('link', { name: 'Embed' }).click();
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(page.getByText('embed code copied')).toBeVisible();
  expect(await clipboard(page, 'text/plain')).toContain(`${address}embed/`);
});

const quotations: readonly (readonly [id: string, words: string])[] = [
  ['decisive-moment', 'This is a decisive moment'],
  ['no-steps-to-derail', 'no one takes any steps'],
  ['living-these-days', 'the way we are living these days'],
  ['surrounded-by-terrorism', 'a resilient and strong nation'],
  ['not-give-and-give', 'just give and give'],
  ['responds-to-conditions', 'The new proposal responds'],
  ['get-to-yes', 'to get to ‘yes’'],
];

for (const [id, words] of quotations) {
  test(`each of the six actions does its work for "${id}"`, async ({ page }) => {
    const own = `https://record.example/quotes/2024-08-19-blinken-gaza-talks/${id}/`;
    await page.addInitScript(() => {
      navigator.share = async (data) => navigator.clipboard.writeText(`shared ${data?.url}`);
    });
    await page.goto(`./quotes/2024-08-19-blinken-gaza-talks/${id}/`);
    const actions = actionsOf(page);
    await actions.getByRole('button', { name: 'Share' }).click();
    await expect(actions.getByRole('status')).toHaveText('Shared');
    expect(await clipboard(page, 'text/plain')).toBe(`shared ${own}`);
    await actions.getByRole('button', { name: 'Copy link' }).click();
    await expect(actions.getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page, 'text/plain')).toBe(own);
    await actions.getByRole('button', { name: 'Copy quote' }).click();
    await expect(actions.getByRole('status')).toHaveText('Quotation copied');
    expect(await clipboard(page, 'text/plain')).toContain(words);
    await actions.getByRole('link', { name: 'Cite' }).click();
    await expect(page.getByRole('heading', { name: 'Cite' })).toBeInViewport();
    await actions.getByRole('link', { name: 'Embed' }).click();
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await expect(page.getByText('embed code copied')).toBeVisible();
    expect(await clipboard(page, 'text/plain')).toContain(`${own}embed/`);
    await actions.getByRole('link', { name: 'Read in context' }).click();
    await expect(page.locator(`#quote-${id}`)).toBeInViewport();
    await expect(page.locator(`#quote-${id}`)).toContainText(words);
  });
}

test('downloads a reference for a reference manager', async ({ page }) => {
  await page.goto(quote);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'RIS', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('2024-08-19-blinken-gaza-talks-living-these-days.ris');
  expect(readFileSync(await download.path(), 'utf8')).toContain('TI  - Isaac Herzog: “This is the way');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('link, citations and embed code are text', async ({ page }) => {
    await page.goto(quote);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: address, exact: true })).toBeVisible();
    await expect(page.getByText('19 Aug. 2024')).toBeVisible();
    await expect(page.getByText('<object')).toBeVisible();
    await expect(actionsOf(page).getByRole('link')).toHaveText(['Read in context', 'Cite', 'Embed']);
  });
});

test('the site has one script for all reading pages, at most 2 kB compressed', ({ site }) => {
  const scripts = readdirSync(join(site.folder, '_astro')).filter((name) => name.endsWith('.js'));
  const actions = scripts.filter((name) => /action/i.test(name));
  expect(actions).toHaveLength(1);
  const bytes = gzipSync(readFileSync(join(site.folder, '_astro', actions[0] ?? ''))).length;
  expect(bytes).toBeLessThanOrEqual(2048);
});
