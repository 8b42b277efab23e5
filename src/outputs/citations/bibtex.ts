import { memoize } from '../../record/text/memoize.ts';
import { type Reference, titleParts } from './reference.ts';

/** References as BibLaTeX entries of type `@online`, in UTF-8. Every field but `url` is escaped for LaTeX. */
export function writeBibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry(reference: Reference): string {
  const { author = [], note, abstract } = reference;
  const [before, words, behind] = titleParts(reference);
  const fields: Readonly<Record<string, string | undefined>> = {
    // Quoted words stand in braces as a whole, inside their marks, because some programs ignore braces around marks.
    title: `${keepingCapitals(before)}${words && `{${escaped(words)}}`}${escaped(behind)}`,
    // Braces make a name one whole, so that particles or an "and" in it do not divide it.
    author: author.map(({ literal }) => `{${escaped(literal)}}`).join(' and ') || undefined,
    organization: `{${escaped(reference['container-title'])}}`,
    date: dateOf(reference.issued),
    url: reference.URL,
    urldate: dateOf(reference.accessed),
    langid: languageName(reference.language),
    abstract: abstract && escaped(abstract),
    note: note && escaped(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@online{${reference.id},\n${lines.join(',\n')}\n}\n`;
}

/** Styles put titles into small letters; what stands in braces keeps its capitals. */
function keepingCapitals(text: string): string {
  const capitalized = /[\p{L}\p{M}\p{N}]*\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
  let written = '';
  let done = 0;
  for (const { index, 0: word } of text.matchAll(capitalized)) {
    written += `${escaped(text.slice(done, index))}{${word}}`;
    done = index + word.length;
  }
  return written + escaped(text.slice(done));
}

/** Signs that LaTeX takes for something else. A brace has to be a command: escaped, it would still count as a brace. */
const commands: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Two hyphens, apostrophes or grave accents in a row become one mark unless something stands between them. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&%$#_^~\\{}<>]/g, (sign) => commands[sign] ?? sign)
    .replace(/([-'`])(?=\1)/g, '$1{}')
    .replace(/[?!](?=`)/g, '$&{}');
}

function dateOf({ 'date-parts': [parts = []] }: Reference['issued']): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The name that the package babel has for a language, as far as it is the English name. */
const languageName = memoize((tag: string): string | undefined =>
  languageNames.of(new Intl.Locale(tag).language)?.toLowerCase(),
);
