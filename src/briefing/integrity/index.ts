import type { Diagnostic } from '../diagnostic.ts';
import { dates } from './dates.ts';
import { quoteClaimed } from './quote-claimed.ts';
import { quoteFragments } from './quote-fragments.ts';
import { quoteMarks } from './quote-marks.ts';
import { quoteOnce } from './quote-once.ts';
import { notQuotesStand, quoteVerbatim } from './quote-verbatim.ts';
import type { Corpus, Rule } from './rule.ts';

/** The rules across the record. Where two speak of the same place, the earlier one is heard. */
export const rules: readonly Rule[] = [
  quoteMarks,
  quoteVerbatim,
  quoteOnce,
  quoteClaimed,
  notQuotesStand,
  quoteFragments,
  dates,
];

/** Runs every rule over everything. */
export function checkCorpus(corpus: Corpus): Diagnostic[] {
  return rules.flatMap((rule) => [...rule(corpus)]);
}
