import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

declare global {
  /** In a page, once its source has run there. */
  var axe: typeof import('axe-core');
}

/** Off by default in axe: targets of 24 px (WCAG 2.2 AA), and the text contrast of 7:1 this site has set itself. */
export const structureRules = (smallTargets: boolean): RunOptions => ({
  rules: { 'target-size': { enabled: !smallTargets }, 'color-contrast-enhanced': { enabled: true } },
});

const ofColors = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const ofTargets = 'target-size';

/** Structure is the same in every color mode: after the first, only what depends on color is looked at again. */
export const colorRules: RunOptions = { runOnly: ofColors };

/** Where lines end elsewhere, links and buttons stand elsewhere beside each other. */
export const targetRule: RunOptions = {
  runOnly: [ofTargets],
  rules: { [ofTargets]: { enabled: true } },
};

/** Both at once, which takes little longer than one. */
export const colorAndTargetRules: RunOptions = {
  runOnly: [...ofColors, ofTargets],
  rules: { [ofTargets]: { enabled: true } },
};

/** Parts what both rules found, see {@link colorAndTargetRules}. */
export function partTargets(violations: readonly string[]): { targets: string[]; colors: string[] } {
  const isTarget = (violation: string) => violation.startsWith(`${ofTargets} `);
  return {
    targets: violations.filter(isTarget),
    colors: violations.filter((violation) => !isTarget(violation)),
  };
}

/** axe without its comments and names, which is half as much to send and to read. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, which has no frames. Only violations leave the browser: a list of all that is well takes seconds. */
export async function violationsOf(page: Page, options: RunOptions): Promise<string[]> {
  // From outside, because the pages' policy allows no script of others.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (runOptions) => {
    const { violations } = await globalThis.axe.run(document, { ...runOptions, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary}`),
    );
  }, options);
}

/** Chromium reports the fill of text, which axe reads, as it was before colors were forced; `color` is what is painted. */
export const fillTextAsPainted = (): void => {
  const painted = [...document.querySelectorAll<HTMLElement>('body, body *')].map(
    (element) => [element, getComputedStyle(element).color] as const,
  );
  for (const [element, color] of painted) element.style.setProperty('-webkit-text-fill-color', color);
};
