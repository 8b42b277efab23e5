import { briefingVersions, quotationVersions, type Version } from '../outputs/sharing/versions.ts';
import { type Archive, isOverAYearOld, yearsSince } from '../record/archive/archive.ts';
import { type Companion, companionsOf } from '../record/archive/people/people.ts';
import type { Person } from '../record/archive/people/person.ts';
import { dayOfQuote, type QuoteEntry } from '../record/archive/quote-entry.ts';
import { type Related, relatedAmong } from '../record/archive/related.ts';
import { answersTo, otherQuotesOf } from '../record/archive/related-quotes.ts';
import { versions } from '../record/archive/translations.ts';
import type { Briefing } from '../record/compose/briefing.ts';

/** All that the pages and files of a briefing show, those of its quotations among them. */
export interface BriefingView {
  readonly briefing: Briefing;
  /** Its quotations, in the order of its record. */
  readonly entries: readonly QuoteEntry[];
  /** Those of its quotations that were retracted, alone or with it. */
  readonly retracted: readonly QuoteEntry[];
  readonly quotes: readonly QuoteView[];
  readonly related: Related;
  readonly isOld: boolean;
  /** What it can be read in; none where that is one language. */
  readonly languages: readonly Version[];
  /** Cards and embeds say no more of the present than its year: a new day does not make all of them anew. */
  readonly newestYear: string;
}

/** All that the page of a quotation shows. */
export interface QuoteView {
  readonly entry: QuoteEntry;
  /** What it can be read in; none where that is one language. */
  readonly languages: readonly Version[];
  /** The newest other quotations of the same speaker. */
  readonly more: readonly QuoteEntry[];
  /** What others said to the speaker in the same briefing. */
  readonly answers: readonly QuoteEntry[];
  /** Whole years since it was said. */
  readonly years: number;
}

/** All that the pages and files of a person or party show. */
export interface PersonView {
  readonly person: Person;
  readonly companions: readonly Companion[];
  /** What was said by those who represent it, newest first. */
  readonly spokenFor: readonly QuoteEntry[];
  /** What of its quotations was retracted. */
  readonly retracted: readonly QuoteEntry[];
}

/** What the pages of each briefing that is asked for show, of retracted ones, too. */
export function* briefingViews(
  archive: Archive,
  isWanted: (briefing: Briefing) => boolean,
): Generator<BriefingView> {
  const { briefings, retracted, quotesBySlug, personById, latestDay } = archive;
  const wanted = [...briefings, ...retracted.briefings].filter(isWanted);
  if (wanted.length === 0) return;
  const retractedBySlug = Map.groupBy(retracted.quotes, ({ briefing }) => briefing.slug);
  const relatedTo = relatedAmong(briefings);
  const versionsOf = versions(briefings);
  for (const briefing of wanted) {
    const entries = quotesBySlug.get(briefing.slug) ?? [];
    const inLanguages = versionsOf(briefing);
    yield {
      briefing,
      entries,
      retracted: retractedBySlug.get(briefing.slug) ?? [],
      quotes: entries.map((entry) => ({
        entry,
        languages: quotationVersions(entry, inLanguages),
        more: otherQuotesOf(personById.get(entry.speaker.id ?? ''), entry, inLanguages),
        answers: answersTo(entry, entries),
        years: yearsSince(dayOfQuote(entry), latestDay),
      })),
      related: briefing.record.retracted ? { happened: {} } : relatedTo(briefing),
      isOld: isOverAYearOld(briefing, latestDay),
      languages: briefingVersions(inLanguages),
      newestYear: latestDay.slice(0, 4),
    };
  }
}

/** What the pages of each person and party that is asked for show. */
export function* personViews(
  { people, personById, quotes, retracted }: Archive,
  isWanted: (person: Person) => boolean,
): Generator<PersonView> {
  const spokenFor = Map.groupBy(quotes, ({ speaker }) => speaker.represents);
  const retractedById = Map.groupBy(
    retracted.quotes.flatMap((entry) => entry.speaker.actors.map(({ id }) => ({ id, entry }))),
    ({ id }) => id,
  );
  for (const person of people.filter(isWanted))
    yield {
      person,
      companions: companionsOf(person, personById),
      spokenFor: spokenFor.get(person.id) ?? [],
      retracted: retractedById.get(person.id)?.map(({ entry }) => entry) ?? [],
    };
}
