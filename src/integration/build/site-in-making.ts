import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileList, readFileList } from './file-list.ts';
import { FileListWriter } from './file-list-writer.ts';
import { ReusableFiles } from './reusable-files.ts';
import { filesIn, folderIdentity } from './site-folder.ts';
import { sourceDigest } from './source-digest.ts';
import { clearLeftovers, makeWorkFolder, takeSpare } from './work-folder.ts';

/** Where a build works. */
export interface Folders {
  /** The project. */
  readonly root: string;
  /** The site that is served, which a good build replaces. */
  readonly served: string;
  /** Files that Astro puts into the site as they are. */
  readonly public: string;
  /** What is kept from build to build; it may be deleted at any time. */
  readonly cache: string;
}

/** A new site, with what of earlier ones it may take. */
export interface SiteInMaking {
  /** Digest of the code that makes it. */
  readonly code: string;
  /** The folder of builds, beside the served site: putting a new one there is a rename. */
  readonly buildFolder: string;
  /** The folder of this build in there. */
  readonly work: string;
  /** The folder of the site in the making. */
  readonly output: string;
  readonly files: ReusableFiles;
  readonly list: FileListWriter;
}

/** Makes the folder of a new site: of the site before the served one, where there is one that can be used, otherwise an empty one. */
export async function beginSite({
  root,
  served,
  public: publicFolder,
  cache,
}: Folders): Promise<SiteInMaking> {
  const buildFolder = join(served, '..', '.build');
  await clearLeftovers(served, buildFolder);
  const work = await makeWorkFolder(buildFolder);
  const startedAt = statSync(work).ctimeMs;
  const output = join(work, 'site');
  const code = await sourceDigest(root);
  const path = join(cache, 'files.txt');
  const list = await readFileList(path, code);
  const hasFormer = list !== undefined && (await takeSpare(served, buildFolder, output));
  if (!hasFormer) await mkdir(output);
  const identity = folderIdentity(output);
  const isAsLeft = hasFormer && identity !== '' && identity === list.sites.former;
  const former = list ?? FileList.empty;
  const copied = existsSync(publicFolder) ? filesIn(publicFolder) : [];
  return {
    code,
    buildFolder,
    work,
    output,
    files: new ReusableFiles({ list: former, served, output, startedAt, isAsLeft, copied }),
    list: new FileListWriter(path, code, former),
  };
}
