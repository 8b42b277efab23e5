import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** An HTML page of a built site. */
export interface BuiltPage {
  /** Its address relative to the front page; empty for the front page itself. */
  readonly address: string;
  readonly html: string;
}

/** The file of every HTML page of a built site, 404.html included, with its address. */
export async function pageFiles(
  folder: string,
): Promise<{ readonly address: string; readonly file: string }[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      address: name.replaceAll(sep, '/').replace(/(?:^|(?<=\/))index\.html$/, ''),
      file: join(folder, name),
    }));
}

/** Every HTML page of a built site, 404.html included. */
export async function builtPages({ folder }: { readonly folder: string }): Promise<BuiltPage[]> {
  const files = await pageFiles(folder);
  return Promise.all(
    files.map(async ({ address, file }) => ({ address, html: await readFile(file, 'utf8') })),
  );
}

/** Every element of a page, in the order of the document. */
export function elementsOf(html: string): Element[] {
  return elementsUnder(fromHtml(html));
}

/** Every element inside those with a name, such as `main`. */
export function elementsIn(name: string, html: string): Element[] {
  return elementsOf(html)
    .filter(({ tagName }) => tagName === name)
    .flatMap(elementsUnder);
}

function elementsUnder(root: Root | Element): Element[] {
  const elements: Element[] = [];
  visit(root, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** The addresses that links with these words lead to. */
export function linksNamed(words: string, html: string): string[] {
  return elementsOf(html)
    .filter((element) => element.tagName === 'a' && textOf(element).trim() === words)
    .map(({ properties }) => String(properties.href));
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text;
}
