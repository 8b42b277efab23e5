import { readFileSync } from 'node:fs';
import * as hb from 'harfbuzzjs';
import type { Emphasis, Measure } from '../content/text.ts';
import { covers, type FontFile, measurablePath } from './faces.ts';
import { facesInOrder } from './families.ts';
import { siteCuts } from './site-cuts.ts';
import { unpackWoff } from './woff.ts';
import { unpackWoff2 } from './woff2.ts';

/** A font that is open for measuring. */
interface Open {
  readonly font: hb.Font;
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
}

const opened = new Map<string, Open>();
const widths: Record<Emphasis, Map<string, number>> = {
  plain: new Map(),
  strong: new Map(),
  italic: new Map(),
};
/** By code point: hundreds of files share the characters out among themselves. */
const chosen: Record<Emphasis, Map<number, FontFile | undefined>> = {
  plain: new Map(),
  strong: new Map(),
  italic: new Map(),
};
/** One for all words: what HarfBuzz holds for it is given back only in a pause, and there is none while content is read. */
const shaped = new hb.Buffer();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a character no shipped face has may take of a line at most, whatever font the reader's system finds for it. */
const unknown = 1.2;
const pictograph = 1.5;

/**
 * Widths from the fonts the summary is shown in, shaped as browsers shape them (HarfBuzz is what both use): kerning, ligatures
 * and joined letters count. Square scripts take one em a character; what has no shipped font counts as wide as fonts get.
 */
export const measure: Measure = (word, emphasis) => {
  const known = widths[emphasis].get(word);
  if (known !== undefined) return known;
  const width = stretches(word, emphasis).reduce((sum, { text, face }) => sum + widthOf(text, face), 0);
  widths[emphasis].set(word, width);
  return width;
};

interface Stretch {
  text: string;
  readonly face: FontFile | undefined;
}

/** The word in pieces of one face each, as a browser divides it. */
function stretches(word: string, emphasis: Emphasis): Stretch[] {
  const found: Stretch[] = [];
  for (const { segment } of graphemes.segment(word)) {
    const face = faceFor(segment.codePointAt(0) ?? 0, emphasis);
    const last = found.at(-1);
    if (last && last.face === face) last.text += segment;
    else found.push({ text: segment, face });
  }
  return found;
}

function faceFor(point: number, emphasis: Emphasis): FontFile | undefined {
  const known = chosen[emphasis];
  if (!known.has(point)) known.set(point, findFace(point, emphasis));
  return known.get(point);
}

function findFace(point: number, emphasis: Emphasis): FontFile | undefined {
  // Square scripts have one width in every language, so that the order of a language need not be known.
  return facesInOrder('und', emphasis)
    .flat()
    .find((face) => covers(face, point) && hasLetter(face, point));
}

/** Whether a face has a letter for a character it covers; square ones are taken at their word, which saves opening them. */
export function hasLetter(face: FontFile, point: number): boolean {
  return face.square || open(face).characters.has(point);
}

function widthOf(text: string, face: FontFile | undefined): number {
  if (!face) return withoutFont(text);
  if (face.square) return Array.from(graphemes.segment(text)).length;
  const { font, unitsPerEm } = open(face);
  shaped.reset();
  shaped.addText(text);
  shaped.guessSegmentProperties();
  hb.shape(font, shaped);
  const advance = shaped.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return (advance / unitsPerEm) * face.scale;
}

function withoutFont(text: string): number {
  return Array.from(text).reduce((sum, character) => {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return sum + pictograph;
    if (/\p{Cf}|\p{Cc}/u.test(character)) return sum;
    return sum + unknown;
  }, 0);
}

function open(face: FontFile): Open {
  const known = opened.get(face.file);
  if (known) return known;
  const data = siteCuts.includes(face)
    ? unpackWoff2(readFileSync(face.path))
    : unpackWoff(readFileSync(measurablePath(face)));
  const read = new hb.Face(new hb.Blob(data.buffer));
  const made = {
    font: new hb.Font(read),
    unitsPerEm: read.upem,
    characters: new Set(read.collectUnicodes()),
  };
  opened.set(face.file, made);
  return made;
}
