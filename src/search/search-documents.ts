import type { Archive, Person, QuoteEntry } from '../briefing/archive.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { dayOf } from '../briefing/calendar.ts';
import { rolesOf } from '../briefing/people.ts';
import { plainWords } from '../briefing/quote-text.ts';
import { element, escapeMarkup } from '../markup.ts';
import { anchors, urls } from '../urls.ts';
import { everywhere, type ResultKind } from './kinds.ts';

/** What the search index is made of: words only, without navigation or labels. Quotations are sections of their briefing. */
export interface SearchDocument {
  /** The path of the page. */
  readonly url: string;
  /** HTML with Pagefind's attributes. */
  readonly html: string;
}

/**
 * One document for each briefing and person. A page for each quotation would make the list of all pages, which every
 * search loads, too long: at 10,000 briefings some 350 kB.
 */
export function searchDocuments(archive: Archive): SearchDocument[] {
  const names = speakerNames(archive.people);
  const briefings = archive.briefings.filter(({ record }) => !record.retracted);
  return [
    ...briefings.map((briefing) =>
      briefingDocument(briefing, archive.quotesBySlug.get(briefing.slug) ?? [], names),
    ),
    ...archive.people.map(personDocument),
  ];
}

/** What a speaker is called in the filter: the name, and the id where another has the same name. */
export function speakerNames(people: readonly Person[]): ReadonlyMap<string, string> {
  const sameName = Map.groupBy(people, ({ name }) => name);
  return new Map(
    people.map(({ id, name }) => [id, (sameName.get(name)?.length ?? 0) > 1 ? `${name} (${id})` : name]),
  );
}

function briefingDocument(
  { slug, record, dir, prose }: Briefing,
  entries: readonly QuoteEntry[],
  names: ReadonlyMap<string, string>,
): SearchDocument {
  const shown = entries.filter(({ quote }) => !quote.retracted);
  const speakers = new Set(shown.map(({ speaker }) => names.get(speaker.id) ?? speaker.name));
  const quotes = shown.map(({ quote, speaker }) => [
    anchors.quote(quote.id),
    { speaker: names.get(speaker.id) ?? speaker.name, url: urls.quote(slug, quote.id) },
  ]);
  const words = [
    heading('h1', record.title),
    ...[record.standfirst, ...record.keyPoints].map(paragraph),
    // The quotations follow as sections of their own, and what the editors added to the prose is a label.
    ...prose.map(({ html }) =>
      html.replace(/<q\b[^>]*>.*?<\/q>/gs, ' ').replace(/<span class="resolved">.*?<\/span>/gs, ' '),
    ),
    ...shown.map(
      (entry) =>
        heading('h2', plainWords(entry.quote, record.lang), anchors.quote(entry.quote.id)) +
        paragraph(attribution(entry)),
    ),
  ];
  const facts = [
    filter('kind', 'briefing' satisfies ResultKind),
    filter('year', dayOf(record.published).slice(0, 4)),
    ...[...speakers].map((speaker) => filter('speaker', speaker)),
    meta('day', dayOf(record.published)),
    meta('lang', record.lang),
    meta('dir', dir),
    meta('quotes', JSON.stringify(Object.fromEntries(quotes))),
  ];
  return { url: urls.briefing(slug), html: page(record.lang, [...facts, ...words, paragraph(everywhere)]) };
}

function personDocument(person: Person): SearchDocument {
  const roles = rolesOf(person).map(({ role }) => role);
  const words = [
    heading('h1', person.name),
    ...[...new Set(roles), ...(person.profile?.record.otherNames ?? [])].map(paragraph),
    ...(person.profile?.prose.map(({ html }) => html) ?? []),
  ];
  const facts = [
    filter('kind', 'person' satisfies ResultKind),
    meta('role', roles[0] ?? ''),
    meta('quotations', String(person.quotes.length)),
  ];
  return { url: urls.person(person.id), html: page('en', [...facts, ...words, paragraph(everywhere)]) };
}

function attribution({ quote, speaker, to }: QuoteEntry): string {
  return [speaker.name, ...to.map(({ name }) => name), quote.place, quote.occasion]
    .flatMap((fact) => fact ?? [])
    .join(', ');
}

function page(lang: string, parts: readonly string[]): string {
  return element('html', { lang }, element('body', { 'data-pagefind-body': '' }, parts.join('\n')));
}

function heading(name: 'h1' | 'h2', words: string, id?: string): string {
  return element(name, { id }, escapeMarkup(words));
}

function paragraph(words: string): string {
  return element('p', {}, escapeMarkup(words));
}

/** Values stand in an attribute of their own: in Pagefind's inline form a comma or a colon would part them. */
function filter(name: string, value: string): string {
  return `<i data-pagefind-filter="${name}[data-value]" data-value="${escapeMarkup(value)}"></i>`;
}

function meta(name: string, value: string): string {
  return `<i data-pagefind-meta="${name}[data-value]" data-value="${escapeMarkup(value)}"></i>`;
}
