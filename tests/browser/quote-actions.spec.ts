import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

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
  expect(await clipboard(page, 'text/plain')).toContain(attribution);
  await herzog.getByRole('link', { name: 'Read in context' }).click();
  await expect(page.locator('#quote-living-these-days')).toBeInViewport();
  await herzog.getByRole('link', { name: 'Cite' }).click();
  await expect(page).toHaveURL(/living-these-days\/#cite$/);
  await expect(page.getByRole('heading', { name: 'Cite' })).toBeInViewport();
  await page.getByRole('button', { name: 'Copy APA citation' }).click();
  expect(await clipboard(page, 'text/plain')).toContain('(2024, August 19). On the Record.');
  await page.goBack();
  await herzog.getByRole('link', { name: 'Embed' }).click();
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  expect(await clipboard(page, 'text/plain')).toContain(`${address}embed/`);
});

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
