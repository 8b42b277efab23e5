import type { ParsedBriefing } from '../../parse/parse.ts';
import { quoteRuns } from '../../parse/places.ts';
import type { Quotation } from '../../parse/quotations/quotations.ts';
import { quotePlacesOf } from '../../parse/quotations/quote-places.ts';
import { quoteParts } from '../../schema/quote.ts';
import { fold } from '../../text/fold.ts';
import { differsInInvisible } from '../../text/invisible.ts';
import { standInWords } from '../../text/marks/stand-in-marks.ts';
import { containsWords } from '../../text/words/whole-words.ts';
import { refusedEntries } from '../record/refused.ts';
import { quotingFields, wordedFields } from './field-quotations.ts';
import { explain } from './misquotation/misquotation.ts';
import {
  type ClaimedWords,
  claimedParts,
  type MissingClaim,
  notWithin,
  outOfOrder,
  paragraphsAsParts,
  partsFarApart,
} from './misquotation/part-mistakes.ts';
import { arrangeWordings } from './misquotation/wordings.ts';
import { literalWords, quotingLiterals } from './quote-literals.ts';

/** Which quotations of the body the record claims, and which of its words are not among them. */
export interface Claims {
  readonly claimed: ReadonlySet<Quotation>;
  readonly missingQuotes: readonly MissingClaim[];
  readonly missingNotQuotes: readonly MissingClaim[];
  /** The passages with a mark that has no partner. Nobody can say which words stand between marks there. */
  readonly unbalanced: ReadonlySet<number>;
}

const known = new WeakMap<ParsedBriefing, Claims>();

/** Matches the record against the quotations of the body; worked out once for a briefing. */
export function claimsOf(briefing: ParsedBriefing): Claims {
  const claims = known.get(briefing) ?? match(briefing);
  known.set(briefing, claims);
  return claims;
}

/** How many misquotations of a file are explained. If there are more, the file is another article's. */
const maxExplained = 100;

function match(briefing: ParsedBriefing): Claims {
  const { record, quotations, unpaired } = briefing;
  const literals = quotingLiterals(briefing).map(({ value }) => fold(value));
  const unbalanced = new Set(unpaired.map((mark) => mark.passage));
  const byWording = Map.groupBy(quotations, ({ text }) => fold(text));
  const claimed = claimedQuotations(briefing, byWording);
  const arranged: { wordings?: ReturnType<typeof arrangeWordings> } = {};
  let explained = 0;

  const look = ({ wording, path }: ClaimedWords): MissingClaim => {
    explained += 1;
    if (explained > maxExplained)
      return {
        what: 'words',
        expected: 'words of the body',
        meant: [],
        wording,
        path,
        isOtherMistake: false,
      };
    arranged.wordings ??= arrangeWordings(briefing);
    const why = explain(wording, quotations, arranged.wordings, (quotation) => claimed.has(quotation));
    for (const quotation of why.meant) claimed.add(quotation);
    const isOtherMistake =
      arranged.wordings.plainly(wording).some(({ passage }) => unbalanced.has(passage)) ||
      literals.some((text) => text.includes(fold(wording))) ||
      why.meant.some(({ text }) => differsInInvisible(fold(wording), fold(text)));
    return { ...why, wording, path, isOtherMistake };
  };

  const missingQuotes = record.quotes.flatMap((quote, index) => {
    if (quote.retracted) return [];
    const { own } = quotePlacesOf(briefing).get(quote) ?? {};
    if (own) return partsFarApart(briefing, quote, index, own);
    // If there are more entries with the same words than places, that has a finding of its own.
    if (quote.within === undefined && quoteRuns(quote, quotations).length > 0) return [];
    const parts = claimedParts(quote, index);
    // If the other quote does not exist, the finding about its id says so.
    const isLost = quote.within !== undefined && record.quotes.every(({ id }) => id !== quote.within);
    if (isLost || quote.within === quote.id) return [];
    const special = notWithin(quote, parts) ?? paragraphsAsParts(parts, byWording);
    for (const quotation of special?.meant ?? []) claimed.add(quotation);
    if (special) return [special];
    const absent = parts.filter(({ wording }) => !byWording.has(fold(wording)));
    const [first, ...others] = absent.map(look);
    if (first)
      return [{ ...first, isOtherMistake: [first, ...others].some(({ isOtherMistake }) => isOtherMistake) }];
    return outOfOrder(parts, index, byWording);
  });
  const absent = record.notQuotes
    .map((wording, index) => ({ wording, path: ['notQuotes', index] }))
    .filter(({ wording }) => !quotations.some((quotation) => isListed(quotation, [wording])));
  const elsewhere = absent.length > 0 ? wordsOutsideProse(briefing) : [];
  const missingNotQuotes = absent.filter(({ wording }) => !elsewhere.includes(fold(wording))).map(look);
  return { claimed, missingQuotes, missingNotQuotes, unbalanced };
}

/**
 * The folded words in quotation marks in fields, code and HTML, and between characters that only look like such
 * marks.
 */
function wordsOutsideProse(briefing: ParsedBriefing): string[] {
  return [
    ...quotingFields(briefing).flatMap(({ words, doubtful }) => [...words, ...doubtful].map(fold)),
    ...literalWords(briefing.body),
    ...briefing.body.passages.flatMap(({ text }) => standInWords(text)),
    ...[...wordedFields(briefing)].flatMap(([, text = '']) => standInWords(text)),
  ];
}

/**
 * The quotations that are claimed. A quote claims those of its place; one that has no place, or that the schema
 * refused, claims every quotation with its words.
 */
function claimedQuotations(
  briefing: ParsedBriefing,
  byWording: ReadonlyMap<string, readonly Quotation[]>,
): Set<Quotation> {
  const { record, quotations, declared } = briefing;
  const worded = (words: readonly string[]) => words.flatMap((wording) => byWording.get(fold(wording)) ?? []);
  const places = quotePlacesOf(briefing);
  const quoted = record.quotes.flatMap((quote) => {
    const { own, repeated = [] } = places.get(quote) ?? {};
    return own ? [...own, ...repeated.flat()] : worded(quoteParts(quote));
  });
  const refused = refusedEntries(briefing, 'quotes').length > 0 ? worded(declared.quoteTexts) : [];
  const listed =
    record.notQuotes.length > 0
      ? quotations.filter((quotation) => isListed(quotation, record.notQuotes))
      : [];
  const claimed = new Set([...quoted, ...listed, ...refused]);
  const others = quotations.filter((quotation) => !claimed.has(quotation));
  if (others.length === 0) return claimed;
  const texts = quoted.map(({ text }) => fold(text));
  for (const quotation of others) if (isRepetition(quotation, texts)) claimed.add(quotation);
  return claimed;
}

/** Whether an entry of notQuotes has these words, or the beginning of them and "…". */
function isListed({ text }: Quotation, notQuotes: readonly string[]): boolean {
  const words = fold(text);
  return notQuotes.some((entry) => {
    const beginning = /^(.{8,}?)\s*(?:\u2026|\.{3})$/s.exec(entry.trim())?.[1];
    return fold(entry) === words || (beginning !== undefined && words.startsWith(fold(beginning)));
  });
}

/** How many words it takes: fewer may stand in another quotation by chance. */
const fewestRepeated = 3;

/** Whether words are part of a quotation that is claimed: of a pull quote, or of a subheading. */
function isRepetition({ text }: Quotation, claimed: readonly string[]): boolean {
  const words = fold(text);
  return words.split(' ').length >= fewestRepeated && claimed.some((whole) => containsWords(whole, words));
}
