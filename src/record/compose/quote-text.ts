import type { ParsedBriefing } from '../parse/parse.ts';
import { ownPlace } from '../parse/quotations/quote-places.ts';
import { isTranslation, type Quote, quoteParts } from '../schema/quote.ts';
import { directionOf, type QuotationMarks, quotationMarks, typeset } from '../text/typography.ts';
import type { Briefing } from './briefing.ts';

/** The language and direction that the words of a quote are shown in. */
export interface TextLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The language of the words as the article has them: the briefing's, unless they were left in their own. */
export function shownTextLanguage(quote: Quote, briefing: Pick<Briefing, 'record' | 'dir'>): TextLanguage {
  const { lang } = briefing.record;
  if (quote.lang === undefined || isTranslation(quote)) return { lang, dir: briefing.dir };
  return { lang: quote.lang, dir: directionOf(quote.lang) };
}

/**
 * The words with marks around them, to be shown on their own, as paragraphs: each paragraph begins with an opening
 * mark, and only the last one ends with a closing mark. Parts between which the article says something are joined.
 * The marks are those of the language, or the article's own.
 */
export function shownParagraphs(
  quote: Pick<Quote, 'text'>,
  lang: string,
  { open, close }: QuotationMarks = quotationMarks(lang),
): string[] {
  const paragraphs = joined(quote).split(/\n\s*\n/);
  return paragraphs.map((text, i) => {
    const words = `${open}${text.trim()}${i === paragraphs.length - 1 ? close : ''}`;
    return typeset(words, lang);
  });
}

/** The words in one line without outer marks; marks inside them are in the form they have within outer ones. */
export function plainWords(
  quote: Pick<Quote, 'text'>,
  lang: string,
  { open }: QuotationMarks = quotationMarks(lang),
): string {
  return typeset(`${open}${joined(quote).replace(/\s+/g, ' ').trim()}`, lang).slice(open.length);
}

/** Joins the parts to one text. If a part begins a sentence in the middle of another, words are missing: "[\u2026]". */
function joined(quote: Pick<Quote, 'text'>): string {
  return quoteParts(quote)
    .map((part) => part.trim())
    .reduce((before, part) => {
      const begins =
        /^["'\u2018\u201c]?\p{Lu}/u.test(part) &&
        !/[.!?\u2026,;:\u2013\u2014-]["'\u2019\u201d]?$/u.test(before);
      return `${before} ${begins ? '[\u2026] ' : ''}${part}`;
    });
}

/** The marks around a quote that is shown on its own: those of its language, or the article's if they are others. */
export function marksOf(quote: Quote, briefing: Pick<Briefing, 'record' | 'dir' | 'marks'>): QuotationMarks {
  const own = Object.hasOwn(briefing.marks, quote.id) ? briefing.marks[quote.id] : undefined;
  return own ?? quotationMarks(shownTextLanguage(quote, briefing).lang);
}

/** By quote id, the marks that the article has around quotes, if they are others than those of its language. */
export function articleMarks(briefing: ParsedBriefing): Readonly<Record<string, QuotationMarks>> {
  const { record, body } = briefing;
  return Object.fromEntries(
    record.quotes.flatMap((quote) => {
      const parts = (ownPlace(briefing, quote) ?? []).flatMap((quotation) => quotation.parts);
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last) return [];
      const open = body.passages[first.passage]?.text.slice(first.from, first.start) ?? '';
      const close = body.passages[last.passage]?.text.slice(last.end, last.to) ?? '';
      const usual = quotationMarks(record.lang);
      const isOwn = `${open}${close}` !== `${usual.open}${usual.close}`.replace(/\s/g, '');
      return typographic.test(open) && typographic.test(close) && isOwn ? [[quote.id, { open, close }]] : [];
    }),
  );
}

/** One typographic mark. A straight mark does not count, as it stands for the marks of the language. */
const typographic = /^[\u00ab\u00bb\u2018-\u201f\u2039\u203a\u300c-\u300f]$/;
