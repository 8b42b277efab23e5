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
  const { male = '', female = '', either = '' } = lists;
  return new Map([
    ...[...wordSet(either)].map((word) => [word, undefined] as const),
    ...[...wordSet(male)].map((word) => [word, 'male'] as const),
    ...[...wordSet(female)].map((word) => [word, 'female'] as const),
  ]);
}
