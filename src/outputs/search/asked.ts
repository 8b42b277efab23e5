import { unspacedScript } from '../../record/text/words/unspaced-script.ts';
import type { Stems, StemsByLanguage } from './stems/stems.ts';
import { askable, wordsIn } from './words.ts';

/** A question to the index. */
export interface Asked {
  readonly words: string;
  /** The languages of the documents that may answer, by their codes; all documents where there are none. */
  readonly languages: readonly string[];
}

/**
 * What to ask the index for, of words that somebody typed: the words as they are, of whatever language, and their stems in
 * each language, of documents in that one. Stems that several languages share are one question.
 *
 * @param words as typed, each without white space
 */
export function askedFor(words: readonly string[], stems: StemsByLanguage): Asked[] {
  const typed = words.map(askable).join(' ');
  const questions = new Map<string, string[]>();
  for (const [language, of] of stems) {
    const asked = words.map((word) => stemOf(word, of)).join(' ');
    if (asked !== typed) questions.set(asked, [...(questions.get(asked) ?? []), language]);
  }
  return [
    { words: typed, languages: [] },
    ...Array.from(questions, ([asked, languages]) => ({ words: asked, languages })),
  ];
}

/** The best stem of a word, or what it begins with where another stem does; signs and characters stay as they are. */
function stemOf(word: string, stems: Stems): string {
  const [only, ...others] = wordsIn(word);
  if (!only || others.length > 0 || unspacedScript.test(word)) return askable(word);
  const [first = '', ...rest] = stems.ofQuery(only.written);
  return rest.find((stem) => first.startsWith(stem)) ?? first;
}
