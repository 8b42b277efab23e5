import type { ParsedBriefing } from '../../../parse/parse.ts';
import type { Quotation } from '../../../parse/quotations/quotations.ts';
import type { FieldPath } from '../../../schema/field-path.ts';
import { type Quote, quoteParts } from '../../../schema/quote.ts';
import { fold } from '../../../text/fold.ts';
import { sentencesOf } from '../../../text/words/sentences.ts';
import type { Misquotation } from './misquotation.ts';

/** A quote or an entry of notQuotes that stands nowhere in the body, and why. */
export interface MissingClaim extends Misquotation {
  /** The words that stand nowhere, and their path in the record. */
  readonly wording: string;
  readonly path: FieldPath;
  /**
   * Whether the words are wrong only because of another mistake, which is reported at its own place: a lost quotation
   * mark, code around them, a character that nobody sees.
   */
  readonly isOtherMistake: boolean;
}

/** Words that the record claims, and their path in it. */
export interface ClaimedWords {
  readonly wording: string;
  readonly path: FieldPath;
}

/** The mistake of a quote whose words stand in no marks inside of the quote that its "within" names. */
export function notWithin({ within }: Quote, [first]: readonly ClaimedWords[]): MissingClaim | undefined {
  if (within === undefined || !first) return undefined;
  return {
    what: 'words',
    expected: `words that stand in quotation marks inside of the quote "${within}"`,
    hint: 'Copy the words between the inner marks, or remove "within".',
    meant: [],
    ...first,
    isOtherMistake: false,
  };
}

/** The mistake of listing the paragraphs of one quotation as parts, though the article says nothing between them. */
export function paragraphsAsParts(
  parts: readonly ClaimedWords[],
  byWording: ReadonlyMap<string, readonly Quotation[]>,
): MissingClaim | undefined {
  const [first, ...others] = parts;
  if (!first || others.length === 0 || parts.some(({ wording }) => fold(wording) === '')) return undefined;
  const meant = byWording.get(fold(parts.map(({ wording }) => wording).join('\n\n')));
  if (!meant) return undefined;
  return {
    what: 'list of paragraphs',
    expected: 'one text, since the article interrupts it nowhere',
    hint: 'Write one text with a blank line between its paragraphs.',
    meant,
    wording: first.wording,
    path: first.path.slice(0, -1),
    isOtherMistake: false,
  };
}

/** The parts of a quote's text, each with its path in the record. */
export function claimedParts({ text }: Quote, index: number): ClaimedWords[] {
  const path = ['quotes', index, 'text'];
  if (typeof text === 'string') return [{ wording: text, path }];
  return text.map((wording, part) => ({ wording, path: [...path, part] }));
}

/** How many sentences the article's attribution between two parts may have. */
const mostBetween = 2;

/**
 * The mistake of parts that stand far apart. Parts are shown together as one quotation, so no more than an
 * attribution may stand between them.
 */
export function partsFarApart(
  { body, record }: ParsedBriefing,
  quote: Quote,
  index: number,
  own: readonly Quotation[],
): MissingClaim[] {
  const at = own.findIndex((quotation, i) => {
    const [last, next] = [own[i - 1]?.parts.at(-1), quotation.parts[0]];
    if (!last || !next) return false;
    const between =
      last.passage === next.passage
        ? (body.passages[last.passage]?.text ?? '').slice(last.to, next.from)
        : `${body.passages[last.passage]?.text.slice(last.to) ?? ''} ${body.passages[next.passage]?.text.slice(0, next.from) ?? ''}`;
    return next.passage - last.passage > 1 || sentencesOf(between, record.lang).length > mostBetween + 1;
  });
  if (at < 0) return [];
  return [
    {
      what: 'distance between two parts',
      expected: 'parts with no more between them than who says them',
      hint: 'Make each a quote of its own: shown as one, they would say what nobody said.',
      meant: own,
      wording: quoteParts(quote)[at] ?? '',
      path: ['quotes', index, 'text', at],
      isOtherMistake: false,
    },
  ];
}

/** The mistake of parts that all stand in the body, but not in this order, or not one after the other. */
export function outOfOrder(
  parts: readonly ClaimedWords[],
  index: number,
  byWording: ReadonlyMap<string, readonly Quotation[]>,
): MissingClaim[] {
  return parts.slice(0, 1).map(({ wording }) => ({
    what: 'order of parts',
    expected: 'parts that follow each other in the body, with no other quotation between them',
    hint: 'Order the parts as the article does, or make each a quote of its own.',
    meant: byWording.get(fold(wording)) ?? [],
    wording,
    path: ['quotes', index, 'text'],
    isOtherMistake: false,
  }));
}
