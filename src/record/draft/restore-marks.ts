import type { Body, Passage } from '../parse/body.ts';
import type { Quotation, QuotationPart, UnpairedMark } from '../parse/quotations/quotations.ts';

const openers: Readonly<Record<string, string>> = { '"': '"', '\u201d': '\u201c', '\u00bb': '\u00ab' };
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u00ab': '\u00bb',
  '\u201e': '\u201c',
};

/** A mark to put into the file in the place of `replaces` characters, at an offset of its text. */
export interface MarkRepair {
  readonly at: number;
  readonly mark: string;
  readonly replaces: number;
  readonly passage: number;
  readonly was: string;
  readonly now: string;
  readonly note: string;
}

/**
 * The marks that a paragraph plainly lacks: the opening one before its first words where only the closing one is there, the
 * closing one behind its last where only the opening one is; and a closing one that was typed as an opening one. Whatever
 * is less plain is left as it is, for a person.
 */
export function missingMarks(
  { passages }: Pick<Body, 'passages'>,
  quotations: readonly Quotation[],
  unpaired: readonly UnpairedMark[],
): MarkRepair[] {
  const repaired = new Set<number>();
  return unpaired.flatMap((mark): MarkRepair[] => {
    const found = passages[mark.passage];
    if (!found || repaired.has(mark.passage)) return [];
    const isOnly = unpaired.filter(({ passage }) => passage === mark.passage).length === 1;
    const here = quotations.flatMap(({ parts }) => parts).filter(({ passage }) => passage === mark.passage);
    const repair =
      turned(found, mark) ??
      turnedOpener(found, mark) ??
      interrupted(found, mark) ??
      (isOnly
        ? mark.kind === 'unopened'
          ? unopened(found, mark, here)
          : unclosed(found, mark, here)
        : undefined);
    if (!repair) return [];
    repaired.add(mark.passage);
    return [{ ...repair, passage: mark.passage }];
  });
}

type Repair = Omit<MarkRepair, 'passage'>;

/** “A“, she said: both marks are opening ones, and the second stands where only a closing one can. */
function turned({ text, origin }: Passage, { at, kind }: UnpairedMark): Repair | undefined {
  if (kind !== 'unclosed' || !/["\u201c]/.test(text.charAt(at))) return undefined;
  const rest =
    /^[^"\u201c\u201d]*(?:[^\s"\u201c\u201d([\u2014\u2013-]\u201c(?=[\s.,;:!?)[]|$)|[.,!?]\s\u201c(?=\s*$))/.exec(
      text.slice(at + 1),
    );
  if (!rest) return undefined;
  const place = at + rest[0].length;
  const words = lastWords(text.slice(0, place));
  return {
    at: origin[place] ?? 0,
    mark: text.charAt(at) === '"' ? '"' : '\u201d',
    replaces: 1,
    was: `${words}\u201c`,
    now: `${words}${text.charAt(at) === '"' ? '"' : '\u201d'}`,
    note: 'The closing quotation mark of this quotation stood as an opening one in the text as supplied, and has been put right.',
  };
}

/** She said,” A”: the first mark is a closing one, and stands where only an opening one can. */
function turnedOpener({ text, origin }: Passage, { at, kind }: UnpairedMark): Repair | undefined {
  if (kind !== 'unopened' || text.charAt(at) !== '\u201d' || !/[,:]\s?$/.test(text.slice(0, at)))
    return undefined;
  const rest = text.slice(at + 1);
  if (!/^\s?[\p{L}\p{N}]/u.test(rest) || !/^[^"\u201c\u201d]*\u201d/.test(rest)) return undefined;
  const words = rest.trim().split(/\s+/).slice(0, 6).join(' ');
  const was = rest.slice(0, rest.indexOf(words) + words.length);
  return {
    at: origin[at] ?? 0,
    mark: '\u201c',
    replaces: 1,
    was: `\u201d${was}`,
    now: `\u201c${was}`,
    note: 'The opening quotation mark of this quotation stood as a closing one in the text as supplied, and has been put right.',
  };
}

/** “A, she said, “B.”: the attribution between two commas parts two quotations, and the first is not closed. */
function interrupted({ text, origin }: Passage, { at, kind }: UnpairedMark): Repair | undefined {
  const mark = closers[text.charAt(at)];
  if (kind !== 'unclosed' || !mark) return undefined;
  const first =
    /^[^"\u201c\u201d]*,(?= (?:he|she|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:said|says|asked|\p{Ll}+ed)(?: \p{Ll}+){0,3}, ["\u201c])/u.exec(
      text.slice(at + 1),
    );
  if (!first) return undefined;
  const place = at + 1 + first[0].length;
  const was = lastWords(text.slice(at + 1, place));
  const note =
    'The closing quotation mark of this quotation was missing in the text as supplied, and has been restored.';
  return { at: (origin[place - 1] ?? 0) + 1, mark, replaces: 0, was, now: was + mark, note };
}

function unopened(
  { text, origin }: Passage,
  { at }: UnpairedMark,
  here: readonly QuotationPart[],
): Repair | undefined {
  const mark = openers[text.charAt(at)];
  if (!mark || at < 12 || here.some(({ start }) => start < at)) return undefined;
  const was = text.trim().split(/\s+/).slice(0, 6).join(' ');
  const note =
    'The opening quotation mark of this quotation was missing in the text as supplied, and has been restored.';
  return { at: origin[0] ?? 0, mark, replaces: 0, was, now: mark + was, note };
}

function unclosed(
  passage: Passage,
  { at }: UnpairedMark,
  here: readonly QuotationPart[],
): Repair | undefined {
  const text = passage.text.trimEnd();
  const mark = closers[text.charAt(at)];
  const isPlain = /[.!?\u2026]$/.test(text) && !/\b(?:said|says|told|added|asked)\b/.test(text.slice(at));
  if (!mark || !isPlain || here.some(({ end }) => end > at)) return undefined;
  const was = lastWords(text);
  const note =
    'The closing quotation mark of this quotation was missing in the text as supplied, and has been restored.';
  return { at: (passage.origin[text.length - 1] ?? 0) + 1, mark, replaces: 0, was, now: was + mark, note };
}

/** A text with the marks put in. */
export function withMarks(text: string, repairs: readonly MarkRepair[]): string {
  return repairs
    .toSorted((a, b) => b.at - a.at)
    .reduce((whole, { at, mark, replaces }) => whole.slice(0, at) + mark + whole.slice(at + replaces), text);
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-6).join(' ');
}
