import { folded } from '../words.ts';
import { distinct, type Stems } from './stems.ts';

/** What is written before a noun without a space: "and", "the", "with the", "like the", "so the", "for the". */
const before = /^(?:وال|بال|كال|فال|ولل|ال|لل)(?=..)/;
const and = /^و(?=...)/;
/** Endings of number, gender and owner, the longest first; one after the other is taken away. */
const endings = [
  /(?<=..)ها$/,
  /(?<=..)ان$/,
  /(?<=..)ات$/,
  /(?<=..)ون$/,
  /(?<=..)ين$/,
  /(?<=..)يه$/,
  /(?<=..)[هي]$/,
];

/**
 * The stem of "Light Stemming for Arabic Information Retrieval" (Larkey, Ballesteros and Connell, 2007: light10): what is
 * joined to a word is taken away, its root is not looked for.
 */
function light10(word: string): string {
  const plain = folded(word)
    .replace(/\u0640/g, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
  const alone = plain.replace(and, '').replace(before, '');
  return endings.reduce((rest, ending) => rest.replace(ending, ''), alone);
}

const stems = (word: string) => distinct([light10(word)]);

/** Arabic words, without articles, short words and endings that are written with them. */
export const arabic: Stems = { ofText: stems, ofQuery: stems, joinsWords: false };
