import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { formattedDay } from '../../record/days/calendar.ts';
import { memoize } from '../../record/text/memoize.ts';
import { messagesIn } from '../../site/messages/messages.ts';
import { plainTitle, quotedTitle } from './citation-title.ts';
import apa from './csl/apa.csl?raw';
import chicago from './csl/chicago.csl?raw';
import mla from './csl/mla.csl?raw';
import type { Reference } from './reference.ts';

const { styles } = plugins.config.get('@csl');
// Not named "apa": that is the processor's own style, which is for everything that can be cited and takes a second to
// make ready.
styles.add('apa-article', apa);
styles.add('mla', mla);
styles.add('chicago', chicago);

/** Writes a day, `YYYY-MM-DD`, for a style in a language other than American English. */
type CitedDay = (day: string, lang: string) => string;

const format = memoize(
  (lang: string, month: 'long' | 'short') =>
    new Intl.DateTimeFormat(lang, { ...gregorian, day: 'numeric', month, year: 'numeric' }),
);
const gregorian = { timeZone: 'UTC', calendar: 'gregory' } as const;
const dayAndMonth = memoize(
  (lang: string) => new Intl.DateTimeFormat(lang, { ...gregorian, day: 'numeric', month: 'long' }),
);
const yearFirst: CitedDay = (day, lang) =>
  `${messagesIn(lang).days.short(day.slice(0, 4))}${messagesIn(lang).comma}${formattedDay(dayAndMonth(lang), new Date(day))}`;
const inFull: CitedDay = (day, lang) => formattedDay(format(lang, 'long'), new Date(day));
const shortened: CitedDay = (day, lang) => formattedDay(format(lang, 'short'), new Date(day));

/** The styles that a citation is given in. */
const citationStyles = [
  { name: 'APA', template: 'apa-article', title: plainTitle, day: yearFirst },
  { name: 'MLA', template: 'mla', title: quotedTitle, day: shortened },
  { name: 'Chicago', template: 'chicago', title: quotedTitle, day: inFull },
] as const;

/** A citation as a reader would write it down. */
export interface Citation {
  readonly style: string;
  /** Plain text. */
  readonly text: string;
}

/**
 * The reference in the three styles that readers are asked for most, in its own language: days, lists of names and
 * marks are those of the language and region. The citation processor takes some ten milliseconds for the three. So
 * its result, with empty places for title and address, is kept for all references that are otherwise the same.
 */
export function citationsOf(reference: Reference): Citation[] {
  const { issued, language, author } = reference;
  const key = JSON.stringify([reference['container-title'], issued, language, author]);
  const templates = known.get(key) ?? templatesOf(reference);
  known.set(key, templates);
  // Only in English a style puts its marks around a title. Elsewhere a quotation has its own marks already.
  const isEnglish = new Intl.Locale(language).language === 'en';
  return citationStyles.map(({ name, title }, i) => ({
    style: name,
    text: (templates[i] ?? '')
      .replace(place.title, () => (isEnglish ? title : plainTitle)(reference.title))
      .replace(place.url, () => reference.URL),
  }));
}

const known = new Map<string, readonly string[]>();

/** Stand-ins for title, address, day and authors. They are letters of the private use area, which no style changes. */
const place = { title: '\ue000', url: 'https://a.example/\ue001', day: '\ue002', authors: '\ue003' } as const;

function templatesOf(reference: Reference): string[] {
  const { language, author = [], issued } = reference;
  const item = { ...reference, title: place.title, URL: place.url };
  const cited = (template: string, of: object) =>
    plugins.output
      .format('bibliography', [{ ...item, ...of }], { format: 'text', template, lang: 'en-US' })
      .trim();
  // The processor writes the styles in American English. Elsewhere the day and the word "and" are different.
  const { language: spoken, region } = new Intl.Locale(language).maximize();
  if (spoken === 'en' && region === 'US') return citationStyles.map(({ template }) => cited(template, {}));
  const [year = 0, month = 1, day = 1] = issued['date-parts'][0] ?? [];
  const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  const authors = messagesIn(language).list(author.map(({ literal }) => literal));
  const own = {
    issued: { literal: place.day },
    ...(author.length > 0 && { author: [{ literal: place.authors }] }),
  };
  return citationStyles.map(({ template, day: cite }) =>
    cited(template, own)
      // APA puts a comma after the year. If the day is one text, the comma is left at its end, and is removed here.
      .replace(/\ue002(?:, (?=\)))?/, () => cite(iso, language))
      .replace(place.authors, () => authors),
  );
}
