/**
 * The room that words take in a drawing. The sans of the reader's system is not known while a page is built, so every
 * width is that of a wide one (DejaVu Sans, Verdana): words may take less room than they get, never more.
 */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The width of a line in the unit of `size`, on the safe side. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const { segment } of graphemes.segment(text)) ems += emsOf(segment);
  return ems * size;
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
  for (const { segment } of graphemes.segment(words)) {
    if (textWidth(`${shown}${segment}\u2026`, size) > width) break;
    shown += segment;
  }
  return `${shown.trimEnd()}\u2026`;
}

function emsOf(grapheme: string): number {
  if (/^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}]/u.test(grapheme))
    return 1.05;
  if (/^[iljtfrI.,:;'’‘!|()[\]\s/-]/.test(grapheme)) return 0.42;
  if (/^[mwMW@%—…]/.test(grapheme)) return 1;
  if (/^[\p{Lu}\p{N}]/u.test(grapheme)) return 0.72;
  return 0.63;
}
