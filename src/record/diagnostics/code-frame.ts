import type { Range, Source } from '../text/source.ts';
import { type Cell, cellsOf } from './terminal-text.ts';

/** How a frame is drawn. */
export interface FrameOptions {
  /** Lines shown before and after the place. */
  readonly context: number;
  /** Sets the underline apart, for example with an ANSI color; may return the text as it is. */
  readonly accent: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** How many terminal cells of a line are shown. Longer lines are cut around the place. */
const maxCells = 100;
/** How many lines of a place are underlined; the lines after them are not shown. */
const maxLines = 4;

/** The lines around a place of a source, with their numbers, the place underlined. */
export function codeFrame(source: Source, { start, end }: Range, options: FrameOptions): string {
  const lastMarked = Math.min(end.line, start.line + maxLines - 1);
  const first = Math.max(1, start.line - options.context);
  const last = Math.min(lastMarked + options.context, lineCount(source));
  const gutter = String(last).length;
  const from = firstColumnShown(source.line(start.line), start.column - 1);
  const lines: string[] = [];
  for (let number = first; number <= last; number++) {
    const isMarked = number >= start.line && number <= lastMarked;
    const line = source.line(number);
    const shown = cut(line, isMarked ? from : 0);
    lines.push(`${options.faint(`${String(number).padStart(gutter)} │`)} ${shown.text}`.trimEnd());
    if (!isMarked) continue;
    const { indent, carets } = underline(
      shown,
      number === start.line ? start.column - 1 : line.search(/\S|$/),
      number === end.line ? end.column - 1 : Number.POSITIVE_INFINITY,
    );
    lines.push(`${options.faint(`${' '.repeat(gutter)} │`)} ${indent}${options.accent(carets)}`);
  }
  return lines.join('\n');
}

function lineCount(source: Source): number {
  const { line, column } = source.pointAt(source.text.length);
  return column === 1 ? Math.max(1, line - 1) : line;
}

interface Shown {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** How many cells the mark takes that stands for what is cut off at the left. */
  readonly lead: number;
}

function cut(line: string, from: number): Shown {
  const shown: Cell[] = [];
  let width = 0;
  let isCut = false;
  // Only the part around the place is measured, because a file may be one endless line.
  for (const cell of cellsOf(line.slice(from, from + maxCells * 4))) {
    isCut = width + cell.width > maxCells;
    if (isCut) break;
    shown.push({ ...cell, at: cell.at + from });
    width += cell.width;
  }
  isCut ||= from + maxCells * 4 < line.length;
  const text = `${from > 0 ? '…' : ''}${shown.map((cell) => cell.text).join('')}${isCut ? '…' : ''}`;
  return { text, cells: shown, lead: from > 0 ? 1 : 0 };
}

/** Carets below every cell of `[start, end)`, at least one. */
function underline({ cells, lead }: Shown, start: number, end: number): { indent: string; carets: string } {
  const widthOf = (list: readonly Cell[]) => list.reduce((sum, { width }) => sum + width, 0);
  const first = cells.findLastIndex(({ at }) => at <= start);
  const isPastEnd = !cells.some(({ at }) => at >= start);
  const before = isPastEnd ? cells : cells.slice(0, first);
  const within = isPastEnd ? [] : cells.slice(first).filter(({ at }) => at < end);
  return {
    indent: ' '.repeat(lead + widthOf(before)),
    carets: '^'.repeat(Math.max(1, widthOf(within))),
  };
}

/** Where a long line begins to be shown so that the place is in view. */
function firstColumnShown(line: string, column: number): number {
  if (line.length <= maxCells) return 0;
  return column < maxCells * 0.7 ? 0 : column - Math.floor(maxCells * 0.4);
}
