/**
 * Words that are quoted without marks of their own: in a block quote, behind a speaker's label or a question in bold
 * type, behind the dash of dialogue.
 */
import { fold, foldWithOrigin } from '../../text/fold.ts';
import { quotationMark } from '../../text/marks/quotation-marks.ts';
import { sentencesOf } from '../../text/words/sentences.ts';
import type { Passage } from '../body.ts';
import { answersToBoldQuestions } from './bold-questions.ts';
import { dialogueDash, endOfSpeech, isWholeSpeech, opensWithDash } from './dialogue.ts';
import type { Quotation, QuotationKind, QuotationPart } from './quotations.ts';
import { wordsOf } from './quotations.ts';
import { hasQuestions, isAnswerLabel, isQuestionLabel, knownAs, labelOf } from './speaker-label.ts';

/** A stretch of the body that may be somebody's words. */
interface Stretch {
  readonly kind: Extract<QuotationKind, 'block' | 'answer' | 'dialogue'>;
  readonly parts: readonly QuotationPart[];
  /** Whether it is reported if nobody claims it. Questions are not, nor words behind a label that is no actor's. */
  readonly isTold: boolean;
}

/** The parts of the record that say who may speak and which words are claimed. */
export interface UnmarkedContext {
  readonly lang: string;
  /** Names and other forms of the actors. */
  readonly names: readonly string[];
  readonly claimed: readonly string[];
}

/**
 * The quotations without marks: those that the record claims, whole or in whole sentences, and each stretch that nobody
 * claims and an editor has to hear of.
 */
export function findUnmarked(passages: readonly Passage[], context: UnmarkedContext): Quotation[] {
  const stretches = stretchesIn(passages, context);
  if (stretches.length === 0) return [];
  const claimed = [...new Set(context.claimed.map(fold))].filter((words) => words !== '');
  return stretches.flatMap((stretch): Quotation[] => {
    const found = claimed.flatMap((wording) => claimIn(passages, stretch, wording, context.lang) ?? []);
    if (found.length > 0) return found;
    if (!stretch.isTold) return [];
    return [unclaimed(passages, stretch, context.lang)];
  });
}

function stretchesIn(passages: readonly Passage[], { lang, names }: UnmarkedContext): Stretch[] {
  const hasDashes = opensWithDash(lang);
  const isKnown = knownAs(names);
  const isInterview = hasQuestions(passages);
  const found: Stretch[] = [];
  let blockParts: QuotationPart[] = [];
  let block = -1;
  const endBlock = () => {
    if (blockParts.length > 0) found.push({ kind: 'block', parts: blockParts, isTold: true });
    blockParts = [];
  };
  passages.forEach((passage, index) => {
    const { text } = passage;
    const whole = (start: number): QuotationPart => {
      const end = text.trimEnd().length;
      return { passage: index, start, end, from: start, to: end };
    };
    if (passage.isInBlockQuote !== true || passage.block !== block) endBlock();
    block = passage.block;
    // Behind a label, words in marks are found as quotations of their own, so the stretch is not reported.
    const label = labelOf(passage, isKnown, isInterview);
    if (label) {
      endBlock();
      const isTold = isAnswerLabel(label.name) || isKnown(label.name);
      const words = text.slice(label.end);
      if (words.trim() !== '')
        found.push({
          kind: 'answer',
          parts: [whole(label.end)],
          isTold: isTold && !isQuestionLabel(label.name) && !quotationMark.test(words),
        });
      return;
    }
    if (passage.isInBlockQuote) {
      const hasMarks = quotationMark.test(text);
      if (hasMarks) found.push({ kind: 'block', parts: [whole(0)], isTold: false });
      // A paragraph that begins with a dash names who said the words above it.
      else if (!dialogueDash.test(text)) blockParts.push(whole(0));
      return;
    }
    const dash = hasDashes && passage.node.type === 'paragraph' ? dialogueDash.exec(text) : null;
    if (dash) found.push({ kind: 'dialogue', parts: [whole(dash[0].length)], isTold: true });
  });
  endBlock();
  const taken = new Set(found.flatMap(({ parts }) => parts.map(({ passage }) => passage)));
  for (const parts of answersToBoldQuestions(passages))
    if (!parts.some(({ passage }) => taken.has(passage)))
      found.push({ kind: 'answer', parts, isTold: false });
  return found;
}

/** The quotation for a stretch that nobody claims. Of dialogue it has only the words before the article's own. */
function unclaimed(passages: readonly Passage[], { kind, parts }: Stretch, lang: string): Quotation {
  const [part] = parts;
  const said =
    kind === 'dialogue' && part
      ? endOfSpeech(passages[part.passage]?.text.slice(part.start, part.end) ?? '', lang)
      : 0;
  const told = part && said > 0 ? [{ ...part, end: part.start + said, to: part.start + said }] : parts;
  return { kind, parts: told, text: wordsOf(passages, told), isDoubtful: true };
}

/** Where a folded wording stands in a stretch: as the whole of it, in whole sentences, or in dialogue up to a dash. */
function claimIn(
  passages: readonly Passage[],
  { kind, parts }: Stretch,
  wording: string,
  lang: string,
): Quotation | undefined {
  if (fold(wordsOf(passages, parts)) === wording) return { kind, parts, text: wordsOf(passages, parts) };
  for (const part of parts) {
    const text = passages[part.passage]?.text.slice(part.start, part.end) ?? '';
    const folded = foldWithOrigin(text);
    for (let at = folded.text.indexOf(wording); at >= 0; at = folded.text.indexOf(wording, at + 1)) {
      const start = folded.origin[at] ?? 0;
      const end = (folded.origin[at + wording.length - 1] ?? 0) + 1;
      if (!isWholeWithin(text, start, end, kind, lang)) continue;
      const found = { passage: part.passage, start: part.start + start, end: part.start + end };
      const stop = /^[,.]/.test(text.slice(end)) && fold(text.slice(start, end + 1)) === wording ? 1 : 0;
      const whole = { ...found, end: found.end + stop };
      const parts = [{ ...whole, from: whole.start, to: whole.end }];
      return { kind, parts, text: wordsOf(passages, parts) };
    }
  }
  return undefined;
}

function isWholeWithin(
  text: string,
  start: number,
  end: number,
  kind: Stretch['kind'],
  lang: string,
): boolean {
  if (kind === 'dialogue') return isWholeSpeech(text, start, end, lang);
  const sentences = sentencesOf(text, lang);
  return (
    sentences.some((sentence) => sentence.start === start) &&
    sentences.some((sentence) => sentence.end === end || text.slice(end, sentence.end).trim() === '.')
  );
}
