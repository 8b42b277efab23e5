import { memoize } from './memoize.ts';

/**
 * Typographic marks for words that were typed with straight ones. Every replacement is one unit for one unit, so offsets
 * stay right, and folding takes both forms for the same: no wording changes.
 */

/** The outer quotation marks a language uses, for words shown on their own. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

const english: QuotationMarks = { open: '\u201c', close: '\u201d' };
const guillemets: QuotationMarks = { open: '\u00ab', close: '\u00bb' };
const lowHigh: QuotationMarks = { open: '\u201e', close: '\u201c' };
/** Languages whose outer marks differ from the English ones; after CLDR. */
const marksByLanguage: Readonly<Record<string, QuotationMarks>> = {
  ar: guillemets,
  be: guillemets,
  bg: lowHigh,
  cs: lowHigh,
  de: lowHigh,
  el: guillemets,
  es: guillemets,
  fa: guillemets,
  fr: { open: '\u00ab\u202f', close: '\u202f\u00bb' },
  he: { open: '\u201d', close: '\u201d' },
  it: guillemets,
  ja: { open: '\u300c', close: '\u300d' },
  no: guillemets,
  nb: guillemets,
  pl: { open: '\u201e', close: '\u201d' },
  ro: { open: '\u201e', close: '\u201d' },
  ru: guillemets,
  sv: { open: '\u201d', close: '\u201d' },
  fi: { open: '\u201d', close: '\u201d' },
  uk: guillemets,
};

/** The marks around a quotation shown on its own, by BCP 47 language. */
export function quotationMarks(lang: string): QuotationMarks {
  return marksByLanguage[primary(lang)] ?? english;
}

/** Straight marks and apostrophes as typographic ones: all of them in English, apostrophes inside words elsewhere. */
export function typeset(text: string, lang: string): string {
  if (!/["']/.test(text)) return text;
  if (primary(lang) !== 'en') return text.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '\u2019');
  let shown = '';
  let done = 0;
  for (const { index, 0: mark } of text.matchAll(/["']/g)) {
    shown += text.slice(done, index);
    const opens = /^$|[\s([{\u2013\u2014\u2018\u201c-]/.test(shown.slice(-1));
    if (mark === '"') shown += opens ? '\u201c' : '\u201d';
    else shown += opens && !/[\s\d]|^$/.test(text.charAt(index + 1)) ? '\u2018' : '\u2019';
    done = index + 1;
  }
  return shown + text.slice(done);
}

/** The writing direction of a language's script. */
export const directionOf = memoize((lang: string): 'ltr' | 'rtl' => {
  const { script } = new Intl.Locale(lang).maximize();
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
});

const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

const primary = memoize((lang: string) => new Intl.Locale(lang).language);
