import { fold } from '../../text/fold.ts';
import { idOf } from '../../text/slug.ts';
import { quotesNobody } from '../nobody/quotes-nobody.ts';
import type { DraftedQuote } from './drafted.ts';
import { factsOf, type QuoteSource } from './quote-facts.ts';

/** The quotes of the article, each with its parts, and the words in marks that quote nobody. */
export function draftQuotes(source: QuoteSource): {
  readonly quotes: DraftedQuote[];
  readonly notQuotes: string[];
} {
  const { passages, quotations, article } = source;
  const notQuotes = new Set<string>();
  const quoted: number[][] = [];
  const nobody = article
    ? quotations.map((_, index) => quotesNobody(article, passages, quotations, index))
    : [];
  // What is a title in one place is one in all: "Nine Lives" said the critic, "Nine Lives" the poster.
  const names = new Set(
    quotations.flatMap(({ text }, index) =>
      /^(?:title|named)$/.test(nobody[index] ?? '') && /^\p{Lu}/u.test(text) ? [wordsAlone(text)] : [],
    ),
  );
  for (const index of quotations.keys()) {
    const { text } = quotations[index] ?? { text: '' };
    if (text.trim() === '') continue;
    if (nobody[index] || names.has(wordsAlone(text))) notQuotes.add(text.trim().replace(/,$/, ''));
    else if (continuesQuote(source, quoted.at(-1)?.at(-1), index)) quoted.at(-1)?.push(index);
    else quoted.push([index]);
  }
  const wordsOf = (indexes: readonly number[]) =>
    indexes
      .flatMap((index) => partTexts(source, index))
      .map((words) => words.trim().replace(/(?<=[\p{L}\p{N})]),$/u, ''));
  const said = new Set(quoted.flatMap(wordsOf));
  for (const words of notQuotes) if (said.has(words)) notQuotes.delete(words);
  const ids = new Set<string>();
  const quotes = quoted.map((indexes): DraftedQuote => {
    const text = wordsOf(indexes);
    const id = idOf(text.join(' '), ids);
    ids.add(id);
    return { id, text, ...factsOf(source, indexes), isFeatured: false };
  });
  return { quotes: featured(quotes), notQuotes: [...notQuotes] };
}

/** Words without the comma or stop behind them, to be compared. */
function wordsAlone(text: string): string {
  return fold(text).replace(/[.,]$/, '');
}

/** The parts of a quotation where the attribution stands inside its marks; else its words as one. */
function partTexts({ passages, quotations }: QuoteSource, index: number): string[] {
  const { parts = [], text = '' } = quotations[index] ?? {};
  const isParted = parts.length > 1 && parts.every(({ passage }) => passage === parts[0]?.passage);
  if (!isParted) return [text];
  return parts.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end) ?? '');
}

/** "A," she said, "B.": in one sentence, the attribution between, the first part left open. */
function continuesQuote(
  { passages, quotations, article }: QuoteSource,
  before: number | undefined,
  index: number,
): boolean {
  const [first, second] = [quotations[before ?? -1]?.parts.at(-1), quotations[index]?.parts[0]];
  if (
    !article ||
    before === undefined ||
    before !== index - 1 ||
    !first ||
    !second ||
    first.passage !== second.passage
  )
    return false;
  const text = passages[first.passage]?.text ?? '';
  const between = text.slice(first.to, second.from);
  const isOpen =
    /[,;\u2014\u2013-]$/.test(text.slice(first.start, first.end).trimEnd()) || /^[,\s]*,/.test(between);
  const attribution = article.attributions.get(before);
  const next = article.attributions.get(index);
  const isTold =
    attribution?.sieve === 'after' &&
    attribution.mention.passage === first.passage &&
    attribution.mention.start > first.end;
  const isSame = next === undefined || next.person === attribution?.person;
  return (
    isTold &&
    isOpen &&
    isSame &&
    between.length < 120 &&
    /[,:;]\s*$/.test(between) &&
    !/[.!?]\s/.test(between)
  );
}

/** Marks at most four quotes of different people, the certain and telling ones first. */
function featured(quotes: readonly DraftedQuote[]): DraftedQuote[] {
  const length = ({ text }: DraftedQuote) => text.join(' ').split(/\s+/).length;
  const fitting = quotes.filter(
    (quote) => quote.speaker !== undefined && length(quote) >= 5 && length(quote) <= 45,
  );
  const firsts = [...Map.groupBy(fitting, ({ speaker }) => speaker?.value).values()]
    .flatMap((own) => own.find(({ speaker }) => speaker?.isSure) ?? own[0] ?? [])
    .toSorted((a, b) => Number(b.speaker?.isSure) - Number(a.speaker?.isSure))
    .slice(0, 4);
  return quotes.map((quote) => (firsts.includes(quote) ? { ...quote, isFeatured: true } : quote));
}
