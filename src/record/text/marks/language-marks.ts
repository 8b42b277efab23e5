import { memoize } from '../memoize.ts';

/** The outer quotation marks of a text, for words shown on their own. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

const marks = (pair: string): QuotationMarks => ({ open: pair.slice(0, 1), close: pair.slice(-1) });
const [curly, guillemets, lowHigh, lowHighLate, high, corners] = [
  '\u201c\u201d',
  '\u00ab\u00bb',
  '\u201e\u201c',
  '\u201e\u201d',
  '\u201d\u201d',
  '\u300c\u300d',
].map(marks);
const french: QuotationMarks = { open: '\u00ab\u202f', close: '\u202f\u00bb' };

/** Outer marks by language, or by language and region or script; after CLDR (https://cldr.unicode.org/, delimiters). */
const marksByLanguage: Readonly<Record<string, QuotationMarks | undefined>> = {
  ...{ ar: guillemets, be: guillemets, bg: lowHigh, bs: lowHighLate, ca: guillemets, cs: lowHigh, da: curly },
  ...{ de: lowHigh, 'de-CH': guillemets, 'de-LI': guillemets, el: guillemets, es: guillemets, et: lowHigh },
  ...{ eu: guillemets, fa: guillemets, fi: high, fr: french, 'fr-CH': guillemets, he: high, hr: lowHigh },
  ...{ hu: lowHighLate, hy: guillemets, is: lowHigh, it: guillemets, 'it-CH': guillemets, ja: corners },
  ...{ ka: lowHigh, lt: lowHigh, mk: lowHigh, nb: guillemets, nl: marks('\u2018\u2019'), nn: guillemets },
  ...{ no: guillemets, pl: lowHighLate, 'pt-PT': guillemets, ro: lowHighLate, ru: guillemets, sk: lowHigh },
  ...{ sl: lowHigh, sr: lowHigh, sv: high, uk: guillemets, ur: marks('\u201d\u201c'), 'zh-Hant': corners },
};

/** The marks around a quotation shown on its own, by BCP 47 language. */
export const quotationMarks = memoize((lang: string): QuotationMarks => {
  const { language, script, region } = new Intl.Locale(lang).maximize();
  const found = marksByLanguage[`${language}-${region}`] ?? marksByLanguage[`${language}-${script}`];
  return found ?? marksByLanguage[language] ?? marks('\u201c\u201d');
});
