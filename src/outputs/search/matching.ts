import { phraseOf, type Word, wordsIn, wordsOf } from './words.ts';

/** Where something stands in a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What was found in a text. */
export interface Found {
  /** How many of the words, or one for a phrase. */
  readonly count: number;
  /** Whether all of them were. */
  readonly isAll: boolean;
  /** In order. */
  readonly places: readonly Place[];
}

/**
 * Looks for the words of a query in a text: a phrase as it stands, other words each by itself, also at the beginning of a
 * longer one and with other English endings. Pagefind finds by the first letters of a word that no text has; this does not.
 */
export function find(text: string, query: string): Found {
  const words = wordsIn(text);
  const exact = phraseOf(query);
  const wanted = exact === undefined ? query.split(/\s+/).map(wordsOf) : [wordsOf(exact)];
  const each = wanted
    .filter((parts) => parts.length > 0)
    .map((parts) => placesOf(words, text, parts, exact === undefined));
  const count = each.filter((places) => places.length > 0).length;
  const places = each.flat().sort((a, b) => a.start - b.start);
  return { count, isAll: count === each.length, places };
}

function placesOf(words: readonly Word[], text: string, parts: readonly string[], isLoose: boolean): Place[] {
  return words.flatMap((word, at) => {
    const last = words[at + parts.length - 1];
    if (
      last &&
      parts.every((part, i) => equals(words[at + i]?.folded, part, isLoose && i === parts.length - 1))
    )
      return { start: word.start, end: last.end };
    const joined = isLoose && parts.length === 1 ? joinedFrom(words, text, at) : undefined;
    const [part = ''] = parts;
    return joined && joined.folded.length > word.folded.length && joined.folded.startsWith(part)
      ? { start: word.start, end: joined.end }
      : [];
  });
}

function equals(word: string | undefined, part: string, isLoose: boolean): boolean {
  if (word === undefined) return false;
  return word === part || (isLoose && (word.startsWith(part) || haveOneStem(word, part)));
}

/** The words from one on that no space parts: "5,000", "U.S.". */
function joinedFrom(words: readonly Word[], text: string, at: number): Word | undefined {
  const [first] = words.slice(at, at + 1);
  if (!first || (at > 0 && !/\s/.test(text.slice(words[at - 1]?.end, first.start)))) return undefined;
  let { folded, end } = first;
  for (const next of words.slice(at + 1)) {
    if (/\s/.test(text.slice(end, next.start))) break;
    folded += next.folded;
    end = next.end;
  }
  return { folded, start: first.start, end };
}

const ending =
  /^(?:\p{L}?(?:ings?|ed|ers?|est)|e?s|e|d|y|ie[sd]|i?ly|i|al(?:ly)?|(?:at)?ions?|ors?|ments?|ness|able|ive|it(?:y|ies)|[ae]nce|ful|less)?$/u;

function haveOneStem(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 3 && ending.test(a.slice(same)) && ending.test(b.slice(same));
}
