import { excerptOf, highlighted, type Piece } from './excerpt.ts';
import {
  type BriefingFacts,
  type PersonFacts,
  type QuotationFacts,
  readPageFacts,
  readQuotationFacts,
  withoutFurther,
} from './facts.ts';
import type { ResultKind } from './kinds.ts';
import { find } from './matching.ts';
import type { PagefindAnchor, PagefindPage } from './pagefind-api.ts';
import type { SearchQuery } from './query.ts';

/** Something that was found, of one kind. */
export interface SearchResult {
  readonly kind: ResultKind;
  readonly url: string;
  readonly title: readonly Piece[];
  readonly excerpt?: readonly Piece[];
  /** Who said it, the role, the day. */
  readonly facts: readonly string[];
  /** Of a person or party: how many they are quoted with. */
  readonly quotations?: number;
  readonly lang: string;
  readonly dir: string;
}

const mostQuotes = 3;

/**
 * What of a page that was found answers the query: the page itself, and the quotations on it. Nothing where the page only
 * has words that begin like those that were looked up.
 *
 * @param lookedUp the words that Pagefind was asked for; of a phrase, the phrase
 */
export function resultsOf(page: PagefindPage, query: SearchQuery, lookedUp: string): SearchResult[] {
  const [top] = page.anchors;
  if (!top || !hasWords(page, lookedUp)) return [];
  const facts = readPageFacts(top.id);
  if (facts.kind === 'person') return [personResult(page, facts, query)];
  const quotes = quotationResults(page, query);
  if (query.kind === 'quotation') return quotes;
  const ofYear = query.year === '' || query.year === facts.year;
  const briefing = ofYear ? [briefingResult(page, facts, query)] : [];
  return query.kind === 'briefing' ? briefing : [...briefing, ...quotes.slice(0, mostQuotes)];
}

/** Whether a page truly has the words. */
export function hasWords({ content, meta }: PagefindPage, lookedUp: string): boolean {
  // With the other spellings: they are what was found by some.
  return lookedUp === '' || find(`${meta.title ?? ''} ${content}`, lookedUp).isAll;
}

function personResult({ url, meta }: PagefindPage, facts: PersonFacts, query: SearchQuery): SearchResult {
  const title = marked(meta.title ?? '', query);
  const { role, quotations } = facts;
  return { kind: 'person', url, title, facts: role ? [role] : [], quotations, lang: '', dir: 'auto' };
}

function briefingResult(page: PagefindPage, facts: BriefingFacts, query: SearchQuery): SearchResult {
  const { day, lang, dir } = facts;
  const { title = '' } = page.meta;
  // The quotations are results of their own.
  const text = withoutFurther(page.content);
  const excerpt = query.words === '' ? {} : { excerpt: excerptOf(text, find(text, query.words).places) };
  return {
    kind: 'briefing',
    url: page.url,
    title: marked(title, query),
    ...excerpt,
    facts: [day],
    lang,
    dir,
  };
}

function marked(text: string, { words }: SearchQuery): Piece[] {
  return highlighted(text, words === '' ? [] : find(text, words).places);
}

function quotationResults(page: PagefindPage, query: SearchQuery): SearchResult[] {
  return quotationsIn(page, query).map(({ text, facts: { by, day, url, lang, dir } }) => ({
    kind: 'quotation',
    url,
    title: marked(text, query),
    facts: [by, day],
    lang,
    dir,
  }));
}

interface FoundQuotation {
  readonly text: string;
  readonly facts: QuotationFacts;
}

/**
 * The quotations that have the words, or are by, to or in what has them: those with the most of them. All of them where no
 * words are asked for.
 */
function quotationsIn({ anchors }: PagefindPage, { words, speaker, year }: SearchQuery): FoundQuotation[] {
  const quotations = anchors
    .filter(({ element }: PagefindAnchor) => element === 'h2')
    .map(({ id, text }) => ({ text, facts: readQuotationFacts(id) }))
    .filter(
      ({ facts }) =>
        (speaker === '' || facts.speakers.includes(speaker)) && (year === '' || facts.year === year),
    );
  if (words === '') return quotations;
  const counted = quotations.map((quotation) => ({
    quotation,
    count:
      find(quotation.text, words).count || find(`${quotation.text}\n${quotation.facts.about}`, words).count,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ quotation }) => quotation);
}
