import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../src/tooling/listen.ts';
import { expect, test } from '../support/site.ts';

const path = 'quotes/2024-08-19-blinken-gaza-talks/get-to-yes/';
const words = '“It is time for everyone to get to ‘yes’';

let foreign: { server: Server; url: string; show: (html: string, policy?: string) => void };

test.beforeAll(async () => {
  let html = '';
  let policy: string | undefined;
  const server = createServer((_, response) => {
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Foreign</title>${html}`);
  });
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  const show = (body: string, restriction?: string) => {
    html = body;
    policy = restriction;
  };
  foreign = { server, url: `http://localhost:${port}/`, show };
});

test.afterAll(() => {
  foreign.server.close();
  foreign.server.closeAllConnections();
});

/** The code as it is offered, with the address of this run in place of the site's. */
function offered(folder: string, siteUrl: string): { snippet: string; oembed: string } {
  const page = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const code = /<pre data-copy="embed code"[^>]*>([\s\S]*?)<\/pre>/.exec(page)?.[1] ?? '';
  const snippet = code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&');
  const { html } = JSON.parse(readFileSync(join(folder, path, 'oembed.json'), 'utf8'));
  const here = (text: string) => text.replaceAll('https://record.example/', siteUrl);
  return { snippet: here(snippet), oembed: here(html) };
}

for (const kind of ['snippet', 'oembed'] as const) {
  test(`a foreign page shows the quotation with the ${kind}`, async ({ page, site }) => {
    foreign.show(offered(site.folder, site.url)[kind]);
    await page.goto(foreign.url);
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1];
    await expect(frame?.locator('blockquote') ?? page.locator('none')).toContainText(words);
    await expect(frame?.getByRole('link') ?? page.locator('none')).toHaveAttribute(
      'href',
      `https://record.example/${path}`,
    );
    expect(await frame?.locator('script').count()).toBe(0);
  });
}

test('where the frame is not allowed, the snippet is a blockquote with a link', async ({ page, site }) => {
  foreign.show(offered(site.folder, site.url).snippet, "object-src 'none'");
  await page.goto(foreign.url);
  await expect(page.locator('blockquote')).toContainText(words);
  await expect(page.locator('blockquote')).toBeVisible();
  await expect(page.locator('blockquote a')).toHaveAttribute('href', `${site.url}${path}`);
});

test('no other page may be framed', async ({ page, site }) => {
  for (const other of ['', path, 'people/hamas/', 'briefings/2024-08-19-blinken-gaza-talks/']) {
    foreign.show(`<iframe src="${site.url}${other}"></iframe>`);
    await page.goto(foreign.url);
    await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error://');
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`fits a frame of 240 px, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 240, height: 400 });
    await page.goto(`${site.url}${path}embed/`);
    const { scroll, paper } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(scroll).toBeLessThanOrEqual(240);
    expect(paper).toBe(colorScheme === 'light' ? 'rgb(251, 250, 246)' : 'rgb(21, 20, 18)');
  });
}
