import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { builtPages, elementsOf } from './built-pages.ts';
import type { SiteRecipe } from './site-build.ts';

/** Where a built site is deployed. */
export type Deployment = Pick<SiteRecipe, 'siteUrl' | 'base'>;

/** A page with what is asked about it. */
export interface FoundPage {
  readonly url: URL;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** Every HTML page of a built site, by its path. */
export async function pagesByPath(
  folder: string,
  { siteUrl, base }: Deployment,
): Promise<Map<string, FoundPage>> {
  const front = new URL(base, siteUrl);
  const pages = (await builtPages({ folder })).map(({ address, html }): [string, FoundPage] => {
    const url = new URL(address, front);
    const elements = elementsOf(html);
    const ids = new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));
    return [url.pathname, { url, elements, ids }];
  });
  return new Map(pages);
}

/** Everything of an element that is an address, or a list of them. */
const addressed = ['href', 'src', 'cite', 'action', 'poster', 'data'] as const;

/** Properties of Open Graph that hold an address. */
const addressedMeta = /^og:(?:url|image|video|audio)$/;

function addressesIn({ properties }: Element): string[] {
  // A small file that is saved, not followed.
  if (properties.download !== undefined && String(properties.href).startsWith('data:')) return [];
  const content = addressedMeta.test(String(properties.property)) ? properties.content : undefined;
  return [...addressed.map((name) => properties[name]), content].filter((value) => typeof value === 'string');
}

/** Files for programs; absolute addresses stand in them as values, in markup and in prose. */
const forPrograms = /\.(?:json|xml|bib|ris|txt)$/;

/** The absolute addresses of the site in a text, whatever its format. */
function addressesOf(text: string, siteUrl: string): string[] {
  const found = text.matchAll(
    new RegExp(`${RegExp.escape(siteUrl)}(?:(?!&(?:quot|lt|gt|apos);)[^\\s"'<>\\\\{}])*`, 'g'),
  );
  return [...found].map(([address]) => address.replaceAll('&amp;', '&'));
}

/** Every address in the pages of a built site, and in its files for programs, that leads nowhere, with where it stands. */
export async function addressFaults(folder: string, deployment: Deployment): Promise<string[]> {
  const pages = await pagesByPath(folder, deployment);
  const inPages = [...pages.values()].flatMap(({ url, elements }) =>
    elements.flatMap(addressesIn).map((address) => ({ address, from: url })),
  );
  const names = await readdir(folder, { recursive: true });
  const inFiles = await Promise.all(
    names
      .filter((name) => forPrograms.test(name) && !name.startsWith('pagefind'))
      .map(async (name) => {
        const from = new URL(name, new URL(deployment.base, deployment.siteUrl));
        const addresses = addressesOf(await readFile(join(folder, name), 'utf8'), deployment.siteUrl);
        return [...new Set(addresses)].map((address) => ({ address, from }));
      }),
  );
  return [...inPages, ...inFiles.flat()].flatMap(({ address, from }) => {
    const wrong = fault(address, from, pages, folder, deployment);
    return wrong ? [`${from.pathname}: ${address} ${wrong}`] : [];
  });
}

/** What is wrong with one address; nothing when it leads to something, or away from the site. */
function fault(
  address: string,
  from: URL,
  pages: ReadonlyMap<string, FoundPage>,
  folder: string,
  { siteUrl, base }: Deployment,
): string | undefined {
  const target = URL.parse(address, from);
  if (!target) return 'is no address';
  if (!/^(?:https?|mailto|tel):$/.test(target.protocol)) return 'is not safe to follow';
  if (target.origin !== siteUrl) return undefined;
  if (!target.pathname.startsWith(base)) return 'forgets the base path';
  const page = pages.get(target.pathname);
  if (!page) {
    const file = join(folder, decodeURIComponent(target.pathname.slice(base.length)));
    return existsSync(file) && !target.pathname.endsWith('/') && !existsSync(join(file, 'index.html'))
      ? undefined
      : 'leads nowhere';
  }
  const [anchor = ''] = target.hash.slice(1).split(':~:');
  return anchor === '' || page.ids.has(decodeURIComponent(anchor)) ? undefined : 'has no such anchor';
}
