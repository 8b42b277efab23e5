import type { Document } from 'yaml';
import type { YamlContext, YamlExplanation, YamlMistake } from './context.ts';
import { markAtBeginning, markBefore, textAfterValue, unclosedBracket, unclosedText } from './marks.ts';
import { lineOfSeparator, restOfLine, wordsOfLine } from './places.ts';

/** A mistake as the library reports it. */
interface YamlProblem {
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

/** Explains a mistake at the place where it can be fixed. If we have no explanation, the library's message stays. */
export function explainYaml(problem: YamlProblem, document: Document.Parsed, text: string): YamlMistake {
  const [at, end] = problem.pos;
  const noticed = [at, Math.max(end, at + 1)] as const;
  for (const [pattern, explain] of explanations) {
    const says = pattern.exec(problem.message);
    const found = says && explain({ document, text, at, says });
    if (found) return { span: noticed, ...found };
  }
  const [words = ''] = problem.message.split('\n');
  return {
    span: noticed,
    message: `Unexpected YAML, expected well-formed fields: ${words.replace(/[.:]?$/, '.')}`,
  };
}

const explanations: readonly (readonly [
  says: RegExp,
  explain: (context: YamlContext) => YamlExplanation | undefined,
])[] = [
  [/^Missing closing/, unclosedText],
  [/^Unexpected scalar at node end/, textAfterValue],
  [/^Flow (sequence|map) (?:in block collection|must end)/, unclosedBracket],
  [
    /^Unexpected (?:flow-(?:map|seq)-end token|[\]}] in)/,
    ({ text, at }) => ({
      message: `Unexpected "${text[at]}", expected one for each "${text[at] === '}' ? '{' : '['}" before it.`,
      hint: 'Remove it.',
    }),
  ],
  [
    /^Block collections are not allowed within flow collections/,
    ({ text, at }) =>
      text[at] === '-'
        ? markAtBeginning(text, at)
        : {
            span: restOfLine(text, at),
            message:
              'Unexpected second colon in a field, expected a comma before the next field, or quotation marks around the text.',
            hint: 'Write a comma where the next field begins, or put a text with a colon into quotation marks.',
          },
  ],
  [
    /^Implicit keys of flow sequence pairs/,
    ({ text, at }) =>
      text[at] === '-'
        ? { message: 'Unexpected hyphen in a list in brackets, expected commas only.', hint: 'Remove it.' }
        : undefined,
  ],
  [/^Nested mappings are not allowed in compact mappings/, colonInText],
  [/^Implicit (?:keys need to be on a single line|map keys need to be followed)/, lineWithoutField],
  [
    /^(?:Unexpected scalar at node end|Sequence item without - indicator|A block sequence may not be used|All \w+ items must start at the same column)/,
    ({ text, at }) => ({
      span: wordsOfLine(text, at),
      message: 'Unexpected indentation, expected what belongs together in the same column.',
      hint: 'Begin the entries of one list, and the fields of one entry, in the same column.',
    }),
  ],
  [
    /^Unexpected (?:, in|empty item in)/,
    () => ({ message: 'Unexpected comma, expected an entry before it.', hint: 'Remove it.' }),
  ],
  [
    /^(?:Missing , (?:or : )?between|Unexpected scalar token$)/,
    ({ text, at }) => ({
      span: restOfLine(text, at),
      message: 'Unexpected text after an entry, expected a comma between two entries.',
      hint: 'Write a comma between them.',
    }),
  ],
  [
    /^Tabs are not allowed as indentation/,
    () => ({ message: 'Unexpected tab, expected spaces.', hint: 'Indent with spaces.' }),
  ],
  [
    /^(?:Plain value cannot start with|Unresolved tag|Could not resolve tag|The .* tag has no suffix|(?:Anchor|Alias) cannot be an empty)/,
    ({ text, at }) => markAtBeginning(text, at),
  ],
  [/^(?:Tags and anchors must be separated|(?:Anchor|Alias) ending in)/, markBefore],
  [/^Invalid escape sequence/, strangeEscape],
  [/^(?:Not a YAML token|Block scalar header includes)/, textBesideBlockMark],
  [
    /^Comments must be separated/,
    () => ({
      message: 'Unexpected "#" directly after a value, expected a space before a comment.',
      hint: 'Put a space before it, or the whole text into quotation marks.',
    }),
  ],
  [
    /^Unexpected block-seq-ind on same line with key/,
    () => ({
      message: 'Unexpected "-" beside the name of a field, expected the list on the lines below.',
      hint: 'Begin each entry on a line of its own, or put a text that begins with "-" into quotation marks.',
    }),
  ],
  [
    /^With stringKeys/,
    ({ text, at }) =>
      /[[{]/.test(text[at] ?? '')
        ? {
            span: restOfLine(text, at),
            message: 'Unexpected list or group for the name of a field, expected a word.',
            hint: 'Give the field a name of the vocabulary; one pair of braces is enough.',
          }
        : markAtBeginning(text, at),
  ],
  [
    /^Source contains multiple documents/,
    ({ text, at }) => ({
      span: lineOfSeparator(text, at),
      message: 'Unexpected line of dots or hyphens between fields, expected all of them in one piece.',
      hint: 'Remove the line.',
    }),
  ],
  [
    /^Maximum call stack size exceeded/,
    () => ({
      message: 'Unexpected lists or groups within each other, expected a few levels at most.',
      hint: 'Write it plainer.',
    }),
  ],
];

function colonInText({ text, at }: YamlContext): YamlExplanation {
  const [start, end] = restOfLine(text, at);
  const words = text.slice(start, end);
  if (/^[?-](?:\s|$)/.test(words)) return markAtBeginning(text, at);
  if (/:(?:\s|$)/.test(words))
    return {
      span: [start, end],
      message: 'Unexpected colon in a text, expected quotation marks around the whole text.',
      hint: 'Put the text into quotation marks; a field begins on a line of its own.',
    };
  // The text goes on over the next lines, until one that looks like a field.
  const field = /\n[ \t]+(?=\S[^\n]*:(?:\s|$))/.exec(text.slice(end));
  return {
    ...(field && { span: wordsOfLine(text, end + field.index + field[0].length) }),
    message:
      'Unexpected field inside of a text, expected it in the column of the field above, or quotation marks around the text.',
    hint: 'Begin the fields of one group in the same column; put a text with a colon into quotation marks.',
  };
}

function strangeEscape({ text, at }: YamlContext): YamlExplanation {
  const [sequence = ''] = /^\\(?:[xuU][\da-f]*|[^\n]?)/i.exec(text.slice(at)) ?? [];
  return {
    span: [at, at + Math.max(1, sequence.length)],
    message: `Unexpected "${sequence}" in a text in double quotation marks, expected two backslashes for one.`,
    hint: 'Write two backslashes, or put the text into single quotation marks.',
  };
}

function lineWithoutField({ text, at }: YamlContext): YamlExplanation {
  const span = wordsOfLine(text, at);
  return /^[\w-]+:(?!\/\/)\S/.test(text.slice(...span))
    ? {
        span,
        message: 'Unexpected colon without a space after it, expected "name: value".',
        hint: 'Put a space after the colon.',
      }
    : {
        span,
        message: 'Unexpected line without a field, expected "name: value".',
        hint: 'Indent a text that goes on from the line above; a field has a colon and a space after its name.',
      };
}

function textBesideBlockMark({ text, at }: YamlContext): YamlExplanation | undefined {
  const mark = /([|>])[-+\d]*[ \t]*$/.exec(text.slice(0, at))?.[1];
  if (mark === undefined) return undefined;
  return {
    span: restOfLine(text, at),
    message: `Unexpected text beside "${mark}", expected it on the lines below, indented.`,
    hint: 'Begin the text on the next line, or put it into quotation marks.',
  };
}
