import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { messagesIn } from '../../../src/site/messages/messages.ts';
import { highlightedWords } from '../../support/site/highlighted-words.ts';
import { expect, type SiteName, test } from '../../support/site/site-test.ts';

const article = '2024-08-19-blinken-gaza-talks';
const quote = `./quotes/${article}/living-these-days/`;
const address = `https://record.example/quotes/${article}/living-these-days/`;
const words = '“This is the way we are living these days”';
const attribution =
  'Isaac Herzog, President of Israel, to Antony Blinken, Tel Aviv, Monday, August 19, 2024. In: Blinken says talks may be the last chance for a Gaza cease-fire and hostage deal, On the Record';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const actionsOf = (page: Page): Locator => page.locator('.actions').first();

async function clipboard(page: Page, type = 'text/plain'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await (await item?.getType(wanted))?.text()) ?? '';
  }, type);
}

/** Selects words that stand in one element, from one letter to another. */
async function select(page: Page, selector: string, from: string, to = from): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate(
      (element, [start, end]) => {
        const range = document.createRange();
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let isStarted = false;
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const text = node.textContent ?? '';
          if (!isStarted && text.includes(start)) {
            range.setStart(node, text.indexOf(start));
            isStarted = true;
          }
          if (isStarted && text.includes(end)) {
            range.setEnd(node, text.indexOf(end) + end.length);
            break;
          }
        }
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [from, to] as const,
    );
}

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

test.describe('selected words', () => {
  // Asking what is highlighted takes a style of the test's own.
  test.use({ bypassCSP: true });

  /** Follows a copied link at the served site, and tells which words the browser highlights. */
  async function landing(page: Page, link: string, siteUrl: string): Promise<string[]> {
    await page.goto('about:blank');
    await page.goto(link.replace('https://record.example/', siteUrl));
    return highlightedWords(page);
  }

  test('of a quotation: the link leads to exactly these, taken to whole words, and says that they are an excerpt', async ({
    page,
    site,
  }) => {
    await page.goto(quote);
    await select(page, 'main blockquote', 'ay we are living');
    await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(actionsOf(page).getByRole('status')).toHaveText(
      'Link to the selected words copied: an excerpt',
    );
    const link = await clipboard(page);
    expect(link).toBe(`${address}#:~:text=This%20is%20the-,way%20we%20are%20living,-these%20days`);
    // The heading that nobody sees lies over some of the words.
    const found = (await landing(page, link, site.url)).filter((word) => word !== 'Herzog');
    expect(found).toEqual(['way', 'we', 'are', 'living']);
  });

  test('of the article: the link leads to the briefing and to these words', async ({ page, site }) => {
    await page.goto(`./briefings/${article}/`);
    await select(page, 'main article p:has-text("Netanyahu")', 'Netanyahu');
    await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(actionsOf(page).getByRole('status')).toContainText('an excerpt');
    const link = await clipboard(page);
    expect(link).toContain(`https://record.example/briefings/${article}/#:~:text=`);
    expect(await landing(page, link, site.url)).toEqual(['Netanyahu']);
  });

  const elsewhere: readonly (readonly [SiteName, string, string, string, readonly string[]])[] = [
    // From right to left; half a word at either end.
    ['corpus', 'quotes/2022-10-10-mufawadat/good-day/', 'وم جيد للمدين', 'يوم', ['يوم', 'جيد', 'للمدينتين']],
    ['corpus', 'quotes/2022-09-05-bikur-hasara/on-time/', 'שהנמל ייפתח', 'שהנמל', ['שהנמל', 'ייפתח']],
    // Across the place where the article interrupts it.
    [
      'corpus',
      'quotes/2023-01-16-harbor-bridge/half-the-bridge/',
      'is no gift, but it',
      'gift',
      ['is', 'no', 'gift', 'but', 'it'],
    ],
    // Without spaces: whole words, and halves of two.
    ['search', 'quotes/2026-05-04-many-tongues/gate-for-all/', '所有人', '所', ['所', '有', '人']],
    [
      'search',
      'quotes/2026-05-04-many-tongues/gate-for-all/',
      '有人开',
      '开',
      ['所', '有', '人', '开', '放'],
    ],
    ['search', 'quotes/2026-05-04-many-tongues/open-gate/', '開いて', '開', ['開', 'い', 'て']],
  ];
  for (const [siteName, path, selection, part, words] of elsewhere) {
    test.describe(`of ${siteName}`, () => {
      test.use({ siteName });

      test(`"${selection}": the link leads to exactly these`, async ({ page, site }) => {
        await page.goto(`./${path}`);
        await select(page, 'main blockquote', selection);
        const { copyLink } = messagesIn((await page.locator('html').getAttribute('lang')) ?? 'en').sharing;
        await actionsOf(page).getByRole('button', { name: copyLink }).click();
        await expect(actionsOf(page).getByRole('status')).not.toBeEmpty();
        const link = await clipboard(page);
        expect(decodeURIComponent(link)).toContain(part);
        const root = `${site.recipe.siteUrl}${site.recipe.base}`;
        expect(await landing(page, link.replace(root, 'https://record.example/'), site.url)).toEqual(words);
      });
    });
  }

  test('that are many are given by how they begin and end', async ({ page }) => {
    await page.goto(`./briefings/${article}/`);
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('main article p')].filter((p) => p.textContent.length > 200);
      const [first, second] = all;
      const range = document.createRange();
      if (first && second) {
        range.setStart(first, 0);
        range.setEnd(second, second.childNodes.length);
      }
      getSelection()?.addRange(range);
    });
    await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(actionsOf(page).getByRole('status')).toContainText('an excerpt');
    const [, fragment = ''] = (await clipboard(page)).split('#:~:text=');
    expect(fragment.split(',')).toHaveLength(2);
  });

  test('of the navigation are none: the link is the page’s', async ({ page }) => {
    await page.goto(quote);
    await select(page, 'header', 'Quotes');
    await actionsOf(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(actionsOf(page).getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toBe(address);
  });
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
