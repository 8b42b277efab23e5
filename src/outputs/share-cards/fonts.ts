import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { FontDetails, Renderer } from '@takumi-rs/core';
import { covers, faces, type SheetFace } from '../summary/type/faces.ts';

/**
 * The faces of the summaries; in place of Newsreader's, which are cut for small text, the file with all of its weights and
 * optical sizes.
 */
const cardFaces: readonly SheetFace[] = faces.flatMap((face) => {
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

/** Gives a renderer the fonts of a text when they are needed: for Chinese alone there are a hundred files. */
export function fontLoader(renderer: Pick<Renderer, 'registerFont'>): (text: string) => Promise<void> {
  const loading = new Map<string, Promise<void>>();
  return async (text) => {
    const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
    const needed = cardFaces.filter((face) => points.some((point) => covers(face, point)));
    await Promise.all(
      needed.map((face) => {
        const font = loading.get(face.path) ?? register(renderer, face);
        loading.set(face.path, font);
        return font;
      }),
    );
  };
}

async function register(renderer: Pick<Renderer, 'registerFont'>, face: SheetFace): Promise<void> {
  const font: FontDetails = {
    name: face.family,
    data: await readFile(face.path),
    style: face.italic ? 'italic' : 'normal',
    unicodeRange: face.ranges.map(([first, last]) => [first, last]),
    ...(/^\d+$/.test(face.weight) && { weight: Number(face.weight) }),
  };
  await renderer.registerFont(font);
}
