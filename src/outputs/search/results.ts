import { readPageFacts, readQuotationFacts } from './facts.ts';
import type { ResultKind } from './kinds.ts';
import type { PagefindAnchor, PagefindPage } from './pagefind-api.ts';
import type { SearchQuery } from './query.ts';
import { hasPhrase, phraseOf, wordsOf } from './words.ts';

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

const mostQuotes = 3;

/** What of a page that was found answers the query: the page itself, and the quotations on it. */
export function resultsOf(page: PagefindPage, query: SearchQuery): SearchResult[] {
  const [top] = page.anchors;
  const phrase = phraseOf(query.words);
  if (!top || (phrase !== undefined && !hasPhrase(page.content, phrase))) return [];
  const { url } = page;
  const { title = '' } = page.meta;
  const facts = readPageFacts(top.id);
  if (facts.kind === 'person') {
    const said = facts.quotations === 1 ? '1 quotation' : `${facts.quotations} quotations`;
    const { role } = facts;
    return [{ kind: 'person', url, title, facts: [role, said].filter(Boolean), lang: '', dir: 'ltr' }];
  }
  const { day, lang, dir } = facts;
  const quotes = quotationsIn(page, query)
    .map(({ id, text }) => ({ text, ...readQuotationFacts(id) }))
    .filter(({ speaker }) => query.speaker === '' || speaker === query.speaker)
    .map(
      ({ text, speaker, ...place }): SearchResult => ({
        kind: 'quotation',
        title: text,
        facts: [speaker, day],
        ...place,
      }),
    );
  if (query.kind === 'quotation') return quotes;
  const excerpt = query.words !== '' && { excerpt: page.excerpt };
  const briefing: SearchResult = { kind: 'briefing', url, title, ...excerpt, facts: [day], lang, dir };
  return query.kind === 'briefing' ? [briefing] : [briefing, ...quotes.slice(0, mostQuotes)];
}

/**
 * The headings of the quotations that have the words: of those in which any was found, the ones with the most of them. All
 * of them where no words are asked for.
 */
function quotationsIn({ anchors, sub_results: sections }: PagefindPage, { words }: SearchQuery) {
  const isQuotation = ({ element }: PagefindAnchor) => element === 'h2';
  if (words === '') return anchors.filter(isQuotation);
  const found = sections.flatMap(({ anchor }) => anchor ?? []).filter(isQuotation);
  const phrase = phraseOf(words);
  if (phrase !== undefined) return found.filter(({ text }) => hasPhrase(text, phrase));
  const wanted = wordsOf(words);
  const counted = found.map((anchor) => {
    const text = wordsOf(anchor.text).join(' ');
    return { anchor, has: wanted.filter((word) => text.includes(word)).length };
  });
  const most = Math.max(...counted.map(({ has }) => has));
  return counted.filter(({ has }) => has === most).map(({ anchor }) => anchor);
}
