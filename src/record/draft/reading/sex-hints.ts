import type { Gender } from '../lexicon/first-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameMention } from './mentions.ts';
import type { ArticleSentence } from './tokens.ts';

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
  { sexes }: Lexicon,
): Gender | undefined {
  const isAlone = (names.get(sentence) ?? []).every(
    (other) =>
      other.from === from || other.kind === 'place' || (other.from > to && other.kind === 'organization'),
  );
  if (!isAlone) return undefined;
  for (const { kind, plain } of (sentences[sentence]?.tokens ?? []).slice(to, to + reach)) {
    if (kind === 'quotation') return undefined;
    const sex = sexes.get(plain);
    if (sex) return sex;
  }
  return undefined;
}
