import type { Page } from '@playwright/test';

/**
 * The words of a page that stand on two lines though one line could hold them, with where they stand. Addresses may end a line
 * anywhere, scripts without spaces between any two letters, and a word that has a hyphen behind it.
 */
export function splitWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (
        !element?.checkVisibility() ||
        element.closest('.address, code, pre, script, style, .visually-hidden, .skip')
      )
        continue;
      let block: Element = element;
      while (/^(?:inline|contents)/.test(getComputedStyle(block).display) && block.parentElement)
        block = block.parentElement;
      const { paddingInlineStart, paddingInlineEnd, writingMode } = getComputedStyle(block);
      if (writingMode !== 'horizontal-tb') continue;
      const room =
        block.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}’']{2,}/gu)) {
        if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(word)) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        const [first, ...others] = rects;
        if (!first || others.every(({ top }) => Math.abs(top - first.top) < first.height / 2)) continue;
        // What stands together without a space, such as an address, has to end a line somewhere.
        const before = /\S*$/.exec(text.slice(0, index))?.[0].length ?? 0;
        const behind = /^\S*/.exec(text.slice(index))?.[0].length ?? 0;
        range.setStart(node, index - before);
        range.setEnd(node, index + behind);
        const width = [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
        if (width < room - 1) found.push(`"${word}" in ${block.tagName.toLowerCase()}.${block.className}`);
      }
    }
    return [...new Set(found)].slice(0, 8);
  });
}

/** Sets the spacing of WCAG 1.4.12, which a reader may set for any page. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}
