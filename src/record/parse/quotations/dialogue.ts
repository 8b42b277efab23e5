import { memoize } from '../../text/memoize.ts';
import { attributionsIn, type Interruption } from './interruptions.ts';

/** Languages whose dialogue begins with a dash. */
const withDashes = new Set(
  'bg be ca da el es et fi fr gl hr hu it ka lt lv nb nn no pl pt ro ru sr sv tr uk'.split(' '),
);

/** Whether a paragraph that begins with a dash is dialogue in a language. */
export const opensWithDash = memoize((lang: string) => withDashes.has(new Intl.Locale(lang).language));

/** The dash in front of what somebody says, with the white space around it. */
export const dialogueDash = /^\s*[\u2013\u2014\u2015]\s*(?=\S)/;

/**
 * The stretches of a paragraph of dialogue that are the article's own words: those between dashes; if there are no
 * dashes, those after a comma that have a verb of speech.
 */
function interruptions(text: string, lang: string): Interruption[] {
  const dashes = [...text.matchAll(/\s[\u2013\u2014\u2015]\s*|[\u2013\u2014\u2015](?=[\s.,;:!?]|$)/gu)];
  const between = dashes.flatMap(({ index }, i): Interruption[] => {
    if (i % 2 === 1) return [];
    const next = dashes[i + 1];
    return [{ start: index, end: next ? next.index + next[0].length : text.length }];
  });
  return between.length > 0 ? between : attributionsIn(text, lang);
}

/** Where the words that are said at the beginning of a paragraph of dialogue end. */
export function endOfSpeech(text: string, lang: string): number {
  const [first] = interruptions(text, lang);
  const end = first ? first.start : text.length;
  return text.slice(0, end).replace(/[\s,]+$/, '').length;
}

/**
 * Whether words of a paragraph of dialogue are whole sentences, or reach from a dash or an attribution of the article
 * to the next. Anything less could say the opposite: words cut out between two commas, for example.
 */
export function isWholeSpeech(text: string, start: number, end: number, lang: string): boolean {
  const own = interruptions(text, lang);
  if (own.some((stretch) => stretch.start < end && start < stretch.end)) return false;
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end);
  const begins =
    before === '' ||
    /[.!?\u2026]$/.test(before) ||
    own.some((stretch) => stretch.end <= start && /^[.,;:!?]?\s*$/.test(text.slice(stretch.end, start)));
  const ends =
    after.trim() === '' ||
    /^\s*[.!?\u2026]/.test(after) ||
    /[.!?\u2026]$/.test(text.slice(start, end)) ||
    own.some((stretch) => stretch.start >= end && /^[\s,]*$/.test(text.slice(end, stretch.start)));
  return begins && ends;
}
