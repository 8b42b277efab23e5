import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { actionsOf, clipboard } from '../../support/site/actions.ts';
import { expect, test } from '../../support/site/site-test.ts';

const article = '2024-08-19-blinken-gaza-talks';
const quote = `./quotes/${article}/living-these-days/`;
const address = `https://record.example/quotes/${article}/living-these-days/`;
const words = '“This is the way we are living these days”';
const attribution =
  'Isaac Herzog, President of Israel, to Antony Blinken, Tel Aviv, Monday, August 19, 2024. In: Blinken says talks may be the last chance for a Gaza cease-fire and hostage deal, On the Record';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('copies the link and says so', async ({ page }) => {
  await page.goto(quote);
  await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(actionsOf(page).getByRole('status')).toHaveText('Link copied');
  expect(await clipboard(page)).toBe(address);
});

test('copies the quotation with whose it is and where it is from, with the keyboard alone', async ({
  page,
}) => {
  await page.goto(quote);
  await actionsOf(page).getByRole('button', { name: 'Copy quotation' }).focus();
  await page.keyboard.press('Enter');
  await expect(actionsOf(page).getByRole('status')).toHaveText('Quotation copied');
  expect(await clipboard(page)).toBe(`${words}\n\n— ${attribution}\n${address}`);
  const html = await clipboard(page, 'text/html');
  expect(html).toContain(`<blockquote cite="${address}">`);
  expect(html).toContain(`<p>${words}</p>`);
  expect(html).toContain(`<a href="${address}">`);
});

test('says with a corrected quotation that it was corrected', async ({ page }) => {
  await page.goto(`./quotes/${article}/no-steps-to-derail/`);
  await actionsOf(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(actionsOf(page).getByRole('status')).toHaveText('Quotation copied');
  expect(await clipboard(page)).toContain(
    'reported by The Associated Press, as corrected on November 22, 2026. In:',
  );
});

test('hands the quotation to the system’s share sheet where there is one', async ({ ownPage: page }) => {
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
  expect(shared).toEqual({
    title: 'Isaac Herzog to Antony Blinken, August 19, 2024',
    text: `${words}\n\n— ${attribution}`,
    url: address,
  });
});

test('opens the links to the usual places where the system has no share sheet', async ({ ownPage: page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
  });
  await page.goto(quote);
  await expect(page.getByRole('link', { name: 'WhatsApp' })).toBeHidden();
  await actionsOf(page).getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('link', { name: 'WhatsApp' })).toBeVisible();
});

test('says when the browser does not allow it', async ({ browser }) => {
  const context = await browser.newContext({ permissions: [] });
  const page = await context.newPage();
  await page.goto(quote);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(actionsOf(page).getByRole('status')).toHaveText('The browser did not allow it');
  await context.close();
});

test('nothing moves when the script comes', async ({ page }) => {
  // The faces are optional: on a first visit to a busy machine they may come too late to be used.
  await page.goto(quote);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(quote);
  const before = await actionsOf(page).boundingBox();
  await page.unroute('**/*.js');
  await page.goto(quote);
  expect(await actionsOf(page).boundingBox()).toEqual(before);
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

for (const [id, said] of quotations) {
  test(`each action does its work for "${id}"`, async ({ ownPage: page }) => {
    const own = `https://record.example/quotes/${article}/${id}/`;
    await page.addInitScript(() => {
      navigator.share = async (data) => navigator.clipboard.writeText(`shared ${data?.url}`);
    });
    await page.goto(`./quotes/${article}/${id}/`);
    const actions = actionsOf(page);
    await actions.getByRole('button', { name: 'Share' }).click();
    await expect(actions.getByRole('status')).toHaveText('Shared');
    expect(await clipboard(page)).toBe(`shared ${own}`);
    await actions.getByRole('button', { name: 'Copy link' }).click();
    await expect(actions.getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toBe(own);
    await actions.getByRole('button', { name: 'Copy quotation' }).click();
    await expect(actions.getByRole('status')).toHaveText('Quotation copied');
    expect(await clipboard(page)).toContain(said);
    await actions.getByText('More', { exact: true }).click();
    await actions.getByRole('link', { name: 'Cite' }).click();
    await expect(page.getByRole('heading', { name: 'Cite' })).toBeInViewport();
    await page.getByRole('button', { name: 'Copy APA citation' }).click();
    await expect(page.getByText('APA citation copied')).toBeVisible();
    expect(await clipboard(page)).toContain(said.slice(0, 12));
    await actions.getByRole('link', { name: 'Embed' }).click();
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await expect(page.getByText('embed code copied')).toBeVisible();
    expect(await clipboard(page)).toContain(`${own}embed/`);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      actions.getByRole('link', { name: 'Save the card' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(`${article}-${id}.png`);
    await actions.getByRole('link', { name: 'Read in context' }).click();
    await expect(page.locator(`#quote-${id}`)).toBeInViewport();
    await expect(page.locator(`#quote-${id}`)).toContainText(said);
  });
}

test('the links carry the words, the attribution and the address, within what the places take', async ({
  page,
}) => {
  for (const [id, said] of quotations) {
    await page.goto(`./quotes/${article}/${id}/`);
    const href = (name: string) => page.getByRole('link', { name, includeHidden: true }).getAttribute('href');
    const mail = new URL((await href('E-mail')) ?? '');
    expect(mail.searchParams.get('body')).toContain(said);
    expect(mail.searchParams.get('body')).toContain('On the Record\nhttps://record.example/quotes/');
    expect(mail.href).not.toContain('+');
    const whatsapp = new URL((await href('WhatsApp')) ?? '');
    expect(whatsapp.origin).toBe('https://wa.me');
    expect(whatsapp.searchParams.get('text')).toContain(said);
    const bluesky = new URL((await href('Bluesky')) ?? '').searchParams.get('text') ?? '';
    expect([...bluesky].length).toBeLessThanOrEqual(300);
    expect(bluesky).toContain(`/quotes/${article}/${id}/`);
  }
});

test('downloads a reference for a reference manager', async ({ page }) => {
  await page.goto(quote);
  await page.locator('main summary', { hasText: /^Cite$/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'RIS', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${article}-living-these-days.ris`);
  expect(readFileSync(await download.path(), 'utf8')).toContain('TI  - Isaac Herzog: “This is the way');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are no buttons, and every link is in sight', async ({ page }) => {
    await page.goto(quote);
    await expect(page.getByRole('button')).toHaveCount(0);
    for (const fold of ['Cite', 'Embed']) await page.locator('main summary', { hasText: fold }).click();
    await expect(page.getByRole('link', { name: address, exact: true })).toBeVisible();
    await expect(page.getByText('19 Aug. 2024')).toBeVisible();
    await expect(page.getByText('<object')).toBeVisible();
    for (const name of ['Read in context', 'Cite', 'Embed', 'Save the card', 'E-mail', 'WhatsApp', 'Bluesky'])
      await expect(actionsOf(page).getByRole('link', { name })).toBeVisible();
  });
});

test('the site has one script for all reading pages, at most 2 kB compressed', ({ site }) => {
  const scripts = readdirSync(join(site.folder, '_astro')).filter((name) => name.endsWith('.js'));
  const actions = scripts.filter((name) => /action/i.test(name));
  expect(actions).toHaveLength(1);
  const bytes = gzipSync(readFileSync(join(site.folder, '_astro', actions[0] ?? ''))).length;
  expect(bytes).toBeLessThanOrEqual(2048);
});
