import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Span } from './frontmatter.ts';

/** How many block quotes and lists may begin within each other on one line. */
const maxContainers = 40;
/** How many columns may stand before a list's mark. Each level of a list takes two or more. */
const maxIndentation = 120;
/** How many marks of emphasis a paragraph may have. */
const maxEmphasis = 1000;

const containers = new RegExp(
  `^[ \\t]*(?:(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${maxContainers}}`,
  'm',
);
const indented = new RegExp(`^[ \\t]{${maxIndentation},}(?:[-*+]|\\d{1,9}[.)])[ \\t]`, 'm');

/**
 * The finding for Markdown nested so deep that parsing it would take minutes, or `undefined`. No person writes such a
 * file, so it is refused before it is parsed.
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
