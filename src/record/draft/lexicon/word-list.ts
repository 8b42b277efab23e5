/** A set of the words of a text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words that say what sex somebody is, and words that do not. */
export function gendered(lists: {
  readonly male?: string;
  readonly female?: string;
  readonly either?: string;
}): ReadonlyMap<string, 'male' | 'female' | undefined> {
  const male = wordSet(lists.male ?? '');
  const female = wordSet(lists.female ?? '');
  const either = wordSet(lists.either ?? '');
  // A word of both lists says nothing: "le ministre", "la ministre".
  const tells = (words: ReadonlySet<string>, others: ReadonlySet<string>, sex: 'male' | 'female') =>
    [...words].map((word) => [word, others.has(word) ? undefined : sex] as const);
  return new Map([
    ...[...either].map((word) => [word, undefined] as const),
    ...tells(male, female, 'male'),
    ...tells(female, male, 'female'),
  ]);
}
