import { type Speaker, speakerOf } from '../../../record/archive/archive.ts';
import { articleMarks, shownParts, shownTextLanguage } from '../../../record/compose/quote-text.ts';
import { longDay, machineDay } from '../../../record/days/calendar.ts';
import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { Quote } from '../../../record/schema/briefing.ts';
import { isTranslation } from '../../../record/schema/briefing.ts';
import { type QuotationMarks, typeset } from '../../../record/text/typography.ts';
import { site } from '../../../site/site.ts';
import { absolute, urls } from '../../../site/urls.ts';
import { type Block, itemOf, type Section } from './content.ts';
import { moreAt } from './more.ts';
import type { Run } from './text.ts';

/** The featured quotations, in the order listed, which is that of their importance. A quotation stands whole or not at all. */
export function quotationSection(briefing: ParsedBriefing, dir: 'ltr' | 'rtl'): Section {
  const { record, name: slug } = briefing;
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const marks = articleMarks(briefing);
  const featured = record.quotes.filter((quote) => quote.featured && !quote.retracted);
  return {
    name: 'quotations',
    title: 'In their words',
    items: featured.map((quote) => {
      const cite = absolute(urls.quote(slug, quote.id));
      return itemOf(
        () => quotation(quote, { record, dir }, speakerOf(quote, actors), cite, marks[quote.id]),
        cite,
      );
    }),
    importance: featured.map((_, i) => i),
    more: (left) => moreAt(slug, left, 'quotation', 'quotations'),
  };
}

function quotation(
  quote: Quote,
  briefing: { readonly record: ParsedBriefing['record']; readonly dir: 'ltr' | 'rtl' },
  speaker: Speaker | undefined,
  cite: string,
  marks: QuotationMarks | undefined,
): Block[] {
  const { lang, dir } = shownTextLanguage(quote, briefing);
  const words = shownParts(quote, lang, marks)
    .flat()
    .map((text): Block => ({ kind: 'words', runs: [{ text }], lang, dir }));
  return [...words, { kind: 'caption', runs: caption(quote, speaker, briefing, cite) }];
}

function caption(
  quote: Quote,
  speaker: Speaker | undefined,
  { record }: { readonly record: ParsedBriefing['record'] },
  href: string,
): Run[] {
  const set = (text: string) => typeset(text, record.lang);
  const runs: Run[] = [{ text: speaker?.name ?? '', emphasis: 'strong', href }];
  if (speaker?.role) runs.push({ text: `, ${set(speaker.role)}` });
  runs.push({ text: '. ' });
  if (quote.on) runs.push({ text: longDay(quote.on, site.lang), ...datetimeOf(quote.on), lang: site.lang });
  else runs.push({ text: 'Date not given in the article', lang: site.lang });
  if (quote.place) runs.push({ text: `, ${set(quote.place)}` });
  runs.push({ text: '.' });
  if (quote.via) runs.push({ text: ' Reported by ', lang: site.lang }, { text: `${set(quote.via)}.` });
  if (isTranslation(quote)) runs.push({ text: ` Translated${from(quote.lang)}.`, lang: site.lang });
  return runs;
}

function datetimeOf(day: string): Pick<Run, 'datetime'> {
  const datetime = machineDay(day);
  return datetime === undefined ? {} : { datetime };
}

function from(lang: string | undefined): string {
  const name = lang && new Intl.DisplayNames(site.lang, { type: 'language' }).of(lang);
  return name ? ` from ${name}` : '';
}
