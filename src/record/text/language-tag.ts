import { memoize } from './memoize.ts';

/** The language of a BCP 47 tag without script and region. Norwegian of no named form counts as Bokmål, `nb`. */
export const primaryLanguage = memoize((lang: string) =>
  new Intl.Locale(lang).language.replace(/^no$/, 'nb'),
);

/** Whether a text is a well-formed BCP 47 language tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
