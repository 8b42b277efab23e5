import { fold, foldWithin } from '../../text/fold.ts';
import { isInsideWord, isMeasure, onlyCloses } from '../../text/marks/quotation-marks.ts';
import { opensWord, pairOpenedAt } from '../../text/marks/single-marks.ts';
import type { Passage } from '../body.ts';
import {
  closesQuotation,
  continuesQuotation,
  isLateCloser,
  isSingle,
  markAt,
  marksIn,
  opensWithin,
} from './mark-pairs.ts';
import { withoutMarksOfParagraphs } from './marks-of-paragraphs.ts';

/** The inner words of a quotation in one passage, without the marks, as offsets in the passage's text. */
export interface QuotationPart {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** The same including the quotation marks. */
  readonly from: number;
  readonly to: number;
}

/**
 * How the article shows that words are a quotation: by double or single marks, by a block quote, the label of a
 * speaker in front, or the dash of dialogue.
 */
export type QuotationKind = 'double' | 'single' | 'block' | 'answer' | 'dialogue';

/** Words that the article quotes: in one passage, or in several where each begins with an opening mark. */
export interface Quotation {
  readonly parts: readonly QuotationPart[];
  /** The words; a blank line between passages. */
  readonly text: string;
  readonly kind: QuotationKind;
  /** Set if the words may be a name, a term or no quotation at all. */
  readonly isDoubtful?: true;
}

/** A mark without its partner, at an offset of a passage's text. */
export interface UnpairedMark {
  readonly passage: number;
  readonly at: number;
  readonly kind: 'unopened' | 'unclosed';
}

/** What stands between marks in some passages, in reading order, and the marks that have no partner. */
export interface MarkedQuotations {
  readonly quotations: readonly Quotation[];
  readonly unpaired: readonly UnpairedMark[];
}

/** The text of a passage, and the runs of it that are shown exactly as typed. */
export type Words = Pick<Passage, 'text' | 'runs'>;

interface Options {
  /**
   * Wordings that the record claims. If a quotation is not closed and the next paragraph begins with a mark, either
   * the quotation goes on there or its closing mark is missing. It goes on if one of these wordings does, or if there
   * are none.
   */
  readonly claimed?: readonly string[];
  /** Whether single marks outside of double ones are looked at. */
  readonly single?: boolean;
}

interface Open {
  readonly mark: string;
  readonly passage: number;
  readonly at: number;
  readonly parts: QuotationPart[];
  /** Double marks opened within the quotation and not yet closed. */
  inner: string[];
  start: number;
  from: number;
}

/** Whether two straight marks enclose nothing and follow an equals sign, as in `title=""`. They quote nobody. */
function isEmptyAttribute(passages: readonly Words[], [part]: readonly QuotationPart[]): boolean {
  return part !== undefined && passages[part.passage]?.text.slice(part.from - 1, part.to) === '=""';
}

/** Finds every quotation in double marks and, if `single` is set, in single ones. */
export function findQuotations(
  passages: readonly Words[],
  { claimed = [], single = false }: Options = {},
): MarkedQuotations {
  const quotations: Quotation[] = [];
  const unpaired: UnpairedMark[] = [];
  const continues = continuation(passages, claimed);
  let open: Open | undefined;
  /** The paragraphs so far of a quotation in single marks that goes on in the next one. */
  let goesOn: QuotationPart[] = [];
  const add = (parts: readonly QuotationPart[], kind: QuotationKind, isDoubtful = false) => {
    const doubt = isDoubtful ? { isDoubtful: true as const } : {};
    const words = wordsOf(passages, parts);
    if (!isEmptyAttribute(passages, parts)) quotations.push({ parts, text: words, kind, ...doubt });
  };

  passages.forEach((passage, index) => {
    const { text } = passage;
    const literal = literalUnits(passage);
    const isShown = (at: number) => literal?.has(at) === true;
    let from = 0;
    if (open) {
      const mark = markAt(text, text.search(/\S/));
      const first = mark?.at ?? 0;
      if (mark && !isShown(first) && continuesQuotation(open.mark, mark.text) && continues(open.parts)) {
        from = first + mark.text.length;
        open = { ...open, start: from, from: first, inner: [] };
      } else {
        unpaired.push({ passage: open.passage, at: open.at, kind: 'unclosed' });
        open = undefined;
      }
    }
    const first = text.search(/\S/);
    if (goesOn.length > 0 && !(text.charAt(first) === '\u2018' && continues(goesOn))) goesOn = [];
    for (const { text: mark, at } of marksIn(text, single)) {
      const end = at + mark.length;
      if (at < from || isShown(at) || isInsideWord(text, at) || isMeasure(text, at)) continue;
      if (isSingle(mark)) {
        if (open) continue;
        const pair = pairOpenedAt(text, at, isShown);
        const rest = { passage: index, start: end, end: text.length, from: at, to: text.length };
        const before = at === first ? goesOn : [];
        const mayGoOn = mark === '\u2018' && opensWord(text, at) && beginsWithSingle(passages[index + 1]);
        if (pair && !(pair.mayBeOpen && mayGoOn && continues([...before, rest]))) {
          const part = { passage: index, start: end, end: pair.close, from: at, to: pair.close + 1 };
          add([...before, part], 'single', !pair.isSure && before.length === 0);
          goesOn = [];
          from = part.to;
        } else if (mayGoOn) {
          goesOn = [...before, rest];
          from = text.length;
        }
      } else if (open) {
        const innermost = open.inner.at(-1) ?? open.mark;
        if (!closesQuotation(innermost, mark, text, at)) {
          if (opensWithin(open.mark, mark)) open.inner.push(mark);
          continue;
        }
        if (open.inner.pop() !== undefined) continue;
        open.parts.push({ passage: index, start: open.start, end: at, from: open.from, to: end });
        add(open.parts, 'double');
        open = undefined;
        from = end;
      } else if (onlyCloses.has(mark) || isLateCloser(text, at, mark)) {
        unpaired.push({ passage: index, at, kind: 'unopened' });
      } else {
        open = { mark, passage: index, at, parts: [], inner: [], start: end, from: at };
        from = end;
      }
    }
    if (open)
      open.parts.push({
        passage: index,
        start: open.start,
        end: text.length,
        from: open.from,
        to: text.length,
      });
  });
  if (open) unpaired.push({ passage: open.passage, at: open.at, kind: 'unclosed' });
  return { quotations, unpaired };
}

function beginsWithSingle(passage: Words | undefined): boolean {
  return passage !== undefined && /^\s*\u2018\S/.test(passage.text);
}

/** Tells whether the words so far go on in the next passage: if a claimed wording does, or if no wording is claimed. */
function continuation(
  passages: readonly Words[],
  claimed: readonly string[],
): (parts: readonly QuotationPart[]) => boolean {
  let wordings: readonly string[] | undefined;
  return (parts) => {
    // A wording copied together with the marks of its paragraphs is a mistake, but it means the same words.
    wordings ??= claimed.flatMap((words) => [fold(words), fold(withoutMarksOfParagraphs(words))]);
    const soFar = foldWithin(wordsOf(passages, parts));
    return wordings.length === 0 || wordings.some((wording) => wording.startsWith(`${soFar} `));
  };
}

/** The words of parts, a blank line between passages. */
export function wordsOf(passages: readonly Words[], parts: readonly QuotationPart[]): string {
  return parts.map((part) => passages[part.passage]?.text.slice(part.start, part.end) ?? '').join('\n\n');
}

function literalUnits(passage: Words): Set<number> | undefined {
  const literal = passage.runs.filter((run) => run.literal);
  if (literal.length === 0) return undefined;
  return new Set(literal.flatMap((run) => Array.from({ length: run.text.length }, (_, i) => run.at + i)));
}
