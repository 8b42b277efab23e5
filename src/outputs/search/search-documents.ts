import type { Archive } from '../../record/archive/archive.ts';
import { rolesOf } from '../../record/archive/people/people.ts';
import type { Person } from '../../record/archive/people/person.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { plainWords, shownTextLanguage } from '../../record/compose/quote-text.ts';
import { dayOf } from '../../record/days/calendar.ts';
import { element, escapeMarkup } from '../../site/markup.ts';
import { messages } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import { urls } from '../../site/urls.ts';
import { type Facet, facets } from './facets.ts';
import {
  type BriefingFacts,
  everywhere,
  type PersonFacts,
  type QuotationFacts,
  writeFacts,
  writeFurther,
} from './facts.ts';
import { namesIn, speakerNames } from './speaker-names.ts';
import { type FurtherIn, furtherByLanguage } from './stems/further-by-language.ts';
import type { StemsByLanguage } from './stems/stems.ts';

/** What the search index is made of: words only, without navigation or labels. Quotations are sections of their briefing. */
export interface SearchDocument {
  /** The path of the page. */
  readonly url: string;
  /** HTML with Pagefind's attributes. */
  readonly html: string;
  /** What it can be chosen by. */
  readonly facets: readonly Facet[];
  /** The BCP 47 languages of its words. */
  readonly langs: readonly string[];
}

/**
 * Makes a document, unless there is one that was made of equal things: of plain data of its own, and of objects that many
 * documents are made of.
 */
export type MakeDocument = (
  own: unknown,
  common: readonly object[],
  make: () => SearchDocument,
) => SearchDocument;

/**
 * One document for each briefing and person. A page for each quotation would make the list of all pages, which every
 * search loads, too long: at 10,000 briefings some 350 kB.
 *
 * @param stems of the languages of the archive
 * @param makeOnce is given, for each briefing, all that its document follows from
 */
export function searchDocuments(
  archive: Archive,
  stems: StemsByLanguage,
  makeOnce: MakeDocument = (_own, _common, make) => make(),
): SearchDocument[] {
  const names = speakerNames(archive.people);
  const briefings = archive.briefings.filter(({ record }) => !record.retracted);
  const further = furtherByLanguage(briefings, stems);
  const ofBriefings = briefings.map((briefing) => {
    const shown = shownQuotes(archive, briefing);
    const langs = languagesOf(briefing, shown);
    const speakers = shown.map((entry) => namesIn(names, entry));
    return makeOnce([briefing, speakers], langs.map(further.wordsFrom), () =>
      briefingDocument(briefing, shown, langs, names, further.wordsIn),
    );
  });
  return [...ofBriefings, ...archive.people.map((person) => personDocument(person, further.wordsIn))];
}

function shownQuotes({ quotesBySlug }: Archive, { slug }: Briefing): QuoteEntry[] {
  return (quotesBySlug.get(slug) ?? []).filter(({ quote }) => !quote.retracted);
}

function languagesOf({ record, dir }: Briefing, shown: readonly QuoteEntry[]): string[] {
  const ofQuotes = shown.map(({ quote }) => shownTextLanguage(quote, { record, dir }).lang);
  return [...new Set([record.lang, ...ofQuotes])].filter(Boolean);
}

function briefingDocument(
  { slug, record, dir, prose }: Briefing,
  shown: readonly QuoteEntry[],
  langs: readonly string[],
  names: ReadonlyMap<string, string>,
  furtherIn: FurtherIn,
): SearchDocument {
  const further = paragraphsOf(furtherIn);
  const speakersOfEntry = (entry: QuoteEntry) => namesIn(names, entry);
  const published = dayOf(record.published);
  const speakers = [...new Set(shown.flatMap(speakersOfEntry))];
  const years = [...new Set([published, ...shown.flatMap(({ quote }) => quote.on ?? [])].map(yearOf))];
  // The quotations follow as sections of their own; what the editors added is a label, and what was retracted is gone.
  const article = prose.map(({ html }) =>
    html
      .replace(/<q\b[^>]*>.*?<\/q>/gs, '\u2026')
      .replace(/<small class="resolved\b[^>]*>.*?<\/small>|<del\b.*?<\/del>/gs, ' ')
      .replace(/ id="[^"]*"/g, ''),
  );
  const day = messages.days.short(published);
  const summary = [record.standfirst, ...record.keyPoints].map(paragraph);
  const parts = [
    heading('h1', record.title, { kind: 'briefing', day, year: yearOf(published), lang: record.lang, dir }),
    ...summary,
    ...article,
    further(record.lang, [escapeMarkup(record.title), ...summary, ...article]),
    ...shown.map((entry) => {
      const { quote } = entry;
      const words = plainWords(quote, record.lang);
      const about = attribution(entry);
      const language = shownTextLanguage(quote, { record, dir });
      return [
        heading('h2', words, {
          by: entry.speaker.name,
          speakers: speakersOfEntry(entry),
          about,
          day: quote.on === undefined ? messages.attribution.inArticleOf(day) : messages.days.short(quote.on),
          year: yearOf(quote.on ?? published),
          url: urls.quote(slug, quote.id),
          ...language,
        }),
        paragraph(about),
        further(language.lang, [escapeMarkup(words)]),
        further(record.lang, [paragraph(about)]),
      ].join('');
    }),
  ];
  return {
    url: urls.briefing(slug),
    html: page(record.lang, parts),
    facets: [...years.map(facets.year), ...speakers.map(facets.speaker)],
    langs,
  };
}

function personDocument(person: Person, furtherIn: FurtherIn): SearchDocument {
  const further = paragraphsOf(furtherIn);
  const roles = rolesOf(person).map(({ role }) => role);
  const parts = [
    heading('h1', person.name, { kind: 'person', role: roles[0] ?? '', quotations: person.quotes.length }),
    ...[...new Set(roles), ...(person.profile?.record.otherNames ?? [])].map(paragraph),
    ...(person.profile?.prose.map(({ html }) => html) ?? []),
  ];
  parts.push(further(site.lang, [escapeMarkup(person.name), ...parts.slice(1)]));
  return {
    url: urls.person(person.id),
    html: page(site.lang, parts),
    facets: [facets.person],
    langs: [site.lang],
  };
}

function attribution({ quote, speaker, to }: QuoteEntry): string {
  return [speaker.name, ...to.map(({ name }) => name), quote.place, quote.occasion]
    .flatMap((fact) => fact ?? [])
    .join(', ');
}

function page(lang: string, parts: readonly string[]): string {
  // In an attribute of its own: what stands inline as a value is cut at commas and colons.
  const mark = element(
    'i',
    { 'data-pagefind-meta': 'everywhere[data-value]', 'data-value': everywhere },
    ' ',
  );
  return element(
    'html',
    { lang },
    element('body', { 'data-pagefind-body': '' }, [mark, ...parts].join('\n')),
  );
}

function heading(name: 'h1', words: string, facts: BriefingFacts | PersonFacts): string;
function heading(name: 'h2', words: string, facts: QuotationFacts): string;
function heading(name: string, words: string, facts: BriefingFacts | PersonFacts | QuotationFacts): string {
  return element(name, { id: writeFacts(facts) }, escapeMarkup(words));
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

/** What is to be found besides some markup in a language, as a paragraph of its own; nothing for none. */
function paragraphsOf(furtherIn: FurtherIn): (lang: string, markup: readonly string[]) => string {
  return (lang, markup) => {
    const words = writeFurther(furtherIn(lang, markup.join(' ')));
    return words === '' ? '' : paragraph(words);
  };
}

function paragraph(words: string): string {
  return element('p', {}, escapeMarkup(words));
}
