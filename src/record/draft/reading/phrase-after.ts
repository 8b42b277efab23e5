import type { NameMention } from './mentions.ts';
import { type Clause, headOf, type Subject } from './phrases.ts';

/** The phrase after a verb or "according to": up to the next comma, verb or preposition; the last name in it is meant. */
export function phraseAfter(clause: Clause, from: number): Subject | undefined {
  const { tokens, names, lexicon } = clause;
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  // "Dijo entonces el alcalde"
  const isBetween =
    lexicon.turnsVerbs && lexicon.between.has(first.plain) && !lexicon.articles.has(first.plain);
  if (isBetween && lexicon.articles.has(tokens[from + 1]?.plain ?? '')) return phraseAfter(clause, from + 1);
  const sex = lexicon.pronouns.get(first.plain);
  if (sex) return { kind: 'pronoun', from, to: from + 1, sex };
  if (
    /^(?:in|on|at|during|of|to|that|as|when|while|if|about|after|before|with|by|from|it|him|her|them|me|us)$/.test(
      first.plain,
    )
  )
    return undefined;
  if (
    /^(?:und|dass|in|im|am|es|que|en|en|sur|lors)$/.test(first.plain) &&
    lexicon.prepositions.has(first.plain)
  )
    return undefined;
  let to = from;
  let last: NameMention | undefined;
  while (to < tokens.length && to - from < 14) {
    const name = names.find((candidate) => candidate.from <= to && to < candidate.to);
    if (name) {
      last = name;
      to = name.to;
      if (/^['\u2019]s?$/i.test(tokens[to]?.text ?? '')) {
        last = undefined;
        to++;
      }
      continue;
    }
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    if (last && /^(?:and|with)$/.test(token.plain)) break;
    // "A d\u00e9clar\u00e9 Ann Lee lors d'un point presse": what follows the name is no part of it.
    if (last && lexicon.turnsVerbs && !lexicon.roles.has(token.plain)) break;
    if (lexicon.prepositions.has(token.plain) && !(token.plain === 'of' && to - from < 4 && !last)) break;
    if (
      to > from &&
      (lexicon.speech.has(token.plain) ||
        /^(?:is|was|are|were|has|had|ist|sei|war|waren|sind|hat|habe|wird|werde|soll|solle|est|sera|fue)$/.test(
          token.plain,
        ) ||
        /^(?:who|when|while|as|that|if|because|if|before)$/.test(token.plain))
    )
      break;
    last = undefined;
    to++;
  }
  if (last) return { kind: 'name', from: last.from, to: last.to, mention: last };
  if (to === from) return undefined;
  // "Said the head of the union, Ann Lee": the name stands behind the comma.
  let comma = to;
  while (comma < to + 6 && tokens[comma]?.kind === 'word' && !lexicon.speech.has(tokens[comma]?.plain ?? ''))
    comma++;
  const named =
    tokens[comma]?.text === ','
      ? names.find(
          (candidate) =>
            candidate.from > comma &&
            candidate.kind !== 'place' &&
            tokens
              .slice(comma + 1, candidate.from)
              .every(({ plain }) => lexicon.roles.has(plain) || lexicon.titles.has(plain)),
        )
      : undefined;
  if (named && named.kind !== 'organization')
    return { kind: 'name', from: named.from, to: named.to, mention: named };
  const head = tokens[to - 1];
  if (!head || /ly$/.test(head.plain) || lexicon.between.has(head.plain)) return undefined;
  return { kind: 'description', from, to, head: headOf(clause, from, to) };
}
