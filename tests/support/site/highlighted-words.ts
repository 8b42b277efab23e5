import type { Page } from '@playwright/test';

/**
 * The words of a page that the browser highlights because a text fragment points at them, in reading order. There is no
 * way to ask, so the highlight is made pure red and every word is looked up in a picture of the page.
 * Needs a context that bypasses the page's policy.
 */
export async function highlightedWords(page: Page): Promise<string[]> {
  await page.addStyleTag({
    content: `*, ::before, ::after { background: white !important; color: black !important; box-shadow: none !important }
      ::target-text { background: red !important; color: red !important }`,
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const size = page.viewportSize();
  // As high as the page, so that the picture needs no scrolling.
  await page.setViewportSize({ width: size?.width ?? 1280, height });
  const picture = await halfSizePicture(page, { width: size?.width ?? 1280, height });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/jpeg;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen?.drawImage(image, 0, 0);
    const isRed = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] =
        pen?.getImageData(Math.round(x / 2), Math.round(y / 2), 1, 1).data ?? [];
      return red > 200 && green < 60 && blue < 60;
    };
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What nobody sees lies over some words.
      if (node.parentElement?.closest('.visually-hidden')) continue;
      // Scripts without spaces are looked at sign by sign.
      for (const match of (node.textContent ?? '').matchAll(
        /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}\p{M}])+/gu,
      )) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const box = range.getClientRects()[0];
        if (
          box &&
          box.width > 0 &&
          isRed(box.left + box.width / 2, box.top + window.scrollY + box.height / 2)
        )
          words.push(match[0]);
      }
    }
    return words;
  }, picture);
}

/** A picture of all of a page, base64. Half as wide and high and as JPEG, because taking and reading it is most of a test's work. */
async function halfSizePicture(page: Page, size: { width: number; height: number }): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const take = () =>
    session.send('Page.captureScreenshot', {
      ...{ format: 'jpeg', quality: 90, optimizeForSpeed: true },
      clip: { x: 0, y: 0, ...size, scale: 0.5 },
    } as const);
  // A busy Chromium sometimes cannot take a picture right after the window has grown: it is asked once more.
  const { data } = await take().catch(take);
  await session.detach();
  return data;
}
