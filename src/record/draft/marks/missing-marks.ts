import { firstWords, lastWords, type Repair, type Unpaired, wasMissing } from './mark-repair.ts';

const openers: Readonly<Record<string, string>> = { '"': '"', '\u201d': '\u201c', '\u00bb': '\u00ab' };
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u00ab': '\u00bb',
  '\u201e': '\u201c',
};

/** “A, she said, “B.”: the attribution between two commas parts two quotations, and the first is not closed. */
export function interrupted({ passage: { text, origin }, at, kind }: Unpaired): Repair | undefined {
  const mark = closers[text.charAt(at)];
  if (kind !== 'unclosed' || !mark) return undefined;
  const first =
    /^[^"\u201c\u201d]*,(?= (?:he|she|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:said|says|asked|\p{Ll}+ed)(?: \p{Ll}+){0,3}, ["\u201c])/u.exec(
      text.slice(at + 1),
    );
  return first ? closedAt({ text, origin }, at, at + 1 + first[0].length, mark) : undefined;
}

/** “A, said Ann Lee, who left: what says who speaks stands behind a comma, and no mark between. */
export function closedBySaying({ passage: { text, origin }, at, kind }: Unpaired): Repair | undefined {
  const mark = closers[text.charAt(at)];
  if (kind !== 'unclosed' || !mark || text.slice(0, at).trim() !== '') return undefined;
  const first =
    /^[^"\u201c\u201d]*?,(?= said \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:[.:]|, (?:who|whose|which|an?|the|of|\d))[^"\u201c\u201d]*$)/u.exec(
      text.slice(at + 1),
    );
  return first ? closedAt({ text, origin }, at, at + 1 + first[0].length, mark) : undefined;
}

/** A closing mark that opens nothing, where nothing of its paragraph is quoted before: the paragraph begins with the words. */
export function unopened({
  passage: { text, origin },
  at,
  kind,
  here,
  isOnly,
}: Unpaired): Repair | undefined {
  const mark = openers[text.charAt(at)];
  if (kind !== 'unopened' || !isOnly || !mark || at < 12) return undefined;
  // 12" thick: inches, written with a mark.
  if (text.charAt(at) === '"' && /\p{Nd}$/u.test(text.slice(0, at))) return undefined;
  const before = here.filter(({ start }) => start < at);
  // Behind a verb of saying the words may begin anywhere.
  if (before.length === 0 && /\b(?:said|says|told|added|asked|wrote|called)\b/.test(text.slice(0, at)))
    return undefined;
  if (before.length > 0 && !(at === text.trimEnd().length - 1 && isOuter(text, at))) return undefined;
  const was = firstWords(text);
  return { at: origin[0] ?? 0, mark, replaces: 0, was, now: mark + was, note: wasMissing('opening') };
}

/** An opening mark that is not closed, where nothing is quoted behind: the paragraph, or what stands before a source in brackets, ends with the words. */
export function unclosed({ passage, at, kind, here, isOnly }: Unpaired): Repair | undefined {
  const text = passage.text.replace(/\s*\[[^\]]{1,40}\]\.?\s*$/, '').trimEnd();
  const mark = closers[text.charAt(at)];
  if (kind !== 'unclosed' || !isOnly || !mark) return undefined;
  const isFirst = text.slice(0, at).trim() === '';
  // Within a paragraph only where one sentence is left, or behind a colon: what follows may be nobody's words.
  const isShort = !/[.!?]\s/.test(text.slice(at)) || /:\s*$/.test(text.slice(0, at));
  const isPlain =
    (isFirst || isShort) &&
    /[.!?\u2026]$/.test(text) &&
    !(isFirst ? openSaying : anySaying).test(text.slice(at));
  const isAlone = !here.some(({ end }) => end > at);
  const isWhole =
    isFirst && /[.!?\u2026]\u201d?$/.test(text) && isOuter(text, at) && !openSaying.test(text.slice(at));
  if (!(isPlain && isAlone) && !isWhole) return undefined;
  return closedAt(passage, at, text.length, mark);
}

/** A straight mark around words that have curly ones: it is that of the whole paragraph. */
function isOuter(text: string, at: number): boolean {
  return (
    text.charAt(at) === '"' &&
    text.indexOf('"') === text.lastIndexOf('"') &&
    /\u201c[^\u201d]*\u201d/.test(text)
  );
}

/** "A, she said": the words before who speaks are over, and no mark says so. */
const openSaying =
  /[^\u201d][,!?] (?:(?:he|she|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:said|says|told|added|asked)\b/u;
const anySaying = /\b(?:said|says|told|added|asked)\b/;

function closedAt(
  { text, origin }: Pick<Unpaired['passage'], 'text' | 'origin'>,
  opened: number,
  place: number,
  mark: string,
): Repair {
  const was = lastWords(text.slice(opened + 1, place));
  return {
    at: (origin[place - 1] ?? 0) + 1,
    mark,
    replaces: 0,
    was,
    now: was + mark,
    note: wasMissing('closing'),
  };
}
