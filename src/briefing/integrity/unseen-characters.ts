import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { codePoint } from './misquotation.ts';
import type { Corpus } from './rule.ts';
import { unseenIn } from './unseen.ts';
import { unseenWritten } from './unseen-written.ts';

const names: Readonly<Record<string, string>> = {
  'U+0000': 'NUL',
  'U+00AD': 'soft hyphen',
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
  'U+FEFF': 'byte-order mark',
  'U+FFFD': 'replacement character, left by a file that is not UTF-8',
};

/** A file that is not text has thousands of them; the first say it. */
const most = 20;

/** A text holds nothing that readers cannot see: it could differ from what they read, or turn it around. */
export function* unseenCharacters({ briefings, profiles }: Corpus): Generator<Diagnostic> {
  for (const file of [...briefings, ...profiles]) {
    const { source } = file;
    const plain = unseenIn(source.text).map((run) => ({
      text: source.text,
      run,
      span: [run.start, run.end] as const,
    }));
    for (const { text, run, span } of [...plain, ...unseenWritten(file)].slice(0, most)) {
      const unseen = [...text.slice(run.start, run.end)].map(codePoint);
      const [first = ''] = unseen;
      const name = names[first] ? ` (${names[first]})` : '';
      yield diagnose('text/invisible', source, span, {
        message: `Unexpected ${first}${name}${unseen.length > 1 ? ` and ${unseen.length - 1} more unseen` : ''}, expected only characters that readers see.`,
        hint: `Remove it${around(text, run.start)}.`,
      });
    }
  }
}

function around(text: string, at: number): string {
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0];
  return word ? `; it stands after “${word}”` : '';
}
