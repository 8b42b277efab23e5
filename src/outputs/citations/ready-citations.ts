import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import apa from './csl/apa.csl?raw';
import chicago from './csl/chicago.csl?raw';
import mla from './csl/mla.csl?raw';
import type { Item } from './reference.ts';

const { styles } = plugins.config.get('@csl');
// Named apart from the processor's own, which is for everything that can be cited and takes a second to make ready.
styles.add('apa-article', apa);
styles.add('mla', mla);
styles.add('chicago', chicago);

/** The styles that a ready citation is given in. */
const readyStyles = [
  { name: 'APA', template: 'apa-article' },
  { name: 'MLA', template: 'mla' },
  { name: 'Chicago', template: 'chicago' },
] as const;

/** A citation as a reader would write it down. */
export interface ReadyCitation {
  readonly style: string;
  /** Plain text. */
  readonly text: string;
}

/**
 * The reference in the three styles that readers are asked for most.
 *
 * The processor takes some ten milliseconds for the three, too long for a hundred thousand quotations. What it makes
 * depends on the date, the language and how the title ends, so that one result, with other words put in, serves all
 * quotations that share these.
 */
export function readyCitations(item: Item): ReadyCitation[] {
  const words = /^([\s\S]*?)([^\p{L}\p{N}]*)$/u.exec(item.title);
  const [, body = '', ending = ''] = words ?? [];
  // Marks within marks change places from style to style: such a title is left to the processor.
  const [opening, ...inner] =
    body.match(
      /["'\u2018\u2019\u201c-\u201f\u00ab\u00bb\u2039\u203a](?!\p{L})|(?<!\p{L})["'\u2018\u2019\u201c-\u201f\u00ab\u00bb\u2039\u203a]/gu,
    ) ?? [];
  if (inner.length > 0) return formatted(item);
  const [lead = '', rest] = opening === undefined ? [body] : body.split(opening);
  const stand = {
    ...item,
    URL: place.url,
    title: rest === undefined ? place.lead + ending : `${place.lead}${opening}${place.rest}${ending}`,
  };
  const key = [
    item['container-title'],
    item.issued['date-parts'].join(),
    item.language,
    opening,
    ending,
  ].join('\n');
  const known = made.get(key) ?? formatted(stand);
  made.set(key, known);
  return known.map(({ style, text }) => ({
    style,
    text: text
      .replace(place.lead, () => lead)
      .replace(place.rest, () => rest ?? '')
      .replace(place.url, () => item.URL),
  }));
}

const made = new Map<string, ReadyCitation[]>();

/** Words of the private use area: no title has them and no style changes them. */
const place = { lead: 'A\ue000', rest: 'a\ue001', url: 'https://a.example/\ue002', tag: '\ue003' } as const;

/** Straight from the processor; alone, so that others of the same day do not number it. */
export function formatted(item: Item): ReadyCitation[] {
  // The processor takes tags for its own, in a title of which they are words.
  const verbatim = { ...item, title: item.title.replaceAll('<', place.tag) };
  return readyStyles.map(({ name, template }) => ({
    style: name,
    text: plugins.output
      .format('bibliography', [verbatim], { format: 'text', template, lang: 'en-US' })
      .replaceAll(place.tag, '<')
      .trim(),
  }));
}
