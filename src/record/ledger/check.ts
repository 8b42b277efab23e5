import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Corpus } from '../parse/corpus.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { Source } from '../text/source.ts';
import { AddressResolver } from './address-resolver.ts';
import { type AmendmentsSince, amendmentsSince } from './amendments.ts';
import { type LedgerComparison, placeOf, recordedHere } from './comparison.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import { amendmentGone, changedProse } from './prose.ts';
import { type LedgerContext, newestLines, type PublishedPage } from './published-pages.ts';
import { reattributedQuote, rewordedQuote } from './quotes.ts';
import { changedStatements } from './statements.ts';

/**
 * Checks that what was published is still there, and that it says what it said unless something says that it changed.
 * Every finding has a place in the ledger and, if possible, one in the briefing.
 */
export function checkLedger(
  source: Source,
  { lines }: Ledger,
  corpus: Corpus,
  { urls, digest }: LedgerContext,
): Diagnostic[] {
  const addresses = new AddressResolver(corpus, urls);
  const gone: LedgerLine[] = [];
  const shown: Shown[] = [];
  const amendments = new Map<ParsedBriefing, AmendmentsSince>();
  for (const line of newestLines(lines).values()) {
    const page = addresses.pageAt(line.url);
    if (page) {
      shown.push({ line, page });
      const since = page.kind === 'briefing' && amendmentsSince(line, page.briefing.record, digest);
      // If several recorded addresses lead to the briefing, the last line holds what was known at the time.
      if (since) amendments.set(page.briefing, since);
    } else if (corpus.complete && !addresses.isRefused(line.url)) gone.push(line);
  }
  let byHash: ReturnType<LedgerComparison['pagesByHash']> | undefined;
  const comparison: LedgerComparison = {
    source,
    lines,
    corpus,
    digest,
    amendments,
    currentId: currentIds(corpus),
    pagesByHash: () => {
      byHash ??= new Map(
        Array.from(addresses.pages(), (page) => [`${page.kind} ${digest(page.words)}`, page]),
      );
      return byHash;
    },
  };
  return [
    ...firstCauses(gone).map((line) =>
      dropped(comparison, line, gone, (slug) => addresses.pageAt(urls.briefing(slug))),
    ),
    ...changes(comparison, shown),
  ];
}

/** A function that gives the present id of somebody who was published under an id. */
function currentIds({ profiles }: Corpus): (id: string) => string {
  const now = new Map(
    profiles.flatMap(({ name, record }) => record.formerIds.map((id) => [id, name] as const)),
  );
  return (id) => now.get(id) ?? id;
}

/** A page and the newest line that promises it. */
interface Shown {
  readonly line: LedgerLine;
  readonly page: PublishedPage;
}

function changes(comparison: LedgerComparison, shown: readonly Shown[]): Diagnostic[] {
  const inQuotes = new Map<ParsedBriefing, Diagnostic[]>();
  const found: Diagnostic[] = [];
  for (const { line, page } of shown) {
    if (page.kind !== 'quote') continue;
    const finding = rewordedQuote(comparison, line, page) ?? reattributedQuote(comparison, line, page);
    if (finding) inQuotes.set(page.briefing, [...(inQuotes.get(page.briefing) ?? []), finding]);
  }
  for (const { line, page } of shown) {
    const isOther = comparison.digest(page.words) !== line.hash;
    if (page.kind === 'person' && isOther) found.push(...otherPerson(comparison, line, page));
    if (page.kind !== 'briefing') continue;
    found.push(...amendmentGone(comparison, line, page), ...changedStatements(comparison, line, page));
    // If a quotation was reworded, its finding already explains why the prose changed.
    if (isOther && !inQuotes.has(page.briefing)) found.push(...changedProse(comparison, line, page));
  }
  return [...found, ...Array.from(inQuotes.values()).flat()];
}

/** A briefing that is gone takes its quotes and people with it. That is one mistake, so it gets one finding. */
function firstCauses(gone: readonly LedgerLine[]): readonly LedgerLine[] {
  const slugs = new Set(gone.flatMap(({ kind, id }) => (kind === 'briefing' ? [id] : [])));
  if (slugs.size === 0) return gone;
  return gone.filter(
    ({ kind, id }) => kind === 'briefing' || (kind === 'quote' && !slugs.has(id.replace(/\/.*$/, ''))),
  );
}

function dropped(
  { source, pagesByHash }: LedgerComparison,
  line: LedgerLine,
  gone: readonly LedgerLine[],
  briefingAt: (slug: string) => PublishedPage | undefined,
): Diagnostic {
  const [slug = '', id = ''] = line.id.split('/');
  const samePage = pagesByHash().get(`${line.kind} ${line.hash}`);
  // If the briefing of a quote is still there, at this address or a new one, the quote has not moved to another
  // briefing that happens to quote the same words.
  const briefing = briefingAt(slug)?.briefing;
  const isOwn = line.kind !== 'quote' || samePage?.briefing === briefing;
  const moved = isOwn || briefing === undefined ? samePage : undefined;
  const renamed = line.kind === 'briefing' && moved ? renamedQuotes(pagesByHash(), gone, slug, moved) : [];
  const hint = moved
    ? [movedHint(line, slug, id, moved, moved.briefing === briefing), ...renamed].join(' ')
    : lostHint(line.kind, slug, id);
  return diagnose('ledger/dropped', source, line.place, {
    message: `The page ${line.url} is gone, which was published on or before ${line.recorded}, expected a page at this address.`,
    hint,
    related: moved && [
      placeOf(
        moved,
        `The same ${line.kind === 'person' ? 'name stands' : 'words stand'} at ${moved.url} now.`,
      ),
    ],
  });
}

function movedHint(
  line: LedgerLine,
  slug: string,
  id: string,
  { id: now, url }: PublishedPage,
  isRedirected: boolean,
): string {
  const { kind } = line;
  if (now === line.id)
    return `The site makes the page at ${url} now: let its code make it at the address that was published.`;
  if (kind === 'person') return `Add formerIds: [${slug}] to content/people/${now}.md.`;
  const [slugNow = '', currentId = ''] = now.split('/');
  return [
    ...(slugNow === slug || isRedirected ? [] : [`Add formerSlugs: [${slug}] to the briefing "${slugNow}".`]),
    ...(kind === 'briefing' || currentId === id
      ? []
      : [`Add formerIds: [${id}] to the quote "${currentId}".`]),
  ].join(' ');
}

/** What to add to the quotes of a briefing that got another slug and other ids for its quotes at once. */
function renamedQuotes(
  pages: ReadonlyMap<string, PublishedPage>,
  gone: readonly LedgerLine[],
  slug: string,
  { briefing }: PublishedPage,
): string[] {
  return gone.flatMap(({ kind, id, hash }) => {
    const [of, quote = ''] = id.split('/');
    const page = kind === 'quote' && of === slug ? pages.get(`quote ${hash}`) : undefined;
    const now = page?.briefing === briefing ? page.id.replace(/^.*\//, '') : quote;
    return now === quote ? [] : [`Add formerIds: [${quote}] to the quote "${now}".`];
  });
}

function lostHint(kind: LedgerLine['kind'], slug: string, id: string): string {
  if (kind === 'quote')
    return `Bring the quote "${id}" of "${slug}" back; if it must go, mark it retracted with a day and a reason.`;
  if (kind === 'briefing')
    return `Bring "${slug}.md" back; if it must go, mark it retracted with a day and a reason.`;
  return `Bring the actor "${slug}" back, or list the id under formerIds in the profile of the id it has now.`;
}

function otherPerson(
  { source, corpus: { briefings, profiles }, digest }: LedgerComparison,
  line: LedgerLine,
  page: PublishedPage,
): Diagnostic[] {
  const isRecorded = (name: string | undefined) => name !== undefined && digest(name) === line.hash;
  const profile = profiles.find(({ name }) => name === page.id);
  const corrected = briefings
    .flatMap(({ record }) => record.corrections)
    .filter(({ target }) => target === `actors.${page.id}.name`);
  if (profile?.record.otherNames.some(isRecorded) || corrected.some(({ was }) => isRecorded(was))) return [];
  const finding = diagnose('ledger/reused', page.briefing.source, page.briefing.place(page.path), {
    message: `Unexpected name "${page.words}" for the published id "${page.id}", expected the name it was published with.`,
    hint: `Somebody else needs another id. For the same one under a new name, list the old name under otherNames in content/people/${page.id}.md, or add a correction with target: actors.${page.id}.name, was and now.`,
    related: [recordedHere(source, line)],
  });
  return [finding];
}
