import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../parse/frontmatter.ts';
import type { ParsedBriefing, ParsedProfile } from '../../parse/parse.ts';
import { fileSpan } from '../../parse/places.ts';
import { escapesIn } from '../../parse/yaml/escapes.ts';
import { textsIn } from '../../schema/texts.ts';
import { invisibleIn } from '../../text/invisible.ts';
import type { Source } from '../../text/source.ts';
import { codePoint } from '../quotes/misquotation/misquotation.ts';
import type { RuleContext } from '../rule.ts';

const names: Readonly<Record<string, string>> = {
  'U+0000': 'NUL',
  'U+00AD': 'soft hyphen',
  'U+034F': 'combining grapheme joiner',
  'U+200B': 'zero width space',
  'U+200C': 'zero width non-joiner',
  'U+200D': 'zero width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+061C': 'Arabic letter mark',
  'U+2028': 'line separator',
  'U+2029': 'paragraph separator',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'pop directional formatting',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2060': 'word joiner',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'pop directional isolate',
  'U+FE0E': 'variation selector',
  'U+FE0F': 'variation selector',
  'U+FEFF': 'byte-order mark',
  'U+FFFD': 'replacement character, left by a file that is not UTF-8',
};

/** How many of them are reported for a file. One that is not text has thousands, and the first ones tell enough. */
const most = 20;

type File = ParsedBriefing | ParsedProfile;

/**
 * A text holds nothing that readers cannot see: such characters could change the text, or its direction, unseen. That
 * holds for what stands in the file, and for what an escape in the record or an entity in the prose is read as.
 */
export function* invisibleCharacters({ briefings, profiles }: RuleContext): Generator<Diagnostic> {
  for (const file of [...briefings, ...profiles]) {
    const { source } = file;
    for (const { start, end } of invisibleIn(source.text).slice(0, most))
      yield unseen(source, [start, end], source.text.slice(start, end), `Remove it${around(source, start)}.`);
    if (source.text.includes('\\')) yield* escaped(file);
    if (source.text.includes('&')) yield* entities(file);
  }
}

/** Findings for escapes in the record: one for each value, at its first escape. */
function* escaped({ source, fields }: File): Generator<Diagnostic> {
  for (const [path, value] of textsIn(fields.value)) {
    const found = invisibleIn(value);
    if (found.length === 0) continue;
    const [start, end] = fields.valueAt(path);
    const written = source.text.slice(start, end);
    // A character that stands in the file itself is reported as such.
    const hidden = found
      .flatMap((run) => [...value.slice(run.start, run.end)])
      .filter((unit) => !written.includes(unit));
    if (hidden.length === 0) continue;
    const first = escapesIn(written).find(({ character }) => hidden.includes(character));
    const span: Span = first ? [start + first.start, start + first.end] : [start, end];
    yield unseen(source, span, hidden.join(''), `Remove ${source.text.slice(...span)}.`);
  }
}

/** Findings for entities in the prose. */
function* entities(file: File): Generator<Diagnostic> {
  const { body, source } = file;
  for (const [passage, words] of body.passages.entries()) {
    const { text } = words;
    const isEntity = (at: number) =>
      text.charAt(at) !== '&' && source.text.charAt(words.origin[at] ?? 0) === '&';
    for (const { start, end } of invisibleIn(text)) {
      if (!isEntity(start)) continue;
      const span = fileSpan(file, { passage, start, end });
      yield unseen(source, span, text.slice(start, end), `Remove ${source.text.slice(...span)}.`);
    }
  }
}

function unseen(source: Source, span: Span, characters: string, hint: string): Diagnostic {
  const points = [...characters].map(codePoint);
  const [first = ''] = points;
  const name = names[first] ? ` (${names[first]})` : '';
  const more = points.length > 1 ? ` and ${points.length - 1} more unseen` : '';
  return diagnose('text/invisible', source, span, {
    message: `Unexpected ${first}${name}${more}, expected only characters that readers see.`,
    hint,
  });
}

function around({ text }: Source, at: number): string {
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0];
  return word ? `; it stands after “${word}”` : '';
}
