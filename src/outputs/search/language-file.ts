import { languageCode } from './stems/stems.ts';

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
