/** A character as a reader counts it, with the number of cells that it takes in a terminal. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Its offset in the line, in UTF-16 units. */
  readonly at: number;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const tabWidth = 4;

/**
 * The characters of a line as a terminal shows them. A tab becomes spaces up to the next tab stop. A character that
 * is invisible, moves the cursor or turns the direction of the text becomes a visible stand-in. Wide characters take
 * two cells.
 */
export function* cellsOf(line: string): Generator<Cell> {
  let column = 0;
  for (const { segment, index } of characters.segment(line)) {
    const text = segment === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : visible(segment);
    const width = segment === '\t' ? text.length : widthOf(segment);
    yield { text, width, at: index };
    column += width;
  }
}

function visible(segment: string): string {
  return segment.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200d)\p{Cf}/gu, '\u25af');
}

const wide =
  /^(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)/u;

function widthOf(segment: string): number {
  if (wide.test(segment)) return 2;
  return /^[\p{Mn}\p{Me}]+$/u.test(segment) ? 0 : 1;
}
