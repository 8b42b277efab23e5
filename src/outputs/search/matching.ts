import { mayEndIn } from './stems/compounds.ts';
import { asWritten, type Stems } from './stems/stems.ts';
import { phraseOf, typedWords, type Word, wordsIn } from './words.ts';

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
 * longer one, by the stems of the text's language, and where that joins words, at the end of a longer one. Pagefind finds by
 * the first letters of a word that no text has; this does not.
 */
export function find(text: string, query: string, stems: Stems = asWritten): Found {
  const words = wordsIn(text);
  const exact = phraseOf(query);
  const wanted = (exact === undefined ? typedWords(query) : [exact]).map((typed) => wordsIn(typed));
  const isLoose = exact === undefined;
  const each = wanted
    .filter((parts) => parts.length > 0)
    .map((parts) => placesOf(words, text, parts, isLoose ? stems : undefined));
  const count = each.filter((places) => places.length > 0).length;
  const places = each.flat().sort((a, b) => a.start - b.start);
  return { count, isAll: count === each.length, places };
}

function placesOf(
  words: readonly Word[],
  text: string,
  parts: readonly Word[],
  stems: Stems | undefined,
): Place[] {
  const end = parts.at(-1);
  const asked = end && stems ? stems.ofQuery(end.written) : [];
  return words.flatMap((word, at) => {
    const last = words[at + parts.length - 1];
    const isThere = parts.every((part, i) => {
      const other = words[at + i];
      if (other === undefined) return false;
      if (other.folded === part.folded) return true;
      return stems !== undefined && part === end && isForm(other, part, asked, stems);
    });
    if (last && isThere) return { start: word.start, end: last.end };
    const joined = stems && parts.length === 1 ? joinedFrom(words, text, at) : undefined;
    return joined && end && joined.folded.length > word.folded.length && joined.folded.startsWith(end.folded)
      ? { start: word.start, end: joined.end }
      : [];
  });
}

/** Whether a word of a text begins with a typed one, or is another form of it. */
function isForm(word: Word, typed: Word, asked: readonly string[], stems: Stems): boolean {
  if (word.folded.startsWith(typed.folded)) return true;
  return stems
    .ofText(word.written)
    .some((stem) => asked.some((one) => one === stem || (stems.joinsWords && mayEndIn(stem, one))));
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
  return { folded, written: text.slice(first.start, end), start: first.start, end };
}
