import { memoize } from '../../record/text/memoize.ts';
import { directionOf } from '../../record/text/typography.ts';
import { site } from '../site.ts';
import type { Catalog } from './catalog.ts';
import { ar } from './catalogs/ar.ts';
import { de } from './catalogs/de.ts';
import { en } from './catalogs/en.ts';
import { enGB } from './catalogs/en-gb.ts';
import { es } from './catalogs/es.ts';
import { fr } from './catalogs/fr.ts';
import { he } from './catalogs/he.ts';
import { type Days, daysIn } from './days.ts';
import { type Formats, formatsOf } from './formats.ts';

/** The catalogs by BCP 47 language; a region may have its own. To add a language, add its file, and its name here. */
const catalogs: Readonly<Record<string, (formats: Formats) => Catalog>> = {
  ...{ ar, de, en, 'en-GB': enGB, es, fr, he },
};

/** The labels for a page in some language. */
export interface Messages extends Catalog, Formats {
  /** The BCP 47 language that the labels are in: the page's own, or the site's where there is no catalog for that. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Days in the page's own language and region, whatever the labels are in. */
  readonly days: Days;
}

/** Whether there is a catalog for a BCP 47 language. */
export function hasCatalog(lang: string): boolean {
  return catalogFor(lang) !== undefined;
}

/** The labels for a page in a BCP 47 language; without a catalog, those of the site, with the language's own days. */
export const messagesIn = memoize((lang: string): Messages => {
  const own = hasCatalog(lang);
  const labels = own ? lang : site.lang;
  const formats = formatsOf(labels);
  const catalog = (catalogFor(labels) ?? en)(formats);
  return {
    ...formats,
    ...catalog,
    lang: labels,
    dir: directionOf(labels),
    days: daysIn(lang, own ? catalog.dayPhrases : undefined),
  };
});

/** The labels of the site's own pages and of its frame. */
export const messages = messagesIn(site.lang);

/** The `lang` attribute of labels among words of some language; `undefined` if the labels are in that language, too. */
export function langAmong(labels: Messages, lang: string): string | undefined {
  return labels.lang === lang ? undefined : labels.lang;
}

function catalogFor(lang: string): ((formats: Formats) => Catalog) | undefined {
  const { baseName, language } = new Intl.Locale(lang);
  return catalogs[baseName] ?? catalogs[language];
}

/** A piece of a label: text, or the name of what a page puts there. */
export type MessagePart = { readonly text: string } | { readonly slot: string };

/** The pieces of a label with `{names}` in it, in their order. */
export function partsOf(message: string): MessagePart[] {
  return message.split(/(\{\w+\})/).flatMap((piece): MessagePart[] => {
    if (piece === '') return [];
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    return [slot === undefined ? { text: piece } : { slot }];
  });
}

/** A label with texts in its slots. Throws for a slot that gets none. */
export function filled(message: string, texts: Readonly<Record<string, string>>): string {
  return partsOf(message)
    .map((part) => ('text' in part ? part.text : textFor(texts, part.slot)))
    .join('');
}

function textFor(texts: Readonly<Record<string, string>>, slot: string): string {
  const text = Object.hasOwn(texts, slot) ? texts[slot] : undefined;
  if (text === undefined) throw new Error(`A label has a place for {${slot}}, and nothing to put there.`);
  return text;
}
