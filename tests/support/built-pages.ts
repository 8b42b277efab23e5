import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { ServedSite } from './site.ts';

/** An HTML page of a built site. */
export interface BuiltPage {
  /** Its address relative to the front page; empty for the front page itself. */
  readonly address: string;
  readonly html: string;
}

/** Every HTML page of a built site, 404 included. */
export async function builtPages({ folder }: Pick<ServedSite, 'folder'>): Promise<BuiltPage[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map(async (name) => ({
      address: name.replaceAll(sep, '/').replace(/(?:^|(?<=\/))index\.html$/, ''),
      html: await readFile(join(folder, name), 'utf8'),
    }));
  return Promise.all(pages);
}

/** Every element of a page, in the order of the document. */
export function elementsOf(html: string): Element[] {
  const root: Root = fromHtml(html);
  const elements: Element[] = [];
  visit(root, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}
