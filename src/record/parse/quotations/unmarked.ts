/** Words that are quoted without marks of their own: in a block quote, behind a speaker's label, after the dash of dialogue. */
import { fold, foldWithOrigin } from '../../text/fold.ts';
import { memoize } from '../../text/memoize.ts';
import { quotationMark } from '../../text/quotation-marks.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Passage } from '../body.ts';
import type { Quotation, QuotationKind, QuotationPart } from './quotations.ts';
import { wordsOf } from './quotations.ts';

/** A stretch of the body that may be somebody's words. */
interface Stretch {
  readonly kind: Extract<QuotationKind, 'block' | 'answer' | 'dialogue'>;
  readonly parts: readonly QuotationPart[];
  /** Whether it is told when nobody claims it: a question and a label of nobody are not. */
  readonly isTold: boolean;
}

/** What of the record says who may speak and what is claimed. */
export interface UnmarkedContext {
  readonly lang: string;
  /** Names and other forms of the actors. */
  readonly names: readonly string[];
  readonly claimed: readonly string[];
}

/** Languages whose dialogue begins with a dash. */
const withDashes = new Set([
  'bg',
  'be',
  'ca',
  'el',
  'es',
  'fi',
  'fr',
  'gl',
  'hr',
  'hu',
  'it',
  'ka',
  'pl',
  'pt',
  'ro',
  'ru',
  'sr',
  'tr',
  'uk',
]);
const opensWithDash = memoize((lang: string) => withDashes.has(new Intl.Locale(lang).language));
const dialogueDash = /^\s*[\u2013\u2014\u2015]\s*(?=\S)/;
const question = /^(?:Q|Question|Frage|F|Pregunta|P|Domanda|D|Pergunta|\u0633|\u05e9)$/i;
const answer = /^(?:A|Answer|Antwort|R|Respuesta|R\u00e9ponse|Risposta|Resposta|\u062c|\u05ea)$/i;

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
    return [{ ...stretch, text: wordsOf(passages, stretch.parts), isDoubtful: true }];
  });
}

function stretchesIn(passages: readonly Passage[], { lang, names }: UnmarkedContext): Stretch[] {
  const hasDashes = opensWithDash(lang);
  let known: ReadonlySet<string> | undefined;
  const isKnown = (name: string) => {
    known ??= new Set(names.map(plain));
    return known.has(plain(name));
  };
  const found: Stretch[] = [];
  let blockParts: QuotationPart[] = [];
  let block = -1;
  const endBlock = () => {
    if (blockParts.length > 0) found.push({ kind: 'block', parts: blockParts, isTold: true });
    blockParts = [];
  };
  passages.forEach((passage, index) => {
    const whole = (start: number): QuotationPart => {
      const end = passage.text.trimEnd().length;
      return { passage: index, start, end, from: start, to: end };
    };
    if (passage.isInBlockQuote) {
      if (passage.block !== block) endBlock();
      block = passage.block;
      // Words in marks within a block quote are quotations of their own; a dash in front names who said it.
      if (!quotationMark.test(passage.text) && !dialogueDash.test(passage.text)) blockParts.push(whole(0));
      return;
    }
    endBlock();
    const label = labelOf(passage);
    if (label && !quotationMark.test(passage.text.slice(label.end))) {
      const isTold = answer.test(label.name) || isKnown(label.name);
      if (passage.text.slice(label.end).trim() !== '')
        found.push({
          kind: 'answer',
          parts: [whole(label.end)],
          isTold: isTold && !question.test(label.name),
        });
      return;
    }
    const dash = hasDashes && passage.node.type === 'paragraph' ? dialogueDash.exec(passage.text) : null;
    if (dash) found.push({ kind: 'dialogue', parts: [whole(dash[0].length)], isTold: true });
  });
  endBlock();
  return found;
}

/** The label in front of a paragraph: "**Ann Lee:**", "Q:". */
function labelOf({ text, runs }: Passage): { readonly name: string; readonly end: number } | undefined {
  const [first] = runs;
  const isStrong = first?.within.some(({ type }) => type === 'strong') === true;
  // Most paragraphs begin with neither.
  if (!isStrong && !/^[QAFPR]/.test(text)) return undefined;
  const match = isStrong
    ? /^(?<name>[^:\n]{1,60}?)\s*:\s*/.exec(text)
    : /^(?<name>Q|A|Question|Answer|Frage|Antwort|Pregunta|Respuesta)\s*[:.]\s+/.exec(text);
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  // The label ends with its bold type, or with the colon behind it.
  const end = isStrong ? first.text.length : match[0].length;
  if (
    isStrong &&
    (match[0].trimEnd().length > end + 2 || match[0].trimEnd().length < first.text.trimEnd().length - 1)
  )
    return undefined;
  return { name, end: Math.max(end, match[0].length) };
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Where a folded wording stands in a stretch as a whole, in whole sentences, or in dialogue up to a mark. */
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
  if (kind === 'dialogue') {
    const before = text.slice(0, start).trimEnd();
    return (
      (before === '' || /[\u2013\u2014\u2015.!?\u2026,]$/.test(before)) &&
      /^\s*(?:$|[,.;:!?\u2026\u2013\u2014\u2015])|^(?<=[.!?\u2026,])/.test(text.slice(end))
    );
  }
  const sentences = sentencesOf(text, lang);
  return (
    sentences.some((sentence) => sentence.start === start) &&
    sentences.some((sentence) => sentence.end === end || text.slice(end, sentence.end).trim() === '.')
  );
}
