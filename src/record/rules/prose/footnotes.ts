import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing, ParsedProfile } from '../../parse/parse.ts';
import { fileSpan } from '../../parse/places.ts';

/**
 * A footnote has a number in the prose and a note. A number without a note is shown as typed, a note without a number
 * not at all.
 */
export function* footnotes(file: ParsedBriefing | ParsedProfile): Generator<Diagnostic> {
  const { body, source } = file;
  const referred = new Set(
    body.passages.flatMap(({ runs }) =>
      runs.flatMap(({ node }) => (node?.type === 'footnoteReference' ? [node.identifier] : [])),
    ),
  );
  for (const node of body.blocks) {
    if (node.type !== 'footnoteDefinition' || referred.has(node.identifier)) continue;
    const start = node.position?.start.offset ?? 0;
    yield diagnose('body/footnote', source, [start, start + node.identifier.length + 3], {
      message: `The footnote "${node.identifier}" is referred to nowhere, expected [^${node.identifier}] in the text.`,
    });
  }
  for (const [passage, { text, runs }] of body.passages.entries())
    for (const { index, 0: mark, 1: name } of text.matchAll(/\[\^([^\]\s]+)\]/g)) {
      if (runs.some((run) => run.literal && run.at <= index && index < run.at + run.text.length)) continue;
      const span = fileSpan(file, { passage, start: index, end: index + mark.length });
      yield diagnose('body/footnote', source, span, {
        message: `The footnote "${name}" has no note, expected a paragraph that begins with [^${name}]:.`,
      });
    }
}
