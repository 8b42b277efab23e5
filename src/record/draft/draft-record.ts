import type { Body } from '../parse/body.ts';
import type { Quotation } from '../parse/quotations/quotations.ts';
import { readArticle } from './attribution/read-article.ts';
import { findDateline } from './dateline.ts';
import { type NamedDay, namedDays, notDays } from './named-days.ts';
import { actingParties } from './record/acting.ts';
import { Cast, type KnownActor } from './record/actors.ts';
import { draftDates } from './record/dates.ts';
import type { DraftedRecord } from './record/drafted.ts';
import { draftMediators } from './record/mediators.ts';
import { draftQuotes } from './record/quotes.ts';
import { spokenWords } from './spoken.ts';

/** What a record is drafted from: the parsed body, its language, and the day its "Monday" is counted from. */
export interface DraftSource {
  readonly body: Pick<Body, 'passages'>;
  readonly quotations: readonly Quotation[];
  readonly lang: string;
  /** An ISO date. */
  readonly filed: string;
  /** The actors of the archive, so that the same person is one page. */
  readonly known?: readonly KnownActor[];
}

/** Drafts the record of an article from its own words. Pure: the same article always gives the same record. */
export function draftRecord({
  body: { passages },
  quotations: found,
  lang,
  filed,
  known = [],
}: DraftSource): DraftedRecord {
  const quotations = spokenWords(passages, found, lang);
  const article = readArticle(passages, quotations, lang);
  const cast = article && new Cast(article, passages, known, lang);
  const dateline = findDateline(passages);
  const named = namedDays(passages, filed, lang);
  const isOfDateline = ({ passage, end }: NamedDay) => passage === dateline?.passage && end <= dateline.end;
  const days = named.filter((day) => !isOfDateline(day));
  const { quotes, notQuotes } = draftQuotes({ passages, quotations, article, days, cast });
  const mediators = article && cast ? draftMediators(passages, article, cast, lang) : [];
  const dates = draftDates(days, { passages, quotations, article, cast, dateline });
  for (const person of article?.people.people ?? [])
    if (cast && person.first !== undefined && person.mentions.length > 0) cast.person(person);
  if (article && cast) for (const words of actingParties(article, lang)) cast.party(words);
  return {
    actors: cast?.actors ?? [],
    mediators,
    quotes,
    notQuotes,
    dates,
    notDates: [
      // The day of a dateline is no event.
      ...named.filter(isOfDateline).map(({ passage, end }) => passages[passage]?.text.slice(0, end) ?? ''),
      ...notDays(passages, days, lang),
    ],
  };
}
