import { ARTICLE, readArticle } from '../../support/site/article.ts';
import { expect, test } from '../../support/site/site-test.ts';

const quotePage = (id: string) => `./quotes/${ARTICLE}/${id}/`;

test('A quote page gives the words, who said them, in which role, to whom, where, when and on what occasion', async ({
  page,
}) => {
  await page.goto(quotePage('decisive-moment'));
  const main = page.getByRole('main');
  await expect(main.locator('blockquote').first()).toHaveText(
    /^\s*\u201cThis is a decisive moment, .* enduring peace and security\u201d\s*$/,
  );
  const attribution = main.locator('figcaption').first();
  await expect(attribution.getByRole('link', { name: 'Antony Blinken' })).toBeVisible();
  for (const fact of ['US Secretary of State', 'To Isaac Herzog', 'in Tel Aviv', 'Monday, August 19, 2024'])
    await expect(attribution).toContainText(fact);
  await expect(main.getByText('At the beginning of talks with President Isaac Herzog')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotation by Antony Blinken');
});

test('A quote page says who reported the words, and does not make up a date', async ({ page }) => {
  await page.goto(quotePage('no-steps-to-derail'));
  const main = page.getByRole('main');
  await expect(main.getByText('Date not given in the article').first()).toBeVisible();
  await expect(main.locator('figcaption').first()).toContainText('Reported by The Associated Press');
  await expect(page.getByRole('region', { name: 'Correction' })).toContainText('opening quotation mark');
});

test('A statement is told from what was spoken', async ({ page }) => {
  await page.goto(quotePage('responds-to-conditions'));
  await expect(page.locator('main figcaption').first()).toContainText('In a statement');
});

test('A quote page has the sentence before and the sentence after', async ({ page }) => {
  await page.goto(quotePage('no-steps-to-derail'));
  const context = page.getByRole('region', { name: 'The passage it stands in' });
  await expect(context.locator('q')).toHaveText(/^\u201cIt\u2019s also time .* this process,\u201d$/);
  await expect(context).toContainText(/Negotiation efforts have heightened .* Middle East\./);
  await expect(context).toContainText(/In return, Herzog thanked Blinken .* support for Israel\./);
});

test('Read in context leads to the very words, and they stand out', async ({ page }) => {
  await page.goto(quotePage('get-to-yes'));
  await page.getByRole('link', { name: 'Read in context' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/briefings/${ARTICLE}/#quote-get-to-yes$`));
  const words = page.locator('q:target');
  await expect(words).toContainText('It is time for everyone');
  await expect(words).toBeInViewport();
  const backgroundOf = (q: Element) => getComputedStyle(q).backgroundColor;
  const others = page.locator('.prose q:not(:target)').first();
  expect(await words.evaluate(backgroundOf)).not.toBe(await others.evaluate(backgroundOf));
});

test('Next leads through all quotations of a briefing in their order, and previous leads back', async ({
  page,
}) => {
  const { record } = await readArticle();
  const ids = record.quotes.map(({ id }) => id);
  const [first = ''] = ids;
  const nav = page.getByRole('navigation', { name: 'In this briefing' });
  await page.goto(quotePage(first));
  await expect(nav.getByRole('link', { name: /^Previous/ })).toHaveCount(0);
  for (const id of ids.slice(1)) {
    await nav.getByRole('link', { name: /^Next/ }).click();
    await expect(page).toHaveURL(new RegExp(`/${id}/$`));
  }
  await expect(nav.getByRole('link', { name: /^Next/ })).toHaveCount(0);
  await nav.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${ids.at(-2)}/$`));
});

test('A quote page has more by the same speaker, and only by the speaker', async ({ page }) => {
  await page.goto(quotePage('living-these-days'));
  const more = page.getByRole('region', { name: 'More from Isaac Herzog' });
  await expect(more.locator('blockquote')).toHaveText([/surrounded by terrorism/]);
  await more.getByRole('link', { name: 'Everything by Isaac Herzog' }).click();
  await expect(page).toHaveURL(/\/people\/isaac-herzog\/$/);
});

test.describe('In the corpus', () => {
  test.use({ siteName: 'corpus' });

  test('an interrupted quotation shows the words as they were said, without a gap between its parts', async ({
    page,
  }) => {
    await page.goto('./quotes/2023-01-16-harbor-bridge/half-the-bridge/');
    const words = page.locator('main blockquote').first().locator('p');
    await expect(words).toHaveText([
      /^\u201cHalf a bridge is no bridge and half the money is no gift, but it is what we have\u201d$/,
    ]);
    await page.getByRole('link', { name: 'Read in context' }).first().click();
    const parts = page.locator('q[cite$="/half-the-bridge/"]');
    await expect(parts).toHaveCount(2);
    await expect(parts.first()).toHaveAttribute('id', 'quote-half-the-bridge');
  });

  test('a quotation of three paragraphs opens each and closes the last', async ({ page }) => {
    await page.goto('./quotes/2023-02-20-lighthouse-letter/keep-the-light/');
    const paragraphs = page.locator('main blockquote').first().locator('p');
    await expect(paragraphs).toHaveText([
      /^\s*\u201cKeep the light\..*my fault\.\s*$/,
      /^\s*\u201cA ship does not need.*which hour that is\.\s*$/,
      /^\s*\u201cYou will tell me.*sleep beneath it\.\u201d\s*$/,
    ]);
    const inArticle = page.getByRole('region', { name: 'The passage it stands in' }).locator('q');
    await expect(inArticle).toHaveCount(3);
    const tops = await inArticle.evaluateAll((marks) =>
      marks.map((mark) => mark.getBoundingClientRect().left),
    );
    expect(new Set(tops).size).toBe(1);
  });

  test('marks inside a quotation are single', async ({ page }) => {
    await page.goto('./quotes/2023-01-16-harbor-bridge/not-yet/');
    await expect(page.locator('main blockquote').first()).toHaveText(
      /\u201cWhen she said, \u2018You will have your bridge,\u2019 I answered, \u2018Not yet,\u2019\u201d/,
    );
  });

  test('a translation says so, with the original in its own language', async ({ page }) => {
    await page.goto('./quotes/2023-03-06-poets-of-the-coast/the-sea-forgets/');
    const main = page.getByRole('main');
    await expect(main.getByText('Translated from French by Max Müller-Muster')).toBeVisible();
    const original = main.locator('blockquote[lang="fr"]');
    await expect(original).toHaveText(/La mer n['\u2019]oublie rien, elle répond lentement\./);
  });

  test('two addressees of one name lead to two pages', async ({ page }) => {
    await page.goto('./quotes/2023-01-16-harbor-bridge/curly-inside/');
    const addressees = page.locator('main figcaption').first().getByRole('link', { name: 'Kim Sample' });
    const addresses = await addressees.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(['/press/news/people/kim-sample/', '/press/news/people/kim-sample-engineer/']);
  });

  test('several addressees are all named', async ({ page }) => {
    await page.goto('./quotes/2023-01-16-harbor-bridge/half-the-bridge/');
    await expect(page.locator('main figcaption').first()).toContainText(
      'To Kim Sample and Union of Harbor Workers',
    );
  });
});
