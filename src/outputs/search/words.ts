/** The words of a text in small letters, without accents and signs. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words between the quotation marks of a query that is an exact phrase; nothing for any other query. */
export function phraseOf(words: string): string | undefined {
  const inside = /^"(.+)"$/.exec(words)?.[1];
  return inside === undefined ? undefined : wordsOf(inside).join(' ');
}

/** Whether the words of a phrase stand one after another in a text, whatever signs are between them. */
export function hasPhrase(text: string, phrase: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${phrase} `);
}
