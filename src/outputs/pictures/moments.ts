import type { Person, QuoteEntry } from '../../record/archive/archive.ts';
import { markedWords } from '../../record/archive/attribution.ts';
import { type DaysOfEvent, dayOf, daysOf, type IsoDay } from '../../record/days/calendar.ts';
import { daySpan } from '../../record/days/edtf.ts';
import type { BriefingDate, BriefingRecord } from '../../record/schema/briefing.ts';

/** One thing of a timeline: what was said, what happened, or what was still to come. */
export interface Moment {
  readonly kind: 'said' | 'event' | 'planned';
  readonly text: string;
  readonly href: string;
  /** Of an event: its id in its briefing. */
  readonly dateId?: string;
  /** What the table adds of an event: the article's own words for the day, and the place. */
  readonly detail?: string;
  /** What the words are in, where it is not the site's own language. */
  readonly lang?: string | undefined;
  /** The quotations of one speaker; the text is their name. */
  readonly numbers: readonly { readonly number: number; readonly href: string }[];
}

/** What belongs to one day or span; without days, what the article does not date. */
export interface MomentRow {
  readonly label: string;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  readonly moments: readonly Moment[];
}

/** Where the links of a timeline lead. */
export interface MomentLinks {
  quote(entry: QuoteEntry): string;
  date(slug: string, id: string): string;
  person(id: string): string;
}

interface Dated {
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
  /** What the record says of the days. */
  readonly days?: DaysOfEvent;
  readonly moment: Moment;
}

/** The first and last day, and how the record has them: a month is drawn as its days, and called a month. */
function spanOf({ on, from, to }: DaysOfEvent): Pick<Dated, 'from' | 'to' | 'days'> {
  if (on === undefined && from === undefined) return {};
  const { first, last } = daySpan({ on, from, to });
  return { from: first, to: last, days: { on, from, to } };
}

const undatedLabel = 'Date not given in the article';

/** The days of one briefing, oldest first: its events, and who was quoted when with the numbers of the quotations. */
export function briefingMoments(
  slug: string,
  record: Pick<BriefingRecord, 'dates' | 'lang'>,
  entries: readonly QuoteEntry[],
  links: MomentLinks,
  lang: string,
): MomentRow[] {
  const said = [
    ...Map.groupBy(
      entries.map((entry, i) => ({ entry, number: i + 1 })),
      ({ entry }) => `${entry.quote.on} ${entry.speaker.name}`,
    ).values(),
  ].flatMap((quotes): Dated[] => {
    const [first] = quotes;
    if (!first) return [];
    const { on } = first.entry.quote;
    const numbers = quotes.map(({ entry, number }) => ({ number, href: links.quote(entry) }));
    const moment = {
      kind: 'said',
      text: first.entry.speaker.name,
      href: links.quote(first.entry),
      numbers,
    } as const;
    return [{ ...spanOf({ on }), moment }];
  });
  return rowsOf([...record.dates.map((date) => eventOf(slug, date, record.lang, links)), ...said], lang);
}

/** The days of a person across briefings, oldest first; by years where there are too many to draw one by one. */
export function personMoments(person: Person, links: MomentLinks, lang: string, most = 24): MomentRow[] {
  const dated = [
    ...person.participations.map(({ briefing, date }) =>
      eventOf(briefing.slug, date, briefing.record.lang, links),
    ),
    ...person.quotes.map((entry): Dated => {
      const { quote, briefing } = entry;
      const text = markedWords(entry);
      const moment = {
        kind: 'said',
        text,
        href: links.quote(entry),
        lang: briefing.record.lang,
        numbers: [],
      } as const;
      return { ...spanOf({ on: quote.on }), moment };
    }),
  ];
  return dated.length <= most ? rowsOf(dated, lang) : yearRows(person, links);
}

/** Whether there is anything to draw: a line needs two days. */
export function isDrawable(rows: readonly MomentRow[]): boolean {
  return rows.filter(({ from }) => from !== undefined).length > 1;
}

function eventOf(slug: string, date: BriefingDate, lang: string, links: MomentLinks): Dated {
  const kind = date.planned ? 'planned' : 'event';
  const detail = [`\u201c${date.asWritten}\u201d`, date.place].filter(Boolean).join(' \u00b7 ');
  const moment = {
    kind,
    text: date.event,
    href: links.date(slug, date.id),
    dateId: date.id,
    detail,
    lang,
    numbers: [],
  } as const;
  return { ...spanOf(date), moment };
}

function rowsOf(dated: readonly Dated[], lang: string): MomentRow[] {
  const days = Map.groupBy(dated, ({ from = '', to = '', days: { on, to: end } = {} }) =>
    from === '' ? ' ' : `${from} ${to} ${on ?? end ?? ''}`,
  );
  return [...days]
    .sort(([a], [b]) => (b === ' ' ? -1 : a === ' ' || a > b ? 1 : -1))
    .map(([, sameDays]) => {
      const { from, to, days: written = {} } = sameDays[0] ?? {};
      const moments = sameDays.map(({ moment }) => moment);
      if (from === undefined || to === undefined) return { label: undatedLabel, moments };
      return { label: daysOf(written, lang), from, to, moments };
    });
}

function yearRows({ quotes, participations }: Person, links: MomentLinks): MomentRow[] {
  const yearOf = (day: string) => dayOf(day).slice(0, 4);
  const said = Map.groupBy(quotes, ({ quote, briefing }) => yearOf(quote.on ?? briefing.record.published));
  const events = Map.groupBy(participations, ({ date, briefing }) =>
    yearOf(date.on ?? date.from ?? briefing.record.published),
  );
  return [...new Set([...said.keys(), ...events.keys()])].sort().map((year) => {
    const [newest] = said.get(year) ?? [];
    const [event] = events.get(year) ?? [];
    const moments: Moment[] = [];
    if (newest)
      moments.push({
        kind: 'said',
        text: counted(said.get(year)?.length, 'quotation'),
        href: links.quote(newest),
        numbers: [],
      });
    if (event)
      moments.push({
        kind: 'event',
        text: counted(events.get(year)?.length, 'event'),
        href: links.date(event.briefing.slug, event.date.id),
        numbers: [],
      });
    return { label: year, from: `${year}-01-01`, to: `${year}-12-31`, moments };
  });
}

function counted(count = 0, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}
