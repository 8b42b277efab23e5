import type { Briefing } from '../compose/briefing.ts';
import type { BriefingDate } from '../schema/date.ts';
import { versions } from './translations.ts';

/** Other briefings that a reader of one may want next. */
export interface Related {
  /** The nearest briefings before and after it that have the same parties. */
  readonly earlier?: Briefing | undefined;
  readonly later?: Briefing | undefined;
  /** By the id of a planned date, the later briefing that tells it as something that happened. */
  readonly happened: Readonly<Record<string, Briefing>>;
}

/** How many actors two briefings must have in common to count as having the same parties. */
const sameParties = 2;
/** How many briefings of one actor are looked at in each direction: all of a busy actor's would take too long. */
const mostLookedAt = 24;

/**
 * Makes a function that finds the briefings related to one. Translations of the briefing are left out, since they
 * tell the same. All briefings are given newest first.
 */
export function relatedAmong(newestFirst: readonly Briefing[]): (briefing: Briefing) => Related {
  const versionsOf = versions(newestFirst);
  const indexOf = new Map(newestFirst.map((briefing, i) => [briefing, i]));
  const withActor = new Map<string, number[]>();
  const placeIn = new Map<string, number>();
  const onDay = new Map<string, { readonly briefing: Briefing; readonly date: BriefingDate }[]>();
  newestFirst.forEach((briefing, i) => {
    for (const { id } of briefing.record.actors) {
      const found = withActor.get(id) ?? [];
      withActor.set(id, found);
      placeIn.set(`${i} ${id}`, found.length);
      found.push(i);
    }
    for (const date of briefing.record.dates) {
      const day = daysKey(date);
      const found = onDay.get(day) ?? [];
      onDay.set(day, found);
      found.push({ briefing, date });
    }
  });

  const nearest = (briefing: Briefing, at: number, step: 1 | -1): Briefing | undefined => {
    const translations = new Set<Briefing | undefined>(versionsOf(briefing)?.all);
    const shared = new Map<number, number>();
    let found: number | undefined;
    for (const { id } of briefing.record.actors) {
      const others = withActor.get(id) ?? [];
      const place = placeIn.get(`${at} ${id}`) ?? 0;
      for (let i = 1; i <= mostLookedAt; i++) {
        const other = others[place + step * i];
        if (other === undefined || (found !== undefined && (other - found) * step >= 0)) break;
        const count = (shared.get(other) ?? 0) + 1;
        shared.set(other, count);
        if (count >= sameParties && !translations.has(newestFirst[other])) found = other;
      }
    }
    return found === undefined ? undefined : newestFirst[found];
  };

  return (briefing) => {
    const at = indexOf.get(briefing) ?? 0;
    const happened = briefing.record.dates.flatMap((planned) => {
      if (!planned.planned) return [];
      const told = (onDay.get(daysKey(planned)) ?? []).findLast(
        ({ briefing: other, date }) =>
          (indexOf.get(other) ?? at) < at && !date.planned && date.who.some((id) => planned.who.includes(id)),
      );
      return told ? [[planned.id, told.briefing] as const] : [];
    });
    return {
      earlier: nearest(briefing, at, 1),
      later: nearest(briefing, at, -1),
      happened: Object.fromEntries(happened),
    };
  };
}

function daysKey({ on, from, to }: BriefingDate): string {
  return on ?? `${from}/${to}`;
}
