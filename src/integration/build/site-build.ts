import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { BriefingCache } from '../../loader/briefing-cache.ts';
import { loadContent } from '../../loader/load-content.ts';
import type { PageUnit, UnitFile } from '../../loader/page-unit.ts';
import { provideContent } from '../../loader/site-content.ts';
import { site } from '../../site/site.ts';
import { digestOf } from '../../system/digest.ts';
import { latestDay } from '../../system/present-day.ts';
import { cachedDocuments } from '../search/cached-documents.ts';
import { SiteSearch } from '../search/site-search.ts';
import { BundleDigest } from '../vite/bundle-digest.ts';
import { compresses, precompress } from './precompress.ts';
import { reusingPrerenderer } from './prerenderer.ts';
import { RenderingProgress, report, type Share } from './progress.ts';
import { folderIdentity, isSameFolder } from './site-folder.ts';
import { beginSite, type Folders, type SiteInMaking } from './site-in-making.ts';
import { replaceFolder } from './work-folder.ts';

/** From this many on, memory counts more than the time that two processes at once would save. */
const manyBriefings = 2000;

/**
 * One build of the site: it is made in a folder of its own and put in the place of the served one only when all went well. A
 * build that fails or is killed before that leaves the served site as it was. One that is killed later, while its search
 * index is made, leaves an older index in the new site, or none if it is killed between two renames; the next build makes
 * it again. Two builds at once, in processes of their own, have a folder each.
 */
export class SiteBuild {
  readonly bundle = new BundleDigest();
  readonly #folders: Folders;
  readonly #site: SiteInMaking;
  readonly #progress: RenderingProgress;
  readonly #logger: AstroIntegrationLogger;
  #bundled: string | undefined;
  #contentDigest = '';
  #pagesInPlace = 0;
  #tellAll = false;
  readonly #unitFiles: (readonly [PageUnit, readonly UnitFile[]])[] = [];
  #search: SiteSearch | undefined;
  #briefings: Share = { all: 0, reused: 0 };
  #warnings = 0;

  /** Prepares the folder to build in. */
  static async prepare(folders: Folders, logger: AstroIntegrationLogger): Promise<SiteBuild> {
    const build = new SiteBuild(folders, await beginSite(folders), logger);
    process.once('exit', build.#leaveNothing);
    return build;
  }

  private constructor(folders: Folders, making: SiteInMaking, logger: AstroIntegrationLogger) {
    this.#folders = folders;
    this.#site = making;
    this.#logger = logger;
    this.#progress = new RenderingProgress((text) => logger.info(text));
  }

  /** Folder of the site in the making. */
  get output(): string {
    return this.#site.output;
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
      code: this.#site.code,
      today: latestDay(),
      cached: await cache.load(),
      keep: (briefing) => cache.keep(briefing),
      warn: (text) => this.#logger.warn(text),
    });
    await cache.store(composed);
    this.#contentDigest = digest;
    const takeFiles = (unit: PageUnit, files: readonly UnitFile[]) => {
      this.#unitFiles.push([unit, files]);
    };
    provideContent({
      ...content,
      isInPlace: this.#isInPlace,
      isUnchanged: this.#isUnchanged,
      ...(!this.#tellAll && { takeFiles }),
    });
    this.#search = new SiteSearch({
      documents: () => cachedDocuments(content, join(this.#folders.cache, 'search-documents.json')),
      digest: `${this.#site.code} ${digest} ${compresses}`,
      files: this.#site.files,
      mayBeLate: !this.#tellAll && !compresses,
    });
    // Pagefind's memory and that of all pages would add up.
    if (composed.length > manyBriefings && this.#search.isFirst) {
      this.#logger.info('The search index is being made …');
      await this.#search.untilMade();
    }
    this.#briefings = { all: composed.length, reused };
    this.#warnings = warnings;
  }

  /** Other integrations are in the config: they hear of every page, and may change what was written. */
  expectOthers(): void {
    this.#tellAll = true;
    this.#site.files.expectChanges();
  }

  /** Lets Astro render only what cannot be reused. */
  prerenderer(usual: AstroPrerenderer): AstroPrerenderer {
    return reusingPrerenderer(usual, {
      files: this.#site.files,
      withBundledCode: this.#withBundledCode,
      output: this.output,
      base: site.base,
      origin: site.url,
      progress: this.#progress,
      inPlace: () => this.#pagesInPlace,
      tellWhy: (text) => this.#logger.debug(text),
      tellAll: this.#tellAll,
      unitFiles: this.#unitFiles,
    });
  }

  /** Everything is rendered; other integrations come next. */
  rendered(): void {
    this.#site.files.noteWritten();
  }

  /** Adds the search index to the pages. */
  async addSearch(): Promise<void> {
    await this.#search?.finish(this.output);
  }

  /** Puts the finished site in the place of the served one, and says what was done. */
  async publish(): Promise<void> {
    if (compresses) precompress(this.output, this.#site.files.names(), this.#site.files);
    const { files, bytes } = await this.#site.files.finish(
      this.#site.list,
      this.#withBundledCode(this.#contentDigest),
    );
    const published = folderIdentity(this.output);
    await replaceFolder(this.output, this.#folders.served, this.#site.buildFolder);
    if (this.#search?.isLate) await this.#replaceSearch(this.#search, published);
    process.off('exit', this.#leaveNothing);
    this.#leaveNothing();
    const shares = {
      briefings: this.#briefings,
      pages: this.#progress.pages,
      'search index': { all: 1, reused: this.#search?.isReused ? 1 : 0 },
    };
    this.#logger.info(report(shares, { files, bytes, warnings: this.#warnings }));
  }

  /**
   * Puts the search index of the served site, as soon as it is made, in the place of the older one there.
   *
   * @param published identity of the folder that was served
   */
  async #replaceSearch(search: SiteSearch, published: string): Promise<void> {
    this.#logger.info('The new site is served. Its search index is being made …');
    const { served } = this.#folders;
    const { made, place } = await search.finishLate(this.#site.work, served).catch((cause) => {
      throw new Error('The new site is served with the older search index: its own could not be made.', {
        cause,
      });
    });
    // Another build may have published its own site meanwhile, with an index of its own to come.
    if (!isSameFolder(folderIdentity(served), published)) return;
    await replaceFolder(made, place, this.#site.work);
    await this.#site.list.recordReplaced(search.unit, served, published);
  }

  /** Whether pages of a unit need not even be named to Astro. */
  readonly #isInPlace = ({ name, key }: PageUnit): boolean =>
    this.#count(name, this.#site.files.inPlace.has({ name, key: this.#withBundledCode(key) }));

  /** The same, known without a key, because the content is that of the served site. */
  readonly #isUnchanged = (name: string): boolean =>
    this.#count(
      name,
      this.#site.files.inPlace.hasUnchanged(name, this.#withBundledCode(this.#contentDigest)),
    );

  #count(name: string, isInPlace: boolean): boolean {
    if (isInPlace) this.#pagesInPlace += this.#site.files.inPlace.pagesOf(name);
    return isInPlace;
  }

  /** Another key where the bundled code is another, or copies for compression are wanted; known once all is bundled. */
  readonly #withBundledCode = (of: string): string => {
    this.#bundled ??= `${this.#site.code} ${this.bundle.value()} ${compresses}`;
    return digestOf(`${this.#bundled}\n${of}`);
  };

  /** A build that fails ends the process; what it made so far is of no use. */
  readonly #leaveNothing = () => rmSync(this.#site.work, { recursive: true, force: true, maxRetries: 3 });
}
