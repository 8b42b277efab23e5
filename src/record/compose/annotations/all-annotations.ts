import type { ProseSite, ProseSource } from '../prose-input.ts';
import type { PassageAnnotation } from './annotation.ts';
import { dateAnnotations } from './dates.ts';
import { nameAnnotations } from './names.ts';
import { quoteAnnotations } from './quotes.ts';

/**
 * The entries of the record that are marked in the prose. The outer elements come first: quotations, then dates
 * outside quotations, then the first mention of each actor outside quotations.
 */
export function allAnnotations(briefing: ProseSource, site: ProseSite): PassageAnnotation[] {
  return [
    ...quoteAnnotations(briefing, site),
    ...dateAnnotations(briefing, site),
    ...nameAnnotations(briefing, site),
  ];
}
