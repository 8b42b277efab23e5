import { QUOTATIONS_A_YEAR, VOLUBLE_YEARS } from '../../support/corpus/voluble-person.ts';
import { expect, test } from '../../support/site/site-test.ts';

test('The people of the article stand by kind, with their role and how much they said', async ({ page }) => {
  await page.goto('./people/');
  const people = page.getByRole('region', { name: 'People' });
  await expect(people.getByRole('link')).toHaveText([
    'Antony Blinken',
    'Yoav Gallant',
    'Isaac Herzog',
    'Benjamin Netanyahu',
  ]);
  const blinken = people.getByRole('listitem').filter({ hasText: 'Blinken' });
  await expect(blinken).toContainText('US Secretary of State');
  await expect(blinken).toContainText('3 quotations');
  await expect(page.getByRole('region', { name: 'Governments' }).getByRole('link')).toHaveText([
    'Egypt',
    'Iran',
    'Israel',
    'Qatar',
    'United States',
  ]);
});

test('A person page has the role then, the words, the events and the company', async ({ page }) => {
  await page.goto('./people/isaac-herzog/');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Isaac Herzog');
  await expect(main).toContainText('President of Israel');
  await expect(main.locator('blockquote')).toHaveText([/way we are living/, /surrounded by terrorism/]);
  const tookPart = page.getByRole('region', { name: 'Took part in' });
  await expect(tookPart.getByRole('listitem')).toHaveCount(1);
  await expect(tookPart).toContainText('Monday, August 19, 2024');
  await expect(tookPart).toContainText('With Antony Blinken');
  await expect(page.getByRole('region', { name: 'Appears with' }).getByRole('link')).toHaveCount(10);
});

test('A mediator\u2019s page says what it mediated in', async ({ page }) => {
  await page.goto('./people/qatar/');
  await expect(page.getByRole('main')).toContainText('Mediator in Blinken says talks may be the last chance');
});

test.describe('Across briefings', () => {
  test.use({ siteName: 'corpus' });

  test('one person is one page, with the role of each time, newest first', async ({ page }) => {
    await page.goto('./people/ada-placeholder/');
    const text = await page.getByRole('main').innerText();
    const roles = [
      'President of Examplia',
      'Prime Minister of Examplia',
      'Minister of Transport',
      'Mayor of Sampleton',
    ];
    const places = roles.map((role) => text.indexOf(role));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    await expect(page.locator('main .year blockquote')).toHaveCount(8);
  });

  test('two people of one name are two pages', async ({ page }) => {
    await page.goto('./people/');
    const namesakes = page.getByRole('link', { name: 'Kim Sample' });
    await expect(namesakes).toHaveCount(2);
    const addresses = await namesakes.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(['/press/news/people/kim-sample/', '/press/news/people/kim-sample-engineer/']);
    await page.goto('./people/kim-sample-engineer/');
    await expect(page.locator('main blockquote')).toHaveText([/The north pier is sound/]);
  });

  test('a profile adds the life, other names and addresses elsewhere', async ({ page }) => {
    await page.goto('./people/ada-placeholder/');
    const main = page.getByRole('main');
    await expect(main).toContainText('a politician of the Republic of Examplia, which does not exist');
    await expect(main).toContainText('Also written A. Placeholder');
    const elsewhere = main.getByRole('link', { name: 'wikidata.example' });
    await expect(elsewhere).toHaveAttribute('href', 'https://www.wikidata.example/wiki/Q0');
  });
});

test.describe('Somebody who was quoted hundreds of times', () => {
  test.use({ siteName: 'voluble', javaScriptEnabled: false });

  test('can be read year by year without a script: every quotation stands on one page, and each year leads to it', async ({
    page,
  }) => {
    await page.goto('./people/vera-example/');
    await expect(page.getByRole('main')).toContainText(
      `${VOLUBLE_YEARS.length * QUOTATIONS_A_YEAR} quotations`,
    );
    const years = page.getByRole('navigation', { name: 'Years' }).getByRole('listitem').getByRole('link');
    await expect(years).toHaveText(VOLUBLE_YEARS.map(String).toReversed());
    const seen: (string | null)[] = [];
    const ownPages = new Set<string>();
    for (const year of VOLUBLE_YEARS) {
      await page.goto('./people/vera-example/');
      await years.filter({ hasText: String(year) }).click();
      ownPages.add(new URL(page.url()).pathname);
      const section = page.getByRole('region', { name: String(year), exact: true });
      await expect(section).toBeInViewport();
      const words = section.locator('blockquote');
      await expect(words).toHaveCount(QUOTATIONS_A_YEAR);
      seen.push(
        ...(await words.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))),
      );
      // One of a briefing leads, so that a long page looks edited.
      await expect(section.locator('figure.leading')).toHaveCount(1);
    }
    expect(new Set(seen).size).toBe(VOLUBLE_YEARS.length * QUOTATIONS_A_YEAR);
    // The newest years stand on the page itself, the older ones on pages of their own.
    expect(ownPages.size).toBe(3);
    await page.goto(`./people/vera-example/${VOLUBLE_YEARS[0]}/`);
    await page.getByRole('link', { name: 'All years' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vera Example');
  });

  test('has the newest words above, and leads to the search for the others', async ({ page }) => {
    await page.goto('./people/vera-example/');
    await expect(page.locator('.newest blockquote')).toContainText('of 2024');
    await expect(page.getByRole('link', { name: 'Search these words' })).toHaveAttribute(
      'href',
      /kind=quotation&speaker=Vera%20Example/,
    );
  });
});
