import { ARTICLE } from '../../support/site/article.ts';
import { expect, test } from '../../support/site/site-test.ts';

// Focus is looked at key by key: a page that is still gliding there would be seen on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const pages = {
  'front page': './',
  briefing: `./briefings/${ARTICLE}/`,
  'quote page': `./quotes/${ARTICLE}/decisive-moment/`,
  'people index': './people/',
  'person page': './people/antony-blinken/',
};

test('The first key brings up a link past the navigation, and it leads to the content', async ({ page }) => {
  await page.goto(`./briefings/${ARTICLE}/`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

for (const [name, address] of Object.entries(pages)) {
  test(`The keyboard reaches every link of the ${name}, in reading order, with a visible focus`, async ({
    page,
  }) => {
    await page.goto(address);
    const links = await page.locator('a[href], button, summary, input').evaluateAll((all) =>
      all.flatMap((link, i) => {
        // A drawing repeats links that stand beside it as text.
        const isRepeated =
          link.getAttribute('tabindex') === '-1' &&
          all.some(
            (other) =>
              !other.hasAttribute('tabindex') && other.getAttribute('href') === link.getAttribute('href'),
          );
        if (isRepeated || !link.checkVisibility({ visibilityProperty: true })) return [];
        link.setAttribute('data-order', String(i));
        return [String(i)];
      }),
    );
    const reached: (string | null | undefined)[] = [];
    for (const _ of links) {
      await page.keyboard.press('Tab');
      const { order, outline, text, inView } = await page.evaluate(() => {
        const focused = document.activeElement;
        const style = focused ? getComputedStyle(focused) : undefined;
        const box = focused?.getBoundingClientRect();
        return {
          order: focused?.getAttribute('data-order'),
          outline: style?.outlineStyle === 'none' ? 0 : Number.parseFloat(style?.outlineWidth ?? '0'),
          text: focused?.textContent,
          inView: box !== undefined && box.bottom > 0 && box.top < innerHeight,
        };
      });
      reached.push(order);
      expect(outline, `outline of "${text}"`).toBeGreaterThanOrEqual(2);
      expect(inView, `"${text}" in view`).toBe(true);
    }
    expect(reached).toEqual(links);
  });
}

test('A reader follows a quotation with the keyboard alone', async ({ page }) => {
  await page.goto(`./briefings/${ARTICLE}/`);
  const link = page.locator(`.prose a[href$="/decisive-moment/"]`);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotation by Antony Blinken');
});
