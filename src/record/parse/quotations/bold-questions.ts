/** Interviews whose questions are set apart by bold type, and whose answers have no label. */
import type { Passage } from '../body.ts';
import type { QuotationPart } from './quotations.ts';

/**
 * The answers behind questions in bold type, each with its paragraphs. An answer ends before the next question, before a
 * heading or block quote, and before a paragraph in italics: such a note is the editor's.
 */
export function answersToBoldQuestions(passages: readonly Passage[]): QuotationPart[][] {
  const answers: QuotationPart[][] = [];
  let isAnswering = false;
  for (const [index, passage] of passages.entries()) {
    const isPlain =
      passage.node.type === 'paragraph' && passage.isInBlockQuote !== true && !isAllIn(passage, 'emphasis');
    if (isBoldQuestion(passage)) {
      answers.push([]);
      isAnswering = true;
    } else if (!isPlain || isAllIn(passage, 'strong')) isAnswering = false;
    else if (isAnswering) {
      const end = passage.text.trimEnd().length;
      answers.at(-1)?.push({ passage: index, start: 0, end, from: 0, to: end });
    }
  }
  return answers.filter((parts) => parts.length > 0);
}

function isBoldQuestion(passage: Passage): boolean {
  if (!/[?\uff1f\u061f]["\u201c\u201d\u00bb\u2019]?\s*$/.test(passage.text)) return false;
  return passage.node.type === 'paragraph' && isAllIn(passage, 'strong');
}

/** Whether all words of a passage stand in bold or italic type. */
function isAllIn({ runs }: Passage, type: 'strong' | 'emphasis'): boolean {
  const words = runs.filter(({ text }) => text.trim() !== '');
  return words.length > 0 && words.every(({ within }) => within.some((node) => node.type === type));
}
