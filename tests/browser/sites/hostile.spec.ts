import { plain } from '../../support/site/article.ts';
import { builtPages, elementsOf } from '../../support/site/built-pages.ts';
import { expect, test } from '../../support/site/site-test.ts';

test.use({ siteName: 'corpus' });

/** `$\{\}` is what a careless template would fill in. */
const HOSTILE =
  '</title><script>alert(1)</script> ${alert(1)} {{1+1}} ]]> &amp; <!-- "><img src=x onerror=alert(1)>';

test('A hostile record is shown as the words it is', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await page.goto('./briefings/2023-06-12-hostile/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^<\/title><script>alert\(1\)<\/script>/);
  expect(await page.title()).toContain(
    '</title><script>alert(1)</script> ${alert(1)} {{1+1}} ]]> &amp; <!--',
  );
  await page.goto('./quotes/2023-06-12-hostile/constructor/');
  await expect(page.locator('main figcaption').first()).toContainText(HOSTILE);
  await page.goto('./people/constructor/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE);
  expect(dialogs).toEqual([]);
});

test('Raw HTML in the body is shown as text', async ({ page }) => {
  await page.goto('./briefings/2023-04-03-town-meeting/');
  const prose = page.locator('.prose');
  const words = plain(await prose.innerText());
  expect(words).toContain("A paragraph with <em>raw HTML</em> and <script>alert('raw')</script> in it.");
  expect(words).toContain(`<div onclick="alert('block')">A block of raw HTML.</div>`);
  await expect(prose.locator('script, [onclick]')).toHaveCount(0);
});

test('No page has a picture, a frame, an inline script, an inline style or a handler that the content brought in', async ({
  site,
}) => {
  const found = (await builtPages(site)).flatMap(({ address, html }) =>
    elementsOf(html).flatMap(({ tagName, properties }) => {
      const isInline = tagName === 'style' || (tagName === 'script' && properties.src === undefined);
      const isData = properties.type === 'application/ld+json';
      const isForeign = ['img', 'iframe', 'object', 'embed', 'xss'].includes(tagName);
      const attributes = Object.keys(properties).filter((name) => /^on[A-Z]|^on[a-z]+$|^style$/.test(name));
      const isBad = (isInline && !isData) || isForeign || attributes.length > 0;
      return isBad ? [`${address}: <${tagName} ${attributes.join(' ')}>`] : [];
    }),
  );
  expect(found).toEqual([]);
});
