import type { Briefing } from '../compose/briefing.ts';
import { dayOf, type IsoDay } from '../days/calendar.ts';
import { daySpan } from '../days/edtf.ts';
import type { BriefingDate } from '../schema/date.ts';
import { quoteParts } from '../schema/quote.ts';
import { compareStrings } from '../text/compare-strings.ts';
import type { Archive } from './archive.ts';
import type { QuoteEntry } from './quote-entry.ts';
import { inLanguage, versions } from './translations.ts';

/** A briefing with the one quotation that is shown beside it; none if it has no quotations. */
export interface Story {
  readonly briefing: Briefing;
  readonly quotation?: QuoteEntry | undefined;
}

/** What the front page shows. The choice works for one briefing as well as for thousands. */
export interface FrontPage {
  readonly lead?: Story;
  readonly seconds: readonly Story[];
  /** Briefings of which only headline and standfirst are shown. */
  readonly briefs: readonly Briefing[];
  /** Briefings of which only the headline is shown, by the day they were published, newest first. */
  readonly days: readonly { readonly day: IsoDay; readonly briefings: readonly Briefing[] }[];
  /** Quotations that no story above shows, newest first; at most one of each briefing, if there are several. */
  readonly said: readonly QuoteEntry[];
  /** Whether every quotation in `said` is from the week before the newest briefing. */
  readonly isOneWeek: boolean;
  /** Events planned for the newest briefing's day or later, the earliest first; if there are none, those it planned. */
  readonly next: readonly { readonly briefing: Briefing; readonly date: BriefingDate }[];
  /** How many briefings the front page does not show. */
  readonly left: number;
}

const most = { seconds: 2, briefs: 4, lines: 16, said: 5, next: 3 } as const;
/** The longest quotation that fits into a narrow column, in UTF-16 units. */
const longest = 220;
/** How many of the newest briefings are searched for quotations and planned events. */
const recent = 60;

/**
 * Chooses what stands on the front page. A story that can be read in several languages is shown once: in the language
 * of the site if possible, else in its original.
 *
 * @param lang the BCP 47 language of the site
 */
export function frontPage({ briefings: all, quotesBySlug }: Archive, lang: string): FrontPage {
  const versionsOf = versions(all);
  const briefings = all.filter((briefing) => {
    const found = versionsOf(briefing);
    return found === undefined || inLanguage(found, lang) === briefing;
  });
  const story = (briefing: Briefing): Story => ({
    briefing,
    quotation: strongest(quotesBySlug.get(briefing.slug) ?? []),
  });
  const [lead, ...others] = briefings;
  const seconds = others.slice(0, most.seconds).map(story);
  const briefs = others.slice(most.seconds, most.seconds + most.briefs);
  const lines = others.slice(most.seconds + most.briefs).slice(0, most.lines);
  const days = [...Map.groupBy(lines, ({ record }) => dayOf(record.published))];
  const first = lead && story(lead);
  const shown = new Set([first, ...seconds].map((told) => told?.quotation?.quote));
  const said = saidBeside(briefings, quotesBySlug, shown);
  const newestDay = lead ? dayOf(lead.record.published) : '';
  return {
    ...(first && { lead: first }),
    seconds,
    briefs,
    days: days.map(([day, ofDay]) => ({ day, briefings: ofDay })),
    said,
    isOneWeek: said.every(({ briefing }) => daysBetween(dayOf(briefing.record.published), newestDay) < 7),
    next: whatIsNext(briefings, newestDay),
    left: Math.max(0, others.length - most.seconds - most.briefs - most.lines),
  };
}

/** The first quotation that the editors feature, or else the first. */
function strongest(entries: readonly QuoteEntry[]): QuoteEntry | undefined {
  return entries.find(({ quote }) => quote.featured) ?? entries[0];
}

function saidBeside(
  briefings: readonly Briefing[],
  quotesBySlug: Archive['quotesBySlug'],
  shown: ReadonlySet<unknown>,
): QuoteEntry[] {
  const left = briefings.slice(0, recent).flatMap((briefing) => {
    const entries = (quotesBySlug.get(briefing.slug) ?? []).filter(
      ({ quote }) => !shown.has(quote) && quoteParts(quote).join(' ').length <= longest,
    );
    const featured = entries.filter(({ quote }) => quote.featured);
    // If there is only one briefing, its quotations that are not featured may fill the column, too.
    return briefings.length === 1
      ? [...featured, ...entries.filter(({ quote }) => !quote.featured)]
      : [...featured, ...entries].slice(0, 1);
  });
  return left.slice(0, briefings.length === 1 ? 3 : most.said);
}

function whatIsNext(briefings: readonly Briefing[], newestDay: IsoDay): FrontPage['next'] {
  const planned = (some: readonly Briefing[]) =>
    some.flatMap((briefing) =>
      briefing.record.dates.filter((date) => date.planned).map((date) => ({ briefing, date })),
    );
  const dayFor = ({ date }: { readonly date: BriefingDate }) => daySpan(date).last;
  const toCome = planned(briefings.slice(0, recent)).filter((next) => dayFor(next) >= newestDay);
  const chosen = toCome.length > 0 ? toCome : planned(briefings.slice(0, 1));
  return chosen.toSorted((a, b) => compareStrings(dayFor(a), dayFor(b))).slice(0, most.next);
}

function daysBetween(earlier: IsoDay, later: IsoDay): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}
