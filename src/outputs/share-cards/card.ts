import { type Archive, type Person, type QuoteEntry, retractionOf } from '../../record/archive/archive.ts';
import { markedWords, whenSaid } from '../../record/archive/attribution.ts';
import { kindNames, rolesOf } from '../../record/archive/people.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { shownTextLanguage } from '../../record/compose/quote-text.ts';
import { dayOf, longDay } from '../../record/days/calendar.ts';
import { directionOf } from '../../record/text/typography.ts';
import { site } from '../../site/site.ts';

/** What a share card shows, before anything is laid out. */
export interface Card {
  /** The words that the card is for: a quotation, a headline, a name. */
  readonly words: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Quotations carry the accent's rule. */
  readonly quoted: boolean;
  /** Who said it; for other cards what kind of thing it is. */
  readonly lead: string;
  /** Further lines below. */
  readonly details: readonly string[];
  readonly outlet: string;
  /** Set when it is not the newest year of the record: an old quotation must not pass for news. */
  readonly year?: string | undefined;
}

/** The card of a quotation: the words or, of a retracted one, that it was; who, the role then, the full day. */
export function quoteCard(entry: QuoteEntry, archive: Pick<Archive, 'latestDay'>): Card {
  const { quote, briefing, speaker } = entry;
  return {
    ...(retractionOf(entry)
      ? withdrawn('quotation')
      : { ...shownTextLanguage(quote, briefing), words: markedWords(entry), quoted: true }),
    lead: speaker.name,
    details: [...(speaker.role === undefined ? [] : [speaker.role]), whenSaid(entry, site.lang)],
    outlet: site.title,
    year: formerYear(quote.on ?? briefing.record.published, archive),
  };
}

/** The card of a briefing: its headline or, of a retracted one, that it was; its day. */
export function briefingCard({ record, dir }: Briefing, archive: Pick<Archive, 'latestDay'>): Card {
  const day = longDay(record.dateline?.on ?? dayOf(record.published), site.lang);
  return {
    ...(record.retracted
      ? withdrawn('briefing')
      : { words: record.title, lang: record.lang, dir, quoted: false }),
    lead: 'Briefing',
    details: [record.dateline ? `${record.dateline.place}, ${day}` : day],
    outlet: site.title,
    year: formerYear(record.published, archive),
  };
}

/** The card of a person or party: the name, the newest role, how much is on the record. */
export function personCard(person: Person): Card {
  const role = rolesOf(person)[0]?.role;
  const count = person.quotes.length;
  const said =
    count === 0 ? [] : [count === 1 ? 'One quotation on the record' : `${count} quotations on the record`];
  return {
    words: person.name,
    lang: site.lang,
    dir: directionOf(scriptLanguage(person.name)),
    quoted: false,
    lead: kindNames[person.kind].one,
    details: [...(role === undefined ? [] : [role]), ...said],
    outlet: site.title,
  };
}

/** Pages elsewhere go on showing the card of what was taken back. */
function withdrawn(what: 'quotation' | 'briefing'): Pick<Card, 'words' | 'lang' | 'dir' | 'quoted'> {
  return { words: `This ${what} was retracted`, lang: site.lang, dir: directionOf(site.lang), quoted: false };
}

function formerYear(moment: string, { latestDay }: Pick<Archive, 'latestDay'>): string | undefined {
  const year = moment.slice(0, 4);
  return year === latestDay.slice(0, 4) ? undefined : year;
}

/** A name has no language of its own; its script says which way it is read. */
function scriptLanguage(name: string): string {
  if (/\p{sc=Arab}/u.test(name)) return 'ar';
  return /\p{sc=Hebr}/u.test(name) ? 'he' : site.lang;
}
