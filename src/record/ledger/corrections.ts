import type { Correction } from '../schema/amendments.ts';
import { fold } from '../text/fold.ts';

/** Corrections of one quote's words, oldest first. */
export type QuoteCorrections = readonly Correction[];

/** How many readings are tried at most. Words that occur often make very many. */
const maxReadings = 200;

/**
 * Whether corrections explain how published words became the present ones. They are undone from the newest to the
 * oldest: each puts its `was` where its `now` stands. Both may be the whole text or a part of it.
 */
export function explainsChange(
  words: string,
  corrections: QuoteCorrections,
  isPublished: (words: string) => boolean,
): boolean {
  const readings = new Set([words]);
  for (const { was, now } of corrections.toReversed()) {
    if (was === undefined || now === undefined) continue;
    for (const reading of [...readings]) {
      for (const earlier of withPartReplaced(reading, fold(unmarked(now)), fold(unmarked(was)))) {
        if (isPublished(earlier)) return true;
        if (readings.size < maxReadings) readings.add(earlier);
      }
    }
  }
  return false;
}

/** Editors write the words of a correction with or without quotation marks around them. */
function unmarked(words: string): string {
  return /^\s*["\u201c\u201e\u00ab](.*)["\u201d\u201c\u00bb]\s*$/s.exec(words)?.[1] ?? words;
}

function* withPartReplaced(text: string, part: string, other: string): Generator<string> {
  if (part === '') return;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    yield fold(`${text.slice(0, at)}${other}${text.slice(at + part.length)}`);
}
