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
import { anyOf, asWritten, languageCode, type Stems, type StemsByLanguage } from './stems/stems.ts';

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
 * @param lookedUp the words that were looked up, as typed; of a phrase, the phrase
 * @param stems of the languages of the site
 */
export function resultsOf(
  page: PagefindPage,
  query: SearchQuery,
  lookedUp: string,
  stems: StemsByLanguage,
): SearchResult[] {
  const [top] = page.anchors;
  if (!top || !hasWords(page, lookedUp, stems)) return [];
  const facts = readPageFacts(top.id);
  if (facts.kind === 'person') return [personResult(page, facts, query, anyOf([...stems.values()]))];
  const quotes = quotationResults(page, query, stems);
  if (query.kind === 'quotation') return quotes;
  const ofYear = query.year === '' || query.year === facts.year;
  const briefing = ofYear ? [briefingResult(page, facts, query, stemsOf(facts.lang, stems))] : [];
  return query.kind === 'briefing' ? briefing : [...briefing, ...quotes.slice(0, mostQuotes)];
}

/** Whether a page truly has the words. */
export function hasWords(
  { content, meta, anchors }: PagefindPage,
  lookedUp: string,
  stems: StemsByLanguage,
): boolean {
  if (lookedUp === '') return true;
  const langs = anchors.flatMap(({ element, id }) => {
    if (element === 'h2') return [readQuotationFacts(id).lang];
    const facts = readPageFacts(id);
    return 'lang' in facts ? [facts.lang] : [...stems.keys()];
  });
  const ofPage = anyOf([...new Set(langs)].map((lang) => stemsOf(lang, stems)));
  // With the other spellings: they are what was found by some.
  return find(`${meta.title ?? ''} ${content}`, lookedUp, ofPage).isAll;
}

function stemsOf(lang: string, stems: StemsByLanguage): Stems {
  return stems.get(languageCode(lang)) ?? asWritten;
}

function personResult(
  { url, meta }: PagefindPage,
  facts: PersonFacts,
  query: SearchQuery,
  stems: Stems,
): SearchResult {
  const title = marked(meta.title ?? '', query, stems);
  const { role, quotations } = facts;
  return { kind: 'person', url, title, facts: role ? [role] : [], quotations, lang: '', dir: 'auto' };
}

function briefingResult(
  page: PagefindPage,
  facts: BriefingFacts,
  query: SearchQuery,
  stems: Stems,
): SearchResult {
  const { day, lang, dir } = facts;
  const { title = '' } = page.meta;
  // The quotations are results of their own.
  const text = withoutFurther(page.content);
  const excerpt =
    query.words === '' ? {} : { excerpt: excerptOf(text, find(text, query.words, stems).places) };
  return {
    kind: 'briefing',
    url: page.url,
    title: marked(title, query, stems),
    ...excerpt,
    facts: [day],
    lang,
    dir,
  };
}

function marked(text: string, { words }: SearchQuery, stems: Stems): Piece[] {
  return highlighted(text, words === '' ? [] : find(text, words, stems).places);
}

function quotationResults(page: PagefindPage, query: SearchQuery, stems: StemsByLanguage): SearchResult[] {
  return quotationsIn(page, query, stems).map(({ text, facts: { by, day, url, lang, dir } }) => ({
    kind: 'quotation',
    url,
    title: marked(text, query, stemsOf(lang, stems)),
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
function quotationsIn(
  { anchors }: PagefindPage,
  { words, speaker, year }: SearchQuery,
  stems: StemsByLanguage,
): FoundQuotation[] {
  const quotations = anchors
    .filter(({ element }: PagefindAnchor) => element === 'h2')
    .map(({ id, text }) => ({ text, facts: readQuotationFacts(id) }))
    .filter(
      ({ facts }) =>
        (speaker === '' || facts.speakers.includes(speaker)) && (year === '' || facts.year === year),
    );
  if (words === '') return quotations;
  const counted = quotations.map((quotation) => {
    const { text, facts } = quotation;
    const own = stemsOf(facts.lang, stems);
    const count = find(text, words, own).count || find(`${text}\n${facts.about}`, words, own).count;
    return { quotation, count };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ quotation }) => quotation);
}
