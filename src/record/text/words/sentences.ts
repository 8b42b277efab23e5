import { segmenterOf } from './segmenter.ts';

/** Abbreviations after which a capital does not begin a sentence. */
const abbreviation =
  /(?:^|[\s(\u201c"'])(?:Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Sen|Rep|Gov|Pres|Rev|Hon|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.\s*$/;

/** A sentence of a passage as offsets in its text, end exclusive, white space trimmed. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text, by the Unicode rules of its language; initials and titles do not end one. */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start: number | undefined;
  for (const { index, segment } of segmenterOf(lang, 'sentence').segment(text)) {
    start ??= index;
    const end = index + segment.length;
    if (abbreviation.test(segment)) continue;
    sentences.push(trimmed(text, start, end));
    start = undefined;
  }
  if (start !== undefined) sentences.push(trimmed(text, start, text.length));
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

function trimmed(text: string, start: number, end: number): Sentence {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

/** One of the site's own notes as a sentence: its first letter is a capital, if the language has capitals. */
export function asSentence(note: string, lang: string): string {
  return note.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));
}
