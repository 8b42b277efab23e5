import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type FontDetails, Renderer } from '@takumi-rs/core';
import { covers, type FontFile, faces } from '../summary/type/faces.ts';

/**
 * The faces of the summaries; in place of Newsreader's, which are cut for small text, the file with all of its weights and
 * optical sizes.
 */
const cardFaces: readonly FontFile[] = faces.flatMap((face) => {
  const [, subset, style] = /^newsreader-(.*)-400-(normal|italic)\.woff2$/.exec(face.file) ?? [];
  if (subset === undefined) return face.file.startsWith('newsreader-') ? [] : [face];
  const file = `@fontsource-variable/newsreader/files/newsreader-${subset}-standard-${style}.woff2`;
  return [{ ...face, weight: 'all', path: createRequire(resolve('package.json')).resolve(file) }];
});

/** Changes with any font file that a card may be drawn with. */
export function fontVersions(): string {
  const packages = new Set(cardFaces.map(({ path }) => path.replace(/files[\\/][^\\/]*$/, 'package.json')));
  return [...packages].map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** How many renderers are held; most cards of a site need the same fonts. */
const heldAtOnce = 8;

/**
 * Gives a renderer that has exactly the fonts of a text: how lines break depends on which others are registered, and a card is
 * to be the same whatever was drawn before it. All fonts at once would be too many: for Chinese alone there are a hundred files.
 */
export function renderers(): (text: string) => Promise<Renderer> {
  const held = new Map<string, Promise<Renderer>>();
  return (text) => {
    const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
    const needed = cardFaces.filter((face) => points.some((point) => covers(face, point)));
    const name = needed.map(({ file }) => file).join();
    const renderer = held.get(name) ?? rendererWith(needed);
    held.delete(name);
    held.set(name, renderer);
    const [oldest] = held.keys();
    if (held.size > heldAtOnce && oldest !== undefined) held.delete(oldest);
    return renderer;
  };
}

async function rendererWith(needed: readonly FontFile[]): Promise<Renderer> {
  const renderer = new Renderer();
  // One after another, because their order counts, too.
  for (const face of needed) await register(renderer, face);
  return renderer;
}

async function register(renderer: Renderer, face: FontFile): Promise<void> {
  const font: FontDetails = {
    name: face.family,
    data: await readFile(face.path),
    style: face.italic ? 'italic' : 'normal',
    unicodeRange: face.ranges.map(([first, last]) => [first, last]),
    ...(/^\d+$/.test(face.weight) && { weight: Number(face.weight) }),
  };
  await renderer.registerFont(font);
}
