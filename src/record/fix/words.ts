import type { ParsedBriefing } from '../parse/parse.ts';
import { ownPlace } from '../parse/quotations/quote-places.ts';
import type { FieldPath } from '../schema/field-path.ts';
import type { Quote } from '../schema/quote.ts';
import { fold } from '../text/fold.ts';
import { everyQuotationMark } from '../text/marks/quotation-marks.ts';
import type { Edit, Proposal, Refusal } from './proposal.ts';

/**
 * Quotes that differ from one quotation of the article, and no other, in nothing but marks and dashes: they are given
 * the article's characters.
 */
export function fixWords(briefing: ParsedBriefing): Proposal {
  const { record, quotations } = briefing;
  const changes: Edit[][] = [];
  const refusals: Refusal[] = [];
  for (const [index, quote] of record.quotes.entries()) {
    if (quote.retracted || ownPlace(briefing, quote)) continue;
    const parts = partsOf(quote, index).map(([wording, path]) => {
      const alike = quotations.filter(({ text }) => plain(text) === plain(wording)).map(({ text }) => text);
      return { wording, path, alike: [...new Set(alike)] };
    });
    if (parts.some(({ alike }) => alike.length === 0)) continue;
    const refuse = (why: string) =>
      refusals.push({
        at: briefing.place(['quotes', index, 'text'])[0],
        why: `the quote "${quote.id}" ${why}`,
      });
    if (parts.some(({ alike }) => alike.length > 1)) {
      refuse('may be one of several quotations');
      continue;
    }
    const edits = parts.flatMap(({ wording, path, alike: [article = ''] }) =>
      fold(article) === fold(wording) ? [] : [substitution(briefing, path, wording, article)],
    );
    const found = edits.filter((edit) => edit !== undefined);
    if (found.length === edits.length) changes.push(found);
    else refuse('is written with escapes or over several lines');
  }
  return { changes, refusals };
}

function partsOf({ text }: Quote, index: number): (readonly [string, FieldPath])[] {
  const path = ['quotes', index, 'text'];
  return typeof text === 'string' ? [[text, path]] : text.map((part, at) => [part, [...path, at]]);
}

/** The words with every kind of mark, dash, ellipsis and space in its plainest form. All other differences stay. */
function plain(text: string): string {
  return fold(
    text
      .replace(everyQuotationMark, '"')
      .replace(/\u2033/g, '"')
      .replace(/[\u00b4\u02bc\u2018-\u201b\u2032`]/g, "'")
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/-{2,3}/g, '-')
      .replace(/\u2026/g, '...'),
  );
}

/**
 * An edit of the stretch in which the value differs; `undefined` if the file does not have the value as it reads, for
 * example because it is written with escapes.
 */
function substitution(
  briefing: ParsedBriefing,
  path: FieldPath,
  wording: string,
  article: string,
): Edit | undefined {
  const [start, end] = briefing.place(path);
  const at = briefing.source.text.slice(start, end).indexOf(wording);
  if (at < 0) return undefined;
  // A comma or stop that belongs to the sentence around the quotation is not taken over.
  const theirs = /[,.]$/.test(wording) ? flat(article) : flat(article).replace(/[,.]$/, '');
  let first = 0;
  while (first < wording.length && wording[first] === theirs[first]) first += 1;
  const most = Math.min(wording.length, theirs.length) - first;
  let last = 0;
  while (last < most && wording.at(-1 - last) === theirs.at(-1 - last)) last += 1;
  const text = theirs.slice(first, theirs.length - last);
  return {
    start: start + at + first,
    end: start + at + wording.length - last,
    text,
    why:
      text === ''
        ? `the article has no “${wording.slice(first, wording.length - last)}” there`
        : `the article has “${text}” there`,
  };
}

function flat(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
