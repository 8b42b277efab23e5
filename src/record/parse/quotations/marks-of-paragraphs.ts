import { quotationMark } from '../../text/marks/quotation-marks.ts';

const markOfParagraph = new RegExp(`(^|\\n\\s*)(?:['\u2018\u201a]|${quotationMark.source})\\s*`, 'g');

/** Words without the marks that their paragraphs begin with. */
export function withoutMarksOfParagraphs(words: string): string {
  return words.replace(markOfParagraph, '$1');
}
