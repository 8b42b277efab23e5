// What marks, names and links are on pages of every type.
import { ARTICLE } from '../../support/site/article.ts';
import { PAGE_TYPES } from '../../support/site/page-types.ts';
import { expect, test } from '../../support/site/site-test.ts';

const BRIEFING = `./briefings/${ARTICLE}/`;

test('no mark in front of a list entry is read out', async ({ page }) => {
  for (const address of [
    './',
    BRIEFING,
    `./quotes/${ARTICLE}/decisive-moment/`,
    './people/antony-blinken/',
  ]) {
    await page.goto(address);
    const spoken = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        ['::before', '::after'].flatMap((pseudo) => {
          const { content } = getComputedStyle(element, pseudo);
          const [shown = '', alternative] = content.split(/" \/ "/);
          const words = (alternative ?? shown).replaceAll('"', '').trim();
          return /^(?:none|normal)?$|^[,;(].*|^\(mediator\)$/.test(words)
            ? []
            : [`${element.className} ${content}`];
        }),
      ),
    );
    expect([...new Set(spoken)], address).toEqual([]);
  }
});

test('the navigation has the archive of briefings and the page about the site', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('navigation', { name: 'Sections' }).getByRole('link')).toHaveText([
    'Briefings',
    'Quotes',
    'People',
    'Search',
    'About',
  ]);
});

test('a name leads to the person and the words to the quotation, on every page, in one look each', async ({
  page,
}) => {
  for (const address of Object.values(PAGE_TYPES.article)) {
    await page.goto(address);
    const links = await page.locator('main').evaluate((main) => {
      const names = ['Antony Blinken', 'Isaac Herzog', 'Benjamin Netanyahu', 'Hamas', 'Yoav Gallant'];
      const all = [...main.querySelectorAll('a')].filter((link) => link.checkVisibility());
      const colorAround = (link: Element) =>
        getComputedStyle(link.closest('small, figure, p, li, td, dd, ul, aside') ?? main).color;
      return {
        astray: all
          .filter(
            (link) => names.includes(link.textContent?.trim() ?? '') && !link.pathname.startsWith('/people/'),
          )
          .map((link) => link.outerHTML),
        colored: all
          .filter(
            (link) =>
              names.includes(link.textContent?.trim() ?? '') &&
              getComputedStyle(link).color !== colorAround(link),
          )
          .map((link) => link.outerHTML),
        elsewhere: [...main.querySelectorAll('blockquote a')]
          .filter((link) => !/\/quotes\/|^#/.test(link.getAttribute('href') ?? ''))
          .map((link) => link.outerHTML),
      };
    });
    expect(links, address).toEqual({ astray: [], colored: [], elsewhere: [] });
  }
});

test.describe('On a site of many languages', () => {
  test.use({ siteName: 'corpus' });

  test('no opening mark is left alone at the end of a line', async ({ page }) => {
    for (const address of ['./briefings/2023-09-11-conseil/', './quotes/', './']) {
      await page.goto(address);
      for (const width of [320, 375, 500, 768]) {
        await page.setViewportSize({ width, height: 900 });
        const alone = await page.evaluate(() => {
          const found: string[] = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (const { index } of (node.textContent ?? '').matchAll(/[«“„‘](?=\s*\S)/gu)) {
              const at = (from: number) => {
                const range = document.createRange();
                range.setStart(node, from);
                range.setEnd(node, from + 1);
                return range.getBoundingClientRect();
              };
              const next = /^.\s*/u.exec((node.textContent ?? '').slice(index))?.[0].length ?? 1;
              const [mark, letter] = [at(index), at(index + next)];
              if (mark.height > 0 && letter.height > 0 && letter.top - mark.top > mark.height / 2)
                found.push((node.textContent ?? '').slice(index, index + 20));
            }
          }
          return found;
        });
        expect(alone, `${address} at ${width} px`).toEqual([]);
      }
    }
  });
});
