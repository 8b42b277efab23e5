import type { Emphasis, Measure, Run } from './text.ts';

/** A stretch of text that stands on one line, in pieces of one style each. */
interface Word {
  readonly pieces: readonly { readonly text: string; readonly emphasis: Emphasis }[];
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const spaces = /([ \t\n\r\f\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+)/;
/** Between two of these a line may end in every language that uses them. */
const ideographs =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/u;
/** Small kana and iteration marks may not begin a line. */
const clinging = /^[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿー々〻ゝゞヽヾ]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const parts = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The most lines that a browser needs for a text in a width given in em.
 *
 * Lines end at white space and between ideographs (UAX 14 allows more, and more chances never take more lines); a word that
 * is longer than a line ends anywhere, as `overflow-wrap: anywhere` has it, or first at its hyphens and word parts, whichever
 * takes more.
 */
export function countLines(runs: readonly Run[], width: number, measure: Measure): number {
  const space = measure(' ', 'plain');
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(runs)) {
    const size = word.pieces.reduce((sum, { text, emphasis }) => sum + measure(text, emphasis), 0);
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
    lines += linesOfLongWord(word, width, measure) - 1;
    // Where it ends depends on the browser: the next word is taken to begin a line.
    used = width;
  }
  return lines;
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: { pieces: { text: string; emphasis: Emphasis }[]; spaced: boolean }[] = [];
  let spaced = false;
  let attached = false;
  for (const { text, emphasis = 'plain' } of runs) {
    for (const part of text.split(spaces)) {
      if (part === '') continue;
      if (spaces.test(part)) {
        spaced = true;
        attached = false;
        continue;
      }
      part.split(ideographs).forEach((piece, i) => {
        const last = words.at(-1);
        if (last && (i === 0 ? attached : clinging.test(piece))) last.pieces.push({ text: piece, emphasis });
        else words.push({ pieces: [{ text: piece, emphasis }], spaced: i === 0 && spaced });
      });
      spaced = false;
      attached = true;
    }
  }
  return words;
}

function linesOfLongWord(word: Word, width: number, measure: Measure): number {
  const units = word.pieces.map(({ text, emphasis }) => ({ texts: split(text, graphemes), emphasis }));
  const anywhere = filled(units, width, measure);
  const wholes = word.pieces.flatMap(({ text, emphasis }) =>
    split(text, parts).map((part) => ({ text: part, emphasis })),
  );
  let lines = 1;
  let used = 0;
  for (const { text, emphasis } of wholes) {
    const size = measure(text, emphasis);
    if (used + size <= width) {
      used += size;
    } else if (size <= width) {
      lines += 1;
      used = size;
    } else {
      lines += (used > 0 ? 1 : 0) + filled([{ texts: split(text, graphemes), emphasis }], width, measure) - 1;
      used = width;
    }
  }
  return Math.max(anywhere, lines);
}

function filled(
  units: readonly { readonly texts: readonly string[]; readonly emphasis: Emphasis }[],
  width: number,
  measure: Measure,
): number {
  let lines = 1;
  let used = 0;
  for (const { texts, emphasis } of units) {
    for (const text of texts) {
      const size = measure(text, emphasis);
      if (used > 0 && used + size > width) {
        lines += 1;
        used = 0;
      }
      used += size;
    }
  }
  return lines;
}

function split(text: string, segmenter: Intl.Segmenter): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
