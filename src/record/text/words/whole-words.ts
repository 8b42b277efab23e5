/** Scripts that put no space between words, or write particles onto them. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const inWord = /[\p{L}\p{N}\p{M}]/u;

/**
 * Whether a word may begin or end at an offset: not between two letters or figures. In scripts without spaces it may
 * anywhere.
 */
export function isWordBound(text: string, at: number): boolean {
  const before = lastOf(text.slice(Math.max(0, at - 2), at));
  const after = firstOf(text.slice(at, at + 2));
  return !inWord.test(before) || !inWord.test(after) || unspaced.test(before) || unspaced.test(after);
}

/** Whether words stand in a text as whole words, letter for letter. */
export function containsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    if (isWordBound(text, at) && isWordBound(text, at + words.length)) return true;
  return false;
}

/** Where a pattern, with the flag `g`, matches whole words, in order. */
export function* wholeMatches(
  text: string,
  pattern: RegExp,
): Generator<readonly [start: number, end: number]> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (isWordBound(text, match.index) && isWordBound(text, end)) yield [match.index, end];
    else pattern.lastIndex = match.index + 1;
  }
}

function firstOf(text: string): string {
  const [character = ''] = text;
  return character;
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? '';
}
