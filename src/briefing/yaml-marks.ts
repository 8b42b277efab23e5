/** Mistakes with the marks that stand around a text, a list or a group, in plain words. */
import type { YamlContext, YamlExplanation } from './yaml-mistakes.ts';
import { lastText, lastUnclosed, restOfLine } from './yaml-places.ts';

/** A text that begins with a quotation mark and has no other. */
export function unclosedText({ document, text, at }: YamlContext): YamlExplanation {
  const start = lastText(document, at) ?? at;
  return {
    span: restOfLine(text, start),
    message: `Unexpected quotation mark that is never closed, expected another ${text[start]} where the text ends.`,
    hint: `Close the text, or remove the mark. ${insideOf(text[start])}`,
  };
}

/** Something behind a text that is over: behind its closing mark, or behind a name that a mark made of it. */
export function textAfterValue(context: YamlContext): YamlExplanation | undefined {
  const { document, text, at } = context;
  const before = text.slice(0, at).trimEnd();
  const mark = /["']$/.exec(before)?.[0];
  const start = lastText(document, at);
  if (mark === undefined || start === undefined) {
    const [, from] = /(?:^|\s)([*&]\S*)$/.exec(before) ?? [];
    return from === undefined ? undefined : markAtBeginning({ ...context, at: before.length - from.length });
  }
  // It was closed by a mark that opens another text, lines below.
  if (before.slice(start).includes('\n')) return unclosedText(context);
  return {
    span: restOfLine(text, at),
    message: `Unexpected text after a closing ${mark}, expected the end of the line.`,
    hint: `Put the whole text into quotation marks. ${insideOf(mark)}`,
  };
}

function insideOf(mark: string | undefined): string {
  return mark === '"'
    ? 'Inside of double ones, \\" stands for a mark.'
    : "Inside of single ones, '' stands for an apostrophe.";
}

/** A list or group without its end, or with that of another; or one whose entries stand too far to the left. */
export function unclosedBracket({ document, text, at, says }: YamlContext): YamlExplanation {
  const [open, close, what] =
    says[1] === 'map' ? (['{', '}', 'group'] as const) : (['[', ']', 'list'] as const);
  const here = text[at];
  if (here === close)
    return {
      message: `Unexpected "${here}" at the beginning of a line, expected it indented.`,
      hint: 'Put it behind the last entry, or in the column of the field.',
    };
  if (here === ']' || here === '}')
    return {
      message: `Unexpected "${here}", expected "${close}" for the ${what} that begins with "${open}".`,
      hint: 'Close "[" with "]" and "{" with "}".',
    };
  if (at < text.length && !/^(?:[\w-]+:(?:\s|$)|-\s)/.test(text.slice(at)))
    return {
      span: restOfLine(text, at),
      message: `Unexpected indentation, expected the entries of a ${what} further to the right than its field.`,
      hint: 'Indent the entries.',
    };
  return {
    span: restOfLine(text, lastUnclosed(document, text, at, [open, close]) ?? at),
    message: `Unexpected ${what} that is never closed, expected "${close}" where it ends.`,
    hint: `Write "${close}" behind its last entry.`,
  };
}

/** A text that begins with a mark which means something else. */
export function markAtBeginning({ text, at }: YamlContext): YamlExplanation {
  return {
    span: restOfLine(text, at),
    message: `Unexpected "${text[at]}" at the beginning of a text, expected quotation marks around the text.`,
    hint: 'Put the whole text into quotation marks.',
  };
}
