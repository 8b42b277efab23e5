import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { fileSpan } from '../../parse/places.ts';
import type { UnpairedMark } from '../../parse/quotations/quotations.ts';
import { fold, foldWithOrigin } from '../../text/fold.ts';
import { closers, quotationMark, shapeOf } from '../../text/marks/quotation-marks.ts';
import { inEachBriefing } from '../rule.ts';

/** In every paragraph quotation marks come in pairs. One finding for a paragraph, at the mark without a partner. */
export const quoteMarks = inEachBriefing(function* check(briefing) {
  const seen = new Set<number>();
  for (const mark of briefing.unpaired) {
    if (seen.has(mark.passage)) continue;
    seen.add(mark.passage);
    // Comparing every paragraph with every quote is worth it only while few paragraphs are at fault.
    yield unbalanced(briefing, (seen.size <= 20 && partnerless(briefing, mark.passage)) || mark);
  }
});

interface Partnerless extends UnpairedMark {
  /** The words of the record whose mark is lost. */
  readonly wording?: string;
}

function unbalanced(briefing: ParsedBriefing, mark: Partnerless): Diagnostic {
  const { passage, at, kind, wording } = mark;
  const alike = alikeMark(briefing, mark);
  if (alike) return alike;
  const isOpening = kind === 'unclosed';
  const hint =
    wording === undefined
      ? undefined
      : isOpening
        ? `Add the closing mark after “${ending(wording)}”.`
        : `Add the opening mark before “${beginning(wording)}”.`;
  return diagnose(
    'quote/unbalanced',
    briefing.source,
    fileSpan(briefing, { passage, start: at, end: at + 1 }),
    {
      message: isOpening
        ? 'This opening quotation mark is never closed in its paragraph, expected marks in pairs.'
        : 'This closing quotation mark has no opening one in its paragraph, expected marks in pairs.',
      hint,
    },
  );
}

/** A quotation whose two marks are the same, which both open: “Frozen“. */
function alikeMark(briefing: ParsedBriefing, { passage, at, kind }: UnpairedMark): Diagnostic | undefined {
  const text = briefing.body.passages[passage]?.text ?? '';
  const [mark = ''] = text.slice(at, at + 1);
  const closer = closers[mark];
  if (kind !== 'unclosed' || !closer || closer.includes(mark)) return undefined;
  const second = text.indexOf(mark, at + 1);
  if (second < 0 || shapeOf(text, second, second + 1) !== 'closes') return undefined;
  const span = fileSpan(briefing, { passage, start: second, end: second + 1 });
  return diagnose('quote/unbalanced', briefing.source, span, {
    message: `This mark opens a quotation as the one before “${ending(text.slice(at + 1, second).trim())}” does, expected ${closer[0]} to close it.`,
    hint: `Write ${closer[0]} here.`,
  });
}

/**
 * The mark that stands on only one side of words the record quotes. It is looked for because pairing marks from left
 * to right may blame another one.
 */
function partnerless({ body, declared }: ParsedBriefing, passage: number): Partnerless | undefined {
  const unfolded = body.passages[passage]?.text ?? '';
  const { text, origin } = foldWithOrigin(unfolded);
  for (const declaredWords of declared.quoteTexts) {
    const wording = fold(declaredWords);
    const start = wording === '' ? -1 : text.indexOf(wording);
    if (start < 0) continue;
    const before = text.slice(0, start).search(markAtEnd);
    const afterWords = start + wording.length;
    const after = markAtStart.exec(text.slice(afterWords, afterWords + 4));
    if (before >= 0 && !after) return { passage, at: origin[before] ?? 0, kind: 'unclosed', wording };
    if (before < 0 && after)
      return { passage, at: origin[afterWords + after[0].length - 1] ?? 0, kind: 'unopened', wording };
  }
  return undefined;
}

const markAtEnd = new RegExp(`${quotationMark.source} ?$`);
const markAtStart = new RegExp(`^[,.]? ?${quotationMark.source}`);

function beginning(words: string): string {
  const list = words.split(' ');
  return list.length > 4 ? `${list.slice(0, 4).join(' ')} …` : words;
}

function ending(words: string): string {
  const list = words.split(' ');
  return list.length > 4 ? `… ${list.slice(-4).join(' ')}` : words;
}
