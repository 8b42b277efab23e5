import type { Block, Item, SummaryContent } from '../content/content.ts';
import { type Measure, type Run, textOf } from '../content/text.ts';
import {
  afterHeading,
  blockStyles,
  type Columning,
  codeCaptionWidth,
  codeSize,
  columnWidths,
  fullWidthSpacing,
  heading,
  headlineLeading,
  indent,
  outlet,
  page,
  reserve,
  section,
} from './geometry.ts';
import { countLines, type MeasuredText, measured } from './lines.ts';
import { type HeadlineSize, headlineSizes, type Type } from './steps.ts';

/** Heights in points, for one step and one way to divide the page. Items are measured once. */
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

/** Rulers for a summary, one for each step and way to divide the page. The words are measured once for all of them. */
export function rulersFor(
  content: SummaryContent,
  measure: Measure,
): (type: Type, columning: Columning) => Ruler {
  const texts: Across = {
    outlet: [{ text: content.outlet, emphasis: 'strong' }],
    headline: [{ text: content.headline, emphasis: 'strong' }],
    standfirst: [{ text: content.standfirst, emphasis: 'italic' }],
    caption: [{ text: content.codeCaption }],
  };
  const lines = lineCounter(measure);
  return (type, columning) => rulerOf(content, texts, type, columnWidths(columning), lines);
}

/** The texts across the page that have one style each. */
type Across = Readonly<Record<'outlet' | 'headline' | 'standfirst' | 'caption', readonly Run[]>>;

/** How many lines a text takes in a width, at a size of type, both in points. */
type LineCounter = (runs: readonly Run[], width: number, size: number) => number;

function lineCounter(measure: Measure): LineCounter {
  const known = new Map<readonly Run[], MeasuredText | undefined>();
  const measuredOnce = (runs: readonly Run[]): MeasuredText | undefined => {
    if (!known.has(runs)) known.set(runs, textOf(runs).trim() === '' ? undefined : measured(runs, measure));
    return known.get(runs);
  };
  return (runs, width, size) => {
    const text = measuredOnce(runs);
    return text ? countLines(text, (width * reserve.line) / size) : 0;
  };
}

function rulerOf(
  content: SummaryContent,
  texts: Across,
  type: Type,
  widths: ReturnType<typeof columnWidths>,
  lines: LineCounter,
): Ruler {
  const first = new Map<Item, number>();
  // If both columns are equally wide, an item is as high in the one as in the other.
  const known = [first, widths[0] === widths[1] ? first : new Map<Item, number>()] as const;
  const measureItem = (item: Item, width: number): number =>
    item.blocks.reduce((height, block, i) => {
      const { before } = blockStyles[block.kind];
      return height + (i > 0 ? before * type.gap : 0) + blockHeight(block, type, width, lines);
    }, 0);
  return {
    head: headOf(content, texts, type, lines),
    foot: footOf(content, texts, type, lines),
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

function blockHeight(block: Block, type: Type, width: number, lines: LineCounter): number {
  const { face, indented } = blockStyles[block.kind];
  const { size, line } = type[face];
  return lines(block.runs, width - (indented ? indent : 0), size) * line;
}

function headOf(content: SummaryContent, texts: Across, type: Type, lines: LineCounter): Ruler['head'] {
  const name = lines(texts.outlet, page.width / 2, outlet.size);
  const dateline = lines(content.dateline, page.width / 2, outlet.side);
  const headline = headlineFor(texts.headline, type, lines);
  const notice = content.notice
    ? fullWidthSpacing.noticeBefore + lines(content.notice, page.width, type.body.size) * type.body.line
    : 0;
  const height =
    Math.max(name, dateline) * outlet.line +
    fullWidthSpacing.outletPadding +
    fullWidthSpacing.outletRule +
    fullWidthSpacing.headlineBefore +
    headline.lines * headline.size * headlineLeading +
    fullWidthSpacing.standfirstBefore +
    lines(texts.standfirst, page.width, type.lead.size) * type.lead.line +
    notice +
    fullWidthSpacing.columnsBefore +
    fullWidthSpacing.columnsRule +
    fullWidthSpacing.columnsPadding;
  return { height, headline: headline.size };
}

/** How many lines a headline of a size may have. */
function headlineLines(size: HeadlineSize): number {
  return size > 25 ? 2 : 3;
}

/** What a headline takes at most, in points, unless even the smallest size needs more lines. */
export const highestHeadline =
  Math.max(...headlineSizes.map((size) => size * headlineLines(size))) * headlineLeading;

/** The largest size that keeps the headline to two lines, or to three where it is small. */
function headlineFor(
  headline: readonly Run[],
  type: Type,
  lines: LineCounter,
): { size: HeadlineSize; lines: number } {
  const linesAt = (size: HeadlineSize) => lines(headline, page.width, size);
  const sizes = headlineSizes.filter((size) => size <= type.body.size * 2.8);
  const fitting = sizes.find((size) => linesAt(size) <= headlineLines(size));
  const size = fitting ?? sizes.at(-1) ?? headlineSizes[headlineSizes.length - 1] ?? 18;
  return { size, lines: linesAt(size) };
}

function footOf(content: SummaryContent, texts: Across, type: Type, lines: LineCounter): number {
  const width = page.width - codeSize - codeCaptionWidth - 2 * fullWidthSpacing.footGap;
  const { size, line } = type.small;
  const notes = content.foot.reduce((sum, { runs }) => sum + lines(runs, width, size) * line, 0);
  const caption = lines(texts.caption, codeCaptionWidth, size) * line;
  return (
    fullWidthSpacing.footBefore +
    fullWidthSpacing.footRule +
    fullWidthSpacing.footPadding +
    Math.max(notes, caption, codeSize)
  );
}
