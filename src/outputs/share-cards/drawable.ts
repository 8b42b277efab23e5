import { readFileSync } from 'node:fs';
import * as hb from 'harfbuzzjs';
import { covers, type FontFile, faces, measurablePath } from '../summary/type/faces.ts';
import { unpackWoff } from '../summary/type/woff.ts';

/** Stands where words or signs are left out, as in any quotation. */
const omission = '[\u2026]';

/** A text as a card can show it. */
export interface Drawable {
  /** None of the text where most of it cannot be drawn. */
  readonly text?: string;
  /** What cannot be drawn, each run of it once. */
  readonly missing: readonly string[];
}

/** Leaves out what no shipped face has letters for; what remains says so with "[…]". */
export function drawable(text: string): Drawable {
  if (common.test(text)) return { text, missing: [] };
  const runs = runsOf(text);
  const missing = [...new Set(runs.flatMap(({ isDrawn, run }) => (isDrawn ? [] : [run.trim()])))];
  if (missing.length === 0) return { text, missing };
  const letters = (drawn: boolean) =>
    runs.filter(({ isDrawn }) => isDrawn === drawn).flatMap(({ run }) => run.match(/[\p{L}\p{N}]/gu) ?? [])
      .length;
  if (letters(true) <= letters(false)) return { missing };
  return { text: runs.map(({ isDrawn, run }) => (isDrawn ? run : omission)).join(''), missing };
}

/** Texts of these characters are nearly all there are. */
const common = /^[ -~\u00a0-\u00ff\u2013\u2014\u2018-\u201e\u2026\u2060]*$/;

interface Run {
  run: string;
  readonly isDrawn: boolean;
}

/** The text in pieces that can and cannot be drawn; spaces between two that cannot belong to them. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const isDrawn = [...segment].every(isDrawable);
    const last = runs.at(-1);
    if (last?.isDrawn === isDrawn) last.run += segment;
    else runs.push({ run: segment, isDrawn });
  }
  return runs.reduce<Run[]>((joined, piece) => {
    const [before, between] = joined.slice(-2);
    if (!piece.isDrawn && before && !before.isDrawn && between && /^\s+$/.test(between.run)) {
      joined.pop();
      before.run += between.run + piece.run;
    } else joined.push({ ...piece });
    return joined;
  }, []);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const known = new Map<string, boolean>();

function isDrawable(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  const point = character.codePointAt(0) ?? 0;
  const found =
    // What shows nothing needs no letter.
    /[\s\p{Cf}\p{Variation_Selector}]/u.test(character) ||
    faces.some((face) => covers(face, point) && (face.square || charactersOf(face).has(point)));
  known.set(character, found);
  return found;
}

const opened = new Map<string, ReadonlySet<number>>();

function charactersOf(face: FontFile): ReadonlySet<number> {
  const before = opened.get(face.file);
  if (before) return before;
  const { buffer } = unpackWoff(readFileSync(measurablePath(face)));
  const characters = new Set(new hb.Face(new hb.Blob(buffer)).collectUnicodes());
  opened.set(face.file, characters);
  return characters;
}
