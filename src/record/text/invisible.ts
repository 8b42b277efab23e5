/**
 * Characters that have no place in a text whatever its language: fillers, embeddings, controls, tags, and code points
 * that are no characters.
 */
const alwaysInvisible =
  /[[\p{Cc}--[\t\n\r]]\xad\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u2064\u206a-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff\u{e0000}-\u{e007f}]/v;

/** Characters that some scripts need: joiners, direction marks, isolates, selectors of a form. */
const sometimesNeeded = /\u034f|[\u061c\u200c-\u200f\u2066-\u2069]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;

/** Scripts whose words need joiners. */
const joined =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Mong}\p{sc=Nkoo}]/u;
const rightToLeft = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
const pictograph = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
/**
 * What stands before a selector of a form that is not needed: a letter that has only one form, or no character at
 * all.
 */
const withoutForms = /(?:^|[\s\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}])$/u;
const flag = /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u;

const anyInvisible = new RegExp(`${alwaysInvisible.source}|${sometimesNeeded.source}`, 'gv');
/**
 * The same with halves of surrogate pairs, which an escape may write although no file has them. Looking for them
 * takes twice as long.
 */
const anyInvisibleOrHalf = new RegExp(`${anyInvisible.source}|\\p{Cs}`, 'gv');
const everyAlwaysInvisible = new RegExp(alwaysInvisible, 'gv');

/** A run of unseen characters at `[start, end)` of a text. */
export interface InvisibleRun {
  readonly start: number;
  readonly end: number;
}

/** The runs of characters that nobody sees or that turn the direction of what follows, where nothing needs them. */
export function invisibleIn(text: string): InvisibleRun[] {
  const found: InvisibleRun[] = [];
  let isolates: Set<number> | undefined;
  const isBalanced = (at: number): boolean => {
    isolates ??= unbalancedIsolates(text);
    return !isolates.has(at);
  };
  for (const match of text.matchAll(text.isWellFormed() ? anyInvisible : anyInvisibleOrHalf)) {
    const [character] = match;
    const at = match.index;
    if (isNeeded(text, at, character) || (/[\u2066-\u2069]/.test(character) && isBalanced(at))) continue;
    const last = found.at(-1);
    const run = { start: at, end: at + character.length };
    if (last?.end === at) found[found.length - 1] = { start: last.start, end: run.end };
    else found.push(run);
  }
  return found;
}

/** Whether two wordings differ only in characters that nobody sees. */
export function differsInInvisible(a: string, b: string): boolean {
  return a !== b && withoutInvisible(a) === withoutInvisible(b);
}

/** A text without the characters that are never seen and not needed where they stand. */
export function withoutInvisible(text: string): string {
  return text.replace(everyAlwaysInvisible, (character, at: number) =>
    isNeeded(text, at, character) ? character : '',
  );
}

function isNeeded(text: string, at: number, character: string): boolean {
  const before = text.slice(Math.max(0, at - 32), at);
  if (character === '\u200c' || character === '\u200d') {
    const after = text.slice(at + 1, at + 3);
    const isEmoji = character === '\u200d' && pictograph.test(before.slice(-2));
    return isEmoji || joined.test(before.slice(-2)) || joined.test(after);
  }
  if (/[\u061c\u200e\u200f]/.test(character)) return rightToLeft.test(lineAround(text, at));
  if (character === '\u034f') return /\p{sc=Hebr}$/u.test(before);
  if (/[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u.test(character)) return !withoutForms.test(before);
  return (character.codePointAt(0) ?? 0) >= 0xe0020 && flag.test(before);
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end).slice(0, 20_000);
}

/** The offsets of isolates that have no partner in their line. */
function unbalancedIsolates(text: string): Set<number> {
  const unbalanced = new Set<number>();
  let open: number[] = [];
  for (const match of text.matchAll(/[\n\u2066-\u2069]/g)) {
    if (match[0] === '\n') {
      for (const at of open) unbalanced.add(at);
      open = [];
    } else if (match[0] !== '\u2069') open.push(match.index);
    else if (open.pop() === undefined) unbalanced.add(match.index);
  }
  for (const at of open) unbalanced.add(at);
  return unbalanced;
}
