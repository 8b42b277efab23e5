/** A run of letters and digits in a text. */
export interface Word {
  /** As it is compared: in small letters, without accents and signs, special letters written out. */
  readonly folded: string;
  /** Where it stands, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Scripts that put no space between words: each of their characters is taken for a word. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const run = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** Letters with no accent to take away, as they are written without a keyboard of their language. */
const writtenOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
};
const special = new RegExp(`[${Object.keys(writtenOut).join('')}]`, 'g');

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(run)].map(({ index, 0: word }) => ({
    folded: folded(word),
    start: index,
    end: index + word.length,
  }));
}

/** The same without their places. */
export function wordsOf(text: string): string[] {
  return wordsIn(text).map((word) => word.folded);
}

/**
 * What Pagefind has to find besides the words of a text as it parts them, at white space, and folds them, without accents:
 * special letters written out, the parts of what an apostrophe or a slash joins, the characters of scripts without spaces.
 */
export function furtherWords(text: string): string[] {
  const further = new Set<string>();
  for (const token of text.split(/\s+/)) {
    const parts = wordsOf(token);
    const joined = parts.join('');
    if (unspaced.test(token)) for (const part of parts) further.add(part);
    else if (parts.length > 1) for (const part of parts) if (part.length > 2) further.add(part);
    if (token.toLowerCase().search(special) >= 0) further.add(joined);
  }
  return [...further];
}

/** What to ask Pagefind for, of words that somebody typed: its words know no signs. */
export function askable(word: string): string {
  const parts = wordsOf(word);
  return unspaced.test(word) ? parts.join(' ') : parts.join(word.includes('-') ? '-' : '');
}

const marks = '"\'\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\uff02';
const phrase = new RegExp(`^[${marks}]\\s*(.+?)\\s*[${marks}]$`, 'u');

/** The words between the quotation marks, of whatever language, of a query that is an exact phrase; nothing for any other. */
export function phraseOf(words: string): string | undefined {
  return phrase.exec(words.trim())?.[1];
}

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(special, (letter) => writtenOut[letter] ?? letter);
}
