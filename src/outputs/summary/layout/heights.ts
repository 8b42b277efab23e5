import type { Block, Item, SummaryContent } from '../content/content.ts';
import { type Measure, type Run, textOf } from '../content/text.ts';
import {
  across,
  afterHeading,
  blockStyles,
  type Columning,
  codeCaptionWidth,
  codeSize,
  columnWidths,
  heading,
  headlineLeading,
  indent,
  outlet,
  page,
  reserve,
  section,
} from './geometry.ts';
import { countLines } from './lines.ts';
import { type HeadlineSize, headlineSizes, type Type } from './steps.ts';

/** Heights in points, in one step. Items are measured once. */
export interface Ruler {
  /** What stands across the page above the columns, and the size its headline gets. */
  readonly head: { readonly height: number; readonly headline: HeadlineSize };
  /** What stands across the page below the columns. */
  readonly foot: number;
  /** An item in the first or second column, without the space before it. */
  item(item: Item, column: 0 | 1): number;
  /** The space before an item. */
  before(item: Item, isFirst: boolean): number;
  /** A section's heading with the rule and space above it; the first of a column has neither. */
  heading(isFirst: boolean): number;
}

/** A ruler for a summary in one step and one way to divide the page. */
export function rulerFor(content: SummaryContent, type: Type, columning: Columning, measure: Measure): Ruler {
  const known = [new Map<Item, number>(), new Map<Item, number>()] as const;
  const widths = columnWidths(columning);
  const measureItem = (item: Item, width: number): number =>
    item.blocks.reduce((height, block, i) => {
      const { before } = blockStyles[block.kind];
      return height + (i > 0 ? before * type.gap : 0) + blockHeight(block, type, width, measure);
    }, 0);
  return {
    head: headOf(content, type, measure),
    foot: footOf(content, type, measure),
    item: (item, column) => {
      const height = known[column].get(item) ?? measureItem(item, widths[column]);
      known[column].set(item, height);
      return height;
    },
    before: (item, isFirst) => {
      const kind = item.blocks[0]?.kind ?? 'paragraph';
      return (isFirst ? afterHeading : blockStyles[kind].beforeItem) * type.gap;
    },
    heading: (isFirst) =>
      heading.line + (isFirst ? 0 : (section.before + section.padding) * type.gap + section.rule),
  };
}

function blockHeight(block: Block, type: Type, width: number, measure: Measure): number {
  const { face, indented } = blockStyles[block.kind];
  const { size, line } = type[face];
  return linesIn(block.runs, width - (indented ? indent : 0), size, measure) * line;
}

function headOf(content: SummaryContent, type: Type, measure: Measure): Ruler['head'] {
  const lines = (runs: readonly Run[], size: number, width: number = page.width) =>
    linesIn(runs, width, size, measure);
  const name = lines([{ text: content.outlet, emphasis: 'strong' }], outlet.size, page.width / 2);
  const dateline = lines(content.dateline, outlet.side, page.width / 2);
  const headline = headlineFor(content.headline, type, measure);
  const notice = content.notice
    ? across.noticeBefore + lines(content.notice, type.body.size) * type.body.line
    : 0;
  const height =
    Math.max(name, dateline) * outlet.line +
    across.outletPadding +
    across.outletRule +
    across.headlineBefore +
    headline.lines * headline.size * headlineLeading +
    across.standfirstBefore +
    lines([{ text: content.standfirst, emphasis: 'italic' }], type.lead.size) * type.lead.line +
    notice +
    across.columnsBefore +
    across.columnsRule +
    across.columnsPadding;
  return { height, headline: headline.size };
}

/** How many lines a headline may have for its size's sake. */
function headlineLines(size: HeadlineSize): number {
  return size > 25 ? 2 : 3;
}

/** What a headline takes at most, in points, unless even the smallest size needs more lines. */
export const highestHeadline =
  Math.max(...headlineSizes.map((size) => size * headlineLines(size))) * headlineLeading;

/** The largest size that keeps the headline to two lines, or to three where it is small. */
function headlineFor(text: string, type: Type, measure: Measure): { size: HeadlineSize; lines: number } {
  const linesAt = (size: HeadlineSize) => linesIn([{ text, emphasis: 'strong' }], page.width, size, measure);
  const sizes = headlineSizes.filter((size) => size <= type.body.size * 2.8);
  const fitting = sizes.find((size) => linesAt(size) <= headlineLines(size));
  const size = fitting ?? sizes.at(-1) ?? headlineSizes[headlineSizes.length - 1] ?? 18;
  return { size, lines: linesAt(size) };
}

function footOf(content: SummaryContent, type: Type, measure: Measure): number {
  const width = page.width - codeSize - codeCaptionWidth - 2 * across.footGap;
  const { size, line } = type.small;
  const notes = content.foot.reduce((sum, { runs }) => sum + linesIn(runs, width, size, measure) * line, 0);
  const caption = linesIn([{ text: content.codeCaption }], codeCaptionWidth, size, measure) * line;
  return across.footBefore + across.footRule + across.footPadding + Math.max(notes, caption, codeSize);
}

function linesIn(runs: readonly Run[], width: number, size: number, measure: Measure): number {
  if (textOf(runs).trim() === '') return 0;
  return countLines(runs, (width * reserve.line) / size, measure);
}
