import { expect, test } from '../support/site/site-test.ts';

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
