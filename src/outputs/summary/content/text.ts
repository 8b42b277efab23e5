/** How a stretch of text is set. The summary has a font for each of these styles. */
export type Emphasis = 'plain' | 'strong' | 'italic';

/** A stretch of text in one style, with what it is. */
export interface Run {
  readonly text: string;
  readonly emphasis?: Emphasis;
  /** The address it links to. */
  readonly href?: string;
  /** The ISO date it names. */
  readonly datetime?: string;
  /** Its language and direction, where they are not those of its paragraph. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The advance width of a word in em. It may be more than what a browser needs, and is never less. */
export type Measure = (word: string, emphasis: Emphasis) => number;

/** The runs as one text. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
