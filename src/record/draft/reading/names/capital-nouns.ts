import { isFirstName } from '../../lexicon/first-names/first-names.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isPersonNoun } from '../person-nouns.ts';
import type { Token } from '../tokens.ts';

/** Whether words in capitals describe somebody or something, and name nobody. */
export function describes(
  tokens: readonly Token[],
  from: number,
  name: readonly Token[],
  hasTitle: boolean,
  lexicon: Lexicon,
): boolean {
  // German writes every noun with a capital: behind an article, and alone, it is seldom a name.
  if (lexicon.capitalizesNouns && isGermanNoun(tokens, from, name, lexicon)) return true;
  const [first, last] = [name[0], name.at(-1)];
  const article = tokens[from - 1];
  if (!first || !last || !lexicon.articles.has(article?.plain ?? '')) return false;
  const isOffice = lexicon.roles.has(last.plain) || lexicon.titles.has(last.plain);
  // "The Liberal Democrat added": an office or a party.
  if (name.length === 1 && lexicon.roles.has(first.plain)) return article?.text !== 'The';
  if (hasTitle || isFirstName(first.text) || lexicon.capitalizesNouns) return false;
  // "The Dutchman", "the Italian".
  if (name.length === 1) return isOffice || isPersonNoun(first.plain, lexicon);
  // "The High Commissioner", "the Permanent Representative".
  return name.length <= 3 && isOffice && !lexicon.organizations.has(last.plain);
}

function isGermanNoun(
  tokens: readonly Token[],
  from: number,
  name: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const [only, ...others] = name;
  if (!only || others.length > 0 || lexicon.organizations.has(only.plain)) return false;
  if (/^\p{Lu}{2,}$/u.test(only.text) || isFirstName(only.text)) return false;
  const before = tokens[from - 1];
  // "Petersen: …" is who answers.
  if (from === 0 && tokens[1]?.text !== ':' && /(?:en|ung|heit|keit|schaft)$/.test(only.plain)) return true;
  return (
    before?.kind === 'word' &&
    (lexicon.articles.has(before.plain) || /^\p{Ll}+(?:e|er|es|en|em)$/u.test(before.text)) &&
    !lexicon.speech.has(before.plain) &&
    !lexicon.prepositions.has(before.plain)
  );
}
