import {
  confirmed,
  notQuotation,
  removed,
  replaced,
  undated,
  withNewPerson,
} from '../record/draft/review/answers.ts';
import type { Candidate, OpenPoint } from '../record/draft/review/open-points.ts';
import type { Choice, Prompter } from './context.ts';

/** Keys for the actors to choose from. */
const digits = '123456789';

/** What a point is about, and how many are left. */
export function heading({ path: [list] }: OpenPoint, left: number, file: string): string {
  const what =
    { quotes: 'Quote', dates: 'Day', actors: 'Actor', mediators: 'Mediator' }[String(list)] ?? 'Value';
  return `${what} in ${file}, ${left === 1 ? 'the last one' : `${left} left`}`;
}

/** The sentence with its words set off: in bold in a terminal that shows it, else between brackets. */
export function highlighted({ sentence, path: [list, at], field }: OpenPoint, color: boolean): string {
  if (!sentence) return `${list}${typeof at === 'number' ? `, entry ${at + 1}` : ''}: ${field}`;
  const { before, words, after } = sentence;
  return `${before}${color ? `\u001b[1;7m${words}\u001b[0m` : `[[${words}]]`}${after}`;
}

/** What a person may answer to a point, each with its key. */
export function choicesFor(point: OpenPoint, actors: readonly Candidate[], canUndo: boolean): Choice[] {
  const { kind, value, path, field } = point;
  const isQuote = path[0] === 'quotes';
  const name = actors.find(({ id }) => id === value)?.name ?? value;
  return [
    ...(value === undefined ? [] : [{ key: 'y', label: `yes: ${name}` }]),
    ...(kind === 'speaker' || kind === 'reference'
      ? others(actors, point).map(({ name: label }, at) => ({ key: digits.charAt(at), label }))
      : []),
    ...(kind === 'speaker' ? [{ key: 'p', label: 'another person, not listed yet' }] : []),
    ...(kind === 'speaker' ? [{ key: 'n', label: 'not a quotation' }] : []),
    ...(kind === 'day' || kind === 'value'
      ? [{ key: 'w', label: kind === 'day' ? 'another day' : 'something else' }]
      : []),
    ...(isQuote && field === 'on' ? [{ key: 'x', label: 'the article does not tell the day' }] : []),
    ...(kind === 'reference' ? [{ key: 'r', label: 'none: take it out' }] : []),
    { key: 's', label: 'skip' },
    ...(canUndo ? [{ key: 'u', label: 'undo the last answer' }] : []),
    { key: 'q', label: 'leave; what is answered stays' },
  ];
}

/** The file's text with an answer; `undefined` where the point is passed over. */
export async function answered(
  text: string,
  point: OpenPoint,
  key: string,
  actors: readonly Candidate[],
  prompter: Prompter,
): Promise<string | undefined> {
  const chosen = others(actors, point)[digits.indexOf(key)];
  if (key !== '' && digits.includes(key)) return chosen && replaced(text, point, chosen.id);
  if (key === 'y') return confirmed(text, point);
  if (key === 'n') return notQuotation(text, point);
  if (key === 'x') return undated(text, point);
  if (key === 'r') return removed(text, point);
  if (key === 'p') {
    const name = (await prompter.write('Full name:'))?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return name ? withNewPerson(text, point, name) : undefined;
  }
  if (key === 'w') {
    const written = (
      await prompter.write(point.kind === 'day' ? 'The day, such as 2024-08-19:' : `${point.field}:`)
    )?.trim();
    return written && /^[\w~-]+$/.test(written) ? replaced(text, point, written) : undefined;
  }
  return undefined;
}

/**
 * The actors to choose from instead of the drafted one, people before bodies: the nearest that the shown words name before
 * the quotation, then those behind it, then the others in the order of the record. A person cannot be represented.
 */
function others(actors: readonly Candidate[], { value, field, sentence }: OpenPoint): Candidate[] {
  const { before = '', after = '' } = sentence ?? {};
  const far = before.length + after.length + 1;
  const rank = ({ name, isPerson }: Candidate): number => {
    const word = name.split(' ').at(-1) ?? name;
    const [at, next] = [before.lastIndexOf(word), after.indexOf(word)];
    const distance = at >= 0 ? before.length - at : next >= 0 ? before.length + next : 2 * far;
    return isPerson ? distance : distance + 2 * far;
  };
  return actors
    .filter(({ id, isPerson }) => id !== value && !(field === 'represents' && isPerson))
    .map((actor) => ({ actor, rank: rank(actor) }))
    .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ actor }) => actor)
    .slice(0, digits.length);
}
