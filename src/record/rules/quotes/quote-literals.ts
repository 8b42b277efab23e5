import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Body, Literal } from '../../parse/body.ts';
import type { ParsedBriefing, ParsedProfile } from '../../parse/parse.ts';
import { findQuotations } from '../../parse/quotations/quotations.ts';
import { fold } from '../../text/fold.ts';
import { quotationMark } from '../../text/marks/quotation-marks.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Readers see code and HTML as typed, but no quote can claim words there. So no words stand in quotation marks in
 * them, except those that notQuotes lists.
 */
export function* quoteLiterals({ briefings, profiles }: RuleContext): Generator<Diagnostic> {
  for (const file of [...briefings, ...profiles])
    for (const literal of quotingLiterals(file)) {
      const start = literal.position?.start.offset ?? 0;
      yield diagnose('quote/in-code', file.source, [start, literal.position?.end.offset ?? start + 1], {
        message: `Unexpected quotation marks in ${literal.type === 'html' ? 'HTML' : 'code'}, which readers see as typed, expected them in plain prose.`,
        hint: `Take away ${causes[literal.type]}, so that a quote can claim the words, or list them under "notQuotes" if they quote nobody.`,
      });
    }
}

const causes = {
  code: 'the spaces or marks that make it code',
  inlineCode: 'the marks `',
  html: 'the HTML',
} as const satisfies Record<Literal['type'], string>;

/** The code and HTML with quotation marks around words that are not listed as quoting nobody. */
export function quotingLiterals({
  body,
  record,
}: Pick<ParsedBriefing | ParsedProfile, 'body' | 'record'>): Literal[] {
  if (body.literals.length === 0) return [];
  const listed = new Set(record.notQuotes.map(fold));
  return body.literals.filter((literal) => {
    const text = shownText(literal);
    if (!quotationMark.test(text)) return false;
    const { quotations, unpaired } = findQuotations([{ text, runs: [] }]);
    return unpaired.length > 0 || quotations.some((quotation) => !listed.has(fold(quotation.text)));
  });
}

/** The folded words in quotation marks in code and HTML. */
export function literalWords({ literals }: Body): string[] {
  return literals.flatMap((literal) =>
    findQuotations([{ text: shownText(literal), runs: [] }]).quotations.map(({ text }) => fold(text)),
  );
}

/**
 * The text in which quotations are looked for. The marks around the value of an HTML attribute are syntax, and left
 * out.
 */
function shownText({ type, value }: Literal): string {
  if (type !== 'html') return value;
  return value.replace(/<[A-Za-z][^<>]*>/g, (tag) => tag.replace(/(=\s*)"([^"]*)"/g, '$1$2'));
}
