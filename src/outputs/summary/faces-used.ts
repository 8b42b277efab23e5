import { memoize } from '../../record/text/memoize.ts';
import { textOf } from './content/text.ts';
import type { SummaryPlan } from './layout/plan.ts';
import type { FontFile } from './type/faces.ts';
import { facesFor, summaryFaces } from './type/families.ts';
import { hasLetter } from './type/measure.ts';

/** The font files that have letters of some summary. */
export function facesUsed(summaries: Iterable<SummaryPlan>): FontFile[] {
  const lettersOf = new Map<string, Set<string>>();
  for (const summary of summaries) {
    for (const lang of languagesOf(summary)) {
      const letters = lettersOf.get(lang) ?? new Set();
      lettersOf.set(lang, letters);
      for (const text of textsOf(summary)) addLetters(text, letters);
    }
  }
  const used = new Set(
    [...lettersOf].flatMap(([lang, letters]) => [...letters].flatMap((letter) => facesOf(letter, lang))),
  );
  return summaryFaces.filter((face) => used.has(face));
}

/** Memoized, because all summaries of a language have much the same letters. */
const facesOf = memoize((letter: string, lang: string) => facesFor(letter, lang, hasLetter));

/** Adds the letters of a text to a set. ASCII letters occur most often, so each is added only once for a text. */
function addLetters(text: string, letters: Set<string>): void {
  const plain = new Uint8Array(128);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (plain[code] === 0) letters.add(text.charAt(at));
      plain[code] = 1;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
    letters.add(letter);
    at += letter.length - 1;
  }
}

function languagesOf({ content, columns }: SummaryPlan): Set<string> {
  const inside = columns
    .flat()
    .flatMap(({ items }) => items.flatMap(({ blocks }) => blocks.map(({ lang }) => lang)));
  return new Set([content.lang, ...inside.filter((lang) => lang !== undefined)]);
}

/** Every text of a summary that comes from the record, in reading order. */
function textsOf({ content, columns }: SummaryPlan): string[] {
  const inColumns = columns.flatMap((parts) =>
    parts.flatMap(({ items }) => items.flatMap(({ blocks }) => blocks.map(({ runs }) => textOf(runs)))),
  );
  return [
    content.outlet,
    textOf(content.dateline),
    content.headline,
    content.standfirst,
    ...(content.notice ? [textOf(content.notice)] : []),
    ...inColumns,
    content.codeCaption,
    ...content.foot.map(({ runs }) => textOf(runs)),
  ];
}
