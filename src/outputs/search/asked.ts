import { languageCode, type Stems, type StemsByLanguage } from './stems/stems.ts';
import { askable, unspaced, wordsIn } from './words.ts';

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
  if (!only || others.length > 0 || unspaced.test(word)) return askable(word);
  const [first = '', ...rest] = stems.ofQuery(only.written);
  return rest.find((stem) => first.startsWith(stem)) ?? first;
}

/** The documents of each language: those that are in it, or, where they are fewer, those that are not. */
export type LanguageFile = Readonly<
  Record<string, { readonly only: readonly string[] } | { readonly except: readonly string[] }>
>;

/** The file that tells the languages of documents, by the ids that Pagefind gave them. */
export function languageFile(
  documents: readonly { readonly id: string; readonly langs: readonly string[] }[],
): LanguageFile {
  const known = documents.map(({ id, langs }) => ({ id, codes: new Set(langs.map(languageCode)) }));
  const codes = [...new Set(known.flatMap((document) => [...document.codes]))].sort();
  return Object.fromEntries(
    codes.map((code) => {
      const idsWhere = (isIn: boolean) =>
        known.filter((document) => document.codes.has(code) === isIn).map(({ id }) => id);
      const only = idsWhere(true);
      const except = idsWhere(false);
      return [code, only.length <= except.length ? { only } : { except }] as const;
    }),
  );
}

/** Prepares the question whether a document, by its id, is in one of some languages. */
export function inOneOf(languages: readonly string[], file: LanguageFile): (id: string) => boolean {
  const known = languages.flatMap((language) => {
    const documents = Object.hasOwn(file, language) ? file[language] : undefined;
    if (!documents) return [];
    return 'only' in documents
      ? [{ ids: new Set(documents.only), isIn: true }]
      : [{ ids: new Set(documents.except), isIn: false }];
  });
  return (id) => known.some(({ ids, isIn }) => ids.has(id) === isIn);
}
