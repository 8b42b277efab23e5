import type { QuoteEntry } from '../../record/archive/archive.ts';
import type { BriefingRecord } from '../../record/schema/briefing.ts';

/** A quotation by its number in the record, counted from 1. */
export interface NumberedQuote {
  readonly number: number;
  readonly entry: QuoteEntry;
}

/** Where somebody stands: parties left and right, those who mediate and speak for mediators between them. */
export type Side = 'left' | 'middle' | 'right';

/** Someone who speaks, is spoken to, or mediates. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** The name of whom they speak for. */
  readonly represents?: string | undefined;
  readonly isMediator: boolean;
  readonly side: Side;
  /** What they said to nobody the article names. */
  readonly toNobody: readonly NumberedQuote[];
}

/** All that one said to another. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly quotes: readonly NumberedQuote[];
}

/** Who said what to whom in one briefing. */
export interface Conversation {
  readonly voices: readonly Voice[];
  readonly lines: readonly Line[];
  readonly quotes: readonly NumberedQuote[];
}

/** Reads the conversation out of a record; nothing where nobody spoke to anybody. `entries` are its quotes in order. */
export function conversationOf(
  { actors, mediators }: Pick<BriefingRecord, 'actors' | 'mediators'>,
  entries: readonly QuoteEntry[],
): Conversation | undefined {
  const quotes = entries.map((entry, i) => ({ number: i + 1, entry }));
  const lines = linesOf(quotes);
  if (lines.length === 0) return undefined;
  const present = new Set([
    ...quotes.flatMap(({ entry }) => entry.speaker.actors.map(({ id }) => id)),
    ...lines.map(({ to }) => to),
    ...mediators,
  ]);
  const shown = actors.filter(({ id }) => present.has(id));
  const partyOf = new Map(shown.map(({ id, represents }) => [id, represents ?? id]));
  const mediates = (id: string) => mediators.includes(id) || mediators.includes(partyOf.get(id) ?? id);
  const parties = shown.filter(({ id }) => !mediates(id)).map(({ id }) => id);
  // Two of one party who only speak among themselves still face each other.
  const isOneParty = new Set(parties.map((id) => partyOf.get(id))).size < 2;
  const sides = opposingSides(parties, lines, (id) => (isOneParty ? id : (partyOf.get(id) ?? id)));
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const voices = shown.map(
    ({ id, name, represents }): Voice => ({
      id,
      name,
      represents: represents === undefined ? undefined : nameOf.get(represents),
      isMediator: mediators.includes(id),
      side: sides.get(id) ?? 'middle',
      toNobody: quotes.filter(({ entry }) => isSaidBy(entry, id) && !reachesOthers(entry, id)),
    }),
  );
  return { voices, lines, quotes };
}

function linesOf(quotes: readonly NumberedQuote[]): Line[] {
  const lines = new Map<string, { from: string; to: string; quotes: NumberedQuote[] }>();
  for (const quote of quotes) {
    for (const { id: from } of quote.entry.speaker.actors)
      for (const { id: to } of quote.entry.to) {
        if (to === from) continue;
        const line = lines.get(`${from} ${to}`) ?? { from, to, quotes: [] };
        line.quotes.push(quote);
        lines.set(`${from} ${to}`, line);
      }
  }
  return [...lines.values()];
}

/** Whether somebody said a quotation, alone or with others. */
function isSaidBy({ speaker }: QuoteEntry, id: string): boolean {
  return speaker.actors.some((actor) => actor.id === id);
}

function reachesOthers({ to }: QuoteEntry, speaker: string): boolean {
  return to.some(({ id }) => id !== speaker);
}

/** Puts each party on the side where most of those it talks with stand opposite; among equals, where fewer stand. */
function opposingSides(
  ids: readonly string[],
  lines: readonly Line[],
  partyOf: (id: string) => string,
): Map<string, 'left' | 'right'> {
  const sides = new Map<string, 'left' | 'right'>();
  const standing = { left: 0, right: 0 };
  for (const [party, members] of Map.groupBy(ids, partyOf)) {
    const talks = { left: 0, right: 0 };
    for (const { from, to, quotes } of lines) {
      const other = partyOf(from) === party ? to : partyOf(to) === party ? from : undefined;
      const side = other === undefined ? undefined : sides.get(other);
      if (side) talks[side] += quotes.length;
    }
    const side =
      talks.left > talks.right || (talks.left === talks.right && standing.right < standing.left)
        ? 'right'
        : 'left';
    for (const id of members) sides.set(id, side);
    standing[side] += members.length;
  }
  return sides;
}
