import type { MeasuredNode, Renderer } from '@takumi-rs/core';
import { messagesIn } from '../../site/messages/messages.ts';
import type { Card } from './card.ts';
import { page, pageNode } from './layout.ts';

/** The words that a card shows, and how large. */
export interface Fitted {
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  /** That and how much was cut, for the reader. */
  readonly flags: readonly string[];
}

type Measurer = Pick<Renderer, 'measure'>;

/**
 * Finds the largest type that the words fit in, beginning with what their length allows; words too long for the smallest are
 * cut behind a clause, or else behind a word, with "[…]".
 */
export async function fitWords(measurer: Measurer, card: Card): Promise<Fitted> {
  const { text } = card.words;
  const sizes = sizesFor(card);
  const size = sizes.at(-1) ?? 0;
  for (const larger of sizes)
    if (await fits(measurer, card, text, larger, larger > size)) return { text, size: larger, flags: [] };
  const end = await longestFitting(measurer, card, size);
  return { text: cutAt(text, end), size, flags: [cutFlag(card, end)] };
}

/** From the largest. */
function sizesFor({ heading, words: { text, tone } }: Card): readonly number[] {
  // Letters of a square script are twice as wide as others.
  const length = text.length + (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0);
  const all = {
    said: heading ? [72, 64, 58, 54, 48] : [84, 80, 72, 64, 58, 54],
    headline: [108, 84, 66, 58, 50, 44],
    notice: [44, 40, 36],
  }[tone];
  const largest = {
    said: length <= 24 ? 84 : length <= 48 ? 80 : length <= 90 ? 72 : 64,
    headline: length <= 12 ? 108 : length <= 30 ? 84 : length <= 90 ? 66 : 58,
    notice: 44,
  }[tone];
  return all.filter((size) => size <= largest);
}

async function longestFitting(measurer: Measurer, card: Card, size: number): Promise<number> {
  const { text } = card.words;
  const words = endsOf(
    text,
    /[\p{L}\p{N}\p{M}][\u2019'\u201d\u201c»)\]]*[.,;:!?…。、，！？]*(?=\s|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu,
  );
  const longest = await lastThatFits(words, (end) => fits(measurer, card, cutAt(text, end), size));
  const clauses = endsOf(
    text,
    /[.,;:!?…。、，！？][\u2019'\u201d»)\]]*(?=\s|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu,
  );
  const clause = clauses.findLast((end) => end <= longest && end > longest * 0.6);
  return clause ?? longest;
}

function endsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => index + found.length);
}

async function lastThatFits(
  ends: readonly number[],
  isGood: (end: number) => Promise<boolean>,
): Promise<number> {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (await isGood(ends[middle] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return ends[low] ?? 0;
}

function cutAt(text: string, end: number): string {
  return `${text.slice(0, end).replace(/[,;:、，]$/, '')} […]`;
}

function cutFlag({ words: { text, lang }, lang: ofLabels }: Card, end: number): string {
  const isSquare = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text);
  const segmenter = new Intl.Segmenter(lang, { granularity: isSquare ? 'grapheme' : 'word' });
  const count = (part: string) =>
    [...segmenter.segment(part)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length;
  const { cutCharacters, cutWords } = messagesIn(ofLabels).cards;
  return (isSquare ? cutCharacters : cutWords)(count(text.slice(0, end)), count(text));
}

/** Whether the blocks of the page leave room between them and, at a size that has smaller ones, no word is divided. */
async function fits(
  measurer: Measurer,
  card: Card,
  text: string,
  size: number,
  wholeWords = false,
): Promise<boolean> {
  const room = 14;
  const { children } = await measurer.measure(pageNode(card, text, size), { width: page.width });
  const taken = children.reduce((sum, { height }) => sum + height, 0);
  return taken + room <= page.height && !(wholeWords && divides(children, text));
}

/** Whether a line begins within a word. */
function divides(nodes: readonly MeasuredNode[], text: string): boolean {
  if (!/\s/.test(text)) return false;
  return nodes.some(
    ({ runs, children }) =>
      runs.some(({ text: line, y }, i) => {
        const next = runs[i + 1];
        return next !== undefined && next.y > y && /[\p{L}\p{N}]$/u.test(line) && /^[a-z]/u.test(next.text);
      }) || divides(children, text),
  );
}
