/** Quotation marks that were copied into the text of a quote. */
import { withoutMarksOfParagraphs } from '../../../parse/quotations/marks-of-paragraphs.ts';
import type { Quotation } from '../../../parse/quotations/quotations.ts';
import { fold } from '../../../text/fold.ts';
import { quotationMark } from '../../../text/marks/quotation-marks.ts';
import type { Misquotation } from './misquotation.ts';

const betweenMarks = new RegExp(`^${quotationMark.source}(.*)${quotationMark.source},?$`);

/** Explains words that were copied together with the quotation marks around them. */
export function ownMarks(wording: string, quotations: readonly Quotation[]): Misquotation | undefined {
  const inner = betweenMarks.exec(fold(wording))?.[1];
  if (inner === undefined) return undefined;
  const meant = quotations.filter(({ text }) => fold(text) === fold(inner));
  if (meant.length === 0) return undefined;
  return {
    what: 'quotation marks around the words',
    expected: 'the words alone, as they stand between the marks',
    hint: 'Remove the outer quotation marks; the site sets its own.',
    meant,
  };
}

/** Explains words that were copied together with one mark: mostly the mark that a paragraph begins with. */
export function copiedMark(wording: string, quotations: readonly Quotation[]): Misquotation | undefined {
  const bare = fold(withoutMarksOfParagraphs(wording));
  const several = /\n/.test(wording) ? quotations.filter(({ text }) => fold(text) === bare) : [];
  if (several.length > 0)
    return {
      what: 'quotation mark before a paragraph',
      expected: 'the words alone, as they stand between the marks',
      hint: 'Leave the marks out; the site sets its own.',
      meant: several,
    };
  const wanted = fold(wording);
  const [isLeading, isFinal] = [leadingMark.test(wanted), finalMark.test(wanted)];
  if (isLeading === isFinal) return undefined;
  const inner = fold(wanted.replace(isLeading ? leadingMark : finalMark, ''));
  const meant = quotations.filter(({ text }) => fold(text) === inner || fold(text).startsWith(`${inner} `));
  if (meant.length === 0) return undefined;
  return {
    what: `quotation mark ${isLeading ? 'before' : 'behind'} the words`,
    expected: 'the words alone, as they stand between the marks',
    hint: 'Leave the mark out; the site sets its own.',
    meant: meant.slice(0, 1),
  };
}

const leadingMark = new RegExp(`^(?:${quotationMark.source}|')\\s*`);
const finalMark = new RegExp(`\\s*${quotationMark.source}$`);
