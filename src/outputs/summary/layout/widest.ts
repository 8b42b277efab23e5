import type { Measure } from '../content/text.ts';

/**
 * In em: no letter of the alphabets below is wider, neither in the summary's fonts nor in one that stands in for them.
 */
const widestLetter = 1.2;
/** Latin, Greek, Cyrillic, their punctuation and signs, kana, ideographs and hangul: letters that are never joined. */
const plain =
  /^[\u0020-\u007e\u00a0-\u017f\u0370-\u045f\u1e00-\u1eff\u2010-\u2044\u20a0-\u20bf\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Measures without a font. A width is never less than the real one; a word with unknown letters fits nowhere. */
export const widest: Measure = (word) =>
  plain.test(word) ? word.length * widestLetter : Number.POSITIVE_INFINITY;
