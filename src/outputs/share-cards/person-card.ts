import { kindNames, rolesOf } from '../../record/archive/people/people.ts';
import type { Person } from '../../record/archive/people/person.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import { dayOf, shortDay } from '../../record/days/calendar.ts';
import { site } from '../../site/site.ts';
import { type Card, counted, notice } from './card.ts';
import { quotedWords, speakerOf } from './quotation-card.ts';

/**
 * The card of a person or party: the newest words that are theirs or, where there are none, those that somebody said for
 * them.
 *
 * @param spokenFor what was said by those who represent them, newest first
 */
export function personCard(person: Person, spokenFor: readonly QuoteEntry[]): Card {
  const isOwn = person.quotes.length > 0;
  const said = isOwn ? person.quotes : spokenFor;
  const [newest] = said;
  const named = `Named in ${counted(person.appearances.length, 'briefing').toLowerCase()}.`;
  return {
    heading: { name: person.name, role: roleOf(person) },
    words: newest ? quotedWords(newest) : notice(`No words on the record yet. ${named}`),
    by: newest && !isOwn ? speakerOf(newest) : undefined,
    day: dayLine(person, newest, isOwn),
    flags: [],
    notes: newest ? [{ text: countOf(said, isOwn) }] : [],
  };
}

function roleOf(person: Person): string | undefined {
  const [appearance] = person.appearances;
  const role = rolesOf(person)[0]?.role;
  if (role !== undefined || person.kind === 'person') return role;
  const kind = kindNames[person.kind].one;
  return appearance?.isMediator ? `${kind}, mediator` : kind;
}

function dayLine(person: Person, newest: QuoteEntry | undefined, isOwn: boolean): string {
  const [appearance] = person.appearances;
  if (!newest) return appearance ? `Named on ${dayIn(appearance.briefing.record.published)}` : '';
  const day = newest.quote.on ?? newest.briefing.record.published;
  return `${isOwn ? 'Newest words' : 'Said in its name'}: ${dayIn(day)}`;
}

function dayIn(moment: string): string {
  return shortDay(dayOf(moment), site.lang);
}

function countOf(said: readonly QuoteEntry[], isOwn: boolean): string {
  const quotations = counted(said.length, 'quotation');
  if (!isOwn) {
    const speakers = new Set(said.map(({ speaker }) => speaker.id)).size;
    return `${quotations} in its name, ${counted(speakers, 'speaker').toLowerCase()}`;
  }
  const briefings = new Set(said.map(({ briefing }) => briefing.slug)).size;
  const years = said.map(({ briefing }) => briefing.record.published.slice(0, 4)).sort();
  const since = years[0] === years.at(-1) ? '' : ` since ${years[0]}`;
  return `${quotations} in ${counted(briefings, 'briefing').toLowerCase()}${since}`;
}
