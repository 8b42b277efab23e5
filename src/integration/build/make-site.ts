import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Composed, composeClean } from '../../loader/composed.ts';
import { Shelf } from '../../loader/composed-cache.ts';
import { Digester, digestOf } from '../../loader/digest.ts';
import { type ReadRecord, readRecord } from '../../loader/read-record.ts';
import { searchDocuments } from '../../outputs/search/search-documents.ts';
import { buildArchive } from '../../record/archive/archive.ts';
import { site } from '../../site/site.ts';
import { formerSite } from './former-site.ts';
import {
  extentOf,
  keepManifest,
  type Made,
  type Manifest,
  manifestOf,
  markFile,
  markOf,
  pathInSite,
  withoutCopies,
} from './manifest.ts';
import { Output } from './output.ts';
import { keysOf, planPages } from './plan.ts';
import { completeCopies, compressor, removeStaleCopies } from './precompress.ts';
import { clientOf, loadProgram } from './program.ts';
import { Progress } from './progress.ts';
import { openRecord, renderAll } from './render.ts';
import { SearchIndex } from './search.ts';
import { WorkerPool } from './worker-pool.ts';

/** A site to make. */
export interface SiteRequest {
  /** The folder to make it in: empty, or with a former site that is made into this one. */
  readonly output: string;
  /** The site that is served now, if there is one; its files are taken over where they are right. */
  readonly served: string | undefined;
  /** The compiled code and its digest. */
  readonly program: string;
  readonly code: string;
  /** Where things are kept from build to build. */
  readonly cache: string;
  /** A folder for what nobody needs afterwards. */
  readonly scratch: string;
  /** The latest ISO date that has come when it is made. */
  readonly today: string;
}

/**
 * Makes the site of the content folder. What an earlier build made of the same things is not made again; the bytes are
 * those of a site made from nothing.
 *
 * @throws {ContentError} when the content breaks a rule
 */
export async function makeSite(request: SiteRequest): Promise<void> {
  const { cache, program, code, output: folder, served } = request;
  const progress = new Progress();
  const workers = new WorkerPool();
  try {
    const manifests = join(cache, 'manifests');
    const last = await manifestOf(manifests, folder, compressor);
    const live =
      served === undefined ? new Map<string, Made>() : await manifestOf(manifests, served, compressor);
    const read = await readEverything(request, workers, progress);
    const digester = digesterOf(read);
    const record = digestOf(JSON.stringify([read.composed.map(({ digest }) => digest), [...read.profiles]]));
    openRecord(read.record);
    const search = new SearchIndex(
      searchDocuments(buildArchive(read.record.briefings, read.record.profiles)),
      code,
      request.scratch,
    );
    // It takes longest, and goes on beside all that follows.
    search.startUnlessIn(last, live);
    const here = formerSite(last, folder);

    const pages = await (await loadProgram(program)).pages();
    const keys = keysOf(code, record, digester);
    const plan = planPages(pages, keys, here, live);
    const made = new Map<string, Made>();
    const output = new Output(folder);
    const byFile = new Map(pages.map((page) => [page.file, page]));
    // First of all, because a folder may take the place of a file.
    for (const file of here.keys()) if (!byFile.has(file) && !search.has(file, here)) output.remove(file);
    for (const file of plan.kept) made.set(file, required(here, file));
    const lost = plan.taken.filter((file) => {
      const before = required(live, file);
      if (served === undefined || !output.take(file, served, before)) return true;
      made.set(file, withoutCopies(before));
      return false;
    });

    const orders = [...plan.rendered, ...lost.map((file) => ({ file }))];
    progress.start('Rendering', orders.length, 'pages');
    await workers.render(
      orders,
      async () => {
        // Of their own: another build may change what is kept for all of them.
        const shelf = join(request.scratch, 'record');
        await new Shelf(shelf).store(read.composed);
        return { program, shelf, profiles: read.record.profiles, output: folder, served };
      },
      (some) => renderAll(some, byFile, output, served),
      (rendered) => {
        for (const { file, ...bytes } of rendered) {
          const page = byFile.get(file);
          if (page) made.set(file, { ...bytes, key: keys.of(page, bytes.whole) });
        }
        progress.advance(rendered.length);
      },
    );
    await putClient(clientOf(program), output, made);
    progress.start('Indexing for search', 0, '');
    await search.putInto(output, made, here, live, served);
    completeCopies(made, { folder, output, here, live, served });
    removeStaleCopies(made, here, output);
    const mark = markOf(made);
    output.write(markFile, Buffer.from(`${mark}\n`));
    await keepManifest(manifests, made, compressor);
    progress.end({
      briefings: { all: read.composed.length, reused: read.reused },
      pages: { all: pages.length, reused: pages.length - orders.length },
      searchIndex: { all: 1, reused: search.isMade ? 0 : 1 },
      ...extentOf(made),
      warnings: read.warnings,
    });
  } finally {
    workers.close();
  }
}

async function readEverything(
  { cache, code, today }: SiteRequest,
  workers: WorkerPool,
  progress: Progress,
): Promise<ReadRecord> {
  const shelf = new Shelf(join(cache, 'record'));
  const read = await readRecord({
    contentDir: site.contentDir,
    code,
    today,
    stored: await shelf.load(),
    composeClean: async (files) => {
      const composed: Composed[] = [];
      progress.start('Reading', files.length, 'briefings');
      await workers.compose(files, today, composeClean, (some) => {
        composed.push(...some);
        progress.advance(some.length);
      });
      return composed;
    },
    warn: (text) => console.warn(text),
  });
  await shelf.store(read.composed);
  return read;
}

/** What pages are handed is told apart by the files it comes from. */
function digesterOf({ composed, record, profiles }: ReadRecord): Digester {
  const digester = new Digester();
  for (const { briefing, sheet, digest } of composed) {
    digester.name(briefing, digest);
    digester.name(sheet, `sheet of ${digest}`);
    for (const list of ['actors', 'quotes', 'dates'] as const)
      for (const [at, item] of briefing.record[list].entries())
        digester.name(item, `${list} ${at} of ${digest}`);
  }
  for (const profile of record.profiles)
    digester.name(profile, profiles.get(profile.actorId) ?? digestOf(JSON.stringify(profile)));
  return digester;
}

/** Scripts, styles, and what lies in `public/`. */
async function putClient(client: string, output: Output, made: Map<string, Made>): Promise<void> {
  const entries = await readdir(client, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const hash = digestOf(bytes);
    const file = pathInSite(client, path);
    made.set(file, { key: `client ${hash}`, hash, ...output.write(file, bytes) });
  }
}

function required(manifest: Manifest, file: string): Made {
  const made = manifest.get(file);
  if (!made) throw new Error(`${file} is in no manifest.`);
  return made;
}
