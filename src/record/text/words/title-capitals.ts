/** Words of more than three letters that keep their small letter in a title. */
const joining = /^(?:with|from|into|over|upon|than|that|when|\u00fcber|nach|dans|pour|avec|chez|para|sobre)$/;

/** Short verbs that make a sentence of words with capitals. */
const verbs = /^(?:is|was|are|were|am|has|had|did|ist|war|est|es)$/;

/** Whether every long word has a capital, as in the title of a book or a broadcast: "Late Night with Ann Lee". */
export function hasCapitals(words: readonly string[]): boolean {
  const long = words
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word.length > 3 && !joining.test(word));
  const [first = '', ...others] = words;
  if (others.some((word) => verbs.test(word))) return false;
  if (words.length > 1 && long.length === 0) return false;
  return (
    /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(first) &&
    (others.length === 0
      ? /^\p{Lu}/u.test(first)
      : others.some((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))) &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    !/[^.]\.{3}$/.test(words.at(-1) ?? '')
  );
}
