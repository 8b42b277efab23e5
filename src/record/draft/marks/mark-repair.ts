import type { Passage } from '../../parse/body.ts';
import type { QuotationPart } from '../../parse/quotations/quotations.ts';

/** A mark to put into the file in the place of `replaces` characters, at an offset of its text; empty to take one away. */
export interface MarkRepair {
  readonly at: number;
  readonly mark: string;
  readonly replaces: number;
  readonly passage: number;
  readonly was: string;
  readonly now: string;
  readonly note: string;
}

/** A repair within its passage. */
export type Repair = Omit<MarkRepair, 'passage'>;

/** A mark without its partner, at an offset of the passage's text, and the quotations that the passage has without it. */
export interface Unpaired {
  readonly passage: Passage;
  readonly at: number;
  readonly kind: 'unopened' | 'unclosed';
  readonly here: readonly QuotationPart[];
  /** No other mark of the passage lacks its partner. */
  readonly isOnly: boolean;
}

/** The last words of a text, to show where a mark was put. */
export function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-6).join(' ');
}

/** The first words of a text. */
export function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, 6).join(' ');
}

/** What the correction says of a closing, or opening, mark that was missing. */
export function wasMissing(mark: 'closing' | 'opening'): string {
  return `The ${mark} quotation mark of this quotation was missing in the text as supplied, and has been restored.`;
}

/** What the correction says of a mark that stood as another. */
export function stoodAs(mark: 'closing' | 'opening', other: string): string {
  return `The ${mark} quotation mark of this quotation stood ${other} in the text as supplied, and has been put right.`;
}
