import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';

import type { Lexicon } from './lexicon.ts';

const lexicons: Readonly<Record<string, Lexicon>> = { en: english, de: german, fr: french, es: spanish };

/** The words of a language; `undefined` where its attributions are not known. */
export function lexiconOf(lang: string): Lexicon | undefined {
  return lexicons[new Intl.Locale(lang).language];
}
