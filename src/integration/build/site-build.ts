import { readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { BriefingCache } from '../../loader/briefing-cache.ts';
import { loadContent } from '../../loader/load-content.ts';
import { provideContent } from '../../loader/site-content.ts';
import { searchedLanguages } from '../../outputs/search/languages.ts';
import { searchDocuments } from '../../outputs/search/search-documents.ts';
import { loadStems } from '../../outputs/search/stems/load-stems.ts';
import { site } from '../../site/site.ts';
import { latestDay } from '../../system/present-day.ts';
import { SiteSearch } from '../search/site-search.ts';
import { BundleDigest } from '../vite/bundle-digest.ts';
import { precompress } from './precompress.ts';
import { reusingPrerenderer } from './prerenderer.ts';
import { count, RenderingProgress, reportTable, type Share } from './progress.ts';
import { ReusableFiles } from './reusable-files.ts';
import { sourceDigest } from './source-digest.ts';
import { clearLeftovers, makeWorkFolder, replaceFolder, takeSpare } from './work-folder.ts';

/** Where a build works. */
interface Folders {
  /** The project. */
  readonly root: string;
  /** The site that is served, which a good build replaces. */
  readonly served: string;
  /** What is kept from build to build; it may be deleted at any time. */
  readonly cache: string;
}

/**
 * One build of the site: it is made in a folder of its own and put in the place of the served one only when all went well. A
 * build that fails or is killed leaves the served site as it was; two at once, in processes of their own, have a folder each.
 */
export class SiteBuild {
  readonly bundle = new BundleDigest();
  readonly #folders: Folders;
  readonly #buildFolder: string;
  readonly #work: string;
  readonly #files: ReusableFiles;
  readonly #progress: RenderingProgress;
  readonly #logger: AstroIntegrationLogger;
  readonly #code: string;
  #tellAll = false;
  #search: SiteSearch | undefined;
  #briefings: Share = { all: 0, reused: 0 };
  #warnings = 0;

  /** Prepares the folder to build in. */
  static async prepare(folders: Folders, logger: AstroIntegrationLogger): Promise<SiteBuild> {
    // Beside the served site, so that putting a new one there is a rename.
    const buildFolder = join(folders.served, '..', '.build');
    await clearLeftovers(folders.served, buildFolder);
    const work = await makeWorkFolder(buildFolder);
    const build = new SiteBuild(folders, buildFolder, work, await sourceDigest(folders.root), logger);
    const isKnown = await build.#files.load();
    if (!isKnown || !(await takeSpare(folders.served, buildFolder, build.output))) await mkdir(build.output);
    process.once('exit', build.#leaveNothing);
    return build;
  }

  private constructor(
    folders: Folders,
    buildFolder: string,
    work: string,
    code: string,
    logger: AstroIntegrationLogger,
  ) {
    this.#code = code;
    this.#folders = folders;
    this.#buildFolder = buildFolder;
    this.#work = work;
    this.#logger = logger;
    const list = join(folders.cache, 'files.json');
    this.#files = new ReusableFiles(list, folders.served, this.output, code, statSync(work).ctimeMs);
    this.#progress = new RenderingProgress((text) => logger.info(text));
  }

  /** Folder of the site in the making. */
  get output(): string {
    return join(this.#work, 'site');
  }

  /**
   * Reads and checks the content, and hands it to the pages.
   *
   * @throws {ContentError} with all findings when one of them is an error
   */
  async readContent(): Promise<void> {
    const cache = new BriefingCache(this.#folders.cache);
    const { content, composed, digest, reused, warnings } = await loadContent({
      contentDir: site.contentDir,
      code: this.#code,
      today: latestDay(),
      cached: await cache.load(),
      keep: (briefing) => cache.keep(briefing),
      warn: (text) => this.#logger.warn(text),
    });
    await cache.store(composed);
    provideContent(content);
    this.#search = new SiteSearch(
      async () => searchDocuments(content.archive, await loadStems(searchedLanguages(content.archive))),
      `${this.#code} ${digest}`,
      this.#files,
    );
    this.#briefings = { all: composed.length, reused };
    this.#warnings = warnings;
  }

  /** Other integrations are in the config: they hear of every page, and may change what was written. */
  expectOthers(): void {
    this.#tellAll = true;
    this.#files.expectChanges();
  }

  /**
   * Lets Astro render only what cannot be reused.
   */
  prerenderer(usual: AstroPrerenderer): AstroPrerenderer {
    let code: string | undefined;
    return reusingPrerenderer(usual, {
      files: this.#files,
      // Known once the code is bundled.
      code: () => {
        code ??= `${this.#code} ${this.bundle.value()}`;
        return code;
      },
      output: this.output,
      base: site.base,
      progress: this.#progress,
      tellWhy: (text) => this.#logger.debug(text),
      tellAll: this.#tellAll,
    });
  }

  /** Everything is rendered; other integrations come next. */
  rendered(): void {
    this.#files.noteWritten();
  }

  /** Adds the search index to the pages. */
  async addSearch(): Promise<void> {
    await this.#search?.finish(this.output);
  }

  /** Puts the finished site in the place of the served one, and says what was done. */
  async publish(): Promise<void> {
    if (process.env.PRECOMPRESS === 'yes') precompress(this.output, filesIn(this.output), this.#files);
    const { files, bytes } = await this.#files.finish(filesIn(this.output));
    await replaceFolder(this.output, this.#folders.served, this.#buildFolder);
    process.off('exit', this.#leaveNothing);
    this.#leaveNothing();
    const table = reportTable({
      briefings: this.#briefings,
      pages: this.#progress.pages,
      'search index': { all: 1, reused: this.#search?.isReused ? 1 : 0 },
    });
    const warnings = this.#warnings === 1 ? '1 warning' : `${count(this.#warnings)} warnings`;
    this.#logger.info(
      `\n${table}\n${count(files)} files, ${(bytes / 1_000_000).toFixed(1)} MB, ${warnings}.`,
    );
  }

  /** A build that fails ends the process; what it made so far is of no use. */
  readonly #leaveNothing = () => rmSync(this.#work, { recursive: true, force: true, maxRetries: 3 });
}

/** All files of a folder by their paths in it, with `/`. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
