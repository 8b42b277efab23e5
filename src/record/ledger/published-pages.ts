import type { Corpus } from '../parse/corpus.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { Quote } from '../schema/briefing.ts';
import { type FieldPath, valueAt } from '../schema/field-path.ts';
import { fold } from '../text/fold.ts';
import type { LedgerEntry, LedgerLine } from './ledger.ts';
import { type PermalinkUrls, permanentWords, redirectsOf } from './permalinks.ts';
import { repairsOf, saidOf } from './repairs.ts';

/** What pages are called and how words are compared; given by whoever knows the site's addresses. */
export interface LedgerTerms {
  readonly urls: PermalinkUrls;
  /** SHA-256 in hexadecimal digits. */
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

/** Every page the ledger speaks of, in the order of the record; a person once. */
function publishedPages({ briefings }: Corpus, urls: PermalinkUrls): PublishedPage[] {
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

/** Where recorded addresses lead now: to a page, at once or by a redirect. */
export class AddressBook {
  readonly #pages: ReadonlyMap<string, PublishedPage>;
  readonly #moved: ReadonlyMap<string, string>;
  readonly #refused: ReadonlySet<string>;

  constructor(corpus: Corpus, urls: PermalinkUrls) {
    const { briefings, profiles } = corpus;
    this.#pages = new Map(publishedPages(corpus, urls).map((page) => [page.url, page]));
    const redirects = redirectsOf(
      briefings.map(({ name, record }) => ({ slug: name, record })),
      profiles.map(({ name, record }) => ({ actorId: name, record })),
      urls,
    );
    this.#moved = new Map(redirects.map(({ from, to }) => [from, to]));
    this.#refused = new Set(briefings.flatMap((briefing) => refusedUrls(briefing, urls)));
  }

  pages(): Iterable<PublishedPage> {
    return this.#pages.values();
  }

  /** The page that a recorded address shows; `undefined` where there is none. */
  pageAt(url: string): PublishedPage | undefined {
    return this.#pages.get(url) ?? this.#pages.get(this.#moved.get(url) ?? '');
  }

  /** Whether the address is that of an entry the schema refused: its page is missing for a reason that is said elsewhere. */
  isRefused(url: string): boolean {
    return this.#refused.has(url);
  }
}

function refusedUrls(briefing: ParsedBriefing, urls: PermalinkUrls): string[] {
  // Asked for its fields, a briefing that was read before would be read again; nothing of it was refused.
  if (briefing.isClean) return [];
  const { name, fields } = briefing;
  const idsIn = (list: string): string[] => {
    const entries = valueAt(fields.value, [list]);
    if (!Array.isArray(entries)) return [];
    return entries.map((entry) => valueAt(entry, ['id'])).filter((id) => typeof id === 'string');
  };
  return [
    ...idsIn('quotes').map((id) => urls.quote(name, id)),
    ...idsIn('actors').map((id) => urls.person(id)),
  ];
}

/** The newest line of each address. */
export function newestLines(lines: readonly LedgerLine[]): Map<string, LedgerLine> {
  return new Map(lines.map((line) => [line.url, line]));
}

/** The lines that `npm run record` would add: pages that are new, and pages of which something promised has changed since. */
export function unrecorded(
  lines: readonly LedgerLine[],
  corpus: Corpus,
  { urls, digest }: LedgerTerms,
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
      ...(quote ? { said: saidOf(quote, digest) } : {}),
      ...(kind === 'briefing'
        ? {
            repairs: repairsOf(briefing.record, digest).flatMap(({ hashes }) => hashes.slice(0, 1)),
            updated: briefing.record.updated,
          }
        : {}),
    };
    return isSame(newest.get(url), entry) ? [] : [entry];
  });
}

function isSame(line: LedgerLine | undefined, entry: LedgerEntry): boolean {
  const promised = ({ hash, said, repairs, updated }: LedgerEntry) =>
    JSON.stringify([hash, Object.entries(said ?? {}).sort(), repairs, updated]);
  return line !== undefined && promised(line) === promised(entry);
}
