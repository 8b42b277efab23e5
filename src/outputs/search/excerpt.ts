import type { Place } from './matching.ts';

/** A stretch of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** A text in pieces, what was found set apart. */
export function highlighted(text: string, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of places) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), isFound: false });
    pieces.push({ text: text.slice(from, end), isFound: true });
    done = end;
  }
  return done < text.length ? [...pieces, { text: text.slice(done), isFound: false }] : pieces;
}

/** How much is shown around what was found, in UTF-16 units. */
const before = 60;
const most = 180;

/** The part of a long text in which something was found, from one word to another, what was found set apart. */
export function excerptOf(text: string, places: readonly Place[]): Piece[] {
  const [first] = places;
  const from = first === undefined ? 0 : startOfWord(text, first.start - before);
  const to = endOfWord(text, from + most);
  const inside = places.filter(({ start, end }) => start >= from && end <= to);
  const shown = text.slice(from, to);
  const pieces = highlighted(
    shown,
    inside.map(({ start, end }) => ({ start: start - from, end: end - from })),
  );
  const gap = (isThere: boolean, sign: string): Piece[] => (isThere ? [{ text: sign, isFound: false }] : []);
  // Behind a stop or a comma the sign would look like more of them.
  const end = /\p{P}$/u.test(shown) ? ' …' : '…';
  return [...gap(from > 0, '…'), ...pieces, ...gap(to < text.length, end)];
}

function startOfWord(text: string, at: number): number {
  return at <= 0 ? 0 : Math.max(text.lastIndexOf(' ', at) + 1, at - 30);
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const end = text.indexOf(' ', at);
  return end < 0 || end > at + 30 ? at : end;
}
