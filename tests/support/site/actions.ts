import type { Locator, Page } from '@playwright/test';

/** The bar of actions of a page: what can be done with a quotation or a briefing. */
export const actionsOf = (page: Page): Locator => page.locator('.actions').first();

/** What was copied, as one of its types. The context must be allowed to read the clipboard. */
export async function clipboard(page: Page, type = 'text/plain'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await (await item?.getType(wanted))?.text()) ?? '';
  }, type);
}
