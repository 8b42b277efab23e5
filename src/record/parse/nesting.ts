import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Span } from './frontmatter.ts';

/** Block quotes and lists within each other, on one line. */
const maxContainers = 40;
/** Columns before a list's mark; each level of a list takes two or more. */
const maxIndentation = 120;
/** Marks of emphasis in one paragraph. */
const maxEmphasis = 1000;

const containers = new RegExp(
  `^[ \\t]*(?:(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${maxContainers}}`,
  'm',
);
const indented = new RegExp(`^[ \\t]{${maxIndentation},}(?:[-*+]|\\d{1,9}[.)])[ \\t]`, 'm');

/**
 * Markdown nested so deep that reading it would take minutes: no person wrote it, and it is refused before it is read.
 * None for anything else.
 */
export function nestingFinding(source: Source): Diagnostic | undefined {
  const span = deepLine(source.text) ?? crowdedParagraph(source.text);
  return (
    span &&
    diagnose('body/too-deep', source, span, {
      message: 'Lists, block quotes or emphasis are nested too deep here, expected a handful of levels.',
    })
  );
}

function deepLine(text: string): Span | undefined {
  const match = containers.exec(text) ?? indented.exec(text);
  return match ? [match.index, match.index + match[0].length] : undefined;
}

function crowdedParagraph(text: string): Span | undefined {
  if ((text.match(/[*_]+/g)?.length ?? 0) <= maxEmphasis) return undefined;
  let count = 0;
  for (const mark of text.matchAll(/\n[ \t]*\r?\n|[*_]+/g)) {
    if (mark[0].startsWith('\n')) count = 0;
    else count += 1;
    if (count > maxEmphasis) return [mark.index, mark.index + mark[0].length];
  }
  return undefined;
}
