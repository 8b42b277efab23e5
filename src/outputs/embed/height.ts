import { type QuoteEntry, retractionOf } from '../../record/archive/quote-entry.ts';
import { marksOf, shownParagraphs, shownTextLanguage } from '../../record/compose/quote-text.ts';
import { filled, messagesIn } from '../../site/messages/messages.ts';
import type { Emphasis } from '../summary/content/text.ts';
import { countLines, measured } from '../summary/layout/lines.ts';
import { measure } from '../summary/type/measure.ts';
import { circumstances, quotationFlags, type WordSize, wordSize } from './shown.ts';

/**
 * How high a frame has to be, in CSS pixels. An embed has no script that could tell, so its type grows with the width
 * of the frame about as fast as lines get longer: one height is right for a phone and for a wide column. The numbers
 * are those of `src/styles/embed.css`; a browser test makes sure that they agree.
 */
const type: Readonly<
  Record<
    WordSize,
    { readonly narrow: number; readonly wide: number; readonly leading: number; readonly emphasis: Emphasis }
  >
> = {
  s: { narrow: 28, wide: 47, leading: 1.08, emphasis: 'strong' },
  m: { narrow: 20.5, wide: 34, leading: 1.17, emphasis: 'strong' },
  l: { narrow: 19, wide: 32, leading: 1.26, emphasis: 'strong' },
  xl: { narrow: 17.5, wide: 29, leading: 1.42, emphasis: 'plain' },
};

/** The widths that a frame is likely to have. */
const widths = [320, 340, 375, 420, 480, 540, 600, 680, 768, 900] as const;

/**
 * By what factor words may be wider than measured. Scripts other than Latin are shown in a font of the reader's
 * system, which is not known here.
 */
const widening = { latin: 1.04, other: 1.15 } as const;

/** The height of a quotation's embed. Its page and its oEmbed answer give the same one. */
export function quotationHeight(entry: QuoteEntry): number {
  const height = known.get(entry) ?? measuredHeight(entry);
  known.set(entry, height);
  return height;
}

const known = new WeakMap<QuoteEntry, number>();

function measuredHeight(entry: QuoteEntry): number {
  const { quote, briefing, speaker } = entry;
  const { lang } = shownTextLanguage(quote, briefing);
  const retraction = retractionOf(entry);
  const messages = messagesIn(briefing.record.lang);
  const paragraphs = retraction
    ? [messages.summary.retracted(messages.days.short(retraction.on)), retraction.reason]
    : shownParagraphs(quote, lang, marksOf(quote, briefing));
  const size = retraction ? 'm' : wordSize(paragraphs.join(' ').length);
  return highest(
    block(paragraphs, size),
    captions([
      `${speaker.name}, ${speaker.role ?? ''}`,
      circumstances(entry),
      filled(messages.embed.from, { briefing: briefing.record.title }),
      quotationFlags(entry, '').join(' '),
    ]),
  );
}

/** The height of a briefing's embed: its headline, its standfirst and one quotation. */
export function briefingHeight(title: string, standfirst: string, entry: QuoteEntry | undefined): number {
  const quoted = entry
    ? shownParagraphs(
        entry.quote,
        shownTextLanguage(entry.quote, entry.briefing).lang,
        marksOf(entry.quote, entry.briefing),
      )
    : [];
  const by = entry ? [`${entry.speaker.name}, ${entry.speaker.role ?? ''}`] : [];
  const quotation = entry ? [block(quoted, 'l'), captions(by), () => 24] : [];
  const dayAndFlags = captions(['', '']);
  return highest(block([title], 'm'), () => 8, block([standfirst], 'xl'), ...quotation, dayAndFlags);
}

/**
 * A height in pixels as a `style`. It also grows with the text of readers who enlarge theirs, if the page around the
 * frame follows them.
 */
export function heightStyle(height: number): string {
  return `height:max(${height}px,${height / 16}rem)`;
}

/**
 * The height of a part of an embed, in pixels, for the width of a frame. Its words are measured once for all widths.
 */
type Part = (width: number) => number;

function highest(...parts: readonly Part[]): number {
  const heights = widths.map((width) => parts.reduce((sum, part) => sum + part(width), 0) + around(width));
  return Math.ceil(Math.max(...heights));
}

/** The value for a width, on the straight line through the values for 320 and 900 pixels. */
function between(narrow: number, wide: number, width: number): number {
  return narrow + ((wide - narrow) * (width - 320)) / 580;
}

function inner(width: number): number {
  return width - 2 * Math.min(28, Math.max(14, width * 0.045));
}

function block(paragraphs: readonly string[], size: WordSize): Part {
  const { narrow, wide, leading, emphasis } = type[size];
  const linesOf = paragraphs.map((text) => lineCounter(text, emphasis));
  return (width) => {
    const font = between(narrow, wide, width);
    const lines = linesOf.reduce((sum, count) => sum + count(inner(width) / font), 0);
    return (lines * leading + (paragraphs.length - 1) * 0.4) * font;
  };
}

function captions(texts: readonly string[]): Part {
  const linesOf = texts.map((text, i) => lineCounter(text, i === 0 ? 'strong' : 'plain'));
  return (width) => {
    const font = between(14.5, 16, Math.min(width, 900));
    // The name is set a little larger than the rest.
    const lines = linesOf.map((count, i) => count(inner(width) / (i === 0 ? 1.15 * font : font)));
    return lines.reduce((sum, count) => sum + count * 1.4 * font + 3, 12 + font * 0.25);
  };
}

/** Padding and the foot, which has two lines in a narrow frame. */
function around(width: number): number {
  const line = 1.4 * between(14.5, 16, width);
  const padding = Math.min(24, Math.max(12, width * 0.04));
  return 3 + padding + (12 + 9) + (width < 400 ? 2.2 : 1.2) * line + 12;
}

/** Counts the lines of a text in a width given in em. */
function lineCounter(text: string, emphasis: Emphasis): (width: number) => number {
  const isLatin = !/(?!\p{sc=Latin})\p{L}/u.test(text);
  const words = measured([{ text, emphasis }], measure);
  return (width) => countLines(words, width / widening[isLatin ? 'latin' : 'other']);
}
