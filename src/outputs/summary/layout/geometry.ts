import type { BlockKind } from '../content/content.ts';

/**
 * The sheet's measures in points (1/72 inch). One layout serves both papers: it is as wide as A4 and as high as US Letter
 * between margins of 12 mm, so that neither cuts it. The stylesheet and the planner both read them here.
 */
const millimeter = 72 / 25.4;

export const margin = 12 * millimeter;

/** What the sheet may cover: the width of A4 and the height of US Letter, less the margins. */
export const page = {
  width: 210 * millimeter - 2 * margin,
  height: 11 * 72 - 2 * margin,
} as const;

/** Left free for what browsers round differently: of every line, and at the foot. */
export const reserve = { line: 0.985, foot: 7 } as const;

export const columnGap = 20;
export const columnWidth = (page.width - columnGap) / 2;

/** Space around the parts that stand across the page, and the thickness of rules. */
export const across = {
  outletRule: 1.5,
  outletPadding: 2,
  headlineBefore: 9,
  standfirstBefore: 5,
  noticeBefore: 6,
  columnsBefore: 9,
  columnsRule: 0.5,
  columnsPadding: 8,
  footBefore: 9,
  footRule: 1,
  footPadding: 6,
  footGap: 16,
} as const;

/** The QR code is a square. */
export const codeSize = 62;

/** Where the text of a list entry begins behind its first line or mark, and that of a quotation behind its rule. */
export const indent = 9;

/** How each kind of paragraph is set: its size, whether it is indented, and the space before it in gaps. */
export const blockStyles: Readonly<Record<BlockKind, BlockStyle>> = {
  point: { face: 'body', indented: true, before: 0, beforeItem: 1 },
  entry: { face: 'body', indented: true, before: 0, beforeItem: 0.75 },
  words: { face: 'body', indented: true, before: 0.5, beforeItem: 1.75 },
  caption: { face: 'small', indented: true, before: 0.5, beforeItem: 0 },
  paragraph: { face: 'body', indented: false, before: 0, beforeItem: 0.75 },
  more: { face: 'small', indented: true, before: 0, beforeItem: 0.75 },
};

interface BlockStyle {
  readonly face: 'body' | 'small';
  readonly indented: boolean;
  /** Before a paragraph that is not the first of its item. */
  readonly before: number;
  /** Before an item that begins with it, unless it is the first under its heading. */
  readonly beforeItem: number;
}

/** Between a heading and its first item, in gaps. */
export const afterHeading = 0.5;

/** Height of a line of labels, and of a section's heading. */
export const labelLine = 12;
export const labelSize = 8.5;
/** The tracking of labels, in em. */
export const labelTracking = 0.07;

/** Between sections, in gaps of the step; the rule stands between the two. */
export const section = { before: 1.6, rule: 0.5, padding: 1.1 } as const;

/** The leading of headlines. */
export const headlineLeading = 1.08;
