import type { Corpus } from '../parse/corpus.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { FieldPath } from '../schema/field-path.ts';
import type { Quote } from '../schema/quote.ts';
import { fold } from '../text/fold.ts';
import { amendmentsOf } from './amendments.ts';
import { attributionOf } from './attribution.ts';
import type { LedgerEntry, LedgerLine } from './ledger.ts';
import { type PermalinkUrls, permanentWords } from './permalinks.ts';
import { statementsOf } from './statements.ts';

/**
 * The addresses of pages, and the hash by which words are compared. The caller gives them, because the record knows
 * neither the site's addresses nor Node's hashes.
 */
export interface LedgerContext {
  readonly urls: PermalinkUrls;
  /** Gives the SHA-256 of a text in hexadecimal digits. */
  digest(text: string): string;
}

/** A page that is promised to stay, with the words the promise is about and where they stand. */
export interface PublishedPage extends Pick<LedgerEntry, 'url' | 'kind' | 'id'> {
  readonly words: string;
  /** The quote whose page it is. */
  readonly quote?: Quote;
  readonly briefing: ParsedBriefing;
  readonly path: FieldPath;
}

/** Every page that the ledger records, in the order of the record; each person once. */
export function publishedPages({ briefings }: Corpus, urls: PermalinkUrls): PublishedPage[] {
  const people = new Set<string>();
  return briefings.flatMap((briefing): PublishedPage[] => {
    const { name: slug, record } = briefing;
    const words = foldedProse(briefing);
    const actors = record.actors.flatMap(({ id, name }, at): PublishedPage[] => {
      if (people.has(id)) return [];
      people.add(id);
      return [
        { url: urls.person(id), kind: 'person', id, words: name, briefing, path: ['actors', at, 'name'] },
      ];
    });
    return [
      { url: urls.briefing(slug), kind: 'briefing', id: slug, words, briefing, path: ['updated'] },
      ...record.quotes.map(
        (quote, at): PublishedPage => ({
          url: urls.quote(slug, quote.id),
          kind: 'quote',
          id: `${slug}/${quote.id}`,
          words: permanentWords(quote),
          quote,
          briefing,
          path: ['quotes', at, 'text'],
        }),
      ),
      ...actors,
    ];
  });
}

/** The words of the prose, as the ledger compares them. */
export function foldedProse(briefing: ParsedBriefing): string {
  return briefing.foldedProse ?? briefing.body.passages.map(({ text }) => fold(text)).join('\n');
}

/**
 * The newest line of each address, in the order in which these lines stand in the file. If a briefing moved away and
 * back, the line of its present address therefore comes last.
 */
export function newestLines(lines: readonly LedgerLine[]): Map<string, LedgerLine> {
  const newest = new Map<string, LedgerLine>();
  for (const line of lines) {
    newest.delete(line.url);
    newest.set(line.url, line);
  }
  return newest;
}

/** The lines that `npm run record` would add: for new pages, and for pages of which something promised has changed. */
export function unrecorded(
  lines: readonly LedgerLine[],
  corpus: Corpus,
  { urls, digest }: LedgerContext,
  today: string,
): LedgerEntry[] {
  const newest = newestLines(lines);
  return publishedPages(corpus, urls).flatMap((page) => {
    const { url, kind, id, words, briefing, quote } = page;
    const entry: LedgerEntry = {
      url,
      kind,
      id,
      hash: digest(words),
      recorded: today,
      ...(quote ? { said: attributionOf(quote, digest) } : {}),
      ...(kind === 'briefing'
        ? {
            repairs: amendmentsOf(briefing.record, digest).flatMap(({ hashes }) => hashes.slice(0, 1)),
            states: statementsOf(briefing.record, digest),
            updated: briefing.record.updated,
          }
        : {}),
    };
    return isSame(newest.get(url), entry) ? [] : [entry];
  });
}

function isSame(line: LedgerLine | undefined, entry: LedgerEntry): boolean {
  const sorted = (fields: Readonly<Record<string, string>> = {}) => Object.entries(fields).sort();
  const promised = ({ hash, said, repairs, states, updated }: LedgerEntry) =>
    JSON.stringify([hash, sorted(said), repairs, sorted(states), updated]);
  return line !== undefined && promised(line) === promised(entry);
}
