import type { ElementContent } from 'hast';
import type { QuotationPart } from '../../parse/quotations/quotations.ts';
import { quotePlacesOf } from '../../parse/quotations/quote-places.ts';
import { isTranslation, type Quote } from '../../schema/quote.ts';
import { element, text } from '../element.ts';
import type { ProseLabels, ProseSite, ProseSource } from '../prose-input.ts';
import type { Annotation, PassageAnnotation } from './annotation.ts';

/**
 * Marks every quotation of the record: a `q` element with the address of the quote's page; retracted words are struck
 * out.
 */
export function quoteAnnotations(briefing: ProseSource, site: ProseSite): PassageAnnotation[] {
  const places = quotePlacesOf(briefing);
  const { lang } = briefing.record;
  const labels = site.labelsIn(lang);
  // A quotation within another one comes later in the list, so that its element is the inner one.
  const outerFirst = briefing.record.quotes.toSorted(
    (a, b) => Number(a.within !== undefined) - Number(b.within !== undefined),
  );
  return outerFirst.flatMap((quote) => {
    const { own = [], repeated = [] } = places.get(quote) ?? {};
    const cite = site.quote(briefing.name, quote.id);
    const pieces = own.flatMap(({ parts }) => parts);
    const repetitions = repeated.flat().flatMap(({ parts }) => parts);
    return [
      ...repetitions.map((part) => repetition(part, cite, quote)),
      ...pieces.map((part, i): PassageAnnotation => {
        const continued = { cite, ...languageOf(quote) };
        const properties = i === 0 ? { id: site.quoteAnchor(quote.id), ...continued } : continued;
        const around = { start: part.from, end: part.to };
        const annotation: Annotation = quote.retracted
          ? retractedWords(
              around,
              i === 0 ? site.quoteAnchor(quote.id) : undefined,
              i === pieces.length - 1 ? retractedNote(cite, labels, lang) : undefined,
            )
          : { ...around, tagName: 'q', properties, continued };
        return {
          annotation,
          passage: part.passage,
          ...(i === 0 && !quote.retracted ? { opens: { list: 'quotes', id: quote.id } } : {}),
          ...(i > 0 && !quote.retracted && part.passage !== pieces[0]?.passage
            ? { continues: quote.id }
            : {}),
        };
      }),
    ];
  });
}

/** Marks words of a quote that the article repeats. The element with the id of the quote is elsewhere. */
function repetition({ passage, from, to }: QuotationPart, cite: string, quote: Quote): PassageAnnotation {
  const properties = { cite, ...languageOf(quote) };
  const around = { start: from, end: to };
  const annotation: Annotation = quote.retracted
    ? { ...around, tagName: 'del', properties: {} }
    : { ...around, tagName: 'q', properties, continued: properties };
  return { annotation, passage };
}

/** Retracted words that the article still has: struck out, and no quotation. */
function retractedWords(
  around: Pick<Annotation, 'start' | 'end'>,
  id: string | undefined,
  note: ElementContent | undefined,
): Annotation {
  const properties = id === undefined ? {} : { id };
  return { ...around, tagName: 'del', properties, continued: {}, ...(note ? { after: [note] } : {}) };
}

/** The note after retracted words that says they were retracted, with a link to the page that says why. */
function retractedNote(href: string, labels: ProseLabels, lang: string): ElementContent {
  const properties = labels.lang === lang ? { href } : { href, lang: labels.lang };
  const link = element('a', properties, [text(labels.retracted)]);
  return element('small', { className: ['resolved'] }, [text(' ['), link, text(']')]);
}

function languageOf(quote: Quote): { lang?: string } {
  return quote.lang !== undefined && !isTranslation(quote) ? { lang: quote.lang } : {};
}
