import type { Line, NumberedQuote, Voice } from './conversation.ts';

/** Sizes that the drawings share, in the units of their view boxes; one unit is one CSS pixel at full size. */
export const sizes = {
  name: 14,
  nameLine: 18,
  small: 12,
  smallLine: 16,
  /** A number and its circle: large enough to be touched (WCAG 2.5.8). */
  number: 12,
  mark: 26,
} as const;

/** A numbered link at its center. */
export interface Mark {
  readonly quote: NumberedQuote;
  readonly x: number;
  readonly y: number;
}

/** Somebody's name, in lines, with the baselines they stand on. */
export interface VoiceBox {
  readonly voice: Voice;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly name: readonly { readonly text: string; readonly y: number }[];
  readonly represents?: { readonly text: string; readonly y: number };
  readonly marks: readonly Mark[];
  /** To whom the numbers lead, beside them, where no line says it. */
  readonly told?: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** What one said to another: a path that ends in an arrowhead, and its numbers. */
export interface DrawnLine {
  readonly line: Line;
  readonly path: string;
  readonly marks: readonly Mark[];
}

/** A conversation with every place worked out. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly VoiceBox[];
  readonly lines: readonly DrawnLine[];
}

/** Numbers side by side in rows of `perRow`, the first row at `y`; `x` is the left edge, the middle or the right edge. */
export function placeMarks(
  quotes: readonly NumberedQuote[],
  at: {
    readonly x: number;
    readonly y: number;
    readonly anchor: VoiceBox['anchor'];
    readonly perRow: number;
  },
): Mark[] {
  return quotes.map((quote, i) => {
    const row = Math.floor(i / at.perRow);
    const inRow = Math.min(at.perRow, quotes.length - row * at.perRow);
    const free = at.anchor === 'start' ? 0 : at.anchor === 'end' ? inRow : inRow / 2;
    const column = (i % at.perRow) - free + 0.5;
    return { quote, x: round(at.x + column * sizes.mark), y: round(at.y + row * sizes.mark) };
  });
}

/** The height that `count` numbers take in rows of `perRow`. */
export function marksHeight(count: number, perRow: number): number {
  return Math.ceil(count / perRow) * sizes.mark;
}

/** Whole pixels are exact enough, and short. */
export function round(value: number): number {
  return Math.round(value);
}
