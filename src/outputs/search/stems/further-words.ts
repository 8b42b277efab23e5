import { unspacedScript } from '../../../record/text/words/unspaced-script.ts';
import { special, wordsIn } from '../words.ts';
import { distinct, type Stems } from './stems.ts';

/**
 * What Pagefind has to find besides the words of a text as it parts them, at white space, and folds them, without accents:
 * special letters written out, the parts of what an apostrophe or a slash joins, the characters of scripts without spaces,
 * and stems. Pagefind finds words by how they begin, so a stem that a word begins with need not be added.
 *
 * @param endsOf the stems of further words that a stem ends in, in languages that join words
 */
export function furtherWords(
  text: string,
  stems: Stems,
  endsOf: (stem: string) => readonly string[] = () => [],
): string[] {
  const further = new Set<string>();
  for (const token of text.split(/\s+/)) {
    const words = wordsIn(token);
    if (unspacedScript.test(token)) {
      for (const { folded } of words) further.add(folded);
      continue;
    }
    const joined = words.map(({ folded }) => folded).join('');
    if (words.length > 1) for (const { folded } of words) if (folded.length > 2) further.add(folded);
    if (token.toLowerCase().search(special) >= 0) further.add(joined);
    for (const { folded, written } of words)
      for (const stem of distinct(stems.ofText(written).flatMap((own) => [own, ...endsOf(own)])))
        if (!folded.startsWith(stem)) further.add(stem);
  }
  return [...further];
}
