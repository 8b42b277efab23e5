import { isMeasure, shapeOf } from './marks/quotation-marks.ts';
import { isElision, pairOpenedAt } from './marks/single-marks.ts';
import { memoize } from './memoize.ts';

export { type QuotationMarks, quotationMarks } from './marks/language-marks.ts';

/**
 * Makes straight marks and apostrophes typographic: all of them in English, in other languages apostrophes inside
 * words. In French the space inside of marks does not break. One unit replaces one unit, so that offsets stay right.
 */
export function typeset(text: string, lang: string): string {
  const language = primary(lang);
  if (language === 'fr' && /[\u00ab\u00bb]/.test(text))
    return withApostrophes(text.replace(/(?<=\u00ab)[ \u00a0\n]|[ \u00a0\n](?=\u00bb)/g, '\u202f'));
  if (!/["']/.test(text)) return text;
  return language === 'en' ? inEnglish(text) : withApostrophes(text);
}

function withApostrophes(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '\u2019');
}

function inEnglish(text: string): string {
  const units = [...text.matchAll(/["'\u201c\u201d]/g)];
  let shown = '';
  let done = 0;
  /** The closing marks of the double quotations that are open. */
  const open: string[] = [];
  for (const { index: at, 0: mark } of units) {
    shown += text.slice(done, at);
    done = at + 1;
    if (mark === '\u201c') open.push('\u201d');
    if (mark === '\u201d') open.pop();
    if (mark === '"' && !isOfMeasure(text, at)) shown += double(text, at, open);
    else shown += mark === "'" ? single(text, at) : mark;
  }
  return shown + text.slice(done);
}

/** The typographic form of a straight double mark: a single one inside another quotation. */
function double(text: string, at: number, open: string[]): string {
  const shape = shapeOf(text, at, at + 1);
  const opens = shape === 'opens' || (shape === 'either' && open.length === 0);
  if (!opens) return open.pop() ?? '\u201d';
  const isInner = open.at(-1) === '\u201d';
  open.push(isInner ? '\u2019' : '\u201d');
  return isInner ? '\u2018' : '\u201c';
}

function single(text: string, at: number): string {
  if (isOfMeasure(text, at)) return "'";
  const opens = shapeOf(text, at, at + 1) === 'opens' && /\S/.test(text.charAt(at + 1));
  return opens && (!isElision(text, at) || pairOpenedAt(text, at)) ? '\u2018' : '\u2019';
}

/** Feet and inches stay as they are typed: 5'10". */
function isOfMeasure(text: string, at: number): boolean {
  if (isMeasure(text, at)) return true;
  const inches = /^'\s?\p{Nd}{1,2}(?:\s?[\u00bc-\u00be])?["\u2033\u201d]/u.exec(text.slice(at, at + 8));
  return inches !== null && /\p{Nd}$/u.test(text.slice(0, at));
}

/** The writing direction of a language's script. */
export const directionOf = memoize((lang: string): 'ltr' | 'rtl' => {
  const { script } = new Intl.Locale(lang).maximize();
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
});

const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

const primary = memoize((lang: string) => new Intl.Locale(lang).language);
