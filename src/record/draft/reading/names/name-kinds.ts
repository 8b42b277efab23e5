import { isFirstName, isLikelyFirstName } from '../../lexicon/first-names/first-names.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isPlace } from '../../lexicon/places.ts';
import { nounOf } from '../person-nouns.ts';
import type { Token } from '../tokens.ts';

/** What a name in capitals is the name of. */
export type NameKind = 'person' | 'organization' | 'place' | 'unknown';

/** An age after a name ("Ann Lee, 34,"), or what somebody is before or after it ("spokeswoman Ann Lee"), tells a person. */
export function isPersonByWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const before = tokens[from - 1];
  if (before?.kind === 'word' && lexicon.roles.has(before.plain) && before.plain !== 'people') return true;
  if (tokens[to]?.text !== ',') return false;
  // "Camille, seven months pregnant, drove": a first name opens the sentence, and words set off follow.
  if (from === 0 && to === 1 && isFirstName(tokens[0]?.text ?? '') && /^\p{Ll}/u.test(tokens[2]?.text ?? ''))
    return true;
  const noun = tokens[from - 2];
  if (
    before?.text === ',' &&
    noun?.kind === 'word' &&
    lexicon.roles.has(noun.plain) &&
    isFirstName(tokens[from]?.text ?? '')
  )
    return true;
  if (
    before?.text === ',' &&
    (to - from >= 2 || isLikelyFirstName(tokens[from]?.text ?? '')) &&
    isDescribed(tokens, from - 1, lexicon)
  )
    return true;
  // "The donor, restaurateur Kalo Tamm, denied it": one word set off with the name.
  const isNoun = before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && noun?.text === ',';
  if (
    isNoun &&
    to - from === 2 &&
    !lexicon.prepositions.has(before.plain) &&
    !lexicon.articles.has(before.plain) &&
    !lexicon.small.has(before.plain)
  )
    return true;
  const after = tokens[to + 1];
  if (
    /^\d{1,2}$/.test(after?.text ?? '') &&
    /^(?:[,.]|ans|Jahre|a\u00f1os)$/.test(tokens[to + 2]?.text ?? '')
  )
    return true;
  if (after?.plain === 'who') return true;
  if (to - from >= 2 && lexicon.roles.has(after?.plain ?? '')) return true;
  if (!lexicon.articles.has(after?.plain ?? '')) return false;
  for (let at = to + 2; at < to + 8; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || lexicon.prepositions.has(token.plain)) return false;
    if (lexicon.roles.has(token.plain)) return true;
  }
  return false;
}

/** "The minister of labor, Ann Lee,": words with a noun of people, from their article on, stand before the comma. */
function isDescribed(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - 8); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    // French joins its article to the noun: "l'adjointe".
    const joined = nounOf(token.plain);
    if (lexicon.roles.has(joined) && !lexicon.organizations.has(joined)) return true;
    // "Du prévenu" is of the accused, "a prévenu" has warned.
    const before = tokens[at - 1]?.plain ?? '';
    const isNoun = lexicon.articles.has(before) || lexicon.prepositions.has(before);
    if (lexicon.speech.has(token.plain) && !isNoun) return false;
  }
  return false;
}

/** What a name is of: its words tell, and a title before it. */
export function kindOf(name: readonly Token[], hasTitle: boolean, lexicon: Lexicon, lang: string): NameKind {
  const [first] = name;
  const last = name.at(-1);
  if (!first || !last) return 'unknown';
  const text = name.map(({ text: word }) => word).join(' ');
  if (isPlace(text, lang) || /^\p{Lu}\.\p{Lu}\.?$/u.test(text))
    return name.length === 1 || isPlace(text, lang) ? 'place' : 'unknown';
  const isOrganization = (token: Token) => lexicon.organizations.has(token.plain);
  const startsAsPerson = isLikelyFirstName(first.text) && name.length >= 2;
  if (isOrganization(last) && !(startsAsPerson && name.length === 2 && hasTitle))
    return startsAsPerson &&
      name.length <= 2 &&
      !/^(?:news|party|times|university|foundation|campaign|committee)$/.test(last.plain)
      ? 'person'
      : 'organization';
  if (hasTitle && name.length <= 4 && !name.some(isOrganization)) return 'person';
  if (startsAsPerson && name.length <= 4) return 'person';
  if (name.some(isOrganization)) return 'organization';
  if (name.length === 1 && /^[\p{Lu}.]{2,}$/u.test(first.text)) return 'organization';
  return 'unknown';
}
