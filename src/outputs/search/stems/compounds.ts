import { wordsIn } from '../words.ts';
import type { Stems } from './stems.ts';

const shortestBeginning = 4;
const shortestEnd = 4;

/** The stems of all words of some texts in one language, to know the ends of longer words by. */
export function stemsIn(texts: readonly string[], { ofText }: Stems): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => wordsIn(text).flatMap(({ written }) => ofText(written))));
}

/** The stems that a word ends in and that are words of their own elsewhere: of "Hafenvereinbarung", that of "Vereinbarung". */
export function endsOf(stem: string, known: ReadonlySet<string>): string[] {
  const ends: string[] = [];
  for (let at = shortestBeginning; at <= stem.length - shortestEnd; at += 1) {
    const end = stem.slice(at);
    if (known.has(end)) ends.push(end);
  }
  return ends;
}

/** Whether a word with this stem may be one that is joined of several, the last with that stem. */
export function mayEndIn(stem: string, end: string): boolean {
  return end.length >= shortestEnd && stem.length >= end.length + shortestBeginning && stem.endsWith(end);
}
