import { primaryLanguage } from '../text/language-tag.ts';
import { memoize } from '../text/memoize.ts';
import { wholeMatches } from '../text/words/whole-words.ts';
import { type DirectionWords, directionWords } from './direction-words.ts';

/** Where words such as "last" and "next" put a day, seen from the day the article was filed. */
export type Direction = 'past' | 'future';

interface Patterns {
  readonly past: (before: string, after: string) => boolean;
  readonly future: (before: string, after: string) => boolean;
  readonly habitual: RegExp | undefined;
  readonly names: RegExp | undefined;
  readonly distant: RegExp | undefined;
}

const patternsOf = memoize((language: string): Patterns | undefined => {
  const words = directionWords[language];
  if (!words) return undefined;
  const atEnd = (source: string | undefined) =>
    source === undefined ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})\\s+$`, 'iu');
  const atStart = (source: string | undefined) =>
    source === undefined ? undefined : new RegExp(`^\\s+(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
  const beside = (side: DirectionWords['past']) => {
    const [before, after] = [atEnd(side.before), atStart(side.after)];
    return (left: string, right: string) => before?.test(left) === true || after?.test(right) === true;
  };
  const whole = (source: string | undefined) =>
    source === undefined
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    past: beside(words.past),
    future: beside(words.future),
    habitual: atEnd(words.habitual),
    names: words.names === undefined ? undefined : new RegExp(words.names, 'giu'),
    distant: whole(words.distant),
  };
});

/**
 * Whether the words of a language are known that tell a day before the article from one after it, such as "last" and
 * "next".
 */
export function knowsDirections(lang: string): boolean {
  return patternsOf(primaryLanguage(lang)) !== undefined;
}

/**
 * Whether the words around a day at `[start, end)` of a text put it before or after the article; `undefined` if they
 * do not say.
 */
export function directionInTime(
  text: string,
  start: number,
  end: number,
  lang: string,
): Direction | undefined {
  const patterns = patternsOf(primaryLanguage(lang));
  if (!patterns) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  // "The last Monday of May" is not last Monday, while "last Monday in London" is.
  if (/^\s+(?:of|im|des|de|du|del|di|van|i)\s/i.test(after) || inMonth.test(after)) return undefined;
  if (patterns.past(before, after)) return 'past';
  return patterns.future(before, after) ? 'future' : undefined;
}

const inMonth =
  /^\s+in\s+(?:the\s+month|(?:early|late)\s+)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|\d{4})/;

/** Whether a weekday at `[start, end)` of a text recurs or is part of a name: "every Monday", "Good Friday". */
export function meansNoDay(text: string, start: number, end: number, lang: string): boolean {
  const patterns = patternsOf(primaryLanguage(lang));
  if (!patterns) return false;
  if (patterns.habitual?.test(text.slice(Math.max(0, start - 40), start))) return true;
  if (
    primaryLanguage(lang) === 'en' &&
    /^\s+(?:mornings|afternoons|evenings|nights)\b/.test(text.slice(end, end + 20))
  )
    return true;
  if (!patterns.names) return false;
  const from = Math.max(0, start - 40);
  const around = text.slice(from, end + 40);
  // Word boundaries are checked only where a name is found: as part of the pattern they would cost ten times as much.
  return [...wholeMatches(around, patterns.names)].some(
    ([first, last]) => first <= start - from && end - from <= last,
  );
}

/** Whether a text says that its day may be of another week than the article. */
export function saysDistance(text: string, lang: string): boolean {
  const distant = patternsOf(primaryLanguage(lang))?.distant;
  // If the words of a language are not known, the day may always be of another week.
  if (!distant) return true;
  distant.lastIndex = 0;
  return distant.test(text) || /\p{Nd}{4}/u.test(text);
}
