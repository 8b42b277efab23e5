import type { ReadArticle } from '../attribution/read-article.ts';
import { countryOf } from '../lexicon/places.ts';
import type { Cast } from './actors.ts';
import type { Drafted } from './drafted.ts';

/** A list of names with capitals: "Egypt, Qatar, and the US". */
const names = String.raw`(?:the\s+)?\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)*(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s+et\s+|\s+und\s+|\s+y\s+)(?:the\s+)?\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)*)*`;
const patterns = [
  {
    isSure: true,
    pattern: new RegExp(String.raw`\bmediators\s*[,:\u2014\u2013-]+\s*(?<names>${names})`, 'gu'),
  },
  { isSure: true, pattern: new RegExp(String.raw`\b(?:mediated|brokered)\s+by\s+(?<names>${names})`, 'gu') },
  {
    isSure: true,
    pattern: new RegExp(
      String.raw`(?<names>${names})(?:,\s+(?:which|who))?\s+(?:have\s+been\s+mediating|has\s+been\s+mediating|is\s+mediating|are\s+mediating|mediates?|mediated)\b`,
      'gu',
    ),
  },
  { isSure: true, pattern: new RegExp(String.raw`\bmediators\s+(?:from|in)\s+(?<names>${names})`, 'gu') },
  { isSure: false, pattern: new RegExp(String.raw`\bmediators,?\s+including\s+(?<names>${names})`, 'gu') },
  {
    isSure: false,
    pattern: new RegExp(
      String.raw`(?<names>${names})\s+(?:as\s+mediators?|acted\s+as\s+(?:a\s+)?mediators?)\b`,
      'gu',
    ),
  },
];

/** Who mediates, where the article says so in plain words. */
export function draftMediators(
  passages: readonly { readonly text: string }[],
  article: ReadArticle,
  cast: Cast,
  lang: string,
): Drafted<string>[] {
  const found = new Map<string, boolean>();
  for (const { text } of passages)
    for (const { isSure, pattern } of patterns)
      for (const match of text.matchAll(pattern))
        for (const name of listed(match.groups?.names ?? '')) {
          const isCountry = countryOf(name, lang) !== undefined;
          const person = article.people.people.find(
            (candidate) => candidate.name === name || candidate.surname === name,
          );
          const id = !isCountry && person ? cast.person(person) : cast.party(name);
          found.set(id, (found.get(id) ?? false) || isSure);
        }
  return [...found].map(([value, isSure]) => ({
    value,
    isSure,
    why: isSure ? undefined : 'one of the mediators the article names',
  }));
}

function listed(text: string): string[] {
  return text
    .split(/,\s*(?:and\s+)?|\s+(?:and|et|und|y)\s+/u)
    .map((name) => name.replace(/^(?:the|The)\s+/, '').trim())
    .filter((name) => name !== '' && !/^(?:On|In|At|But|And|The|A)$/.test(name));
}
