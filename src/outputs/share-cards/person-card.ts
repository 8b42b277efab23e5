import { rolesOf } from '../../record/archive/people/people.ts';
import type { Person } from '../../record/archive/people/person.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import { dayOf } from '../../record/days/calendar.ts';
import { messages } from '../../site/messages/messages.ts';
import { type Card, notice } from './card.ts';
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
  return {
    lang: messages.lang,
    dir: messages.dir,
    heading: { name: person.name, role: roleOf(person) },
    words: newest ? quotedWords(newest) : notice(messages.cards.silent(person.appearances.length), messages),
    by: newest && !isOwn ? speakerOf(newest, messages) : undefined,
    day: dayLine(person, newest, isOwn),
    flags: [],
    notes: newest ? [{ text: countOf(said, isOwn) }] : [],
  };
}

function roleOf(person: Person): string | undefined {
  const [appearance] = person.appearances;
  const role = rolesOf(person)[0]?.role;
  if (role !== undefined || person.kind === 'person') return role;
  const kind = messages.person.kinds[person.kind].one;
  return appearance?.isMediator ? messages.cards.kindMediator(kind) : kind;
}

function dayLine(person: Person, newest: QuoteEntry | undefined, isOwn: boolean): string {
  const [appearance] = person.appearances;
  const { cards } = messages;
  if (!newest) return appearance ? cards.namedOn(dayIn(appearance.briefing.record.published)) : '';
  const day = newest.quote.on ?? newest.briefing.record.published;
  return isOwn ? cards.newest(dayIn(day)) : cards.inItsName(dayIn(day));
}

function dayIn(moment: string): string {
  return messages.days.short(dayOf(moment));
}

function countOf(said: readonly QuoteEntry[], isOwn: boolean): string {
  const { cards } = messages;
  if (!isOwn) {
    const speakers = new Set(said.map(({ speaker }) => speaker.id)).size;
    return cards.saidInItsName(said.length, speakers);
  }
  const briefings = new Set(said.map(({ briefing }) => briefing.slug)).size;
  const years = said.map(({ briefing }) => briefing.record.published.slice(0, 4)).sort();
  return cards.said(said.length, briefings, years[0] === years.at(-1) ? undefined : years[0]);
}
