import { type Briefing, ofQuote } from '../../record/compose/briefing.ts';
import { absolute, anchors, urls } from '../../site/urls.ts';
import { type BriefingData, briefingDataVersion, type RetractedData } from './briefing-data.ts';

/** What is published of a briefing as data: its record, or, if it was retracted, only that it was and why. */
export function briefingData(briefing: Briefing): BriefingData | RetractedData {
  const { retracted, title, published, lang } = briefing.record;
  return retracted
    ? { ...identity(briefing), title, published, lang, retracted }
    : fullBriefingData(briefing);
}

/** The record of a briefing with its permalinks and selectors, ready to be written as JSON. */
export function fullBriefingData(briefing: Briefing): BriefingData {
  const { record, slug } = briefing;
  const url = absolute(urls.briefing(slug));
  return {
    ...identity(briefing),
    ...record,
    dir: briefing.dir,
    text: briefing.text,
    actors: record.actors.map((actor) => ({ ...actor, url: absolute(urls.person(actor.id)) })),
    quotes: record.quotes.map((quote) => {
      const anchor = ofQuote(briefing.anchors, quote.id);
      return {
        ...quote,
        url: absolute(urls.quote(slug, quote.id)),
        ...(anchor && { context: absolute(urls.quoteInContext(slug, quote.id, anchor.directive)) }),
        selectors: (anchor?.selectors ?? []).map(({ exact, prefix, suffix, start, end }) => ({
          type: 'TextQuoteSelector',
          exact,
          prefix,
          suffix,
          refinedBy: { type: 'TextPositionSelector', start, end },
        })),
      };
    }),
    dates: record.dates.map((date) => ({ ...date, url: `${url}#${anchors.date(date.id)}` })),
  };
}

function identity({ slug }: Briefing): Pick<RetractedData, '$schema' | 'version' | 'url' | 'slug'> {
  return {
    $schema: absolute(urls.briefingDataSchema(briefingDataVersion)),
    version: briefingDataVersion,
    url: absolute(urls.briefing(slug)),
    slug,
  };
}
