import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { plainTitle, quotedTitle } from './citation-title.ts';
import apa from './csl/apa.csl?raw';
import chicago from './csl/chicago.csl?raw';
import mla from './csl/mla.csl?raw';
import type { Reference } from './reference.ts';

const { styles } = plugins.config.get('@csl');
// Named apart from the processor's own, which is for everything that can be cited and takes a second to make ready.
styles.add('apa-article', apa);
styles.add('mla', mla);
styles.add('chicago', chicago);

/** The styles that a citation is given in. */
const citationStyles = [
  { name: 'APA', template: 'apa-article', title: plainTitle },
  { name: 'MLA', template: 'mla', title: quotedTitle },
  { name: 'Chicago', template: 'chicago', title: quotedTitle },
] as const;

/** A citation as a reader would write it down. */
export interface Citation {
  readonly style: string;
  /** Plain text. */
  readonly text: string;
}

/**
 * The reference in the three styles that readers are asked for most. Everything but title and address comes from the
 * citation processor; it takes some ten milliseconds for the three, so that what it made is kept for all that share the rest.
 */
export function citationsOf(reference: Reference): Citation[] {
  const { issued, language, author } = reference;
  const key = JSON.stringify([reference['container-title'], issued, language, author]);
  const templates = known.get(key) ?? templatesOf(reference);
  known.set(key, templates);
  return citationStyles.map(({ name, title }, i) => ({
    style: name,
    text: (templates[i] ?? '')
      .replace(place.title, () => title(reference.title))
      .replace(place.url, () => reference.URL),
  }));
}

const known = new Map<string, readonly string[]>();

/** Where title and address go. Letters of the private use area: no style changes them. */
const place = { title: '\ue000', url: 'https://a.example/\ue001' } as const;

function templatesOf(reference: Reference): string[] {
  const item = { ...reference, title: place.title, URL: place.url };
  return citationStyles.map(({ template }) =>
    plugins.output.format('bibliography', [item], { format: 'text', template, lang: 'en-US' }).trim(),
  );
}
