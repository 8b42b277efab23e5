import type { Annotated, ProseLinks, ProseSource } from './annotated.ts';
import { dateAnnotations } from './dates.ts';
import { nameAnnotations } from './names.ts';
import { quoteAnnotations } from './quotes.ts';

/**
 * What of the record is marked in the prose, in the order of nesting: quotations, then dates outside them, then the first
 * mention of each actor outside them.
 */
export function annotationsOf(briefing: ProseSource, links: ProseLinks): Annotated[] {
  return [
    ...quoteAnnotations(briefing, links),
    ...dateAnnotations(briefing, links),
    ...nameAnnotations(briefing, links),
  ];
}
