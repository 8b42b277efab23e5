import type { ParsedBriefing } from '../../parse/parse.ts';
import { quoteRuns } from '../../parse/places.ts';
import type { Quotation } from '../../parse/quotations/quotations.ts';
import { quotePlacesOf } from '../../parse/quotations/quote-places.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { type Quote, quoteParts } from '../../schema/quote.ts';
import { fold } from '../../text/fold.ts';
import { differsInInvisible } from '../../text/invisible.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { standInWords } from '../../text/stand-in-marks.ts';
import { containsWords } from '../../text/whole-words.ts';
import { refusedEntries } from '../record/refused.ts';
import { quotingFields, wordedFields } from './field-quotations.ts';
import { explain, type Misquotation } from './misquotation.ts';
import { literalWords, quotingLiterals } from './quote-literals.ts';
import { arrangeWordings } from './wordings.ts';

/** A quote or an entry of notQuotes that stands nowhere in the body, and why. */
export interface Missing extends Misquotation {
  /** The words that stand nowhere, and their path in the record. */
  readonly wording: string;
  readonly path: FieldPath;
  /** The words are right but for a lost quotation mark, code around them or a character nobody sees, which is reported where it is. */
  readonly isOtherMistake: boolean;
}

/** What the record says of the quotations of the body. */
export interface Claims {
  readonly claimed: ReadonlySet<Quotation>;
  readonly missingQuotes: readonly Missing[];
  readonly missingNotQuotes: readonly Missing[];
  /** The passages with a mark that has no partner; which words stand between marks there is anybody's guess. */
  readonly unbalanced: ReadonlySet<number>;
}

const known = new WeakMap<ParsedBriefing, Claims>();

/** Matches the record against the quotations of the body; worked out once for a briefing. */
export function claimsOf(briefing: ParsedBriefing): Claims {
  const claims = known.get(briefing) ?? match(briefing);
  known.set(briefing, claims);
  return claims;
}

interface Wanted {
  readonly wording: string;
  readonly path: FieldPath;
}

/** Beyond so many misquotations in one file the reason is not looked for: the file is another article's. */
const maxExplained = 100;

function match(briefing: ParsedBriefing): Claims {
  const { record, quotations, unpaired } = briefing;
  const literals = quotingLiterals(briefing).map(({ value }) => fold(value));
  const unbalanced = new Set(unpaired.map((mark) => mark.passage));
  const byWording = Map.groupBy(quotations, ({ text }) => fold(text));
  const claimed = claimedQuotations(briefing, byWording);
  const arranged: { wordings?: ReturnType<typeof arrangeWordings> } = {};
  let explained = 0;

  const look = ({ wording, path }: Wanted): Missing => {
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
    if (own) return apart(briefing, quote, index, own);
    // More entries of the same words than places are a mistake of their own.
    if (quote.within === undefined && quoteRuns(quote, quotations).length > 0) return [];
    const wanted = wantedParts(quote, index);
    // That the other is not there is said of its id.
    const isLost = quote.within !== undefined && record.quotes.every(({ id }) => id !== quote.within);
    if (isLost || quote.within === quote.id) return [];
    const special = notWithin(quote, wanted) ?? paragraphsAsParts(wanted, byWording);
    for (const quotation of special?.meant ?? []) claimed.add(quotation);
    if (special) return [special];
    const absent = wanted.filter(({ wording }) => !byWording.has(fold(wording)));
    const [first, ...others] = absent.map(look);
    if (first)
      return [{ ...first, isOtherMistake: [first, ...others].some(({ isOtherMistake }) => isOtherMistake) }];
    return outOfOrder(wanted, index, byWording);
  });
  const absent = record.notQuotes
    .map((wording, index) => ({ wording, path: ['notQuotes', index] }))
    .filter(({ wording }) => !quotations.some((quotation) => isListed(quotation, [wording])));
  const elsewhere = absent.length > 0 ? wordsOutsideProse(briefing) : [];
  const missingNotQuotes = absent.filter(({ wording }) => !elsewhere.includes(fold(wording))).map(look);
  return { claimed, missingQuotes, missingNotQuotes, unbalanced };
}

/** The folded words in quotation marks in fields, code and HTML, and between what only looks like such marks. */
function wordsOutsideProse(briefing: ParsedBriefing): string[] {
  return [
    ...quotingFields(briefing).flatMap(({ words, doubtful }) => [...words, ...doubtful].map(fold)),
    ...literalWords(briefing.body),
    ...briefing.body.passages.flatMap(({ text }) => standInWords(text)),
    ...[...wordedFields(briefing)].flatMap(([, text = '']) => standInWords(text)),
  ];
}

/** A quote has the quotations of its place; one that has no place, or was refused, every one with its words. */
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
  const listed = quotations.filter((quotation) => isListed(quotation, record.notQuotes));
  const texts = quoted.map(({ text }) => fold(text));
  const repeated = quotations.filter((quotation) => isRepetition(quotation, texts));
  return new Set([...quoted, ...listed, ...refused, ...repeated]);
}

/** Whether an entry of notQuotes has these words, or the beginning of them and "…". */
function isListed({ text }: Quotation, notQuotes: readonly string[]): boolean {
  const words = fold(text);
  return notQuotes.some((entry) => {
    const beginning = /^(.{8,}?)\s*(?:\u2026|\.{3})$/s.exec(entry.trim())?.[1];
    return fold(entry) === words || (beginning !== undefined && words.startsWith(fold(beginning)));
  });
}

/** Fewer words may stand in another quotation by chance. */
const fewestRepeated = 3;

/** Whether words are part of a quotation that is claimed: of a pull quote, or of a subheading. */
function isRepetition({ text }: Quotation, claimed: readonly string[]): boolean {
  const words = fold(text);
  return words.split(' ').length >= fewestRepeated && claimed.some((whole) => containsWords(whole, words));
}

function notWithin({ within }: Quote, [first]: readonly Wanted[]): Missing | undefined {
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

/** The parts are paragraphs of one quotation: nothing of the article stands between them. */
function paragraphsAsParts(
  wanted: readonly Wanted[],
  byWording: ReadonlyMap<string, readonly Quotation[]>,
): Missing | undefined {
  const [first, ...others] = wanted;
  if (!first || others.length === 0 || wanted.some(({ wording }) => fold(wording) === '')) return undefined;
  const meant = byWording.get(fold(wanted.map(({ wording }) => wording).join('\n\n')));
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

function wantedParts({ text }: Quote, index: number): Wanted[] {
  const path = ['quotes', index, 'text'];
  if (typeof text === 'string') return [{ wording: text, path }];
  return text.map((wording, part) => ({ wording, path: [...path, part] }));
}

/** More sentences of the article than its attribution has. */
const mostBetween = 2;

/** Parts are shown together as one quotation: what stands between them is an attribution, not a story. */
function apart(
  { body, record }: ParsedBriefing,
  quote: Quote,
  index: number,
  own: readonly Quotation[],
): Missing[] {
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

function outOfOrder(
  wanted: readonly Wanted[],
  index: number,
  byWording: ReadonlyMap<string, readonly Quotation[]>,
): Missing[] {
  return wanted.slice(0, 1).map(({ wording }) => ({
    what: 'order of parts',
    expected: 'parts that follow each other in the body, with no other quotation between them',
    hint: 'Order the parts as the article does, or make each a quote of its own.',
    meant: byWording.get(fold(wording)) ?? [],
    wording,
    path: ['quotes', index, 'text'],
    isOtherMistake: false,
  }));
}
