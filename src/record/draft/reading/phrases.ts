import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameMention } from './mentions.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Token } from './tokens.ts';

/** Who does something in a clause, as the words have it. Tokens are indexes in the sentence, the last exclusive. */
export type Subject =
  | {
      readonly kind: 'name';
      readonly from: number;
      readonly to: number;
      readonly mention: NameMention;
      readonly others?: readonly NameMention[];
    }
  | {
      readonly kind: 'pronoun';
      readonly from: number;
      readonly to: number;
      /** `any` where the subject is left out. */
      readonly sex: 'male' | 'female' | 'either' | 'several' | 'any';
    }
  | { readonly kind: 'description'; readonly from: number; readonly to: number; readonly head: string };

/** What the clauses of one sentence are read with. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly lexicon: Lexicon;
}

/** The phrase that ends at a token: a name, a pronoun, or words with a noun. */
export function phraseEndingAt(clause: Clause, end: number): Subject | undefined {
  const { tokens, names, lexicon } = clause;
  const token = tokens[end];
  if (!token || token.kind === 'quotation') return undefined;
  if (token.text === ')') {
    const open = tokens.findLastIndex(({ text }, at) => at < end && text === '(');
    return open > 0 ? phraseEndingAt(clause, open - 1) : undefined;
  }
  const sex = lexicon.pronouns.get(token.plain);
  if (sex) return { kind: 'pronoun', from: end, to: end + 1, sex };
  const name = names.find(({ from, to }) => from <= end && end < to);
  if (name) {
    if (name.to - 1 !== end) return undefined;
    const owner = ownerOf(clause, name.from - 1);
    if (owner) return owner.kind === 'description' ? { ...owner, to: name.to } : owner;
    const other = tokens[name.from - 1];
    const mate = other?.plain === 'and' ? names.find(({ to }) => to === name.from - 1) : undefined;
    return { kind: 'name', from: name.from, to: name.to, mention: name, ...(mate ? { others: [mate] } : {}) };
  }
  if (token.kind !== 'word') return undefined;
  return descriptionEndingAt(clause, end);
}

/** "A spokesman for Clinton": before the preposition stands who is meant. */
function ownerOf(clause: Clause, at: number): Subject | undefined {
  const { tokens, names, lexicon } = clause;
  let prep = at;
  while (
    prep > 0 &&
    tokens[prep]?.kind === 'word' &&
    /^(?:the|a|an|his|her|former|mr|mrs)$/.test(tokens[prep]?.plain ?? '')
  )
    prep--;
  if (/^['\u2019]s$/i.test(tokens[prep]?.text ?? '')) {
    const owner = names.find(({ to }) => to === prep);
    if (owner) prep = owner.from - 1;
  }
  if (!/^(?:of|for|from|with|at|in|on|to|by|de|von|du|des)$/.test(tokens[prep]?.plain ?? ''))
    return undefined;
  if (!lexicon.prepositions.has(tokens[prep]?.plain ?? '')) return undefined;
  const end = prep - 1;
  const head = tokens[end];
  if (head?.kind !== 'word' || lexicon.between.has(head.plain)) return undefined;
  const found = phraseEndingAt(clause, end);
  if (!found) return undefined;
  if (found.kind === 'description' && !isPerson(clause, found) && !leads(found.head)) return undefined;
  if (found.kind === 'name' && found.mention.kind === 'place') return undefined;
  return found.kind === 'pronoun' ? undefined : found;
}

/** "The treasurer of Port Example": a noun that ends so and stands before "of" is somebody, but for some of things. */
function leads(head: string): boolean {
  return (
    /(?:er|or|ist|ian|ee)$/.test(head) &&
    !/^(?:center|number|order|river|letter|matter|power|quarter|order|chapter|paper|tower|harbor|error|color|behavior|majority|fever|flavor|rumor|minister|committee|corner|register|chamber|border|cover|offer|member|november|other)$/.test(
      head,
    )
  );
}

export function isPerson({ lexicon }: Clause, subject: Subject): boolean {
  return (
    subject.kind === 'description' &&
    (isPersonNoun(subject.head, lexicon) || lexicon.organizations.has(subject.head))
  );
}

/** Words before a noun back to their article or owner: "the Vermont senator", "Clinton's campaign manager". */
function descriptionEndingAt(clause: Clause, end: number): Subject | undefined {
  const { tokens, lexicon, names } = clause;
  // "The mother of two"
  const parent = /^(?:(?:grand|step)?(?:mother|father|parent))$/.test(tokens[end - 2]?.plain ?? '');
  if (parent && tokens[end - 1]?.plain === 'of') {
    const before = descriptionEndingAt(clause, end - 2);
    return before?.kind === 'description' ? { ...before, to: end + 1 } : undefined;
  }
  const head = tokens[end];
  if (!head || lexicon.prepositions.has(head.plain) || lexicon.articles.has(head.plain)) return undefined;
  if (/^(?:and|or|but|nor|yet|so|that|which|if|when|while|because|und|oder|et|ou|y|o)$/.test(head.plain))
    return undefined;
  let from = end;
  while (from > 0 && end - from < 7) {
    const before = tokens[from - 1];
    if (!before || before.kind === 'quotation') break;
    const isOwner = /^['\u2019]s$/i.test(before.text);
    if (before.kind === 'mark' && !/^['\u2019-]$/.test(before.text)) break;
    if (lexicon.prepositions.has(before.plain) || lexicon.speech.has(before.plain)) break;
    if (/^(?:and|or|but|that|as|when|while|if|because|whether|which|who|what)$/.test(before.plain)) break;
    from--;
    if (isOwner) {
      const owner = names.find(({ to }) => to === from);
      from = owner ? owner.from : from - 1;
      break;
    }
    if (lexicon.articles.has(before.plain)) break;
  }
  const owner = ownerOf(clause, from - 1);
  if (owner && !lexicon.roles.has(head.plain)) return owner;
  return { kind: 'description', from, to: end + 1, head: headOf(clause, from, end + 1) };
}

/** The noun of a phrase: its last word, in French and Spanish the first that is somebody: "le conseiller municipal". */
export function headOf({ tokens, lexicon }: Clause, from: number, to: number): string {
  const words = tokens.slice(from, to).map(({ plain }) => plain);
  const person =
    lexicon.turnsVerbs && !lexicon.capitalizesNouns
      ? words.find((word) => isPersonNoun(word, lexicon))
      : undefined;
  return person ?? words.at(-1) ?? '';
}
