import { unspacedScript } from '../../record/text/words/unspaced-script.ts';

/** A run of letters and digits in a text. */
export interface Word {
  /** As it is compared: in small letters, without accents and signs, special letters written out. */
  readonly folded: string;
  /** As it stands there. */
  readonly written: string;
  /** Where it stands, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A word. In scripts without spaces each character is taken for one. */
const run = new RegExp(
  `${unspacedScript.source}\\p{M}*|(?:(?!${unspacedScript.source})[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
/** The same where no such character stands. */
const spacedRun = /[\p{L}\p{N}\p{M}]+/gu;
const plainWord = /^[\da-z]*$/i;

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
/** The letters that are written out. */
export const special = new RegExp(`[${Object.keys(writtenOut).join('')}]`, 'g');

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(runsOf(text))].map(({ index, 0: word }) => ({
    folded: folded(word),
    written: word,
    start: index,
    end: index + word.length,
  }));
}

/** The same without their places. */
export function wordsOf(text: string): string[] {
  return (text.match(runsOf(text)) ?? []).map(folded);
}

function runsOf(text: string): RegExp {
  return unspacedScript.test(text) ? run : spacedRun;
}

/** What to ask Pagefind for, of words that somebody typed: its words know no signs. */
export function askable(word: string): string {
  const parts = wordsOf(word);
  return unspacedScript.test(word) ? parts.join(' ') : parts.join(word.includes('-') ? '-' : '');
}

/** What French and Italian write before a word that begins with a vowel: somebody looks for the word. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|un)['\u2019](?=\p{L})/iu;

/** The words of a query, as somebody typed them, without what is elided before them. */
export function typedWords(query: string): string[] {
  return query
    .split(/\s+/)
    .map((word) => word.replace(elided, ''))
    .filter((word) => wordsOf(word).length > 0);
}

const marks = '"\'\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\uff02';
const phrase = new RegExp(`^[${marks}]\\s*(.+?)\\s*[${marks}]$`, 'u');

/** The words between the quotation marks, of whatever language, of a query that is an exact phrase; nothing for any other. */
export function phraseOf(words: string): string | undefined {
  return phrase.exec(words.trim())?.[1];
}

/** A word as it is compared: in small letters, without accents and signs, special letters written out. */
export function folded(word: string): string {
  // Most words of most texts.
  if (plainWord.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(special, (letter) => writtenOut[letter] ?? letter);
}
