/**
 * The room that words take in a drawing. The sans of the reader's system is not known while a page is built, so every
 * width is that of a wide one (DejaVu Sans, Verdana): words may take less room than they get, never more.
 */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The width of a line in the unit of `size`, on the safe side. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const grapheme of graphemesOf(text)) ems += emsOf(grapheme);
  return ems * size;
}

/** A text of plain characters needs no looking up: each is one. */
function graphemesOf(text: string): Iterable<string> {
  if (/^[ -~]*$/.test(text)) return text;
  return Iterator.from(graphemes.segment(text)).map(({ segment }) => segment);
}

/** Breaks words into lines no wider than `width`; what goes past the last line is left out and marked with an ellipsis. */
export function fitText(text: string, width: number, size: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, maxLines);
  return kept.map((words, i) => {
    const isCut = i === maxLines - 1 && lines.length > maxLines;
    return isCut || textWidth(words, size) > width ? cut(words, width, size) : words;
  });
}

function cut(words: string, width: number, size: number): string {
  let shown = '';
  let ems = 0;
  for (const grapheme of graphemesOf(words)) {
    ems += emsOf(grapheme);
    if ((ems + emsOf('\u2026')) * size > width) break;
    shown += grapheme;
  }
  return `${shown.trimEnd()}\u2026`;
}

const known = new Map<string, number>();

function emsOf(grapheme: string): number {
  const ems = known.get(grapheme) ?? measured(grapheme);
  known.set(grapheme, ems);
  return ems;
}

function measured(grapheme: string): number {
  if (/^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}]/u.test(grapheme))
    return 1.05;
  if (/^[iljtfrI.,:;'’‘!|()[\]\s/-]/.test(grapheme)) return 0.42;
  if (/^[mwMW@%—…]/.test(grapheme)) return 1;
  if (/^[\p{Lu}\p{N}]/u.test(grapheme)) return 0.72;
  return 0.63;
}
