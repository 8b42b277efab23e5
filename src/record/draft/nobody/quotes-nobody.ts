import type { Quotation } from '../../parse/quotations/quotations.ts';
import { hasCapitals } from '../../text/words/title-capitals.ts';
import type { ReadArticle } from '../attribution/read-article.ts';
import { type MarkedWords, markedWords } from './marked-words.ts';
import { isNamed, isTitle } from './names-in-marks.ts';

/** Why words in marks quote nobody: a name that others gave, a title, words that the article only sets off. */
export type NotQuoted = 'named' | 'title' | 'set off';

/** Whether words in quotation marks quote nobody, and how that is known; `undefined` for a quotation. */
export function quotesNobody(
  article: ReadArticle,
  passages: readonly { readonly text: string }[],
  quotations: readonly Quotation[],
  index: number,
): NotQuoted | undefined {
  const marked = markedWords(article, passages, quotations, index);
  if (!marked || cried.test(marked.before)) return undefined;
  // "“Thank God.” She rose.": a whole sentence that opens one is said, whatever its capitals.
  const isWhole = /[.!?]$/.test(marked.text) && opensSentence(article, index);
  if (isWhole && !/=$/.test(marked.before)) return undefined;
  if (isNamed(marked, article.lexicon)) return 'named';
  if (isTitle(marked, article.lexicon)) return 'title';
  // "Starred in “Low Tide” and “Ferry”": what is joined is alike.
  const isJoined = (marked.isTold ? byConjunction : byComma).test(marked.before);
  const joined = isJoined ? quotesNobody(article, passages, quotations, index - 1) : undefined;
  if (joined && joined !== 'set off' && hasCapitals(marked.words) && !marked.isSentence) return joined;
  // "“No,” said Ann Lee, one of the old “gate” crew": the verb is that of the words before.
  if (marked.isTold && isAside(article, index) && !marked.isClosed && beforeNoun.test(marked.after))
    return 'set off';
  if (marked.isTold) return undefined;
  // "A sign that read “Ship or sink.”"; "Ann Lee hat ihm „Willkür“ vorgeworfen": the verb stands beside.
  const [, last = ''] = /(\p{L}+)[,:]?\s+$/u.exec(marked.before) ?? [];
  const [, next = ''] = /^\s+(\p{L}+)/u.exec(marked.after) ?? [];
  const { speech, framing } = article.lexicon;
  if (speech.has(last) || speech.has(next) || framing.has(next)) return undefined;
  if (framed.test(marked.before) || speaks.test(marked.text)) return undefined;
  if (marked.kind === 'single' && marked.isDoubtful) return 'set off';
  if (marked.isSentence || opensSentence(article, index)) return undefined;
  if (joined && joined !== 'title' && marked.attribution?.sieve === 'continued') return joined;
  return isSetOff(marked) ? 'set off' : undefined;
}

/** At most so many words, without a verb of saying of their own, may be set off by the article itself. */
const fewWords = 3;
/** Below this confidence the one who spoke before is hardly meant. */
const hardly = 0.3;

/** Whether a few words without a verb of saying are the article's own, set off as a term or in doubt: "the “green” wing". */
function isSetOff({ words: { length: count }, attribution, isClosed, after }: MarkedWords): boolean {
  if (count > fewWords) return false;
  if (attribution === undefined) return true;
  // Far from anybody who speaks.
  const isFar =
    attribution.sieve === 'conversation' ||
    (attribution.sieve === 'continued' && attribution.confidence < hardly);
  if (isFar) return count < fewWords;
  // Nobody is there whose words they could be; a party may still be the one that speaks behind them.
  if (!attribution.person) return attribution.sieve !== 'around' || attribution.organization === undefined;
  // Before a noun they are how the article calls it.
  return attribution.cue === undefined && !isClosed && beforeNoun.test(after);
}

const byConjunction = /["\u201d\u2019\u00bb\u201c],?\s+(?:and|or|und|oder|et|ou|y|o)\s+$/u;
const byComma =
  /["\u201d\u2019\u00bb\u201c](?:,\s+|,?\s+(?:and|or|und|oder|et|ou|y|o)\s+)$|,["\u201d\u2019]\s+$/u;

/** Cries of many are said, whoever they are. */
const cried = /\b(?:chants?|cries|shouts?|yells|chorus(?:es)?) of\s*$/i;

/** Words before a mark that give what follows to somebody: "hailed Ann Lee as a", "said it was". */
const framed =
  /(?:\p{Lu}[\p{L}'\u2019]+|\b(?:him|her|them|it)) as (?:an? |the )?$|\b(?:said|says|saying) (?:that )?(?:it|he|she|they) (?:is|was|are|were) (?:an? |the )?$|\bsp(?:eaks?|oke|oken) of (?:an? )?$/u;

/** Words that begin as somebody speaks: "You\u2019re late". */
const speaks = /^(?:I|you|we|they|he|she|it|that|there)['\u2019](?:m|re|s|ll|ve|d)\b/i;

const beforeNoun =
  /^\s+(?!(?:and|or|but|who|that|which|to|in|on|at|by|for|of|with|from|as|is|was|are|were|if|when|while|because|than|has|had|have|will|would)\b)\p{Ll}/u;

/** Whether the verb that would give the words to somebody stands behind the quotation before, its subject behind it. */
function isAside({ attributions }: ReadArticle, index: number): boolean {
  const [before, own] = [attributions.get(index - 1), attributions.get(index)];
  return (
    own?.cue !== undefined &&
    before?.sieve === 'after' &&
    before.cue?.passage === own.cue.passage &&
    before.cue.start === own.cue.start &&
    own.mention.start > own.cue.start
  );
}

/** Whether a quotation begins its sentence, as what people say does. */
function opensSentence({ sentences }: ReadArticle, quotation: number): boolean {
  return sentences.some(({ tokens }) => tokens.find(({ kind }) => kind !== 'mark')?.quotation === quotation);
}
