import type { BriefingRecord } from '../../schema/briefing.ts';
import { quoteParts } from '../../schema/quote.ts';
import type { Body } from '../body.ts';
import { splitAtInterruptions } from './interruptions.ts';
import { findQuotations, type MarkedQuotations, type Quotation } from './quotations.ts';
import { findUnmarked } from './unmarked.ts';

/** Everything the body quotes, with marks and without, in reading order. */
export function quotationsOf(
  { lang, actors, quotes }: BriefingRecord,
  { passages }: Body,
  claimed: readonly string[],
): MarkedQuotations {
  // A record may wrongly list the paragraphs of a quotation as its parts. Joined, they still show that it goes on in
  // the body.
  const joined = quotes.map((quote) => quoteParts(quote).join('\n\n'));
  const { quotations: marked, unpaired } = findQuotations(passages, {
    claimed: [...claimed, ...joined],
    single: true,
  });
  const split = splitAtInterruptions(passages, marked, quotes.map(quoteParts), lang);
  const names = actors.flatMap(({ name, asWritten }) => [name, ...asWritten]);
  const unmarked = findUnmarked(passages, { lang, names, claimed });
  if (unmarked.length === 0) return { quotations: split, unpaired };
  // If the record claims an answer as a whole, a quotation inside of it is a part of the answer.
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
