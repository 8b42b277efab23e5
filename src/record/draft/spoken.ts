import { interruptionIn } from '../parse/quotations/interruptions.ts';
import type { Quotation } from '../parse/quotations/quotations.ts';
import { lexiconOf } from './lexicon/languages.ts';

/**
 * The quotations without the article's own words inside them: an attribution between commas (\u00ab A, dit-elle, et B \u00bb) makes
 * two parts of one quotation, the attribution behind dialogue ends it (\u2014 A, dit-elle).
 */
export function spokenWords(
  passages: readonly { readonly text: string }[],
  quotations: readonly Quotation[],
  lang: string,
): Quotation[] {
  return quotations.map((quotation) => {
    const [part, ...others] = quotation.parts;
    if (!part || others.length > 0) return quotation;
    if (quotation.kind === 'dialogue') return dialogue(quotation, lang);
    const interruption = interruptionIn(quotation.text, lang);
    if (!interruption) return quotation;
    const [stop, again] = [part.start + interruption.start, part.start + interruption.end];
    const parts = [
      { ...part, end: stop, to: stop },
      { ...part, start: again, from: again },
    ];
    const text = parts
      .map(({ passage, start, end }) => passages[passage]?.text.slice(start, end) ?? '')
      .join('\n\n');
    return { ...quotation, parts, text };
  });
}

/** Dialogue up to the first comma or dash that a verb of speech follows. */
function dialogue(quotation: Quotation, lang: string): Quotation {
  const speech = lexiconOf(lang)?.speech ?? new Set<string>();
  const [part] = quotation.parts;
  for (const { index, 0: mark, 1: words = '' } of quotation.text.matchAll(
    /(?:,|(?<=[!?\u2026])|\s[\u2013\u2014])\s+([^,.;]{2,40})/gu,
  )) {
    const isSaid = words
      .split(/[\s-]+/)
      .slice(0, 3)
      .some((word) => speech.has(word.toLowerCase()));
    if (!isSaid || !part || mark === '') continue;
    const end = part.start + index;
    return { ...quotation, parts: [{ ...part, end, to: end }], text: quotation.text.slice(0, index) };
  }
  return quotation;
}
