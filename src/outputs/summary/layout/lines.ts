import type { Emphasis, Measure, Run } from '../content/text.ts';

/** A stretch of text that stands on one line, in pieces of one style each. */
interface Word {
  readonly pieces: readonly { readonly text: string; readonly emphasis: Emphasis }[];
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const spaces = /([ \t\n\r\f\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+)/;
/** Between two of these a line may end in every language that uses them. */
const ideograph = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const ideographs = new RegExp(`(?<=${ideograph.source})(?=${ideograph.source})`, 'u');
/** Small kana and iteration marks may not begin a line. */
const clinging = /^[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿー々〻ゝゞヽヾ]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Text in which every unit is a letter of its own, so that no segmenter is needed. */
const isAscii = /^[\x20-\x7e]*$/;
const parts = new Intl.Segmenter('en', { granularity: 'word' });

/** A text whose words are measured, so that its lines can be counted in one width after another. */
export interface MeasuredText {
  readonly words: readonly (Word & { readonly size: number })[];
  readonly measure: Measure;
}

/** Measures the words of a text. */
export function measured(runs: readonly Run[], measure: Measure): MeasuredText {
  const words = wordsOf(runs).map((word) => ({
    ...word,
    size: word.pieces.reduce((sum, { text, emphasis }) => sum + measure(text, emphasis), 0),
  }));
  return { words, measure };
}

/**
 * The most lines that a browser needs for a text in a width given in em.
 *
 * Lines end at white space and between ideographs (UAX 14 allows more, and more chances never take more lines). A word
 * that is longer than a line begins one; where browsers divide it differs, and whatever reaches furthest counts:
 * anywhere, as `overflow-wrap: anywhere` has it, or first at its hyphens, its hyphens and slashes, or its parts.
 */
export function countLines({ words, measure }: MeasuredText, width: number): number {
  const space = measure(' ', 'plain');
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const { size } = word;
    const gap = word.spaced && used > 0 ? space : 0;
    if (used + gap + size <= width) {
      used += gap + size;
      continue;
    }
    if (used > 0) lines += 1;
    if (size <= width) {
      used = size;
      continue;
    }
    const end = endOfLongWord(word, width, measure);
    lines += end.line;
    used = end.used;
  }
  return lines;
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: { pieces: { text: string; emphasis: Emphasis }[]; spaced: boolean }[] = [];
  let spaced = false;
  let attached = false;
  for (const { text, emphasis = 'plain' } of runs) {
    const hasIdeographs = ideograph.test(text);
    text.split(spaces).forEach((part, at) => {
      if (part === '') return;
      // Split by a pattern with a group, every second part is what the group matched.
      if (at % 2 === 1) {
        spaced = true;
        attached = false;
        return;
      }
      const pieces = hasIdeographs ? part.split(ideographs) : [part];
      pieces.forEach((piece, i) => {
        const last = words.at(-1);
        if (last && (i === 0 ? attached : clinging.test(piece))) last.pieces.push({ text: piece, emphasis });
        else words.push({ pieces: [{ text: piece, emphasis }], spaced: i === 0 && spaced });
      });
      spaced = false;
      attached = true;
    });
  }
  return words;
}

/** A place in a text: how many lines stand above it, and how much of its own line stands before it, in em. */
interface Place {
  readonly line: number;
  readonly used: number;
}

/** The ways to take a word apart; a line ends between two parts. */
const divisions: readonly ((text: string) => readonly string[])[] = [
  (text) => [text],
  (text) => text.split(/(?<=[-\u2010])/u),
  (text) => text.split(/(?<=[-\u2010/])/u),
  partsOf,
];

/**
 * The farthest place at which a word that begins a line may end. It is safe to go on from there, because whatever
 * follows then ends as late as it can.
 */
function endOfLongWord(word: Word, width: number, measure: Measure): Place {
  return divisions
    .map((divide) => endOf(word, divide, width, measure))
    .reduce((last, end) =>
      end.line > last.line || (end.line === last.line && end.used > last.used) ? end : last,
    );
}

function endOf(
  { pieces }: Word,
  divide: (text: string) => readonly string[],
  width: number,
  measure: Measure,
): Place {
  let line = 0;
  let used = 0;
  for (const { text, emphasis } of pieces) {
    for (const part of divide(text)) {
      const size = measure(part, emphasis);
      if (used > 0 && used + size > width) {
        line += 1;
        used = 0;
      }
      if (size <= width) {
        used += size;
        continue;
      }
      for (const letter of isAscii.test(part) ? part : split(part, graphemes)) {
        const letterSize = measure(letter, emphasis);
        if (used > 0 && used + letterSize > width) {
          line += 1;
          used = 0;
        }
        used += letterSize;
      }
    }
  }
  return { line, used };
}

let lastDivided: { readonly text: string; readonly parts: readonly string[] } | undefined;

/**
 * The parts of a word. The last word is kept, because an address stands at the end of several sections, which are
 * measured one after another.
 */
function partsOf(text: string): readonly string[] {
  if (lastDivided?.text !== text) lastDivided = { text, parts: split(text, parts) };
  return lastDivided.parts;
}

function split(text: string, segmenter: Intl.Segmenter): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
