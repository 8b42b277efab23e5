import type { Gender } from '../../lexicon/first-names/first-names.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameMention } from '../mentions.ts';
import type { ArticleSentence, Token } from '../tokens.ts';

/** How many words behind a name a pronoun may stand that means the same person. */
const reach = 14;

/**
 * What the words behind a name tell of whether a man or a woman bears it, for names that no list knows: "Kalo wrote that his
 * country". Only where nobody else is named before the pronoun, in its sentence.
 */
export function sexHint(
  { sentence, from, to }: NameMention,
  sentences: readonly ArticleSentence[],
  names: ReadonlyMap<number, readonly NameMention[]>,
  lexicon: Lexicon,
): Gender | undefined {
  const { sexes } = lexicon;
  const described = sexOfRole(sentences[sentence]?.tokens ?? [], from, to, lexicon);
  if (described) return described;
  const isAlone = (names.get(sentence) ?? []).every(
    (other) =>
      other.from === from ||
      other.kind === 'place' ||
      (other.from > to && other.kind === 'organization') ||
      // "Music teacher Ann Lee": a word in capitals before the name is nobody else.
      (other.to <= from && other.kind === 'unknown' && other.words.length === 1),
  );
  if (!isAlone) return undefined;
  const tokens = sentences[sentence]?.tokens ?? [];
  for (let at = to; at < to + reach; at++) {
    const { kind, plain } = tokens[at] ?? { kind: 'quotation', plain: '' };
    if (kind === 'quotation') return undefined;
    const sex = sexes.get(plain);
    // "Lee, her producer": whose producer is told elsewhere.
    const isOwner = at === to + 1 && tokens[to]?.text === ',';
    if (sex) return isOwner || isAnothers(tokens, at, lexicon) ? undefined : sex;
  }
  return undefined;
}

/** "Lee, he said, should go", "Lee dismissed her as": the pronoun means somebody else, or may. */
function isAnothers(tokens: readonly Token[], at: number, { speech, framing }: Lexicon): boolean {
  const [before, { plain } = { plain: '' }, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (plain === 'him') return true;
  if (before?.text === ',' && speech.has(after?.plain ?? '')) return true;
  const isVerb = speech.has(before?.plain ?? '') || framing.has(before?.plain ?? '');
  return isVerb && /^(?:his|her)$/.test(plain);
}

/** What the noun before a name tells: "la pr\u00e9sidente du comit\u00e9, Ann Lee", "his daughter, Ann Lee", "the actress Ann Lee". */
function sexOfRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  { roles, articles }: Lexicon,
): Gender | undefined {
  const direct = roles.get(tokens[from - 1]?.plain ?? '');
  if (direct) return direct;
  if (tokens[from - 1]?.text !== ',' || !/^[,.(]$/.test(tokens[to]?.text ?? '')) return undefined;
  let at = from - 2;
  while (
    at > 0 &&
    from - at < 12 &&
    tokens[at - 1]?.kind === 'word' &&
    !articles.has(tokens[at]?.plain ?? '')
  )
    at--;
  return tokens
    .slice(Math.max(0, at), from - 1)
    .map(({ plain }) => roles.get(plain))
    .find((sex) => sex !== undefined);
}
