import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Source } from '../text/source.ts';

/** The longest file that is read: some 20,000 words. */
const maxCharacters = 120_000;
const maxLines = 6_000;

/** How many brackets may stand within each other. */
const maxLevels = 32;
/**
 * How many marks of one kind, for which Markdown looks for partners, a paragraph may have; and how many opening
 * brackets a file.
 */
const maxMarks = 600;
const maxBrackets = 4_000;

/**
 * The finding for a file that is over the limits, or `undefined`. The Markdown and YAML parsers take quadratic time
 * for some marks and a stack frame for every level of brackets, so such files are refused before they are parsed.
 */
export function limitFinding(source: Source): Diagnostic | undefined {
  const { text } = source;
  if (text.length > maxCharacters)
    return diagnose('file/too-large', source, [0, Math.max(1, source.line(1).length)], {
      message: `Unexpected ${text.length.toLocaleString('en-US')} characters, expected at most ${maxCharacters.toLocaleString('en-US')}.`,
    });
  const { line } = source.pointAt(text.length);
  if (line > maxLines)
    return diagnose('file/too-large', source, [0, Math.max(1, source.line(1).length)], {
      message: `Unexpected ${line.toLocaleString('en-US')} lines, expected at most ${maxLines.toLocaleString('en-US')}.`,
    });
  return nestedBrackets(source) ?? tooManyMarks(source);
}

/** Brackets within brackets, as in a YAML list of lists or a Markdown link within links. */
function nestedBrackets(source: Source): Diagnostic | undefined {
  let depth = 0;
  for (const { index, 0: mark } of source.text.matchAll(/[[\]{}]|\n\s*\n/g)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    else depth = 0;
    if (depth > maxLevels)
      return diagnose('file/tangled', source, [index, index + 1], {
        message: `Unexpected ${depth} brackets within each other, expected a few.`,
      });
  }
  return undefined;
}

function tooManyMarks(source: Source): Diagnostic | undefined {
  const counts = new Map<string, number>();
  let brackets = 0;
  for (const { index, 0: mark } of source.text.matchAll(/[[`<&]|\n[ \t>]*\n/g)) {
    if (mark.length > 1) {
      counts.clear();
      continue;
    }
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    if (mark === '[') brackets += 1;
    if (count <= maxMarks && brackets <= maxBrackets) continue;
    const where = count > maxMarks ? 'one paragraph' : 'one file';
    return diagnose('file/tangled', source, [index, index + 1], {
      message: `Unexpected ${count > maxMarks ? count : brackets} marks "${mark}" in ${where}, expected fewer.`,
    });
  }
  return undefined;
}
