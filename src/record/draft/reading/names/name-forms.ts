const initial = /^\p{Lu}\.?$/u;
const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** A name without initials in its middle and what follows it: "Jr.". */
export function coreOf(words: readonly string[]): readonly string[] {
  const core = words.filter(
    // Most words are longer than an initial or "Jr.", and need not be looked at.
    (word, at) =>
      word.length > 4 || (!(at > 0 && word.length <= 3 && initial.test(word)) && !generation.test(word)),
  );
  return core.length > 0 ? core : words;
}

function isJunior(words: readonly string[]): boolean {
  return words.some((word) => /^(?:jr\.?|iii|iv)$/i.test(word));
}

/** Whether two names are those of one person: the same surname, and first names of which one may be short for the other. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [coreOf(a), coreOf(b)];
  return (
    isJunior(a) === isJunior(b) &&
    plainName(one.at(-1)) === plainName(other.at(-1)) &&
    (plainName(one[0]) === plainName(other[0]) ||
      isShortFor(one[0], other[0]) ||
      isShortFor(other[0], one[0]))
  );
}

/** "Tim" for "Timothy", "J." for "Jason". */
function isShortFor(short = '', long = ''): boolean {
  const begin = plainName(short);
  return (
    (short.length === 2 && short.endsWith('.') ? begin.length > 0 : begin.length >= 3) &&
    plainName(long).startsWith(begin)
  );
}

/** A word of a name as it is compared: in lower case, without full stops and apostrophes. */
export function plainName(word = ''): string {
  return word.toLowerCase().replace(/[.\u2019']/g, '');
}
