import { smallestSize } from './geometry.ts';

/** The sizes of running text, in points. */
const bodySizes = [11, 10.75, 10.5, 10.25, 10, 9.75, 9.5, 9.25, 9] as const;
/** One of these sizes. */
export type BodySize = (typeof bodySizes)[number];

/** How much air there is: leading as a multiple of the size, and the space between entries in points. */
const spacings = {
  open: { leading: 1.44, gap: 6 },
  even: { leading: 1.34, gap: 4.5 },
  close: { leading: 1.24, gap: 3 },
} as const;
/** The name of one of these spacings. */
export type Spacing = keyof typeof spacings;

/** The sizes of headlines, in points. */
export const headlineSizes = [38, 34, 30, 27, 24, 21, 18] as const;
/** One of these sizes. */
export type HeadlineSize = (typeof headlineSizes)[number];

/** One way to set a summary. */
export interface Step {
  readonly body: BodySize;
  readonly spacing: Spacing;
  /** More leading, for scripts whose letters reach higher and lower than Latin ones. */
  readonly tall: boolean;
}

/** Size and line height of the summary's texts in one step, in points, and the space between entries. */
export interface Type {
  readonly body: Face;
  /** The standfirst. */
  readonly lead: Face;
  /** Quotations, and the first of them. */
  readonly words: Face;
  readonly first: Face;
  /** Captions, and the notes at the foot. */
  readonly small: Face;
  readonly gap: number;
}

interface Face {
  readonly size: number;
  readonly line: number;
}

const extraLeading = 0.22;

/**
 * Every way to set a summary, the most generous first. The type gets smaller, and only at the smallest size the space
 * closer.
 */
export function allSteps(tall: boolean): Step[] {
  const smallest = bodySizes.at(-1);
  return bodySizes.flatMap((body) =>
    keysOf(spacings)
      .filter((spacing) => spacing !== 'close' || body === smallest)
      .map((spacing) => ({ body, spacing, tall })),
  );
}

/** The sizes of a step. */
export function typeOf({ body, spacing, tall }: Step): Type {
  const { leading, gap } = spacings[spacing];
  const face = (size: number, tightened = 0): Face => ({
    size,
    line: quarter(size * (leading + (tall ? extraLeading : 0) - tightened)),
  });
  return {
    body: face(body),
    lead: face(quarter(body * 1.22), 0.06),
    words: face(quarter(body * (spacing === 'close' ? 1.3 : 1.48)), 0.17),
    first: face(quarter(body * (spacing === 'close' ? 1.5 : 1.78)), 0.19),
    small: face(Math.max(smallestSize, quarter(body * 0.9))),
    gap,
  };
}

/** The classes that choose a step in the stylesheet. */
export function classOf({ body, spacing, tall }: Step): string {
  return `set-${String(body).replace('.', '-')}-${spacing}${tall ? '-tall' : ''}`;
}

/** The class that chooses a headline's size. */
export function headlineClass(size: HeadlineSize): string {
  return `headline-${size}`;
}

/**
 * Rounds to quarters of a point. The stylesheet writes these without rounding, so that browsers set exactly the sizes
 * that the planner counts with.
 */
function quarter(value: number): number {
  return Math.round(value * 4) / 4;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  // An object literal has its own keys and no others.
  return Object.keys(record) as Key[];
}
