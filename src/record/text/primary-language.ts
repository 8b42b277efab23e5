import { memoize } from './memoize.ts';

/** The language of a BCP 47 tag without script and region. Norwegian of no named form counts as Bokmål, `nb`. */
export const primaryLanguage = memoize((lang: string) =>
  new Intl.Locale(lang).language.replace(/^no$/, 'nb'),
);
