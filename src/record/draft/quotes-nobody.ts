import type { Quotation } from '../parse/quotations/quotations.ts';
import type { ReadArticle } from './attribution/read-article.ts';

/** Why words in marks quote nobody: a name that others gave, a title, words that the article only sets off. */
export type NotQuoted = 'named' | 'title' | 'set off';

/** Whether words in quotation marks quote nobody, and how that is known; `undefined` for a quotation. */
export function quotesNobody(
  { attributions, lexicon }: ReadArticle,
  passages: readonly { readonly text: string }[],
  quotations: readonly Quotation[],
  index: number,
): NotQuoted | undefined {
  const quotation = quotations[index];
  const [part] = quotation?.parts ?? [];
  if (!quotation || !part || quotation.parts.length > 1) return undefined;
  if (quotation.kind !== 'double' && quotation.kind !== 'single') return undefined;
  const words = quotation.text.trim().split(/\s+/);
  if (words.length > 14) return undefined;
  const before = (passages[part.passage]?.text ?? '').slice(Math.max(0, part.from - 60), part.from);
  const attribution = attributions.get(index);
  const isTold =
    attribution?.cue !== undefined && /^(?:after|before|label|introduced)$/.test(attribution.sieve);
  const after = (passages[part.passage]?.text ?? '').slice(part.to, part.to + 40);
  // The value of an attribute in markup; a headline with its author: "“Harbor Opens” by Ann Lee".
  if (
    /=$/.test(before) ||
    (/^,?\s+by (?:the |The )?\p{Lu}/u.test(after) && !/\w\s*$/.test(before.replace(/^.*[.!?]\s+/s, '')))
  )
    return 'title';
  const isSentence = /[.!?]$/.test(quotation.text.trim()) && words.length > 3;
  if (lexicon.naming.test(before) && words.length <= 8 && !(isSentence && isTold)) return 'named';
  if (lexicon.named?.test(after) && words.length <= 5 && !/[.,!?]$/.test(quotation.text.trim()))
    return 'named';
  if (quotation.kind === 'single' && quotation.isDoubtful && !isTold) return 'set off';
  const isOfWork = ofWork.test(before);
  // "The tanker “Northern Wren”": a noun stands before the name of a thing, a verb of saying before words of somebody.
  const noun = /(?:^|\s)(?<noun>\p{Ll}{3,})\s*$/u.exec(before)?.groups?.noun;
  const isOfThing =
    noun !== undefined &&
    !lexicon.speech.has(noun) &&
    !lexicon.framing.has(noun) &&
    !lexicon.prepositions.has(noun) &&
    !lexicon.small.has(noun);
  if (isTitle(words) && (!isTold || (words.length > 1 && (isOfWork || isOfThing)))) return 'title';
  if (isTold) return undefined;
  if (words.length > 2 || isSentence) return undefined;
  if (attribution === undefined || attribution.sieve === 'conversation') return 'set off';
  // Before a noun, words in marks are how the article calls it: "the “green” wing".
  const isBeforeNoun =
    /^\s+(?!(?:and|or|but|who|that|which|to|in|on|at|by|for|of|with|from|as)\b)\p{Ll}/u.test(after);
  return attribution.cue === undefined && isBeforeNoun ? 'set off' : undefined;
}

/** What stands before the title of a work: "the host of", "an interview with", "POLITICO's". */
const ofWork =
  /(?:['\u2019]s?|\b(?:on|of|in|by|with|for|from|the|this|watch|watching|starring|host|hosts|leads|program|show|interview))[\s]*$/i;

/** Every long word has a capital: the title of a book or a broadcast. */
function isTitle(words: readonly string[]): boolean {
  const long = words.map((word) => word.replace(/^[^\p{L}\p{N}]+/u, '')).filter((word) => word.length > 3);
  const [first = ''] = words;
  return (
    /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(first) &&
    (words.length > 1 || /^[\p{Lu}]/u.test(first)) &&
    (words.length === 1 || words.slice(1).some((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))) &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    !/[^.]\.{3}$/.test(words.at(-1) ?? '')
  );
}
