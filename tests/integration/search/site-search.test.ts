import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { folderIdentity } from '../../../src/integration/build/site-folder.ts';
import { beginSite } from '../../../src/integration/build/site-in-making.ts';
import { replaceFolder } from '../../../src/integration/build/work-folder.ts';
import { SiteSearch } from '../../../src/integration/search/site-search.ts';

vi.setConfig({ testTimeout: 60_000 });

let root: string;
let served: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-search-'));
  served = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The language of what the served site finds: each site of these tests has one document, in a language of its own. */
const foundIn = (folder = served): string[] =>
  Object.keys(JSON.parse(readFileSync(join(folder, 'pagefind/languages.json'), 'utf8')));

interface Making {
  /** Whether the site may be served before its index is made. */
  readonly mayBeLate?: boolean;
  /** Whether all pages are rendered before the documents of the index are there. */
  readonly isSlow?: boolean;
}

/** Builds a site of a document in this language, and serves it. */
async function build(lang: string, { mayBeLate = true, isSlow = false }: Making = {}) {
  const { files, list, output, buildFolder, work } = await beginSite({
    ...{ root, served, public: join(root, 'public'), cache: join(root, 'cache') },
  });
  const html = `<main data-pagefind-body lang="${lang}">A word</main>`;
  const rendered = Promise.withResolvers<void>();
  if (!isSlow) rendered.resolve();
  const documents = vi.fn(async () => {
    await rendered.promise;
    return [{ url: '/', html, facets: [], langs: [lang] }];
  });
  const search = new SiteSearch({ documents, digest: lang, files, mayBeLate });
  const { isFirst } = search;
  const finished = search.finish(output);
  rendered.resolve();
  await finished;
  await files.finish(list);
  const published = folderIdentity(output);
  await replaceFolder(output, served, buildFolder);
  const servedFirst = foundIn();
  const { isReused, isLate } = search;
  if (isLate) {
    const { made, place } = await search.finishLate(work, served);
    expect(foundIn()).toEqual(servedFirst);
    await replaceFolder(made, place, work);
    await list.recordReplaced(search.unit, served, published);
  }
  return { isFirst, isReused, isLate, made: documents.mock.calls.length, servedFirst };
}

test('the first site has its index at once, and the next one takes it over where the same can be found', async () => {
  expect(await build('en')).toEqual({
    isFirst: true,
    isReused: false,
    isLate: false,
    made: 1,
    servedFirst: ['en'],
  });
  for (let time = 0; time < 3; time++)
    expect(await build('en')).toMatchObject({
      ...{ isFirst: false, isReused: true, isLate: false },
      made: 0,
      servedFirst: ['en'],
    });
});

test('a site that is rendered before its index is made has the older one, whole, until then', async () => {
  await build('en');
  expect(await build('de', { isSlow: true })).toEqual({
    isFirst: false,
    isReused: false,
    isLate: true,
    made: 1,
    servedFirst: ['en'],
  });
  expect(foundIn()).toEqual(['de']);
  // What came late is known to the builds that follow.
  expect(await build('de')).toMatchObject({ isReused: true, made: 0 });
  expect(await build('fr', { isSlow: true })).toMatchObject({ isLate: true, servedFirst: ['de'] });
  expect(foundIn()).toEqual(['fr']);
  expect(readdirSync(served)).toEqual(['pagefind']);
});

test.each([true, false])(
  'a site that came back to an older one keeps all of its index; late: %s',
  async (isSlow) => {
    const all = () => readdirSync(served, { recursive: true }).sort();
    await build('en');
    const first = all();
    for (const lang of ['de', 'en', 'en', 'en']) {
      await build(lang, { isSlow });
      if (lang === 'en') expect(all()).toEqual(first);
    }
  },
);

test('where it may not come late, it is there with the site', async () => {
  await build('en');
  const made = await build('de', { isSlow: true, mayBeLate: false });
  expect(made).toEqual({ isFirst: false, isReused: false, isLate: false, made: 1, servedFirst: ['de'] });
});

test('an index that lacks a file, or that somebody has touched, is neither served nor taken over', async () => {
  await build('en');
  rmSync(join(served, 'pagefind/common-words.json'));
  expect(await build('de', { isSlow: true })).toMatchObject({ isLate: false, servedFirst: ['de'] });
  writeFileSync(join(served, 'pagefind/common-words.json'), 'touched');
  expect(await build('de')).toMatchObject({ isReused: false, isLate: false, made: 1 });
  expect(existsSync(join(served, 'pagefind/pagefind.js'))).toBe(true);
  expect(readFileSync(join(served, 'pagefind/common-words.json'), 'utf8')).not.toBe('touched');
});
