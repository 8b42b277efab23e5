/** Explanations, in plain words, of mistakes with the marks around a text, a list or a group. */
import type { YamlContext, YamlExplanation, YamlMistake } from './context.ts';
import { bracketThatEnds, lastText, lastUnclosed, restOfLine } from './places.ts';

/** A text that begins with a quotation mark and has no other. */
export function unclosedText({ document, text, at }: YamlContext): YamlExplanation {
  const start = lastText(document, at) ?? at;
  return {
    span: restOfLine(text, start),
    message: `Unexpected quotation mark that is never closed, expected another ${text[start]} where the text ends.`,
    hint: `Close the text, or remove the mark. ${insideOf(text[start])}`,
  };
}

/**
 * Text after the end of a value: after its closing mark or bracket, or after a word that YAML takes for a name
 * because of the mark before it.
 */
export function textAfterValue(context: YamlContext): YamlExplanation | undefined {
  const { document, text, at } = context;
  const before = text.slice(0, at).trimEnd();
  // On another line it would be a field in the wrong column.
  if (text.slice(before.length, at).includes('\n')) return undefined;
  const bracket = bracketThatEnds(document, before.length);
  const mark = /["']$/.exec(before)?.[0];
  if (bracket === undefined && mark === undefined) return markBefore(context);
  // The closing mark stands lines below and opens another text: the first one was never closed.
  if (before.slice(lastText(document, at)).includes('\n') && /\s["']$/.test(before))
    return unclosedText(context);
  const span = restOfLine(text, at);
  const after = text.slice(...span);
  if (after === ',')
    return { message: 'Unexpected comma behind a value, expected the end of the line.', hint: 'Remove it.' };
  if (bracket !== undefined && after.startsWith(','))
    return {
      span,
      message: `Unexpected text after a closing ${before.at(-1)}, expected the end of the line.`,
      hint: 'Write every entry before the closing mark.',
    };
  if (bracket !== undefined) return markAtBeginning(text, bracket);
  return {
    span,
    message: `Unexpected text after a closing ${mark}, expected the end of the line.`,
    hint: `Put the whole text into quotation marks. ${insideOf(mark)}`,
  };
}

function insideOf(mark: string | undefined): string {
  return mark === '"'
    ? 'Inside of double ones, \\" stands for a mark.'
    : "Inside of single ones, '' stands for an apostrophe.";
}

/**
 * A list or group without its end, or with the end of the other kind; or one whose entries stand too far to the left.
 */
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
  const after = text.slice(at);
  const goesOn = /[[{,]$/.test(text.slice(0, at).trimEnd()) && after.split(open)[0]?.includes(close);
  if (at < text.length && (goesOn || !/^(?:[\w-]+:(?:\s|$)|-\s)/.test(after)))
    return {
      span: restOfLine(text, at),
      message: `Unexpected indentation, expected the entries of a ${what} further to the right than its field.`,
      hint: 'Indent the entries.',
    };
  const start = lastUnclosed(document, text, at, open);
  return {
    span: restOfLine(text, start ?? at),
    message: `Unexpected ${what} that is never closed, expected "${close}" where it ends.`,
    hint: `Write "${close}" behind its last entry.`,
  };
}

/** A text that begins with a mark which means something else. */
export function markAtBeginning(text: string, at: number): YamlMistake {
  return {
    span: restOfLine(text, at),
    message: `Unexpected "${text[at]}" at the beginning of a text, expected quotation marks around the text.`,
    hint: 'Put the whole text into quotation marks.',
  };
}

/** A number sign in a text without quotation marks: YAML leaves out what follows. */
export function commentInText(text: string, at: number): YamlMistake {
  return {
    span: restOfLine(text, at),
    message:
      'Unexpected "#" in a text, expected quotation marks around the text, or a space behind "#" for a comment.',
    hint: 'Put the whole text into quotation marks: what follows would be left out.',
  };
}

/** A mark before a word that YAML takes for something else, which the library notices only after the word. */
export function markBefore({ text, at }: YamlContext): YamlMistake | undefined {
  const before = text.slice(0, at).trimEnd();
  const [, word] = /(?:^|[\s[{,])([*&!][^\s[{,]*)$/.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? [];
  return word === undefined ? undefined : markAtBeginning(text, before.length - word.length);
}
