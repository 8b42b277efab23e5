import { either, men, women } from './common.ts';
import { moreMen } from './more-men.ts';
import { moreWomen } from './more-women.ts';

/** What a first name or a title says of a person. */
export type Gender = 'male' | 'female';

const genders = new Map<string, Gender | undefined>([
  ...words(either).map((name) => [name, undefined] as const),
  ...words(men).map((name) => [name, 'male'] as const),
  ...words(women).map((name) => [name, 'female'] as const),
]);

/** Names that tell what sex somebody is, where a word is known to be a first name: many are words or places, too. */
const more = new Map<string, Gender>([
  ...words(moreMen).map((name) => [name, 'male'] as const),
  ...words(moreWomen).map((name) => [name, 'female'] as const),
]);

/** Whether a word is a first name that the list has. */
export function isFirstName(word: string): boolean {
  return genders.has(plain(word)) || genders.has(word.toLowerCase());
}

/** Whether a word before another with a capital is likely a first name: any that is known, though it may be a word, too. */
export function isLikelyFirstName(word: string): boolean {
  return isFirstName(word) || more.has(plain(word));
}

/** Whether a first name is nearly always a man's or a woman's; `undefined` where it is either's, or not known. */
export function genderOfName(word: string): Gender | undefined {
  // "Jean-Marc", "Jean-Marie" are men; Jean alone is either's.
  if (/^jean-/i.test(word)) return 'male';
  const name = plain(word);
  if (genders.has(name)) return genders.get(name);
  return genders.get(word.toLowerCase()) ?? more.get(name);
}

function plain(word: string): string {
  const [first = ''] = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split('-');
  return first;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
