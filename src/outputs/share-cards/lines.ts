/**
 * A line may end behind a hyphen, but "cease-fire" is one word; and the face has no other hyphen. The last two words stay
 * together where they are short.
 */
export function keptTogether(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu, '-\u2060')
    .replace(/(?<=\s)\S+ \S+$/u, (last) => (last.length <= 14 ? last.replace(' ', '\u00a0') : last));
}

/** A day is not parted from its month. */
export function unbroken(day: string): string {
  return day.replace(/(?<=\p{L}) (?=\d)/gu, '\u00a0');
}
