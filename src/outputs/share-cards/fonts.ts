import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontDetails } from '@takumi-rs/core';

/** The scripts that cards are drawn in: Latin, Greek, Cyrillic, Arabic, Hebrew. */
const files: readonly {
  readonly name: string;
  readonly weight: number;
  readonly paths: readonly string[];
}[] = [
  {
    name: 'Newsreader',
    weight: 400,
    paths: ['latin', 'latin-ext', 'vietnamese'].map(
      (subset) => `@fontsource-variable/newsreader/files/newsreader-${subset}-wght-normal.woff2`,
    ),
  },
  ...faces('Noto Serif', 'noto-serif', ['greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'], [400]),
  ...faces(
    'Noto Sans',
    'noto-sans',
    ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'],
    [400, 600],
  ),
  ...faces('Noto Naskh Arabic', 'noto-naskh-arabic', ['arabic'], [400, 600]),
  ...faces('Noto Serif Hebrew', 'noto-serif-hebrew', ['hebrew'], [400, 600]),
];

/** Reads the fonts, in the order in which they are looked through for a character. */
export async function readFonts(): Promise<FontDetails[]> {
  const { resolve } = createRequire(import.meta.url);
  const fonts = files.flatMap(({ name, weight, paths }) =>
    paths.map(async (path): Promise<FontDetails> => ({ name, weight, data: await readFile(resolve(path)) })),
  );
  return Promise.all(fonts);
}

function faces(name: string, id: string, subsets: readonly string[], weights: readonly number[]) {
  return weights.map((weight) => ({
    name,
    weight,
    paths: subsets.map((subset) => `@fontsource/${id}/files/${id}-${subset}-${weight}-normal.woff2`),
  }));
}
