import { fold } from '../fold.ts';

/**
 * Marks that stand in for quotation marks and are none: primes, accents, modifier letters, ornaments, doubled angles.
 */
export interface StandIn {
  /** `start` is the offset of the first mark, `end` the offset behind the second. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const doubleMark =
  '\u2033|\u2036|\u02ba|\u02dd|\u02ee|\u2e42|\u301f|[\u{1f676}-\u{1f678}]|\u00b4\u00b4|\u02bb\u02bb|\u02bc\u02bc|\u2032\u2032|\u2035\u2035';
const singleMark = '\u00b4|(?<!`)`(?!`)|\u02bb|\u02bc|\u2032|\u2035|\u201b|\u275b|\u275c';
/** The first unit of each of these marks. A class of single units is found much faster than the marks. */
const any =
  /[\u2033\u2036\u02ba\u02dd\u02ee\u2e42\u301f\ud83d\u00b4\u02bb\u02bc\u2032\u2035`\u201b\u275b\u275c<]/;
const inPairs = [
  `(?:${doubleMark})|(?:${doubleMark})`,
  '<<|>>',
  `(?:${singleMark})|(?:${singleMark}|['\u2019])`,
].map((pair) => {
  const [open = '', close = ''] = pair.includes('<<') ? ['<<', '>>'] : pair.split(/(?<=\))\|(?=\()/);
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${open})(?=[\\p{L}\\p{N}])(?<words>[^\\n]{1,600}?)(?<=\\S)(?:${close})(?![\\p{L}\\p{N}])`,
    'gu',
  );
});

/** A quick test whether a text may have such marks. If it says no, there are none. */
export function mayHaveStandIns(text: string): boolean {
  return any.test(text);
}

/**
 * Words between such marks. A single mark may be part of a word, as in ʻokina. So a pair of single marks counts only
 * with several words between them, or with punctuation at the end.
 */
export function standInsIn(text: string): StandIn[] {
  if (!mayHaveStandIns(text)) return [];
  const found = inPairs.flatMap((pattern, kind) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
      const words = groups?.words ?? '';
      const isName = kind === 2 && !/\s/.test(words) && !/[.,!?\u2026]$/.test(words);
      return isName ? [] : [{ start: index, end: index + whole.length, words }];
    }),
  );
  return found.filter((one, at) =>
    found.every((other, i) => i >= at || other.end <= one.start || one.end <= other.start),
  );
}

/** The folded words between such marks in a text. */
export function standInWords(text: string): string[] {
  return standInsIn(text).map(({ words }) => fold(words));
}
