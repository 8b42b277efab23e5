import { parseBriefing } from '../../parse/parse.ts';
import { actorIdOf } from '../../text/slug.ts';
import { Source } from '../../text/source.ts';
import type { OpenPoint } from './open-points.ts';

/** Takes the question mark away: the value is right. Every other byte stays. */
export function confirmed(text: string, { span: [, end] }: OpenPoint): string {
  return text.charAt(end - 1) === '?' ? text.slice(0, end - 1) + text.slice(end) : text;
}

/** Puts another value in the place of the drafted one. */
export function replaced(text: string, { span: [start, end] }: OpenPoint, value: string): string {
  return text.slice(0, start) + (start === end ? ` ${value}` : value) + text.slice(end);
}

/** The article does not tell the day of a quote. */
export function undated(text: string, { span: [, end], path }: OpenPoint): string {
  const [start] = read(text)?.fields.keyAt(path) ?? [end];
  return `${text.slice(0, start)}undated: true${text.slice(end)}`;
}

/** Takes a value out of its list, or its field out of its entry. */
export function removed(text: string, { span: [start, end], path }: OpenPoint): string {
  if (typeof path.at(-1) === 'number') {
    const before = /,\s*$/.exec(text.slice(0, start));
    const after = /^\s*,\s*/.exec(text.slice(end));
    if (before) return text.slice(0, before.index) + text.slice(end);
    return text.slice(0, start) + text.slice(end + (after?.[0].length ?? 0));
  }
  const [key] = read(text)?.fields.keyAt(path) ?? [start];
  const line = text.lastIndexOf('\n', key - 1) + 1;
  const next = text.indexOf('\n', end);
  return text.slice(0, line) + text.slice(next < 0 ? text.length : next + 1);
}

/** Adds a person to the actors, and makes them the speaker. Gives back the text with both. */
export function withNewPerson(text: string, point: OpenPoint, name: string): string {
  const ids = new Set(read(text)?.declared.actorIds ?? []);
  let id = actorIdOf(name);
  for (let number = 2; ids.has(id); number++) id = `${actorIdOf(name)}-${number}`;
  const spoken = replaced(text, point, id);
  const eol = lineEnd(text);
  const entry = [`  - id: ${id}`, `    name: ${JSON.stringify(name)}`, '    kind: person', ''].join(eol);
  const end = endOfList(spoken, 'actors');
  if (end !== undefined) return spoken.slice(0, end) + entry + spoken.slice(end);
  const quotes = /^quotes:/m.exec(spoken)?.index ?? 0;
  return `${spoken.slice(0, quotes)}actors:${eol}${entry}${eol}${spoken.slice(quotes)}`;
}

/** Takes a quote out of the record, and puts its words under those that quote nobody. */
export function notQuotation(text: string, { path: [, at] }: OpenPoint): string {
  const briefing = read(text);
  if (typeof at !== 'number' || !briefing) return text;
  const eol = lineEnd(text);
  const [start, end] = entryLines(text, briefing.fields.valueAt(['quotes', at]));
  const words = Object(Object(briefing.fields.value).quotes[at]).text;
  const items = [words].flat().map((part: unknown) => `  - ${JSON.stringify(part)}${eol}`);
  const isOnly = Object(briefing.fields.value).quotes.length === 1;
  const from = isOnly ? text.lastIndexOf('quotes:', start) : start;
  const rest = text.slice(0, from) + text.slice(end);
  const listEnd = endOfList(rest, 'notQuotes');
  if (listEnd !== undefined) return rest.slice(0, listEnd) + items.join('') + rest.slice(listEnd);
  const place = endOfList(rest, 'quotes') ?? from;
  return `${rest.slice(0, place)}${isOnly ? '' : eol}notQuotes:${eol}${items.join('')}${rest.slice(place)}`;
}

function read(text: string) {
  return parseBriefing(new Source('draft.md', text)).result;
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** An entry from the beginning of its first line to the end of its last. */
function entryLines(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const first = text.lastIndexOf('\n', start) + 1;
  const last = text.indexOf('\n', Math.max(start, end - 1));
  return [first, last < 0 ? text.length : last + 1];
}

/** Behind the last line of a list in block form; `undefined` where there is none. */
function endOfList(text: string, name: string): number | undefined {
  const head = new RegExp(`^${name}:[^\\S\\n]*(?:#[^\\n]*)?\\r?\\n`, 'm').exec(text);
  if (!head) return undefined;
  let at = head.index + head[0].length;
  for (;;) {
    const next = text.indexOf('\n', at);
    const line = text.slice(at, next < 0 ? text.length : next);
    if (next < 0 || !/^(?:\s+\S|- )/.test(line)) return at;
    at = next + 1;
  }
}
