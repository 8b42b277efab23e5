import type { Page } from '@playwright/test';

/** What makes the page wider than the window, or is cut off at its own edge. */
export function tooWideElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));
    const inView = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        // What a closed menu holds is nowhere on the page.
        element.checkVisibility() && !element.matches('.visually-hidden, .skip') && !scrolls(element),
    );
    const wide = inView.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    const cut = inView.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        /hidden|clip/.test(getComputedStyle(element).overflowX) &&
        getComputedStyle(element).textOverflow !== 'ellipsis',
    );
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
      ...wide.map((element) => `wide: ${name(element)}`),
      ...cut.map((element) => `cut: ${name(element)}`),
    ].slice(0, 5);
  });
}
