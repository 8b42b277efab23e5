import type { Annotated, ProseLinks, ProseSource } from './annotated.ts';
import { dateAnnotations } from './dates.ts';
import { nameAnnotations } from './names.ts';
import { quoteAnnotations } from './quotes.ts';

/**
 * The entries of the record that are marked in the prose. The outer elements come first: quotations, then dates
 * outside quotations, then the first mention of each actor outside quotations.
 */
export function annotationsOf(briefing: ProseSource, links: ProseLinks): Annotated[] {
  return [
    ...quoteAnnotations(briefing, links),
    ...dateAnnotations(briefing, links),
    ...nameAnnotations(briefing, links),
  ];
}
