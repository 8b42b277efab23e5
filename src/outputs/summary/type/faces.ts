import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** The faces of one script that a summary may need: a package of fonts, and what is used of it. */
interface Supply {
  readonly package: string;
  /** Subsets of the package, as it names them; every one where a script has many. */
  readonly subsets?: readonly string[];
  readonly variants: readonly Variant[];
  /** Every glyph is one em wide, so that nothing has to be measured. */
  readonly square?: true;
  /** How much larger its letters are set, to look as large as the Latin ones. */
  readonly scale?: number;
  /** Languages that take this one before others with the same characters. */
  readonly languages?: readonly string[];
}

interface Variant {
  /** The value of `font-weight`, or the range of a variable face. */
  readonly weight: string;
  readonly italic: boolean;
  /** The part of the file's name behind the subset. */
  readonly suffix: string;
}

const regular: Variant = { weight: '400', italic: false, suffix: '400-normal' };
const strong: Variant = { weight: '600', italic: false, suffix: '600-normal' };
const italic: Variant = { weight: '400', italic: true, suffix: '400-italic' };
const variable: Variant = { weight: '200 900', italic: false, suffix: 'wght-normal' };

/** In the order a browser looks through them. */
const supplies: readonly Supply[] = [
  {
    package: '@fontsource/newsreader',
    subsets: ['latin', 'latin-ext', 'vietnamese'],
    variants: [regular, strong, italic],
  },
  {
    package: '@fontsource/noto-serif',
    subsets: ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
    variants: [regular, strong, italic],
  },
  // One glyph a letter, where others put letters together from strokes and dots: words can be copied from a PDF.
  { package: '@fontsource/markazi-text', subsets: ['arabic'], variants: [regular, strong], scale: 1.15 },
  { package: '@fontsource/noto-serif-hebrew', subsets: ['hebrew'], variants: [regular, strong] },
  { package: '@fontsource-variable/noto-serif-sc', variants: [variable], square: true, languages: ['zh'] },
  { package: '@fontsource-variable/noto-serif-jp', variants: [variable], square: true, languages: ['ja'] },
  { package: '@fontsource-variable/noto-serif-kr', variants: [variable], square: true, languages: ['ko'] },
];

/** One font file of the summary and the characters it is for. */
export interface FontFile {
  /** The CSS family: one for each script, because a family with an italic takes nothing from its upright. */
  readonly family: string;
  readonly weight: string;
  readonly italic: boolean;
  /** The value of `unicode-range`. */
  readonly unicodeRange: string;
  /** The same as pairs of first and last code point. */
  readonly ranges: readonly (readonly [number, number])[];
  /** The name the site serves it under. */
  readonly file: string;
  /** Absolute path of the file that browsers get. */
  readonly path: string;
  readonly square: boolean;
  /** The factor of `size-adjust`. */
  readonly scale: number;
}

/**
 * The CSS families in the order a browser is to look through them for a text of a language; the first is what lines are
 * measured by. Chinese, Japanese and Korean write the same characters differently.
 */
export function familiesFor(lang: string): string[] {
  const own = supplies.find(({ languages }) => languages?.includes(new Intl.Locale(lang).language));
  return [...supplies.filter(({ square }) => !square), ...(own ? [own] : []), ...supplies]
    .map(familyOf)
    .filter((family, i, all) => all.indexOf(family) === i);
}

/** Languages that have an order of their own. */
export const ownOrder: readonly string[] = supplies.flatMap(({ languages = [] }) => languages);

/** Every face of every script. Read from the installed packages. */
export const faces: readonly FontFile[] = supplies.flatMap(facesOf);

/**
 * The same outlines and widths, packed so that Node can unpack them: WOFF beside WOFF2. Only for faces that are not square.
 */
export function measurablePath(face: FontFile): string {
  return face.path.replace(/2$/, '');
}

/** Whether a browser looks into a face for a character. */
export function covers(face: Pick<FontFile, 'ranges'>, point: number): boolean {
  return face.ranges.some(([first, last]) => point >= first && point <= last);
}

function familyOf(supply: Supply): string {
  const name = supply.package.replace(/^.*\//, '').replaceAll('-', ' ');
  return `Summary ${name}`;
}

function facesOf(supply: Supply): FontFile[] {
  const folder = dirname(createRequire(resolve('package.json')).resolve(`${supply.package}/unicode.json`));
  const unicode = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')));
  return Object.entries(unicode)
    .filter(([subset]) => supply.subsets?.includes(subset) ?? isNumbered(subset))
    .flatMap(([subset, unicodeRange]) =>
      supply.variants.map(({ weight, italic: slanted, suffix }) => {
        const name = supply.package.replace(/^.*\//, '');
        const file = `${name}-${subset.replace(/[[\]]/g, '')}-${suffix}.woff2`;
        return {
          family: familyOf(supply),
          weight,
          italic: slanted,
          unicodeRange,
          ranges: readRanges(unicodeRange),
          file,
          path: join(folder, 'files', file),
          square: supply.square ?? false,
          scale: supply.scale ?? 1,
        };
      }),
    );
}

/** The parts of a large script have numbers; the named subsets beside them are of other scripts. */
function isNumbered(subset: string): boolean {
  return subset.startsWith('[');
}

/** The pairs of first and last code point in a value of `unicode-range`. */
export function readRanges(unicodeRange: string): (readonly [number, number])[] {
  return unicodeRange.split(',').map(readRange);
}

/** `U+2000-206F` or `U+20AC`. */
function readRange(text: string): readonly [number, number] {
  const [first = 0, last = first] = text
    .trim()
    .replace(/^U\+/i, '')
    .split('-')
    .map((digits) => Number.parseInt(digits, 16));
  return [first, last];
}
