import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policies } from '../../../src/site/security-policy.ts';
import { builtPages, elementsOf } from '../../support/site/built-pages.ts';
import { headersFor, parseHeaders } from '../../support/site/host/host-rules.ts';
import { expect, test } from '../../support/site/site-test.ts';

const slug = '2024-08-19-blinken-gaza-talks';

/** Every file, without what lies compressed beside it. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

test('a briefing and a quotation cost the files that readers and programs ask for, and no others', ({
  site,
}) => {
  const files = filesOf(site.folder);
  const filesUnder = (start: string) =>
    files.flatMap((file) => (file.startsWith(start) ? [file.slice(start.length)] : [])).sort();
  expect([...filesUnder(`briefings/${slug}`), ...filesUnder(`embed/${slug}`)]).toEqual([
    // For reference managers, and the record as data.
    '.bib',
    '.csl.json',
    '.json',
    '.ris',
    // Where it is shared: the picture, and what asks how to frame it.
    '/card.png',
    // The briefing itself, and on paper: all quotations, one page, large print.
    '/index.html',
    '/oembed.json',
    '/quotations/index.html',
    '/summary/index.html',
    '/summary/large-print/index.html',
    // Framed by another site.
    '/index.html',
  ]);
  const quotations = Map.groupBy(filesUnder(`quotes/${slug}/`), (file) => file.split('/')[0]);
  expect(quotations.size).toBe(7);
  for (const [id, made] of quotations)
    expect(made).toEqual(
      ['card.png', 'embed/index.html', 'index.html', 'oembed.json'].map((file) => `${id}/${file}`),
    );
});

test('every page names a picture, a description and data that exist', async ({ page, site }) => {
  const files = new Set(filesOf(site.folder));
  for (const path of [
    '',
    `briefings/${slug}/`,
    `quotes/${slug}/get-to-yes/`,
    'people/hamas/',
    'people/',
    'quotes/',
  ]) {
    const violations: string[] = [];
    page.on('console', (message) => violations.push(message.text()));
    await page.goto(`./${path}`);
    const meta = await page.evaluate(() => {
      const content = (name: string) =>
        document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
        undefined;
      return {
        image: content('og:image'),
        alt: content('og:image:alt'),
        card: content('twitter:card'),
        locale: content('og:locale'),
        graph: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
        alternates: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map(
          ({ href }) => href,
        ),
      };
    });
    expect(JSON.parse(meta.graph)['@graph'].length, path).toBeGreaterThan(1);
    expect(meta.locale).toBe('en_US');
    if (meta.image) {
      expect(files).toContain(meta.image.slice('https://record.example/'.length));
      expect(meta.alt).toBeTruthy();
      expect(meta.card).toBe('summary_large_image');
    }
    for (const href of meta.alternates) expect(files).toContain(new URL(href).pathname.slice(1));
    expect(violations, path).toEqual([]);
  }
});

test('pages, sitemap, feeds and index agree on when a briefing and a quotation changed last', ({ site }) => {
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  for (const [path, name] of [
    [`briefings/${slug}/`, 'briefings'],
    [`quotes/${slug}/get-to-yes/`, 'quotes'],
  ] as const) {
    const url = `https://record.example/${path}`;
    const page = read(`${path}index.html`);
    const [, modified] = /<meta name="article:modified_time" content="([^"]*)">/.exec(page) ?? [];
    expect(modified, path).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(read('sitemap.xml')).toContain(`<loc>${url}</loc><lastmod>${modified}</lastmod>`);
    const { items } = JSON.parse(read(`feeds/${name}.json`));
    expect(items.find((item: { url: string }) => item.url === url).date_modified).toBe(modified);
    const { briefings, quotations } = JSON.parse(read('index.json'));
    const entries: { url: string; changed: string }[] = [...briefings, ...quotations];
    expect(entries.find((entry) => entry.url === url)?.changed).toBe(modified);
    if (name === 'briefings') expect(page).toContain(`"dateModified":"${modified}"`);
  }
});

test('the headers say what each page says, once, and who may frame it', async ({ site }) => {
  const rules = parseHeaders(readFileSync(join(site.folder, '_headers'), 'utf8'));
  const framed: string[] = [];
  for (const { address, html } of await builtPages(site)) {
    const headers = headersFor(rules, `/${address}`);
    const said = elementsOf(html).find(({ properties }) => properties.httpEquiv !== undefined)?.properties
      .content;
    expect(Object.values(policies), address).toContain(said);
    // One rule at most sets it: what a host makes of two differs.
    const isEmbed = /(?:^|\/)embed\//.test(address);
    expect(headers.get('content-security-policy'), address).toBe(
      `${said}; frame-ancestors ${isEmbed ? '*' : "'none'"}`,
    );
    expect(headers.get('x-frame-options'), address).toBe('DENY');
    expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    if (isEmbed) framed.push(address);
  }
  expect(framed).toHaveLength(8);
});

test('no file gets one header from two rules', ({ site }) => {
  const rules = parseHeaders(readFileSync(join(site.folder, '_headers'), 'utf8'));
  for (const file of filesOf(site.folder)) {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const names = rules
      .filter(({ matches }) => matches(path))
      .flatMap(({ headers }) => headers.map(([name]) => name));
    expect(new Set(names).size, path).toBe(names.length);
  }
});
