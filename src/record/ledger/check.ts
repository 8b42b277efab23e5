import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Corpus } from '../parse/corpus.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import type { Source } from '../text/source.ts';
import { type LedgerCase, placeOf, recordedHere } from './comparison.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import { changedProse, repairGone } from './prose.ts';
import { AddressBook, type LedgerTerms, newestLines, type PublishedPage } from './published-pages.ts';
import { reattributedQuote, rewordedQuote } from './quotes.ts';
import { type TrailSince, trailSince } from './repairs.ts';

/**
 * Rule 7: what was published is still there, and says what it said unless something says that it changed. Every finding
 * has a place in the ledger and, where there is one, in the briefing.
 */
export function checkLedger(
  source: Source,
  { lines }: Ledger,
  corpus: Corpus,
  { urls, digest }: LedgerTerms,
): Diagnostic[] {
  const book = new AddressBook(corpus, urls);
  const gone: LedgerLine[] = [];
  const shown: Shown[] = [];
  const trails = new Map<ParsedBriefing, TrailSince>();
  for (const line of newestLines(lines).values()) {
    const page = book.pageAt(line.url);
    if (page) {
      shown.push({ line, page });
      const trail = page.kind === 'briefing' && trailSince(line, page.briefing.record, digest);
      if (trail) trails.set(page.briefing, trail);
    } else if (corpus.complete && !book.isRefused(line.url)) gone.push(line);
  }
  let byHash: ReturnType<LedgerCase['pagesByHash']> | undefined;
  const theCase: LedgerCase = {
    source,
    lines,
    corpus,
    digest,
    trails,
    idNow: idsNow(corpus),
    pagesByHash: () => {
      byHash ??= new Map(Array.from(book.pages(), (page) => [`${page.kind} ${digest(page.words)}`, page]));
      return byHash;
    },
  };
  return [
    ...firstCauses(gone).map((line) => dropped(theCase, line, (slug) => book.pageAt(urls.briefing(slug)))),
    ...changes(theCase, shown),
  ];
}

/** The id that somebody published under an id has now. */
function idsNow({ profiles }: Corpus): (id: string) => string {
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

function changes(theCase: LedgerCase, shown: readonly Shown[]): Diagnostic[] {
  const inQuotes = new Map<ParsedBriefing, Diagnostic[]>();
  const found: Diagnostic[] = [];
  for (const { line, page } of shown) {
    if (page.kind !== 'quote') continue;
    const finding = rewordedQuote(theCase, line, page) ?? reattributedQuote(theCase, line, page);
    if (finding) inQuotes.set(page.briefing, [...(inQuotes.get(page.briefing) ?? []), finding]);
  }
  for (const { line, page } of shown) {
    const isOther = theCase.digest(page.words) !== line.hash;
    if (page.kind === 'person' && isOther) found.push(...otherPerson(theCase, line, page));
    if (page.kind !== 'briefing') continue;
    found.push(...repairGone(theCase, line, page));
    // A quotation that was reworded is why the prose around it is another.
    if (isOther && !inQuotes.has(page.briefing)) found.push(...changedProse(theCase, line, page));
  }
  return [...found, ...Array.from(inQuotes.values()).flat()];
}

/** A briefing that is gone takes its quotes and people with it: that is one mistake. */
function firstCauses(gone: readonly LedgerLine[]): readonly LedgerLine[] {
  const slugs = new Set(gone.flatMap(({ kind, id }) => (kind === 'briefing' ? [id] : [])));
  if (slugs.size === 0) return gone;
  return gone.filter(
    ({ kind, id }) => kind === 'briefing' || (kind === 'quote' && !slugs.has(id.replace(/\/.*$/, ''))),
  );
}

function dropped(
  { source, pagesByHash }: LedgerCase,
  line: LedgerLine,
  briefingAt: (slug: string) => PublishedPage | undefined,
): Diagnostic {
  const [slug = '', id = ''] = line.id.split('/');
  const twin = pagesByHash().get(`${line.kind} ${line.hash}`);
  // A quote whose briefing is still there has not moved to another one: that one quotes the same words.
  const isOwn = line.kind !== 'quote' || twin?.id.startsWith(`${slug}/`) === true;
  const moved = isOwn || briefingAt(slug) === undefined ? twin : undefined;
  const hint = moved ? movedHint(line, slug, id, moved) : lostHint(line.kind, slug, id);
  return diagnose('ledger/dropped', source, line.place, {
    message: `Unexpected end of ${line.url}, published on or before ${line.recorded}, expected a page at this address.`,
    hint,
    related: moved && [
      placeOf(
        moved,
        `The same ${line.kind === 'person' ? 'name stands' : 'words stand'} at ${moved.url} now.`,
      ),
    ],
  });
}

function movedHint(line: LedgerLine, slug: string, id: string, { id: now, url }: PublishedPage): string {
  const { kind } = line;
  if (now === line.id)
    return `The site makes the page at ${url} now: let its code make it at the address that was published.`;
  if (kind === 'person') return `Add formerIds: [${slug}] to content/people/${now}.md.`;
  const [slugNow = '', idNow = ''] = now.split('/');
  return slugNow === slug
    ? `Add formerIds: [${id}] to the quote "${idNow}".`
    : `Add formerSlugs: [${slug}] to the briefing "${slugNow}".`;
}

function lostHint(kind: LedgerLine['kind'], slug: string, id: string): string {
  if (kind === 'quote')
    return `Bring the quote "${id}" of "${slug}" back; if it must go, mark it retracted with a day and a reason.`;
  if (kind === 'briefing')
    return `Bring "${slug}.md" back; if it must go, mark it retracted with a day and a reason.`;
  return `Bring the actor "${slug}" back, or list the id under formerIds in the profile of the id it has now.`;
}

function otherPerson(
  { source, corpus: { briefings, profiles }, digest }: LedgerCase,
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
