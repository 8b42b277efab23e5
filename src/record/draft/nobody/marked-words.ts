import type { Quotation } from '../../parse/quotations/quotations.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { ReadArticle } from '../attribution/read-article.ts';

/** Some words in quotation marks with what stands around them. */
export interface MarkedWords {
  readonly text: string;
  readonly words: readonly string[];
  readonly kind: 'double' | 'single';
  /** Single marks that may be none. */
  readonly isDoubtful: boolean;
  /** The text of the passage before and behind the marks. */
  readonly before: string;
  readonly after: string;
  readonly attribution: Attribution | undefined;
  /** A verb of saying, or a label, gives the words to somebody. */
  readonly isTold: boolean;
  /** The words are a whole sentence. */
  readonly isSentence: boolean;
  /** A comma or stop stands inside the marks. */
  readonly isClosed: boolean;
}

/** Longer words in marks are always a quotation. */
const mostWords = 14;

/** The words of a quotation with their surroundings; `undefined` for what can be nothing but a quotation. */
export function markedWords(
  { attributions }: ReadArticle,
  passages: readonly { readonly text: string }[],
  quotations: readonly Quotation[],
  index: number,
): MarkedWords | undefined {
  const quotation = quotations[index];
  const [part] = quotation?.parts ?? [];
  if (!quotation || !part || quotation.parts.length > 1) return undefined;
  if (quotation.kind !== 'double' && quotation.kind !== 'single') return undefined;
  const text = quotation.text.trim();
  const words = text.split(/\s+/);
  if (words.length > mostWords) return undefined;
  const passage = passages[part.passage]?.text ?? '';
  const attribution = attributions.get(index);
  return {
    text,
    words,
    kind: quotation.kind,
    isDoubtful: quotation.isDoubtful === true,
    before: passage.slice(Math.max(0, part.from - 60), part.from),
    after: passage.slice(part.to, part.to + 40),
    attribution,
    isTold: attribution?.cue !== undefined && /^(?:after|before|label|introduced)$/.test(attribution.sieve),
    isSentence: /[.!?]$/.test(text) && words.length > 3,
    isClosed: /[.,!?]$/.test(text),
  };
}
