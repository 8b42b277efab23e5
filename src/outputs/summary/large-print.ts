import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { dayOf } from '../../record/days/calendar.ts';
import type { BriefingDate } from '../../record/schema/date.ts';
import { longestFeatured, quoteParts } from '../../record/schema/quote.ts';
import { filled, messagesIn } from '../../site/messages/messages.ts';
import { absolute, urls } from '../../site/urls.ts';
import { quotesByImportance } from './content/quotations.ts';
import type { Emphasis, Run } from './content/text.ts';
import { countLines, measured } from './layout/lines.ts';
import { measure } from './type/measure.ts';

/** What a summary in large print shows besides headline, standfirst and key points: as much as two pages hold. */
export interface LargePrint {
  /** In the order of the record; a long one is shown in part. */
  readonly quotes: readonly QuoteEntry[];
  readonly planned: readonly BriefingDate[];
  /** Whether the corrections are told, and not only that there were some. */
  readonly hasNotes: boolean;
}

/**
 * A page in millimeters: between the margins of print.css as wide as A4 and as high as US Letter, less 2 for rounding.
 */
const page = { width: 182, height: 253 } as const;
const millimeter = 72 / 25.4;
const mostPages = 2;
/** By what factor text may be wider than measured: browsers round differently, and other scripts have other fonts. */
const widening = { latin: 1.03, other: 1.2 } as const;
/** Sizes and leading in points, as in the rules for print of `styles/summary/paper.css`. */
const text = { size: 16, line: 20.8 } as const;
const headline = { size: 24, line: 25.5 } as const;
const standfirst = { size: 17, line: 22.1 } as const;
/** Space in points: above the headline, around a heading with its rule, between entries, above the foot. */
const space = { top: 50, heading: 38, entry: 6, next: 10, caption: 6, paragraph: 10, foot: 20 } as const;
/** The QR code at the foot, together with the space between it and the text, in points. */
const code = { height: 47, width: 60 } as const;

/** Chooses what two pages of type of 16 points hold, the most important first. */
export function largePrint(briefing: Briefing, entries: readonly QuoteEntry[]): LargePrint {
  const ranked = quotesByImportance(briefing.record).flatMap(
    (quote) => entries.find((entry) => entry.quote === quote) ?? [],
  );
  const planned = briefing.record.dates.filter((date) => date.planned).slice(0, 2);
  const inOrder = (quotes: readonly QuoteEntry[]) => entries.filter((entry) => quotes.includes(entry));
  const once: Measured = {
    above: heightsAbove(briefing),
    quotes: new Map(ranked.map((entry) => [entry, entryHeight(entry)])),
  };
  let chosen: LargePrint = { quotes: [], planned: [], hasNotes: false };
  const take = (wider: LargePrint): void => {
    if (pagesOf(heightsOf(briefing, entries, wider, once)) <= mostPages) chosen = wider;
  };
  const takeQuote = (entry: QuoteEntry | undefined): void => {
    if (entry) take({ ...chosen, quotes: inOrder([...chosen.quotes, entry]) });
  };
  takeQuote(ranked[0]);
  take({ ...chosen, planned: planned.slice(0, 1) });
  take({ ...chosen, hasNotes: true });
  takeQuote(ranked[1]);
  take({ ...chosen, planned });
  for (const entry of ranked.slice(2)) takeQuote(entry);
  return chosen;
}

/** How many pages parts of these heights take at most. Only a part higher than one page is divided between two. */
function pagesOf(heights: readonly number[]): number {
  const room = page.height * millimeter;
  let pages = 1;
  let used = 0;
  for (const height of heights) {
    if (used > 0 && used + height > room) {
      pages += 1;
      used = 0;
    }
    used += height;
    pages += Math.ceil(used / room) - 1;
    used %= room;
  }
  return pages;
}

/** What is measured once, however many choices are tried; in points. */
interface Measured {
  /** The heights of the parts that stay together, from the headline to the key points. */
  readonly above: readonly number[];
  readonly quotes: ReadonlyMap<QuoteEntry, number>;
}

function heightsAbove({ record }: Briefing): number[] {
  const head =
    space.top +
    lines(record.title, headline.size, 'strong') * headline.line +
    lines(record.standfirst, standfirst.size, 'italic') * standfirst.line;
  const points = record.keyPoints.map((point) => space.entry + textHeight(point));
  return [head, ...underHeading(points)];
}

/** The heights of what stays together, in points, from the headline to the foot. */
function heightsOf(
  { record, slug }: Briefing,
  entries: readonly QuoteEntry[],
  shown: LargePrint,
  once: Measured,
): number[] {
  const messages = messagesIn(record.lang);
  const planned = shown.planned.map(
    (date) => space.next + textHeight(messages.days.of(date), 'strong') + textHeight(date.event),
  );
  const quotes = shown.quotes.flatMap((entry) => once.quotes.get(entry) ?? []);
  const address = absolute(urls.handout(slug));
  const more =
    shown.quotes.length < entries.length
      ? [
          textHeight(
            filled(messages.summary.quotationsShown(shown.quotes.length, entries.length), { address }),
          ),
        ]
      : [];
  const after = shown.planned.length > 0 ? [textHeight(messages.briefing.plannedWhen)] : [];
  return [...once.above, ...underHeading(planned), ...after, ...underHeading(quotes), ...more, footHeight()];

  function footHeight(): number {
    const { source } = record;
    const notes = shown.hasNotes ? record.corrections.map(({ note }) => note) : [];
    const from = source?.name ?? source?.note ?? source?.url ?? '';
    const told = [messages.days.short(dayOf(record.published)), address, from, ...notes, address];
    const height = told.reduce(
      (sum, one) => sum + lines(one, text.size, 'plain', page.width * millimeter - code.width) * text.line,
      0,
    );
    return space.foot + Math.max(code.height, height);
  }
}

function entryHeight(entry: QuoteEntry): number {
  const { quote, speaker, to } = entry;
  const messages = messagesIn(entry.briefing.record.lang);
  const { attribution } = messages;
  const all = quoteParts(quote).join(' ');
  const paragraphs = all.length > longestFeatured ? [all.slice(0, longestFeatured)] : all.split('\n\n');
  const words = paragraphs.reduce((sum, one) => sum + textHeight(`“${one}”`), 0);
  const facts = [
    to.length > 0 ? attribution.to(messages.list(to.map(({ name }) => name))) : '',
    quote.form === 'spoken' ? '' : attribution.forms[quote.form],
    quote.place ?? '',
    quote.on ? messages.days.long(quote.on) : attribution.undated,
    quote.occasion ?? '',
    quote.via ? filled(attribution.via, { name: quote.via }) : '',
    all.length > longestFeatured ? messages.summary.shortened : '',
  ];
  return (
    space.entry +
    words +
    (paragraphs.length - 1) * space.paragraph +
    space.caption +
    textHeight(`${speaker.name} ${speaker.role ?? ''}`, 'strong') +
    textHeight(facts.filter(Boolean).join(', '))
  );
}

/** The first entry stays with its heading. */
function underHeading(heights: readonly number[]): number[] {
  return heights.map((height, i) => (i === 0 ? space.heading + height : height));
}

function textHeight(words: string, emphasis: Emphasis = 'plain'): number {
  return lines(words, text.size, emphasis) * text.line;
}

function lines(words: string, size: number, emphasis: Emphasis, width = page.width * millimeter): number {
  if (words.trim() === '') return 0;
  const isLatin = !/(?!\p{sc=Latin})\p{L}/u.test(words);
  const runs: readonly Run[] = [{ text: words, emphasis }];
  return countLines(measured(runs, measure), width / size / widening[isLatin ? 'latin' : 'other']);
}
