import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import type { Deployment } from '../../build/build-site.ts';
import { elementsOf, pageFiles } from '../built-pages.ts';

/** What the addresses of a page are checked with; all of the pages would not fit into memory for a large site. */
export interface ReadPage {
  readonly url: URL;
  /** Everything on it that is an address. */
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** The address it says is its own. */
  readonly canonical: readonly string[];
  /** Whether search engines are asked to leave it out, or are led on. */
  readonly isHidden: boolean;
}

/** Every HTML page of a built site, 404.html included, by its path on the host. */
export async function readPages(
  folder: string,
  { siteUrl, base }: Deployment,
): Promise<ReadonlyMap<string, ReadPage>> {
  const front = new URL(base, siteUrl);
  const pages = new Map<string, ReadPage>();
  for (const { address, file } of await pageFiles(folder)) {
    const url = new URL(address, front);
    const elements = elementsOf(await readFile(file, 'utf8'));
    const withRel = (rel: string) =>
      elements.filter(({ properties }) => [properties.rel].flat().includes(rel));
    pages.set(url.pathname, {
      url,
      addresses: [...new Set(elements.flatMap(addressesIn))],
      ids: new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []))),
      canonical: withRel('canonical').map(({ properties: { href } }) => String(href)),
      isHidden: elements.some(
        ({ properties: { name, content, httpEquiv } }) =>
          (name === 'robots' && String(content).includes('noindex')) || String(httpEquiv) === 'refresh',
      ),
    });
  }
  return pages;
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

/** The absolute addresses of the site in a text, whatever its format; markup may stand escaped in XML. */
function addressesOf(text: string, siteUrl: string): string[] {
  const plain = text.replace(/&(?:quot|lt|gt|#34|#60|#62);/g, ' ');
  const found = plain.matchAll(new RegExp(`${RegExp.escape(siteUrl)}[^\\s"'<>\\\\{}]*`, 'g'));
  return [...found].map(([address]) => address.replaceAll('&amp;', '&'));
}

/** Every address in the pages of a built site, and in its files for programs, that leads nowhere, with where it stands. */
export async function addressFaults(
  folder: string,
  deployment: Deployment,
  pages: ReadonlyMap<string, ReadPage>,
): Promise<string[]> {
  const faults: string[] = [];
  const check = (address: string, from: URL) => {
    const wrong = fault(address, from, pages, folder, deployment);
    if (wrong) faults.push(`${from.pathname}: ${address} ${wrong}`);
  };
  for (const { url, addresses } of pages.values()) for (const address of addresses) check(address, url);
  for (const name of await readdir(folder, { recursive: true })) {
    if (!forPrograms.test(name) || name.startsWith('pagefind')) continue;
    const from = new URL(name, new URL(deployment.base, deployment.siteUrl));
    const text = await readFile(join(folder, name), 'utf8');
    for (const address of new Set(addressesOf(text, deployment.siteUrl))) check(address, from);
  }
  return faults;
}

/** What is wrong with one address; nothing when it leads to something, or away from the site. */
function fault(
  address: string,
  from: URL,
  pages: ReadonlyMap<string, ReadPage>,
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
