import { AxeBuilder } from '@axe-core/playwright';
import type { RunOptions } from 'axe-core';
import { MISSING_PAGE, PAGE_TYPES } from '../support/page-types.ts';
import { expect, type SiteName, test } from '../support/site.ts';

const modes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Off by default in axe: targets of 24 px (WCAG 2.2 AA), and the text contrast of 7:1 this site has set itself. */
const stricter = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } };

/**
 * Structure is the same in every mode: after the first, only what depends on color is looked at again.
 * A summary is a sheet of paper, and its type is as small as on paper: that its targets are, too, is essential to it.
 */
const rulesFor = (mode: string, name: string): RunOptions =>
  mode === 'light'
    ? { rules: { ...stricter, 'target-size': { enabled: !name.includes('summary') } } }
    : { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] };

/** Chromium reports the fill of text, which axe reads, as it was before colors were forced; `color` is what is painted. */
const fillAsPainted = (): void => {
  const painted = [...document.querySelectorAll<HTMLElement>('body, body *')].map(
    (element) => [element, getComputedStyle(element).color] as const,
  );
  for (const [element, color] of painted) element.style.setProperty('-webkit-text-fill-color', color);
};

const sites: readonly SiteName[] = ['article', 'corpus', 'empty', 'hundredAndOne'];

for (const siteName of sites) {
  test.describe(`On the site "${siteName}"`, () => {
    test.use({ siteName });

    for (const [name, address] of Object.entries({ ...PAGE_TYPES[siteName], 'missing page': MISSING_PAGE })) {
      test(`the ${name} has no accessibility violation, in light, dark and forced colors`, async ({
        page,
      }) => {
        test.slow();
        for (const [mode, media] of Object.entries(modes)) {
          // Loaded anew: Chromium keeps some colors of the mode before when it changes under a page.
          await page.emulateMedia(media);
          await page.goto(address);
          if (mode === 'forced colors') await page.evaluate(fillAsPainted);
          const { violations } = await new AxeBuilder({ page }).options(rulesFor(mode, name)).analyze();
          const found = violations.flatMap(({ id, help, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary}`,
            ),
          );
          expect(found, mode).toEqual([]);
        }
      });
    }
  });
}
