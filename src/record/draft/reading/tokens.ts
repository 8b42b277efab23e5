import type { Quotation } from '../../parse/quotations/quotations.ts';
import { sentencesOf } from '../../text/words/sentences.ts';

/** A word, a mark, or a whole quotation, at offsets of a passage's text. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  /** The text in lower case, an apostrophe straight, an abbreviation's full stop taken away. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** The index of the quotation, where it is one. */
  readonly quotation?: number;
}

/** A sentence of an article, the words of each quotation in it as one token. */
export interface ArticleSentence {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** What stands in place of a quotation while sentences are looked for: a word of the sentence, that may begin one. */
const filler = 'Q';

/** The sentences of the passages in reading order. Marks inside quotations end none, but for the last of a quotation. */
export function readSentences(
  passages: readonly { readonly text: string }[],
  quotations: readonly Quotation[],
  lang: string,
): ArticleSentence[] {
  const parts = Map.groupBy(
    quotations.flatMap(({ parts: all }, quotation) => all.map((part) => ({ ...part, quotation }))),
    ({ passage }) => passage,
  );
  return passages.flatMap(({ text }, passage) => {
    const here = (parts.get(passage) ?? []).map((part) => ({
      ...part,
      // The marks belong to the quotation.
      start: part.from,
      end: part.to,
    }));
    let masked = text;
    for (const { start, end } of here) {
      const last = /[.!?\u2026]['\u2019\u201d"\u00bb\u201c\s]*$/.exec(text.slice(start, end))?.index;
      const ending = last === undefined ? '' : text.charAt(start + last);
      const stays = ending === '' || end - start < 2 ? '' : `${ending}"`;
      masked = masked.slice(0, start) + filler.repeat(end - start - stays.length) + stays + masked.slice(end);
    }
    const sentences: ArticleSentence[] = [];
    for (const { start, end } of sentencesOf(masked, lang)) {
      const tokens = tokensOf(text, start, end, here);
      const before = sentences.at(-1);
      if (before && continuesSentence(before.tokens, tokens))
        sentences[sentences.length - 1] = { ...before, end, tokens: [...before.tokens, ...tokens] };
      else sentences.push({ passage, start, end, tokens });
    }
    return sentences;
  });
}

/** After a question or an exclamation in marks the sentence goes on: "“Why?” she asked." */
function continuesSentence(before: readonly Token[], after: readonly Token[]): boolean {
  const [first] = after;
  const last = before.at(-1);
  if (!first || !last) return false;
  if (first.kind === 'mark') return /^[,;:\u2013-\u2015)-]/.test(first.text);
  if (last.kind === 'quotation' && first.kind === 'word') {
    if (/^\p{Ll}/u.test(first.text)) return true;
    return (
      /[!?]\W*$/.test(last.text) &&
      after
        .slice(1, 5)
        .some(({ text }) => /^(?:said|told|asks|says|tells|wrote|went|shot|\p{Ll}{2,}ed)$/u.test(text))
    );
  }
  // Nor does a title that is written short: "Del. Ann Lee".
  if (/^(?:Del|Supt|Det|Sec|Atty|Msgr|Ald|Spc|Asst)\.$/.test(last.text) && /^\p{Lu}/u.test(first.text))
    return true;
  // Nor does the number of a day in German: "am 3. Mai".
  if (
    last.text === '.' &&
    /^\d{1,2}$/.test(before.at(-2)?.text ?? '') &&
    /^(?:Januar|Februar|M\u00e4rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/.test(
      first.text,
    )
  )
    return true;
  // "U.S. Attorney Ann Lee": an office or a body follows.
  if (/^U\.[SKN]\.$/.test(last.text) && offices.test(first.text)) return true;
  // Initials end no sentence: "J.J. MacNab".
  if (/^(?:\p{Lu}\.){2,}$/u.test(last.text) && last.text !== 'U.S.' && /^\p{Lu}/u.test(first.text))
    return true;
  return first.kind === 'word' && /^\p{Ll}/u.test(first.text);
}

const offices =
  /^(?:Attorney|District|Circuit|Magistrate|Judge|Justice|Supreme|Court|Sen|Senator|Rep|Representative|House|Senate|Congress|President|Secretary|Ambassador|Army|Navy|Marine|Air|Coast|Department|Treasury|Border|Customs|Capitol|Marshal|Embassy|Constitution|Special|Envoy|Security|Human|General|Citizenship|Olympic|Soccer)\b/;

const word =
  /\p{Lu}\.(?:\p{Lu}\.)+|(?:Mrs?|Ms|Drs?|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|St|Jr|Sr|Prof|Rev|Hon|Pres|Cpl|Del|Supt|Det|Sec|Atty|Msgr|Fr|Ald|Spc|Asst)\.(?!\p{L})|\p{Lu}\.(?=\s*\p{Lu})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['\u2019]|[-\u2010\u2011.]|&)[\p{L}\p{N}\p{M}]+)*/u;
const token = new RegExp(`${word.source}|[^\\s]`, 'gu');

function tokensOf(
  text: string,
  from: number,
  to: number,
  quotations: readonly { readonly start: number; readonly end: number; readonly quotation: number }[],
): Token[] {
  const tokens: Token[] = [];
  const plainWords = (start: number, end: number) => {
    for (const { index, 0: found } of text.slice(start, end).matchAll(token))
      tokens.push(...splitPossessive(found, start + index));
  };
  let at = from;
  for (const { start, end, quotation } of quotations) {
    if (end <= from || start >= to) continue;
    plainWords(at, start);
    const words = text.slice(start, end);
    tokens.push({ kind: 'quotation', text: words, plain: words, start, end, quotation });
    at = Math.max(at, end);
  }
  plainWords(at, to);
  return tokens;
}

/** "Clinton's" is a name and its ending, "she'd" a pronoun and its verb. */
function splitPossessive(text: string, start: number): Token[] {
  const at = text.search(/['\u2019]s$|(?<=^(?:s?he|they|it|who))['\u2019](?:d|ll|ve)$/i);
  if (at > 0) return [make(text.slice(0, at), start), make(text.slice(at), start + at)];
  return [make(text, start)];
}

function make(text: string, start: number): Token {
  return {
    kind: /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark',
    text,
    plain: text
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .replace(/\.$/, ''),
    start,
    end: start + text.length,
  };
}
