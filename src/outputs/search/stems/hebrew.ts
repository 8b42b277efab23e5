import { folded } from '../words.ts';
import { distinct, type Stems } from './stems.ts';

/** "And", "that", "the", "as", "to", "in", "from": written before a word without a space, up to three of them. */
const joined = /^[ושהכלבמ](?=.{3})/u;
const mostJoined = 3;
/** Plurals, the feminine, and the form before another noun; something of three letters is left. */
const ending = /(?<=.{3})(?:ים|יות|ות|ית|[התי])$/u;
const finals: Readonly<Record<string, string>> = { ם: 'מ', ן: 'נ', ץ: 'צ', ף: 'פ', ך: 'כ' };

/** No list of words says which first letters belong to a word, so a word of a text is found with and without them. */
function ofText(word: string): string[] {
  const forms = [folded(word)];
  for (let count = 0; count < mostJoined; count += 1) {
    const shorter = (forms.at(-1) ?? '').replace(joined, '');
    if (shorter !== forms.at(-1)) forms.push(shorter);
  }
  return distinct(forms.map(withoutEnding));
}

/** A typed word is taken without an article, and as it is, should that be no article. */
function ofQuery(word: string): string[] {
  const plain = folded(word);
  return distinct([plain.replace(/^ה(?=.{3})/u, ''), plain].map(withoutEnding));
}

function withoutEnding(word: string): string {
  return word.replace(ending, '').replace(/[םןץףך]$/u, (letter) => finals[letter] ?? letter);
}

/** Hebrew words, without short words and endings that are written with them. */
export const hebrew: Stems = { ofText, ofQuery, joinsWords: false };
