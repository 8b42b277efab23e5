import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderIdentity } from '../../../src/integration/build/site-folder.ts';
import { beginSite, type SiteInMaking } from '../../../src/integration/build/site-in-making.ts';
import { replaceFolder } from '../../../src/integration/build/work-folder.ts';

let root: string;
let served: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reusable-'));
  served = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What a site shows: the text of each file, by unit; '' has those of none. */
type Shown = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a build had to look at, and to make. */
interface Work {
  readonly looked: readonly string[];
  readonly made: readonly string[];
}

const begin = () => beginSite({ root, served, public: join(root, 'public'), cache: join(root, 'cache') });

/** Makes a site as Astro would: only of units that are not in place it looks at the files. */
function fill({ files, output }: SiteInMaking, shown: Shown): Work {
  const looked: string[] = [];
  const made: string[] = [];
  for (const [name, texts] of Object.entries(shown)) {
    const unit = name === '' ? undefined : { name, key: JSON.stringify(texts) };
    if (unit && files.inPlace.has(unit)) continue;
    for (const [file, text] of Object.entries(texts)) {
      looked.push(file);
      if (files.reuse(file, text, unit)) continue;
      made.push(file);
      files.write(file, Buffer.from(text));
    }
  }
  expect(existsSync(output)).toBe(true);
  return { looked, made };
}

async function publish({ files, list, output, buildFolder }: SiteInMaking, shows = ''): Promise<void> {
  await files.finish(list, shows);
  await replaceFolder(output, served, buildFolder);
}

async function build(shown: Shown): Promise<Work> {
  const site = await begin();
  const work = fill(site, shown);
  await publish(site);
  for (const texts of Object.values(shown))
    for (const [file, text] of Object.entries(texts))
      expect(readFileSync(join(served, file), 'utf8'), file).toBe(text);
  return work;
}

const one = { 'briefings/one/index.html': 'One', 'quotes/one/a/index.html': 'A', 'briefings/one.json': '1' };
const two = { 'briefings/two/index.html': 'Two' };
const front = { 'index.html': 'Front' };
const site: Shown = { one, two, '': front };
const other: Shown = { ...site, one: { ...one, 'briefings/one/index.html': 'Another' } };
const nothing: Work = { looked: ['index.html'], made: [] };

/** Two builds: one for each of the two folders that take turns. */
async function settle(): Promise<void> {
  await build(site);
  await build(site);
}

test('files of units that have not changed are not looked at', async () => {
  await settle();
  expect(await build(site)).toEqual(nothing);
});

test('where a site shows what the served one does, its units are known to be in place without their keys', async () => {
  const builds = [
    { shown: site, shows: 'first', unchanged: [] },
    { shown: site, shows: 'first', unchanged: [] },
    { shown: site, shows: 'first', unchanged: ['one', 'two'] },
    { shown: other, shows: 'second', unchanged: [] },
    // The folder that is built in has the other unit as it was before.
    { shown: other, shows: 'second', unchanged: ['two'] },
    { shown: other, shows: 'second', unchanged: ['one', 'two'] },
  ];
  for (const { shown, shows, unchanged } of builds) {
    const making = await begin();
    const { inPlace } = making.files;
    expect(['one', 'two', 'three'].filter((name) => inPlace.hasUnchanged(name, shows))).toEqual(unchanged);
    fill(making, shown);
    await publish(making, shows);
    expect(readFileSync(join(served, 'briefings/one/index.html'), 'utf8')).toBe(
      shown.one?.['briefings/one/index.html'],
    );
  }
});

test('of a unit that has changed, only what has changed is made', async () => {
  await settle();
  expect(await build(other)).toEqual({
    looked: [...Object.keys(one), 'index.html'],
    made: ['briefings/one/index.html'],
  });
  // The other folder has the files of before.
  expect(await build(other)).toEqual({ looked: [...Object.keys(one), 'index.html'], made: [] });
  expect(await build(other)).toEqual(nothing);
});

test('what was undone is not made again', async () => {
  await settle();
  const third = { ...site, one: { ...one, 'briefings/one/index.html': 'A third' } };
  for (const shown of [other, site, third, site]) await build(shown);
  expect((await build(site)).made).toEqual([]);
  expect((await build(site)).made).toEqual([]);
});

test('what is gone is gone, be it a file of a unit, a whole unit, or a file of none', async () => {
  const more = {
    ...site,
    one: { ...one, 'quotes/one/b/index.html': 'B' },
    '': { ...front, 'old.html': 'Old' },
  };
  await build(more);
  await build(more);
  for (const shown of [
    { one, '': front },
    { one, '': front },
  ]) {
    await build(shown);
    for (const file of ['quotes/one/b', 'briefings/two', 'old.html'])
      expect(existsSync(join(served, file)), file).toBe(false);
  }
});

test('also where a page of somebody else lay among the files of a unit', async () => {
  const guest = { ...front, 'briefings/one/guest/index.html': 'Guest' };
  await build({ ...site, '': guest });
  await build(site);
  await build(site);
  expect(existsSync(join(served, 'briefings/one/guest'))).toBe(false);
  expect((await build({ ...site, '': guest })).made).toContain('briefings/one/guest/index.html');
  await build(site);
  await build(site);
  expect(existsSync(join(served, 'briefings/one/guest'))).toBe(false);
});

test('a unit that somebody took out of the built site is made again', async () => {
  await settle();
  rmSync(join(served, 'quotes/one'), { recursive: true });
  await build(site);
  await build(site);
  await build(site);
});

test('what another build put there meanwhile is not believed', async () => {
  await settle();
  const [first, second] = [await begin(), await begin()];
  fill(first, other);
  fill(second, site);
  await publish(first);
  await publish(second);
  await build(site);
  await build(site);
});

test('a unit that was replaced in the served site is known from then on', async () => {
  const late = { late: { 'late/index': 'Old' } };
  await build({ ...site, ...late });
  await build({ ...site, ...late });
  const making = await begin();
  fill(making, { ...site, ...late });
  await publish(making);
  const published = folderIdentity(served);
  const fresh = await begin();
  const unit = { name: 'late', key: 'new' };
  fresh.files.make('late/index', unit.key, unit);
  fresh.files.write('late/index', Buffer.from('New'));
  await replaceFolder(join(fresh.output, 'late'), join(served, 'late'), fresh.work);
  await making.list.recordReplaced(unit, served, published);
  rmSync(fresh.work, { recursive: true });
  const next = await begin();
  expect(next.files.recorded('late')).toEqual({ key: 'new', files: ['late/index'] });
  expect(next.files.reuse('late/index', 'new', unit)).toBe(true);
  await publish(next);
  expect(readFileSync(join(served, 'late/index'), 'utf8')).toBe('New');
});

test('nothing is recorded of a unit that comes late when another build has published its own site', async () => {
  const late = { late: { 'late/index': 'Old' } };
  const first = await begin();
  fill(first, { ...site, ...late });
  await publish(first);
  const published = folderIdentity(served);
  await build({ ...other, ...late });
  await first.list.recordReplaced({ name: 'late', key: 'new' }, served, published);
  // The folder of the other build would be believed to show this site.
  await build({ ...other, ...late });
  await build({ ...site, ...late });
});

test('what a unit had no more, and has again, is there', async () => {
  await settle();
  await build({ ...site, one: { 'briefings/one/index.html': 'One' } });
  await build(site);
  await build(site);
});

test('compressed copies belong to the unit of their text', async () => {
  const withCopies = async () => {
    const making = await begin();
    const work = fill(making, site);
    for (const file of making.files.names().filter((name) => !name.endsWith('.br')))
      if (!making.files.reuse(`${file}.br`, `of ${file}`))
        making.files.write(`${file}.br`, Buffer.from('Copy'));
    await publish(making);
    return work;
  };
  await withCopies();
  await withCopies();
  expect(await withCopies()).toEqual(nothing);
  expect(readFileSync(join(served, 'briefings/one/index.html.br'), 'utf8')).toBe('Copy');
});

test('what other integrations may have changed is looked at by the next build, which has none', async () => {
  const changed = async () => {
    const making = await begin();
    making.files.expectChanges();
    fill(making, site);
    making.files.noteWritten();
    writeFileSync(join(making.output, 'briefings/one/index.html'), 'Changed by another');
    await publish(making);
  };
  await changed();
  await changed();
  await build(site);
  await build(site);
});

test('a file of the public folder among those of a unit goes when it is taken from there', async () => {
  const copied = join(root, 'public/briefings/one');
  mkdirSync(copied, { recursive: true });
  writeFileSync(join(copied, 'notes.txt'), 'Notes');
  const withPublic = async () => {
    const making = await begin();
    mkdirSync(join(making.output, 'briefings/one'), { recursive: true });
    rmSync(join(making.output, 'briefings/one/notes.txt'), { force: true });
    writeFileSync(join(making.output, 'briefings/one/notes.txt'), 'Notes');
    fill(making, site);
    await publish(making);
    expect(existsSync(join(served, 'briefings/one/notes.txt'))).toBe(true);
  };
  await withPublic();
  await withPublic();
  rmSync(join(root, 'public'), { recursive: true });
  for (const _ of [1, 2]) {
    await build(site);
    expect(existsSync(join(served, 'briefings/one/notes.txt'))).toBe(false);
  }
});
