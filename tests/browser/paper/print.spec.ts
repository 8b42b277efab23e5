import { ARTICLE, plain, readArticle } from '../../support/site/article.ts';
import { expect, test } from '../../support/site/site-test.ts';

/** The addresses that links on the printed pages lead to; Chromium writes them uncompressed. */
function linksIn(pdf: Buffer): string[] {
  return Array.from(pdf.toString('latin1').matchAll(/\/URI\s*\(([^)]*)\)/g), ([, address = '']) => address);
}

test('A briefing prints as an article: all of its words, and no navigation', async ({ page }) => {
  const { body } = await readArticle();
  await page.goto(`./briefings/${ARTICLE}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const printed = plain(await page.getByRole('main').innerText());
  const [first = '', ...rest] = body.split(/\n\s*\n/).flatMap((text) => plain(text) || []);
  expect(printed).toContain(first);
  expect(printed).toContain(rest.at(-1) ?? '');
});

for (const format of ['A4', 'Letter'] as const) {
  test(`A briefing of 400 words makes a document of two ${format} pages whose links lead to the record`, async ({
    page,
  }) => {
    await page.goto(`./briefings/${ARTICLE}/`);
    const pdf = await page.pdf({ format, preferCSSPageSize: false });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBe(2);
    const paths = linksIn(pdf).map((address) => new URL(address).pathname);
    expect(paths).toContain('/people/isaac-herzog/');
    expect(paths).not.toContain('/quotes/');
    expect(paths).not.toContain('/people/');
  });
}

test('Black ink on white paper prints, whatever the screen shows', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`./quotes/${ARTICLE}/decisive-moment/`);
  const [ink, paper] = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

for (const [name, address] of [
  ['front page', ''],
  ['briefing', `briefings/${ARTICLE}/`],
  ['quotation', `quotes/${ARTICLE}/no-steps-to-derail/`],
  ['person', 'people/antony-blinken/'],
  ['corrections', 'corrections/'],
] as const) {
  test(`The printed ${name} says where it is found again, and has no label that only a link makes sense of`, async ({
    page,
  }) => {
    await page.goto(`./${address}`);
    await page.emulateMedia({ media: 'print' });
    const printed = plain(await page.locator('body').innerText());
    expect(printed).toContain(`https://record.example/${address}`);
    for (const label of [
      'Read in context',
      'In context',
      'Everything by',
      'Skip to',
      'Contents',
      'Copy link',
    ])
      expect(printed).not.toContain(label);
    if (['briefing', 'quotation'].includes(name))
      expect(printed).toContain('The opening quotation mark of this quotation was missing');
    if (name === 'briefing') expect(printed).toContain('As published on November 22, 2026');
  });
}

test('On paper the words of a quotation are underlined, as they lie on a tint on a screen', async ({
  page,
}) => {
  await page.goto(`./briefings/${ARTICLE}/`);
  await page.emulateMedia({ media: 'print' });
  const lines = await page
    .locator('.prose q')
    .evaluateAll((all) => all.map((q) => getComputedStyle(q).textDecorationLine));
  expect(new Set(lines)).toEqual(new Set(['underline']));
});
