import type { BriefingRecord } from '../../schema/briefing.ts';
import { quoteParts } from '../../schema/quote.ts';
import type { Body } from '../body.ts';
import { splitAtIncises } from './incise.ts';
import { findQuotations, type MarkedQuotations, type Quotation } from './quotations.ts';
import { findUnmarked } from './unmarked.ts';

/** Everything the body quotes, with marks and without, in reading order. */
export function quotationsOf(
  { lang, actors, quotes }: BriefingRecord,
  { passages }: Body,
  claimed: readonly string[],
): MarkedQuotations {
  // Paragraphs that the record wrongly lists as parts go on in the body all the same.
  const joined = quotes.map((quote) => quoteParts(quote).join('\n\n'));
  const { quotations: marked, unpaired } = findQuotations(passages, {
    claimed: [...claimed, ...joined],
    single: true,
  });
  const split = splitAtIncises(passages, marked, quotes.map(quoteParts), lang);
  const names = actors.flatMap(({ name, asWritten }) => [name, ...asWritten]);
  const unmarked = findUnmarked(passages, { lang, names, claimed });
  if (unmarked.length === 0) return { quotations: split, unpaired };
  // What somebody quotes in an answer that the record claims whole is part of it.
  const isApart = ({ parts: [part] }: Quotation) =>
    !unmarked.some(({ parts }) =>
      parts.some(
        (whole) => whole.passage === part?.passage && whole.start <= part.start && part.end <= whole.end,
      ),
    );
  return { quotations: [...split.filter(isApart), ...unmarked].sort(byPlace), unpaired };
}

function byPlace(a: Quotation, b: Quotation): number {
  const [first, second] = [a.parts[0], b.parts[0]];
  return (first?.passage ?? 0) - (second?.passage ?? 0) || (first?.from ?? 0) - (second?.from ?? 0);
}
