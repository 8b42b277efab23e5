import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { calendarOf } from '../../../../src/record/days/calendar-names.ts';
import { site } from '../../../../src/site/site.ts';
import { labelsOf } from '../../catalog-labels.ts';

/** Attributes that are read out or shown. */
const shownAttributes = [
  'ariaLabel',
  'alt',
  'title',
  'placeholder',
  'dataSays',
  'dataCopy',
  'dataBy',
  'dataTitle',
];

/**
 * Words of the English catalog that a page shows or reads out where it says to be in another language. Words that the
 * catalog of that language has as well, names of formats among them, are its own.
 */
export function englishWordsOn(html: string): string[] {
  // An address goes on behind the place where a line of it may end.
  const root: Root = fromHtml(html.replaceAll('<wbr>', ''));
  const found = new Set<string>();
  const look = (text: string, lang: string) => {
    for (const word of englishWordsIn(text, lang)) found.add(`${lang}: ${word}`);
  };
  const visit = (node: Nodes, lang: string): void => {
    if (node.type === 'text') look(node.value, lang);
    if (node.type !== 'element' && node.type !== 'root') return;
    const at = node.type === 'element' ? langOf(node, lang) : lang;
    if (node.type === 'element') {
      if (['script', 'style', 'code', 'pre'].includes(node.tagName)) return;
      for (const name of shownAttributes) look(saidIn(String(node.properties[name] ?? '')), at);
      const { name, property, content = '' } = node.properties;
      if (node.tagName === 'meta' && /description|alt|title/.test(`${name} ${property}`))
        look(String(content), at);
    }
    for (const child of node.children) visit(child, at);
  };
  visit(root, '');
  return [...found].sort();
}

/** The same of a plain text in a BCP 47 language; none of an English one. */
export function englishWordsIn(text: string, lang: string): string[] {
  if (lang === '' || new Intl.Locale(lang).language === 'en') return [];
  const own = wordsOfCatalog(lang);
  return [...new Set(wordsOf(text))].filter((word) => english.has(word) && !own.has(word));
}

function langOf({ properties }: Element, around: string): string {
  return typeof properties.lang === 'string' ? properties.lang : around;
}

const catalogWords = new Map<string, ReadonlySet<string>>();
const english = wordsOfCatalog('en');

/** The words of all labels of a language, in small letters. */
function wordsOfCatalog(lang: string): ReadonlySet<string> {
  const known = catalogWords.get(lang);
  if (known) return known;
  // The months of some languages are words of English.
  const months = calendarOf(lang).names.map(({ name }) => name);
  const texts = [...[...labelsOf(lang).values()].flat(), ...(lang === 'en' ? [] : months)];
  const words = new Set(texts.flatMap((text) => wordsOf(text.replace(/\{\w+\}/g, ''))));
  catalogWords.set(lang, words);
  return words;
}

/** Of what is handed to a script, the labels without their names. */
function saidIn(value: string): string {
  return value.startsWith('{')
    ? Object.values(JSON.parse(value))
        .map((said) => JSON.stringify(said))
        .join(' ')
    : value;
}

/** Words of three letters or more, without addresses and the name of the site. */
function wordsOf(text: string): string[] {
  const plain = text
    .replaceAll(site.title, ' ')
    .replaceAll('JSON Feed', ' ')
    .replace(/\S*[/.@_]\S+|\{\w+\}|"(?:zero|one|two|few|many|other)"/g, ' ');
  return (plain.match(/[\p{L}\p{M}’']{3,}/gu) ?? []).map((word) => word.toLowerCase());
}
