import type { ResultKind } from './kinds.ts';
import type { PagefindPage } from './pagefind-api.ts';
import type { SearchQuery } from './query.ts';

/** Something that was found, of one kind. */
export interface SearchResult {
  readonly kind: ResultKind;
  readonly url: string;
  readonly title: string;
  /** HTML with `mark` around what was found. */
  readonly excerpt?: string;
  /** Who said it, the role, the day. */
  readonly facts: readonly string[];
  readonly lang: string;
  readonly dir: string;
}

/** What search-documents.ts keeps of each quotation beside its words. */
interface QuotationFacts {
  readonly speaker: string;
  readonly url: string;
}

const mostQuotes = 3;

/** What of a page that was found answers the query: the page itself, and the quotations on it. */
export function resultsOf(page: PagefindPage, query: SearchQuery): SearchResult[] {
  const { title = '', lang = '', dir = 'ltr', day = '', role = '', quotations: count } = page.meta;
  if (count !== undefined) {
    const said = count === '1' ? '1 quotation' : `${count} quotations`;
    return [{ kind: 'person', url: page.url, title, facts: [role, said].filter(Boolean), lang, dir }];
  }
  const quotations = quotationsOf(page);
  const found =
    query.words === ''
      ? page.anchors.map(({ id, text }) => ({ id, title: text }))
      : page.sub_results.map(({ anchor, title: words }) => ({ id: anchor?.id ?? '', title: words }));
  const quotes = found.flatMap(({ id, title: words }): SearchResult[] => {
    const quotation = quotations.get(id);
    if (!quotation || (query.speaker !== '' && quotation.speaker !== query.speaker)) return [];
    return [
      { kind: 'quotation', url: quotation.url, title: words, facts: [quotation.speaker, day], lang, dir },
    ];
  });
  if (query.kind === 'quotation') return quotes;
  const briefing: SearchResult = {
    kind: 'briefing',
    url: page.url,
    title,
    ...(query.words !== '' && { excerpt: page.excerpt }),
    facts: [day],
    lang,
    dir,
  };
  return query.kind === 'briefing' ? [briefing] : [briefing, ...quotes.slice(0, mostQuotes)];
}

/** By the id of each quotation's place in the briefing, who said it, and its page. */
function quotationsOf({ meta }: PagefindPage): Map<string, QuotationFacts> {
  const byPlace: Record<string, QuotationFacts> = JSON.parse(meta.quotes ?? '{}');
  return new Map(Object.entries(byPlace));
}
