// Whole builds over copies of the published content: what breaks a promise is not built, what keeps it is.
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILD_FOLDER, ROOT } from '../../src/system/project.ts';
import { listen } from '../../src/tooling/listen.ts';
import { createSiteServer } from '../../src/tooling/serve.ts';
import { addressFaults } from '../support/addresses.ts';
import { buildSite } from '../support/build-site.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const slug = '2024-08-19-blinken-gaza-talks';
const today = new Date().toISOString().slice(0, 10);
let work: string;

test.beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'record-permalinks-'));
});

test.afterAll(() => rm(work, { recursive: true, force: true }));

type Change = readonly [passage: string, written: string];

/** A copy of the content in which passages of the briefing are written otherwise, perhaps under another name. */
async function changed(changes: readonly Change[], name = slug): Promise<string> {
  const folder = await mkdtemp(join(work, 'content-'));
  await cp(join(ROOT, 'content'), folder, { recursive: true });
  const file = join(folder, 'briefings', `${slug}.md`);
  let text = await readFile(file, 'utf8');
  for (const [passage, written] of changes) {
    expect(text).toContain(passage);
    text = text.replaceAll(passage, () => written);
  }
  await writeFile(file, text);
  await rename(file, join(folder, 'briefings', `${name}.md`));
  return folder;
}

async function build(contentDir: string, base = '/'): Promise<string> {
  const target = await mkdtemp(join(BUILD_FOLDER, 'permalinks-'));
  await rm(target, { recursive: true });
  const env = { SITE_URL: 'https://record.example', BASE_PATH: base, CONTENT_DIR: contentDir };
  await buildSite({ target, env });
  return target;
}

const herzog = '"This is the way we are living these days," described Herzog.\n\n';
const dishonest: readonly (readonly [string, readonly Change[], string])[] = [
  [
    'dropped',
    [
      [
        '  - id: living-these-days\n    speaker: isaac-herzog\n    text: This is the way we are living these days\n    on: 2024-08-19\n    to: [antony-blinken]\n    place: Tel Aviv\n    occasion: During talks with Secretary of State Antony Blinken\n',
        '',
      ],
      [herzog, ''],
    ],
    'ledger/dropped',
  ],
  ['renamed', [['id: get-to-yes', 'id: get-to-yeah']], 'ledger/dropped'],
  ['silently reworded', [['living these days', 'living in these days']], 'ledger/reworded'],
  [
    'given the id of another',
    [
      ['id: get-to-yes', 'id: other'],
      ['id: living-these-days', 'id: get-to-yes'],
      ['id: other', 'id: living-these-days'],
    ],
    'ledger/reused',
  ],
];

for (const [what, changes, code] of dishonest)
  test(`A site in which a published quotation is ${what} is not built`, async () => {
    await expect(build(await changed(changes))).rejects.toThrow(code);
  });

test('What moved leads on, what was retracted says so, and what was corrected is listed', async ({
  page,
}) => {
  const now = '2024-08-19-talks-in-tel-aviv';
  const content = await changed(
    [
      ['id: get-to-yes\n', 'id: get-to-yeah\n    formerIds: [get-to-yes]\n'],
      ['lang: en\n', `lang: en\nformerSlugs: [${slug}]\n`],
      [
        'occasion: A cabinet meeting',
        `retracted: { on: ${today}, reason: He was misheard. }\n    occasion: A cabinet meeting`,
      ],
      ['"We are conducting negotiations, not a scenario in which we just give and give."', 'something.'],
      ['living these days', 'living in these days'],
      [
        'corrections:\n',
        `corrections:\n  - { on: ${today}, note: A word was missing., target: quotes.living-these-days, was: living these, now: living in these }\n`,
      ],
      ['updated: 2026-11-22', `updated: ${today}`],
    ],
    now,
  );
  await mkdir(join(content, 'people'), { recursive: true });
  await writeFile(
    join(content, 'people', 'antony-blinken.md'),
    '---\nformerIds: [tony-blinken]\n---\n\nA diplomat.\n',
  );
  const rain = await readFile(
    join(ROOT, 'tests/fixtures/corpus/content/briefings', '2021-03-01-rain.md'),
    'utf8',
  );
  await writeFile(
    join(content, 'briefings', '2021-03-01-rain.md'),
    rain.replace('---\n', '---\nretracted: { on: 2021-03-02, reason: It was snow. }\n'),
  );
  const folder = await build(content, '/press/');
  const rules = await readFile(join(folder, '_redirects'), 'utf8');
  expect(rules).toContain(`/briefings/${slug}/ /press/briefings/${now}/ 301\n`);
  // As on a host that knows no rules.
  await rm(join(folder, '_redirects'));
  const server = createSiteServer({ folder, base: '/press/' });
  const site = `http://127.0.0.1:${await listen(server, { host: '127.0.0.1', port: 0 })}/press/`;
  try {
    for (const [from, to] of [
      [`briefings/${slug}/`, `briefings/${now}/`],
      [`briefings/${slug}/summary/`, `briefings/${now}/summary/`],
      [`quotes/${slug}/get-to-yes/`, `quotes/${now}/get-to-yeah/`],
      [`quotes/${now}/get-to-yes/`, `quotes/${now}/get-to-yeah/`],
      ['people/tony-blinken/', 'people/antony-blinken/'],
    ] as const) {
      const html = await readFile(join(folder, from, 'index.html'), 'utf8');
      expect(html).toContain(`<link rel="canonical" href="https://record.example/press/${to}">`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(`href="/press/${to}"`);
      await page.goto(`${site}${from}`);
      await page.waitForURL(`${site}${to}`);
    }
    // Programs and frames on other sites follow no page that says where to: they find the file where it was.
    const fileAt = (path: string) => readFile(join(folder, path));
    const quoteFiles = ['embed/index.html', 'oembed.json', 'card.png'];
    for (const [from, to, files] of [
      [`briefings/${slug}`, `briefings/${now}`, ['.json', '.bib', '.ris', '.csl.json', '/card.png']],
      [`quotes/${slug}/get-to-yes/`, `quotes/${now}/get-to-yeah/`, quoteFiles],
      [`quotes/${now}/get-to-yes/`, `quotes/${now}/get-to-yeah/`, quoteFiles],
      [`quotes/${slug}/not-give-and-give/`, `quotes/${now}/not-give-and-give/`, quoteFiles],
      ['people/tony-blinken/', 'people/antony-blinken/', ['feed.xml', 'feed.json', 'card.png']],
    ] as const)
      for (const file of files) expect(await fileAt(`${from}${file}`)).toEqual(await fileAt(`${to}${file}`));
    for (const listing of ['sitemap.xml', 'index.json'])
      expect(String(await fileAt(listing))).not.toMatch(new RegExp(`${slug}|get-to-yes|/tony-blinken`));
    for (const [file, reason] of [
      [`quotes/${now}/not-give-and-give/oembed.json`, 'He was misheard.'],
      [`briefings/${now}.bib`, 'He was misheard.'],
      ['briefings/2021-03-01-rain.json', 'It was snow.'],
      ['briefings/2021-03-01-rain.ris', 'It was snow.'],
    ] as const) {
      expect(String(await fileAt(file)), file).toContain(reason);
      expect(String(await fileAt(file)), file).not.toMatch(/conducting negotiations|It will pass/);
    }
    expect(await addressFaults(folder, { siteUrl: 'https://record.example', base: '/press/' })).toEqual([]);
    await page.goto(`${site}quotes/${now}/not-give-and-give/`);
    await expect(page.locator('main')).toContainText('He was misheard.');
    await expect(page.locator('body')).not.toContainText('conducting negotiations');
    for (const listing of ['quotes/', 'people/benjamin-netanyahu/', `briefings/${now}/`]) {
      await page.goto(`${site}${listing}`);
      await expect(page.locator('main')).not.toContainText('conducting negotiations');
    }
    await expect(page.locator('main')).toContainText('A quotation by Benjamin Netanyahu was retracted.');
    await expect(page.locator('main')).toContainText('A word was missing.');
    await page.goto(`${site}quotes/${now}/living-these-days/`);
    await expect(page.locator('main')).toContainText('A word was missing.');
    await page.goto(`${site}corrections/`);
    await expect(page.locator('main li')).toHaveCount(4);
    await expect(page.locator('main')).toContainText('He was misheard.');
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  }
});
