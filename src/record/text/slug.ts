/** Words a slug can do without. */
const small = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);
/** Letters that Unicode does not divide into a plain letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};
const maxWords = 6;

/**
 * The slug of a headline: the day and its first telling words in plain letters, `2024-08-19-talks-in-cairo`. What has
 * no plain letters, a headline in Arabic, Hebrew or Chinese, gives `2024-08-19-briefing`; a person may choose better
 * words.
 */
export function slugOf(headline: string, day: string): string {
  const words = plainWords(headline);
  const telling = words.filter((word) => !small.has(word));
  const chosen = (telling.length > 0 ? telling : words).slice(0, maxWords).map((word) => word.slice(0, 24));
  return [day, ...(chosen.length > 0 ? chosen : ['briefing'])].join('-');
}

/** Whether a headline has words for a slug. Without them, the slug tells nothing of the headline. */
export function namesItself(headline: string): boolean {
  return plainWords(headline).length > 0;
}

function plainWords(headline: string): string[] {
  const plain = headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['\u2019]/gu, '')
    .replace(/[^\0-\x7f]/g, (letter) => letters[letter] ?? ' ');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/** An id from the first telling words of a text, at most four, that differs from all taken ids: `decisive-moment`. */
export function idOf(text: string, taken: ReadonlySet<string> = new Set()): string {
  const words = plainWords(text);
  const telling = words.filter((word) => !small.has(word));
  const chosen = (telling.length > 0 ? telling : words).slice(0, 4).map((word) => word.slice(0, 14));
  const joined = chosen.join('-') || 'words';
  // An id of figures alone would be a number in YAML.
  const id = Number.isNaN(Number(joined)) ? joined : `no-${joined}`;
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** The id of an actor: all words of the name in plain letters. */
export function actorIdOf(name: string): string {
  return plainWords(name).join('-').slice(0, 60).replace(/-+$/, '') || 'actor';
}
