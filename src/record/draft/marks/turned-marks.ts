import { lastWords, type Repair, stoodAs, type Unpaired } from './mark-repair.ts';

/** “A“, she said: both marks are opening ones, and the second stands where only a closing one can. */
export function turnedCloser({ passage: { text, origin }, at, kind }: Unpaired): Repair | undefined {
  if (kind !== 'unclosed' || !/["\u201c]/.test(text.charAt(at))) return undefined;
  const rest =
    /^[^"\u201c\u201d]*(?:[^\s"\u201c\u201d([\u2014\u2013-]\u201c(?=[\s.,;:!?)[]|$)|[.,!?]\s\u201c(?=\s*$))/.exec(
      text.slice(at + 1),
    );
  if (!rest) return undefined;
  const place = at + rest[0].length;
  const words = lastWords(text.slice(0, place));
  const mark = text.charAt(at) === '"' ? '"' : '\u201d';
  return {
    at: origin[place] ?? 0,
    mark,
    replaces: 1,
    was: `${words}\u201c`,
    now: `${words}${mark}`,
    note: stoodAs('closing', 'as an opening one'),
  };
}

/** She said,” A”: the first mark is a closing one, and stands where only an opening one can. */
export function turnedOpener({ passage: { text, origin }, at, kind }: Unpaired): Repair | undefined {
  if (kind !== 'unopened' || text.charAt(at) !== '\u201d' || !/[,:]\s?$/.test(text.slice(0, at)))
    return undefined;
  const rest = text.slice(at + 1);
  if (!/^\s?[\p{L}\p{N}]/u.test(rest) || !/^[^"\u201c\u201d]*\u201d/.test(rest)) return undefined;
  const words = rest.trim().split(/\s+/).slice(0, 6).join(' ');
  const was = rest.slice(0, rest.indexOf(words) + words.length);
  return {
    at: origin[at] ?? 0,
    mark: '\u201c',
    replaces: 1,
    was: `\u201d${was}`,
    now: `\u201c${was}`,
    note: stoodAs('opening', 'as a closing one'),
  };
}

/** “A.’ She left: a quotation in double marks ends with a single mark, or with two of them. */
export function singleCloser({ passage: { text, origin }, at, kind }: Unpaired): Repair | undefined {
  if (kind !== 'unclosed' || text.charAt(at) !== '\u201c') return undefined;
  const [words] =
    /^[^"\u201c\u201d\u2018]*?(?:(?=\u2019\u2019)|[.,!?](?=\u2019(?:\s|$)))/.exec(text.slice(at + 1)) ?? [];
  if (words === undefined || words === '') return undefined;
  const place = at + 1 + words.length;
  const was = /^\u2019+/.exec(text.slice(place))?.[0] ?? '';
  return {
    at: origin[place] ?? 0,
    mark: '\u201d',
    replaces: was.length,
    was: lastWords(words) + was,
    now: `${lastWords(words)}\u201d`,
    note: stoodAs('closing', was.length > 1 ? 'as two single ones' : 'as a single one'),
  };
}

/** ““A,” she said: the opening mark stands twice. */
export function doubledOpener({ passage: { text, origin }, at, kind }: Unpaired): Repair | undefined {
  if (kind !== 'unclosed' || text.slice(at, at + 2) !== '\u201c\u201c') return undefined;
  if (!/^[^"\u201c\u201d]*\u201d/.test(text.slice(at + 2))) return undefined;
  const words = text
    .slice(at + 2)
    .trim()
    .split(/\s+/)
    .slice(0, 6)
    .join(' ');
  return {
    at: origin[at] ?? 0,
    mark: '',
    replaces: 1,
    was: `\u201c\u201c${words}`,
    now: `\u201c${words}`,
    note: stoodAs('opening', 'twice'),
  };
}
