import type { BlockKind } from '../content/content.ts';

// The summary's measures in points (1/72 inch). One layout serves both papers: it is as wide as A4 and as high as US
// Letter between margins of 12 mm, so that neither cuts it. The stylesheet and the planner both read them here.

const millimeter = 72 / 25.4;

/** White on every side of the paper. */
export const margin = 12 * millimeter;

/** What the summary may cover: the width of A4 and the height of US Letter, less the margins. */
export const page = {
  width: 210 * millimeter - 2 * margin,
  height: 11 * 72 - 2 * margin,
} as const;

/**
 * What is left free because browsers round differently: `line` is the part of each line that is used, `foot` are
 * points left free at the foot.
 */
export const reserve = { line: 0.985, foot: 7 } as const;

/** The space between the two columns. */
export const columnGap = 24;

/**
 * How wide the first of two columns is: narrow beside the quotations, or, if its texts need it, as wide as the other.
 */
export const columnings = {
  narrow: 60 * millimeter,
  even: (page.width - columnGap) / 2,
} as const;
/** The name of one way to divide the width. */
export type Columning = keyof typeof columnings;

/** The width of the first column and of the second. */
export function columnWidths(columning: Columning): readonly [number, number] {
  const first = columnings[columning];
  return [first, page.width - columnGap - first];
}

/** Space around the parts that stand across the page, and the thickness of rules. */
export const fullWidthSpacing = {
  outletRule: 2.5,
  outletPadding: 3,
  headlineBefore: 8,
  standfirstBefore: 6,
  noticeBefore: 6,
  columnsBefore: 9,
  columnsRule: 1,
  columnsPadding: 8,
  footBefore: 9,
  footRule: 1.5,
  footPadding: 6,
  footGap: 16,
} as const;

/** The QR code is a square. */
export const codeSize = 52;

/** How wide what is said beside the QR code may be. */
export const codeCaptionWidth = 66;

/** Where the text of a list entry begins behind its first line. */
export const indent = 9;

/** How each kind of paragraph is set: its size, whether it is indented, and the space before it in gaps. */
export const blockStyles: Readonly<Record<BlockKind, BlockStyle>> = {
  point: { face: 'body', indented: false, before: 0, beforeItem: 1.2 },
  cast: { face: 'body', indented: false, before: 0, beforeItem: 0.75 },
  entry: { face: 'body', indented: true, before: 0, beforeItem: 0.75 },
  'first-words': { face: 'first', indented: false, before: 0.5, beforeItem: 2 },
  words: { face: 'words', indented: false, before: 0.5, beforeItem: 2 },
  'long-words': { face: 'lead', indented: false, before: 0.5, beforeItem: 2 },
  caption: { face: 'small', indented: false, before: 0.4, beforeItem: 0 },
  paragraph: { face: 'body', indented: false, before: 0, beforeItem: 0.75 },
  more: { face: 'small', indented: false, before: 0, beforeItem: 1.2 },
};

interface BlockStyle {
  readonly face: 'body' | 'small' | 'lead' | 'words' | 'first';
  readonly indented: boolean;
  /** The space before a paragraph that is not the first of its item, in gaps. */
  readonly before: number;
  /** The space before an item that begins with it, unless it is the first under its heading; in gaps. */
  readonly beforeItem: number;
}

/** The space between a heading and its first item, in gaps. */
export const afterHeading = 0.5;

/** The first line: the name of the outlet, and place and day. */
export const outlet = { size: 13, line: 17, side: 9.5 } as const;

/** Section headings. */
export const heading = { size: 11, line: 15 } as const;

/** The smallest size of type. */
export const smallestSize = 8.5;

/**
 * What stands between two sections: space, a rule and space. The spaces are in gaps of the step, the rule in points.
 */
export const section = { before: 1.6, rule: 0.5, padding: 1.1 } as const;

/** The leading of headlines. */
export const headlineLeading = 1.08;
