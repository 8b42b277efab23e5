import type { Literal } from '../body.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { quotationMark } from '../quotation-marks.ts';
import type { Corpus } from './rule.ts';

/** Rule 2: readers see code and HTML as typed, so no words stand in quotation marks there, where no quote could claim them. */
export function* quoteLiterals({ briefings, profiles }: Corpus): Generator<Diagnostic> {
  for (const { body, source } of [...briefings, ...profiles])
    for (const literal of body.literals) {
      if (!holdsMarks(literal)) continue;
      const what = literal.type === 'html' ? 'HTML' : 'code';
      const start = literal.position?.start.offset ?? 0;
      yield diagnose('quote/in-code', source, [start, literal.position?.end.offset ?? start + 1], {
        message: `Unexpected quotation marks in ${what}, which readers see as typed, expected them in plain prose.`,
        hint: hints[literal.type],
      });
    }
}

const hints = {
  code: 'Take the spaces or marks away that make it code, so that a quote can claim the words.',
  inlineCode: 'Take the marks ` away, so that a quote can claim the words.',
  html: 'Take the HTML away, so that a quote can claim the words.',
} as const satisfies Record<Literal['type'], string>;

/** Whether readers see a quotation mark in it; those around the value of an HTML attribute are its syntax. */
export function holdsMarks({ type, value }: Literal): boolean {
  const shown =
    type === 'html'
      ? value.replace(/<[A-Za-z][^<>]*>/g, (tag) => tag.replace(/(=\s*)"([^"]*)"/g, '$1$2'))
      : value;
  return quotationMark.test(shown);
}
