import { sentencesOf } from '../../../record/text/words/sentences.ts';
import { messagesIn } from '../../../site/messages/messages.ts';
import type { SummaryContent } from '../content/content.ts';
import type { Unit } from './columns.ts';

/** How many words of the article are shown at least. Fewer say nothing, so that none are shown then. */
const fewest = 12;
/**
 * Paragraphs longer than this, in UTF-16 units, are divided between sentences, so that they can stand in two columns.
 */
const longParagraph = 320;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words, counted as Unicode counts them, the article has. */
export function countWords(article: readonly string[]): number {
  return article.reduce((sum, paragraph) => sum + wordEnds(paragraph).length, 0);
}

/**
 * The article's first words as entries of the flow: about as many as asked for, ending with a sentence where one ends
 * close by, and with the line that says where it continues.
 */
export function beginningOf(
  { lang, articleContinues }: Pick<SummaryContent, 'lang' | 'articleContinues'>,
  article: readonly string[],
  count: number,
): Unit[] {
  if (count < fewest) return [];
  const section = { name: 'article', title: messagesIn(lang).summary.article } as const;
  const shown: string[] = [];
  let left = count;
  for (const paragraph of article) {
    const ends = wordEnds(paragraph);
    if (ends.length > left) {
      const cut = cutAt(paragraph, ends[left - 1] ?? 0, lang);
      if (cut !== '') shown.push(cut);
      left = 0;
      break;
    }
    shown.push(paragraph);
    left -= ends.length;
    if (left <= 0) break;
  }
  const isWhole = shown.length === article.length && shown.at(-1) === article.at(-1);
  const units: Unit[] = shown
    .flatMap((paragraph) => divided(paragraph, lang))
    .map((text) => ({ section, item: { blocks: [{ kind: 'paragraph', runs: [{ text }] }] } }));
  if (units.length === 0 || isWhole) return units;
  return [...units, { section, item: { blocks: [articleContinues] } }];
}

function cutAt(paragraph: string, end: number, lang: string): string {
  const sentence = sentencesOf(paragraph, lang).findLast((candidate) => candidate.end <= end);
  if (sentence && sentence.end > end * 0.6) return paragraph.slice(0, sentence.end).trim();
  return end === 0 ? '' : `${paragraph.slice(0, end)} …`;
}

/** A long paragraph in stretches of whole sentences. */
function divided(paragraph: string, lang: string): string[] {
  if (paragraph.length <= longParagraph) return [paragraph];
  const stretches: string[] = [];
  for (const { start, end } of sentencesOf(paragraph, lang)) {
    const sentence = paragraph.slice(start, end).trim();
    const last = stretches.at(-1);
    if (last !== undefined && last.length + sentence.length < longParagraph)
      stretches[stretches.length - 1] = `${last} ${sentence}`;
    else stretches.push(sentence);
  }
  return stretches;
}

function wordEnds(text: string): number[] {
  return Array.from(words.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length);
}
