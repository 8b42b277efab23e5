import type { Body } from '../parse/body.ts';
import type { Quotation, UnpairedMark } from '../parse/quotations.ts';
import type { RestoredMark } from './record/drafted.ts';

const openers: Readonly<Record<string, string>> = { '"': '"', '\u201d': '\u201c', '\u00bb': '\u00ab' };
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u00ab': '\u00bb',
  '\u201e': '\u201c',
};

/** A mark to put into the file, at an offset of its text. */
interface Insertion extends Omit<RestoredMark, 'quote'> {
  readonly at: number;
  readonly mark: string;
  readonly passage: number;
}

/**
 * The marks that a paragraph plainly lacks: the opening one before its first words where only the closing one is there, the
 * closing one behind its last where only the opening one is. Whatever is less plain is left as it is, for a person.
 */
export function missingMarks(
  { passages }: Pick<Body, 'passages'>,
  quotations: readonly Quotation[],
  unpaired: readonly UnpairedMark[],
): Insertion[] {
  return unpaired.flatMap(({ passage, at, kind }): Insertion[] => {
    const found = passages[passage];
    if (!found || unpaired.filter((mark) => mark.passage === passage).length > 1) return [];
    const here = quotations.flatMap(({ parts }) => parts).filter((part) => part.passage === passage);
    const mark = found.text.charAt(at);
    if (kind === 'unopened') {
      const opener = openers[mark];
      const isFirst = here.every(({ start }) => start > at);
      if (!opener || !isFirst || at < 12) return [];
      const words = firstWords(found.text);
      return [
        {
          at: found.origin[0] ?? 0,
          mark: opener,
          passage,
          was: words,
          now: opener + words,
          note: 'The opening quotation mark of this quotation was missing in the text as supplied, and has been restored.',
        },
      ];
    }
    const closer = closers[mark];
    const isLast = here.every(({ end }) => end < at);
    const text = found.text.trimEnd();
    if (
      !closer ||
      !isLast ||
      !/[.!?\u2026]$/.test(text) ||
      /\b(?:said|says|told|added|asked)\b/.test(text.slice(at))
    )
      return [];
    const words = lastWords(text);
    return [
      {
        at: (found.origin[text.length - 1] ?? 0) + 1,
        mark: closer,
        passage,
        was: words,
        now: words + closer,
        note: 'The closing quotation mark of this quotation was missing in the text as supplied, and has been restored.',
      },
    ];
  });
}

/** A text with the marks put in. */
export function withMarks(text: string, insertions: readonly Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((whole, { at, mark }) => whole.slice(0, at) + mark + whole.slice(at), text);
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, 6).join(' ');
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-6).join(' ');
}
