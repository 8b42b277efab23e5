import type { ParsedBriefing } from '../../../parse/parse.ts';
import type { Place } from '../../../parse/places.ts';
import type { Quotation } from '../../../parse/quotations/quotations.ts';
import { fold, foldWithOrigin } from '../../../text/fold.ts';
import { allQuotationMarks, everyQuotationMark } from '../../../text/marks/quotation-marks.ts';
import { editDistance } from '../../../text/nearest.ts';

/** The words of a body, arranged for finding a wording that is not exactly there. */
export interface Wordings {
  /** The quotation nearest to a wording, preferably one that is not claimed; `undefined` if none is near. */
  nearest(wording: string, isClaimed: (quotation: Quotation) => boolean): Quotation | undefined;
  /**
   * Where a folded wording stands if double quotation marks are not looked at. It may go on from one passage to the
   * next.
   */
  plainly(wording: string): readonly Place[];
}

/** How many words are looked up for one wording, so that a body with one word a million times does not take forever. */
const lookups = 20_000;
/** Wordings longer than this are compared by their words only. */
const shortWording = 120;

/** A quotation and the number of its different words. */
interface Candidate {
  readonly quotation: Quotation;
  readonly size: number;
}

/** Arranges the words of a body. Costs one pass over it; each search costs about as much as its answer is long. */
export function arrangeWordings({ body, quotations }: ParsedBriefing): Wordings {
  const entries = quotations.flatMap((quotation) => {
    const words = new Set(wordsOf(quotation.text));
    const candidate: Candidate = { quotation, size: words.size };
    return Array.from(words, (word) => ({ word, candidate }));
  });
  const holders = Map.groupBy(entries, ({ word }) => word);
  const plain = plainText(body.passages.map(({ text }) => text));

  return {
    nearest(wording, isClaimed) {
      const wanted = new Set(wordsOf(wording));
      const shared = new Map<Candidate, number>();
      let budget = lookups;
      for (const word of wanted) {
        const list = holders.get(word) ?? [];
        budget -= list.length;
        if (budget < 0) break;
        for (const { candidate } of list) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
      }
      let best: Quotation | undefined;
      let highest = 0.5;
      for (const [{ quotation, size }, count] of shared) {
        const likeness = (2 * count) / (size + wanted.size);
        const isPassage = wanted.size > 3 && count / Math.min(size, wanted.size) >= 0.75 && size > 3;
        const score = Math.max(likeness, isPassage ? 0.6 : 0) + (isClaimed(quotation) ? 0 : 0.2);
        if (score > highest) [best, highest] = [quotation, score];
      }
      return best ?? nearestLetters(wording, quotations, isClaimed);
    },
    plainly: plain,
  };
}

function nearestLetters(
  wording: string,
  quotations: readonly Quotation[],
  isClaimed: (quotation: Quotation) => boolean,
): Quotation | undefined {
  const wanted = fold(wording).toLowerCase();
  if (wanted.length > shortWording) return undefined;
  let best: Quotation | undefined;
  let highest = 0.5;
  let compared = 0;
  for (const quotation of quotations) {
    if (Math.abs(quotation.text.length - wanted.length) > wanted.length / 2 + 2) continue;
    compared += 1;
    if (compared > 200) break;
    const other = fold(quotation.text).toLowerCase();
    const likeness = 1 - editDistance(wanted, other) / Math.max(wanted.length, other.length, 1);
    const score = likeness + (isClaimed(quotation) ? 0 : 0.1);
    if (score > highest) [best, highest] = [quotation, score];
  }
  return best;
}

/** The words in lower case; in a script that puts no space between words, the characters. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}]+)?/gu) ?? []
  );
}

function plainText(passages: readonly string[]): (wording: string) => Place[] {
  let text = '';
  const stretches = passages.map((unfolded, passage) => {
    const folded = foldWithOrigin(unfolded);
    const start = text.length;
    const kept = Array.from(folded.origin.keys()).filter(
      (at) => at < folded.text.length && !allQuotationMarks.has(folded.text.charAt(at)),
    );
    text += `${kept.map((at) => folded.text.charAt(at)).join('')} `;
    return { passage, start, origin: kept.map((at) => folded.origin[at] ?? 0) };
  });

  return (wording) => {
    const wanted = fold(wording.replace(everyQuotationMark, ''));
    const at = wanted === '' ? -1 : text.indexOf(wanted);
    if (at < 0) return [];
    const end = at + wanted.length;
    return stretches.flatMap(({ passage, start, origin }): Place[] => {
      const from = origin[Math.max(0, at - start)];
      const to = origin[Math.min(origin.length, end - start) - 1];
      // One of the two is undefined if the passage ends before the words begin, or begins after them.
      return from === undefined || to === undefined ? [] : [{ passage, start: from, end: to + 1 }];
    });
  };
}
