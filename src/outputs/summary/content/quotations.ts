import { type Speaker, speakerOf } from '../../../record/archive/speaker.ts';
import { articleMarks, shownParagraphs, shownTextLanguage } from '../../../record/compose/quote-text.ts';
import { machineDay } from '../../../record/days/calendar.ts';
import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { BriefingRecord } from '../../../record/schema/briefing.ts';
import type { Quote } from '../../../record/schema/quote.ts';
import { isTranslation, longestFeatured, quoteParts } from '../../../record/schema/quote.ts';
import { shortened } from '../../../record/text/shorten.ts';
import { type QuotationMarks, typeset } from '../../../record/text/typography.ts';
import { filled, messagesIn } from '../../../site/messages/messages.ts';
import { absolute, urls } from '../../../site/urls.ts';
import { type Block, itemOf, type Section } from './content.ts';
import { labelRun, moreAt } from './more.ts';
import type { Run } from './text.ts';

/** Quotations that are longer, in UTF-16 units, are set smaller. */
const long = 260;

/** The quotations that a summary may show, the most important first: those featured, or all if none is. */
export function quotesByImportance({ quotes }: Pick<BriefingRecord, 'quotes'>): readonly Quote[] {
  const live = quotes.filter(({ retracted }) => !retracted);
  const featured = live.filter((quote) => quote.featured);
  return featured.length > 0 ? featured : live;
}

/** The section of what was said. If not all of it is here, a line says how much is, and where the rest stands. */
export function quotationSection(briefing: ParsedBriefing, dir: 'ltr' | 'rtl'): Section {
  const { record, name: slug } = briefing;
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const marks = articleMarks(briefing);
  const candidates = quotesByImportance(record);
  const total = record.quotes.filter(({ retracted }) => !retracted).length;
  return {
    name: 'quotations',
    title: messagesIn(record.lang).summary.said,
    items: candidates.map((quote, i) => {
      const cite = absolute(urls.quote(slug, quote.id));
      return itemOf(
        () =>
          quotation(
            quote,
            { record, dir },
            speakerOf(quote, actors, record.lang),
            cite,
            marks[quote.id],
            i === 0,
          ),
        cite,
      );
    }),
    importance: candidates.map((_, i) => i),
    total,
    more: ({ count, of }) =>
      moreAt(slug, record.lang, ({ quotationsShown }) => quotationsShown(of - count, of)),
  };
}

function quotation(
  quote: Quote,
  briefing: { readonly record: ParsedBriefing['record']; readonly dir: 'ltr' | 'rtl' },
  speaker: Speaker | undefined,
  cite: string,
  marks: QuotationMarks | undefined,
  isFirst: boolean,
): Block[] {
  const { lang, dir } = shownTextLanguage(quote, briefing);
  const all = shownParagraphs(quote, lang, marks);
  const { length } = quoteParts(quote).join(' ');
  const isCut = length > longestFeatured;
  const paragraphs = isCut ? [shortened(all.join(' '), longestFeatured, lang)] : all;
  const kind = length > long ? 'long-words' : isFirst ? 'first-words' : 'words';
  const words = paragraphs.map(
    (text): Block => ({
      kind,
      runs: [{ text, href: cite, ...(kind !== 'long-words' && { emphasis: 'strong' }) }],
      lang,
      dir,
    }),
  );
  const runs = caption(quote, speaker, briefing);
  const messages = messagesIn(briefing.record.lang);
  const cut: Run[] = isCut
    ? [{ text: ' ' }, labelRun(messages.summary.shortened, messages, briefing.record.lang)]
    : [];
  return [...words, { kind: 'caption', runs: [...runs, ...cut] }];
}

function caption(
  quote: Quote,
  speaker: Speaker | undefined,
  { record }: { readonly record: ParsedBriefing['record'] },
): Run[] {
  const set = (text: string) => typeset(text, record.lang);
  const messages = messagesIn(record.lang);
  const { attribution, comma } = messages;
  const label = (text: string) => labelRun(text, messages, record.lang);
  const names = quote.to.flatMap((id) => record.actors.find((actor) => actor.id === id)?.name ?? []);
  // The words link to the quotation, and a name to the person, as on all other pages.
  const page = speaker?.id === undefined ? {} : { href: absolute(urls.person(speaker.id)) };
  const runs: Run[] = [{ text: speaker?.name ?? '', emphasis: 'strong', ...page }];
  if (speaker?.role) runs.push({ text: `${comma}${set(speaker.role)}` });
  if (names.length > 0) runs.push({ text: comma }, label(attribution.to(messages.list(names))));
  if (quote.form !== 'spoken') runs.push({ text: comma }, label(attribution.forms[quote.form]));
  if (quote.place) runs.push({ text: `${comma}${set(quote.place)}` });
  if (quote.on) runs.push({ text: comma }, { text: messages.days.short(quote.on), ...datetimeOf(quote.on) });
  else runs.push({ text: '. ' }, label(attribution.undated));
  if (quote.via) runs.push({ text: '. ' }, label(filled(attribution.via, { name: set(quote.via) })));
  if (isTranslation(quote)) {
    const language = quote.lang && messages.language(quote.lang);
    runs.push({ text: '. ' }, label(attribution.translated(language, quote.translator)));
  }
  runs.push({ text: '.' });
  return runs;
}

function datetimeOf(day: string): Pick<Run, 'datetime'> {
  const datetime = machineDay(day);
  return datetime === undefined ? {} : { datetime };
}
