import { languageCode, type Stems, type StemsByLanguage, stemsBy } from './stems.ts';

/** Snowball's stemmers, and our own where it has none that helps. Each is a file of its own, loaded where it is needed. */
const loaders: Readonly<Record<string, () => Promise<Stems>>> = {
  ar: async () => (await import('./arabic.ts')).arabic,
  da: async () => stemsBy((await import('@orama/stemmers/danish')).stemmer, true),
  de: async () => stemsBy((await import('@orama/stemmers/german')).stemmer, true),
  el: async () => stemsBy((await import('@orama/stemmers/greek')).stemmer),
  en: async () => stemsBy((await import('@orama/stemmers/english')).stemmer),
  es: async () => stemsBy((await import('@orama/stemmers/spanish')).stemmer),
  fi: async () => stemsBy((await import('@orama/stemmers/finnish')).stemmer, true),
  fr: async () => stemsBy((await import('@orama/stemmers/french')).stemmer),
  he: async () => (await import('./hebrew.ts')).hebrew,
  hu: async () => stemsBy((await import('@orama/stemmers/hungarian')).stemmer, true),
  it: async () => stemsBy((await import('@orama/stemmers/italian')).stemmer),
  nb: async () => stemsBy((await import('@orama/stemmers/norwegian')).stemmer, true),
  nl: async () => stemsBy((await import('@orama/stemmers/dutch')).stemmer, true),
  nn: async () => stemsBy((await import('@orama/stemmers/norwegian')).stemmer, true),
  no: async () => stemsBy((await import('@orama/stemmers/norwegian')).stemmer, true),
  pt: async () => stemsBy((await import('@orama/stemmers/portuguese')).stemmer),
  ro: async () => stemsBy((await import('@orama/stemmers/romanian')).stemmer),
  ru: async () => stemsBy((await import('@orama/stemmers/russian')).stemmer),
  sv: async () => stemsBy((await import('@orama/stemmers/swedish')).stemmer, true),
  tr: async () => stemsBy((await import('@orama/stemmers/turkish')).stemmer),
};

/** Loads what is known of the words of some BCP 47 languages; of the others there is nothing in the answer. */
export async function loadStems(langs: readonly string[]): Promise<StemsByLanguage> {
  const codes = [...new Set(langs.map(languageCode))];
  const found = await Promise.all(
    codes.map(
      async (code) => [code, Object.hasOwn(loaders, code) ? await loaders[code]?.() : undefined] as const,
    ),
  );
  return new Map(found.flatMap(([code, stems]) => (stems ? [[code, stems] as const] : [])));
}
