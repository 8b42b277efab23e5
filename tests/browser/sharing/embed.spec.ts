import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { listenOnFreePort } from '../../support/site/host/static-host.ts';
import { expect, type ServedSite, test } from '../../support/site/site-test.ts';

const article = '2024-08-19-blinken-gaza-talks';
const path = `quotes/${article}/get-to-yes/`;
const words = '“It is time for everyone to get to ‘yes’';

let foreign: { server: Server; url: string; show: (html: string, policy?: string) => void };

test.use({ permissions: ['clipboard-write'] });

test.beforeAll(async () => {
  let html = '';
  let policy: string | undefined;
  const server = createServer((_, response) => {
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Foreign</title>${html}`);
  });
  const port = await listenOnFreePort(server);
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

/** The code as a page offers it, with the address of this run in place of the site's. */
function offered(folder: string, siteUrl: string, of = path): { snippet: string; oembed: string } {
  const page = readFileSync(join(folder, of, 'index.html'), 'utf8');
  const code = /<pre data-copy="embed code"[^>]*>([\s\S]*?)<\/pre>/.exec(page)?.[1] ?? '';
  const snippet = code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&');
  const { html } = JSON.parse(readFileSync(join(folder, of, 'oembed.json'), 'utf8'));
  const here = (text: string) => text.replaceAll('https://record.example/', siteUrl);
  return { snippet: here(snippet), oembed: here(html) };
}

for (const kind of ['snippet', 'oembed'] as const) {
  test(`a foreign page shows the quotation once with the ${kind}`, async ({ page, site }) => {
    foreign.show(offered(site.folder, site.url)[kind]);
    await page.goto(foreign.url);
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1];
    await expect(frame?.locator('blockquote') ?? page.locator('none')).toContainText(words);
    await expect(page.getByText(words).filter({ visible: true })).toHaveCount(0);
    await expect(frame?.getByRole('link').last() ?? page.locator('none')).toHaveAttribute(
      'href',
      `https://record.example/${path}`,
    );
    expect(await frame?.locator('script').count()).toBe(0);
    expect(await frame?.locator('link[rel=stylesheet]').count()).toBe(1);
  });
}

test('oEmbed gives one frame, without a border, as wide as its place', async ({ page, site }) => {
  foreign.show(`<div style="width: 480px">${offered(site.folder, site.url).oembed}</div>`);
  await page.goto(foreign.url);
  const box = await page.locator('iframe').boundingBox();
  expect(box?.width).toBe(480);
  await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px');
  await expect(page.locator('iframe')).toHaveAttribute('title', new RegExp(`^${words}`));
  await expect(page.locator('div > *')).toHaveCount(1);
});

test('what WordPress leaves of the oEmbed answer is a frame without a border, as wide as its place, with all its fonts', async ({
  page,
  site,
}) => {
  // wp_filter_oembed_result: of an iframe it keeps these attributes and no style, and lets it run nothing but scripts.
  const kept = offered(site.folder, site.url)
    .oembed.replace(/ (?!src|width|height|frameborder|title)[a-z]+="[^"]*"/g, '')
    .replace('<iframe', '<iframe sandbox="allow-scripts"');
  expect(kept).not.toContain('style');
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  foreign.show(`<div style="width: 400px">${kept}</div>`);
  await page.goto(foreign.url);
  expect((await page.locator('iframe').boundingBox())?.width).toBe(400);
  await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px');
  await expect(page.frameLocator('iframe').locator('blockquote')).toHaveCSS('font-weight', '680');
  expect(failed).toEqual([]);
});

test('where the frame is not allowed, the snippet is a blockquote with a link', async ({ page, site }) => {
  foreign.show(offered(site.folder, site.url).snippet, "object-src 'none'");
  await page.goto(foreign.url);
  await expect(page.locator('blockquote')).toContainText(words);
  await expect(page.locator('blockquote')).toBeVisible();
  await expect(page.locator('blockquote a')).toHaveAttribute('href', `${site.url}${path}`);
});

/** What sanitizers leave of a text: elements by name, with the attributes that they may keep. */
function sanitized(html: string, kept: Readonly<Record<string, readonly string[]>>): string {
  return html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_, end: string, name: string, attributes: string) => {
    const names = kept[name];
    if (!names) return '';
    const left = [...attributes.matchAll(/ ([a-z]+)="[^"]*"/g)].filter(([, of = '']) => names.includes(of));
    return `<${end}${name}${left.map(([attribute]) => attribute).join('')}>`;
  });
}

for (const [editor, kept] of [
  // The list that each of its posts passes (pretty-text, allow-lister); it takes frames from hosts that an admin named.
  ['Discourse', { blockquote: [], p: ['lang'], a: ['href'] }],
  // wp_kses_post, for authors without unfiltered_html: objects only where they are PDF files.
  ['WordPress', { blockquote: ['cite', 'dir', 'lang'], p: ['dir', 'lang'], a: ['href'] }],
] as const) {
  test(`${editor} leaves of the snippet the words, the speaker and the link`, ({ site }) => {
    expect(sanitized(offered(site.folder, site.url).snippet, kept)).toMatch(
      /^<blockquote[^>]*><p[^>]*>“It is time .*”<\/p><p>— Antony Blinken, .*<a href="[^"]*">On the Record<\/a><\/p><\/blockquote>$/,
    );
    expect(sanitized(offered(site.folder, site.url, `briefings/${article}/`).snippet, kept)).toMatch(
      /^<blockquote[^>]*><p[^>]*><a href="[^"]*">Blinken says .*<\/a><\/p><p[^>]*>.*<\/p><p>— On the Record, .*<\/p><\/blockquote>$/,
    );
  });
}

test('Ghost takes the oEmbed answer as it is: it is rich, and has code and a width', ({ site }) => {
  for (const of of [path, `briefings/${article}/`]) {
    const answer = JSON.parse(readFileSync(join(site.folder, of, 'oembed.json'), 'utf8'));
    expect(answer, of).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
    expect(answer.html, of).toMatch(/^<iframe [^>]*><\/iframe>$/);
  }
});

test('an embed has a heading and says to whom, when, in which briefing, and that it is old', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}quotes/${article}/living-these-days/embed/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotation by Isaac Herzog');
  await expect(page.locator('figcaption')).toContainText(
    'To Antony Blinken in Tel Aviv, Monday, August 19, 2024',
  );
  await expect(page.locator('cite')).toContainText('Blinken says talks may be the last chance');
  await page.goto(`${site.url}quotes/${article}/no-steps-to-derail/embed/`);
  await expect(page.getByRole('listitem')).toHaveText(['Published in 2024', 'Corrected November 22, 2026']);
});

test('a whole briefing can be embedded, and oEmbed clients find it', async ({ page, site }) => {
  await page.goto(`${site.url}briefings/${article}/`);
  const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  expect(address).toBe(`https://record.example/briefings/${article}/oembed.json`);
  const { html, title } = JSON.parse(
    readFileSync(join(site.folder, 'briefings', article, 'oembed.json'), 'utf8'),
  );
  foreign.show(html.replaceAll('https://record.example/', site.url));
  await page.goto(foreign.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(frame.getByRole('link').last()).toHaveText('The briefing and its 7 quotations');
});

test('the code of a briefing is on its page, and shows the briefing, or its headline and standfirst', async ({
  page,
  site,
}) => {
  // It is folded; the menu of actions leads there, and so unfolds it.
  await page.goto(`${site.url}briefings/${article}/#embed`);
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(page.getByText('embed code copied')).toBeVisible();
  const { snippet } = offered(site.folder, site.url, `briefings/${article}/`);
  foreign.show(snippet);
  await page.goto(foreign.url);
  await expect.poll(() => page.frames().length).toBe(2);
  await expect(page.frames()[1]?.getByRole('heading', { level: 1 }) ?? page.locator('none')).toContainText(
    'Blinken says talks may be the last chance',
  );
  await expect(page.locator('blockquote').filter({ visible: true })).toHaveCount(0);
  foreign.show(snippet, "object-src 'none'");
  await page.goto(foreign.url);
  await expect(page.locator('blockquote a')).toHaveAttribute('href', `${site.url}briefings/${article}/`);
  await expect(page.locator('blockquote')).toContainText('on his ninth visit to the region');
});

test('with text twice as large a frame as wide as an article grows with it, and shows all', async ({
  ownPage: page,
  site,
}) => {
  const { snippet, oembed } = offered(site.folder, site.url);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewportSize({ width: 660, height: 1200 });
  for (const html of [snippet, oembed]) {
    foreign.show(html);
    await page.goto(foreign.url);
    await expect.poll(() => page.frames().length).toBe(2);
    const hidden = page.frames()[1]?.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollHeight - innerHeight;
    });
    expect(await hidden).toBeLessThanOrEqual(0);
  }
});

/** Every embed of a folder, with the height that is told for it. */
function embedsIn({ folder, recipe: { base } }: ServedSite): { page: string; height: number }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('oembed.json'))
    .map((file) => {
      const { height, html } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const src: string = /src="([^"]*)"/.exec(html)?.[1] ?? '';
      return { page: new URL(src).pathname.slice(base.length), height };
    });
}

for (const siteName of ['article', 'corpus', 'travel'] as const) {
  test.describe(`the embeds of ${siteName}`, () => {
    test.use({ siteName });

    test('fit their height in 320, 600 and 900 pixels, with little left', async ({ page, site }) => {
      const embeds = embedsIn(site);
      expect(embeds.length).toBeGreaterThan(0);
      for (const { page: address, height } of embeds.filter(
        (_, i) => i % Math.ceil(embeds.length / 40) === 0,
      )) {
        await page.goto(`${site.url}${address}`);
        const heights: number[] = [];
        for (const width of [320, 600, 900]) {
          await page.setViewportSize({ width, height: 60 });
          const taken = await page.evaluate(async () => {
            await document.fonts.ready;
            return document.documentElement.scrollHeight;
          });
          expect(taken, `${address} in ${width}`).toBeLessThanOrEqual(height);
          heights.push(taken);
        }
        expect(height, address).toBeLessThan(Math.max(...heights) * 1.35 + 40);
      }
    });
  });
}

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
    expect(paper).toBe(colorScheme === 'light' ? 'rgb(252, 251, 248)' : 'rgb(20, 19, 18)');
  });
}
