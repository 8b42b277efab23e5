import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { ownPlace } from '../parse/quotations/quote-places.ts';
import type { Quote } from '../schema/quote.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { attributionOf, changedAttribution } from './attribution.ts';
import { type LedgerComparison, placeOf, recordedHere } from './comparison.ts';
import { explainsChange, type QuoteCorrections } from './corrections.ts';
import type { LedgerLine } from './ledger.ts';
import type { PublishedPage } from './published-pages.ts';

/** A finding if the words of a published quote differ from the recorded ones, and no correction explains it. */
export function rewordedQuote(
  { source, pagesByHash, digest }: LedgerComparison,
  line: LedgerLine,
  page: PublishedPage,
): Diagnostic | undefined {
  const { briefing, path, quote, words } = page;
  if (digest(words) === line.hash) return undefined;
  // Words that are not in the article are a mistake with a finding of its own, and fixing that one may fix this one.
  if (!quote || quote.retracted || briefing.record.retracted) return undefined;
  if (ownPlace(briefing, quote) === undefined) return undefined;
  const corrections = correctionsOfWords(briefing.record.corrections, quote);
  if (explainsChange(words, corrections, (text) => digest(text) === line.hash)) return undefined;
  const elsewhere = pagesByHash().get(`quote ${line.hash}`);
  if (elsewhere)
    return diagnose('ledger/reused', briefing.source, briefing.place(path), {
      message: `Other words stand under the recorded id "${quote.id}", expected those it was published with.`,
      hint: `The published words are the quote "${elsewhere.id.replace(/^.*\//, '')}" now: give that one its id "${quote.id}" back, and this one an id of its own.`,
      related: [recordedHere(source, line), placeOf(elsewhere, 'The published words stand here.')],
    });
  const last = corrections.at(-1);
  return diagnose('ledger/reworded', briefing.source, briefing.place(path), {
    message: `The words of a published quote have changed since ${line.recorded}, expected the published words or a correction.`,
    hint: last
      ? `Its correction does not lead back to the published words: "now" has to stand in the text, and with "was" in its place the text has to be the published one.`
      : `Bring the words back, or add to "corrections" an entry with target: quotes.${quote.id}, the words before under "was" and since under "now"; another quotation needs another id.`,
    related: [recordedHere(source, line)],
  });
}

/** The corrections of a quote's words, in the order they were made. */
function correctionsOfWords(all: QuoteCorrections, { id, formerIds }: Quote): QuoteCorrections {
  const targets = new Set([id, ...formerIds].flatMap((name) => [`quotes.${name}`, `quotes.${name}.text`]));
  return all.filter(({ target = '' }) => targets.has(target)).toSorted((a, b) => compareStrings(a.on, b.on));
}

/**
 * A finding if who said a published quote, to whom, when or where is not what was recorded, and no correction says
 * so.
 */
export function reattributedQuote(
  { source, amendments, digest, currentId }: LedgerComparison,
  line: LedgerLine,
  { briefing, path, quote }: PublishedPage,
): Diagnostic | undefined {
  if (!quote || !line.said) return undefined;
  const now = attributionOf(quote, digest);
  const targets = new Set(
    amendments.get(briefing)?.added.flatMap(({ correction }) => correction?.target ?? []) ?? [],
  );
  const names = [quote.id, ...quote.formerIds];
  const field = changedAttribution(line.said, now, currentId).find(
    (changed) =>
      !names.some((name) => targets.has(`quotes.${name}`) || targets.has(`quotes.${name}.${changed}`)),
  );
  if (field === undefined) return undefined;
  const was = line.said[field];
  // The ledger has only a hash of the original words, so they cannot be shown.
  const before = was === undefined ? 'none' : field === 'original' ? 'other words' : `"${was}"`;
  return diagnose('ledger/reattributed', briefing.source, briefing.place([...path.slice(0, 2), field]), {
    message: `The "${field}" of a published quote has changed since ${line.recorded}, expected ${before} or a correction.`,
    hint: `Bring the value back, or add to "corrections" an entry with target: quotes.${quote.id}.${field}, the value before under "was" and since under "now".`,
    related: [recordedHere(source, line)],
  });
}
