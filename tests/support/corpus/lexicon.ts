import type { Random } from './random.ts';

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(
  ' ',
);

/**
 * Invented words that occur as often as those of a language do: the nth as often as 1/n (Zipf's law). Without them every
 * word of a generated record would stand on every page, and an index of it would be like none of a real one.
 */
export function createLexicon(size: number): (count: number, random: Random) => string {
  const words = Array.from({ length: size }, (_, i) => spell(i + 700));
  return (count, random) =>
    Array.from(
      { length: count },
      () => words[Math.floor(size ** (random.below(1_000_000) / 1_000_000)) - 1],
    ).join(' ');
}

function spell(number: number): string {
  let rest = number;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}
