import { readDateExpressions } from '../days/date-expressions.ts';
import { weekdayOf } from '../days/matching.ts';
import type { ParsedBriefing } from '../parse/parse.ts';
import { valueAt } from '../schema/field-path.ts';
import type { Edit, Proposal, Refusal } from './proposal.ts';

/**
 * Proposes the missing `on` of each date that the article writes as a weekday alone: the last such day up to the
 * dateline, or, if the event is planned, the first such day from the dateline on.
 */
export function fixDays({ fields, record, source }: ParsedBriefing): Proposal {
  const entries = valueAt(fields.value, ['dates']);
  const changes: Edit[][] = [];
  const refusals: Refusal[] = [];
  for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    const words = valueAt(entry, ['asWritten']);
    const isDated = ['on', 'from', 'to'].some((name) => valueAt(entry, [name]) !== undefined);
    if (isDated || typeof words !== 'string') continue;
    const [start] = fields.keyAt(['dates', index, 'asWritten']);
    const day = decided(words, record.lang, record.dateline?.on, valueAt(entry, ['planned']) === true);
    if ('why' in day) {
      refusals.push({ at: start, why: day.why });
      continue;
    }
    const between = isInFlow(source.text, start) ? ', ' : lineBreakBefore(source.text, start);
    const why = `“${words}” is ${day.on}, counted from the dateline`;
    changes.push([{ start, end: start, text: `on: ${day.on}${between}`, why }]);
  }
  return { changes, refusals };
}

function decided(
  words: string,
  lang: string,
  dateline: string | undefined,
  isPlanned: boolean,
): { readonly on: string } | { readonly why: string } {
  const [said, ...more] = readDateExpressions(words, lang);
  const [weekday, ...others] = said?.weekdays ?? [];
  const isAlone = said && more.length === 0 && !said.months && !said.days && said.year === undefined;
  if (!isAlone || weekday === undefined || others.length > 0)
    return { why: `“${words}” is no weekday alone, so that its day is for you to say` };
  if (dateline === undefined) return { why: `“${words}” has no dateline to be counted from` };
  const distance = isPlanned
    ? (weekday - weekdayOf(dateline) + 7) % 7
    : -((weekdayOf(dateline) - weekday + 7) % 7);
  const day = new Date(Date.parse(`${dateline}T00:00:00Z`) + distance * 86_400_000);
  return { on: day.toISOString().slice(0, 10) };
}

/** Whether a key stands in braces, after the brace or a comma, rather than on a line of its own. */
function isInFlow(text: string, key: number): boolean {
  return /[{,]\s*$/.test(text.slice(Math.max(0, key - 200), key));
}

/** A line break of the kind that the file has, and white space up to the column of the key. */
function lineBreakBefore(text: string, key: number): string {
  const line = text.slice(text.lastIndexOf('\n', key - 1) + 1, key);
  return `${text.includes('\r\n') ? '\r\n' : '\n'}${line.replace(/[^\t]/g, ' ')}`;
}
