/** An escape of a YAML text in double quotation marks, at `[start, end)` of it as written, and what it is read as. */
export interface Escape {
  readonly start: number;
  readonly end: number;
  readonly character: string;
}

const letters: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** The escapes of a YAML text as written, in order. */
export function escapesIn(written: string): Escape[] {
  const pattern = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs;
  return Array.from(written.matchAll(pattern), ({ index, 0: whole, 1: x, 2: u, 3: long, 4: letter = '' }) => {
    const digits = x ?? u ?? long;
    const point = Number.parseInt(digits ?? '', 16);
    const character = point <= 0x10ffff ? String.fromCodePoint(point) : (letters[letter] ?? letter);
    return { start: index, end: index + whole.length, character };
  });
}
