import { type Diagnostic, diagnose, type RelatedPlace } from './diagnostic.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import { explainsChange, type QuoteCorrections } from './ledger-corrections.ts';
import { quotePlaces } from './places.ts';
import {
  AddressBook,
  type LedgerTerms,
  newestLines,
  type Published,
  type PublishedPage,
} from './published-pages.ts';
import type { Quote } from './schema.ts';
import type { Source } from './source.ts';

/**
 * Rule 7: what was published is still there, and says what it said unless something says that it changed. Every finding
 * has a place in the ledger and, where there is one, in the briefing.
 */
export function checkLedger(
  source: Source,
  { lines }: Ledger,
  published: Published,
  { urls, digest }: LedgerTerms,
): Diagnostic[] {
  const book = new AddressBook(published, urls);
  const gone: LedgerLine[] = [];
  const changed: [LedgerLine, PublishedPage][] = [];
  for (const line of newestLines(lines).values()) {
    const page = book.pageAt(line.url);
    if (page) {
      if (digest(page.words) !== line.hash) changed.push([line, page]);
    } else if (published.complete && !book.isRefused(line.url)) gone.push(line);
  }
  const pagesByHash = changed.length + gone.length > 0 ? byHash(book, digest) : noPages;
  const found = firstCauses(gone).map((line) => dropped(source, line, pagesByHash));
  for (const [line, page] of changed) {
    const finding =
      page.kind === 'quote'
        ? rewordedQuote(source, line, page, pagesByHash, digest)
        : page.kind === 'briefing'
          ? changedBriefing(source, line, page)
          : otherPerson(source, line, page, published, digest);
    if (finding) found.push(finding);
  }
  return found;
}

function byHash(book: AddressBook, digest: LedgerTerms['digest']): PagesByHash {
  return new Map(Array.from(book.pages(), (page) => [`${page.kind} ${digest(page.words)}`, page]));
}

/** A briefing that is gone takes its quotes and people with it: that is one mistake. */
function firstCauses(gone: readonly LedgerLine[]): readonly LedgerLine[] {
  const slugs = new Set(gone.flatMap(({ kind, id }) => (kind === 'briefing' ? [id] : [])));
  if (slugs.size === 0) return gone;
  return gone.filter(
    ({ kind, id }) => kind === 'briefing' || (kind === 'quote' && !slugs.has(id.replace(/\/.*$/, ''))),
  );
}

type PagesByHash = ReadonlyMap<string, PublishedPage>;
const noPages: PagesByHash = new Map();

function dropped(source: Source, line: LedgerLine, pagesByHash: PagesByHash): Diagnostic {
  const moved = pagesByHash.get(`${line.kind} ${line.hash}`);
  const [slug = '', id = ''] = line.id.split('/');
  return diagnose('ledger/dropped', source, line.place, {
    message: `Unexpected end of ${line.url}, published on or before ${line.recorded}, expected a page at this address.`,
    hint: moved ? movedHint(line, slug, id, moved) : lostHint(line.kind, slug, id),
    related: moved && [
      {
        file: moved.briefing.source.file,
        range: moved.briefing.source.range(...moved.briefing.place(moved.path)),
        message: `The same ${line.kind === 'person' ? 'name' : 'words'} stand at ${moved.url} now.`,
      },
    ],
  });
}

function movedHint({ kind }: LedgerLine, slug: string, id: string, { id: now }: PublishedPage): string {
  if (kind === 'person') return `Add formerIds: [${slug}] to content/people/${now}.md.`;
  if (kind === 'briefing') return `Add formerSlugs: [${slug}] to the briefing "${now}".`;
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

function rewordedQuote(
  source: Source,
  line: LedgerLine,
  page: PublishedPage,
  pagesByHash: PagesByHash,
  digest: LedgerTerms['digest'],
): Diagnostic | undefined {
  const { briefing, path, words } = page;
  const quote = briefing.record.quotes[Number(path[1])];
  // Words that are not in the article are a mistake of their own, and mending it may mend this.
  if (!quote || quote.retracted || briefing.record.retracted) return undefined;
  if (quotePlaces(quote, briefing.quotations).length === 0) return undefined;
  const corrections = correctionsOf(briefing.record.corrections, quote);
  if (explainsChange(words, corrections, (text) => digest(text) === line.hash)) return undefined;
  const elsewhere = pagesByHash.get(`quote ${line.hash}`);
  if (elsewhere)
    return diagnose('ledger/reused', briefing.source, briefing.place(path), {
      message: `Unexpected words under the recorded id "${quote.id}", expected those it was published with.`,
      hint: `The published words are the quote "${elsewhere.id.replace(/^.*\//, '')}" now: give that one its id "${quote.id}" back, and this one an id of its own.`,
      related: [recordedHere(source, line), placeOf(elsewhere, 'The published words stand here.')],
    });
  const last = corrections.at(-1);
  return diagnose('ledger/reworded', briefing.source, briefing.place(path), {
    message: `Unexpected words in a published quote, changed since ${line.recorded}, expected the published words or a correction.`,
    hint: last
      ? `Its correction does not lead back to the published words: "now" has to stand in the text, and with "was" in its place the text has to be the published one.`
      : `Bring the words back, or add to "corrections" an entry with target: quotes.${quote.id}, the words before under "was" and since under "now"; another quotation needs another id.`,
    related: [recordedHere(source, line)],
  });
}

/** The corrections of a quote's words, in the order they were made. */
function correctionsOf(all: QuoteCorrections, { id, formerIds }: Quote): QuoteCorrections {
  const targets = new Set([id, ...formerIds].flatMap((name) => [`quotes.${name}`, `quotes.${name}.text`]));
  return all
    .filter(({ target }) => target !== undefined && targets.has(target))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function changedBriefing(source: Source, line: LedgerLine, page: PublishedPage): Diagnostic | undefined {
  const { briefing } = page;
  const { record } = briefing;
  const days = [record.updated, record.retracted?.on, ...record.corrections.map(({ on }) => on)];
  const retracted = record.quotes.map((quote) => quote.retracted?.on);
  if ([...days, ...retracted].some((day) => day !== undefined && day.slice(0, 10) >= line.recorded))
    return undefined;
  const stated = record.updated === undefined ? ['published'] : ['updated'];
  return diagnose('ledger/changed', briefing.source, briefing.place(stated), {
    message: `Unexpected prose of a published briefing, changed since ${line.recorded}, expected "updated" or a correction on or after that day.`,
    related: [recordedHere(source, line)],
  });
}

function otherPerson(
  source: Source,
  line: LedgerLine,
  page: PublishedPage,
  { briefings, profiles }: Published,
  digest: LedgerTerms['digest'],
): Diagnostic | undefined {
  const isRecorded = (name: string | undefined) => name !== undefined && digest(name) === line.hash;
  const profile = profiles.find(({ name }) => name === page.id);
  const corrected = briefings
    .filter(({ record }) => record.actors.some(({ id }) => id === page.id))
    .flatMap(({ record }) => record.corrections)
    .filter(({ target }) => target === `actors.${page.id}.name`);
  if (profile?.record.otherNames.some(isRecorded) || corrected.some(({ was }) => isRecorded(was)))
    return undefined;
  return diagnose('ledger/reused', page.briefing.source, page.briefing.place(page.path), {
    message: `Unexpected name "${page.words}" for the published id "${page.id}", expected the name it was published with.`,
    hint: `Somebody else needs another id. For the same one under a new name, list the old name under otherNames in content/people/${page.id}.md, or add a correction with target: actors.${page.id}.name, was and now.`,
    related: [recordedHere(source, line)],
  });
}

function recordedHere(source: Source, line: LedgerLine): RelatedPlace {
  return {
    file: source.file,
    range: source.range(...line.place),
    message: `Recorded on ${line.recorded} here.`,
  };
}

function placeOf({ briefing, path }: PublishedPage, message: string): RelatedPlace {
  return { file: briefing.source.file, range: briefing.source.range(...briefing.place(path)), message };
}
