import type { Briefing } from '../compose/briefing.ts';
import { type PermalinkUrls, type Redirect, redirectsOf } from '../ledger/permalinks.ts';
import type { Retraction } from '../schema/amendments.ts';
import type { Archive } from './archive.ts';
import type { QuoteEntry } from './quote-entry.ts';
import { retractionOf } from './quote-entry.ts';

/** The page of something that was retracted: its address stays and says so. */
export interface RetractedPage {
  readonly url: string;
  readonly briefing: Briefing;
  readonly retraction: Retraction;
  /** The quote that was retracted; none where the page is the briefing's own. */
  readonly entry?: QuoteEntry;
}

/** Pages that were published and whose addresses now redirect, or tell of a retraction. */
export interface ReplacedPages {
  readonly redirects: readonly Redirect[];
  readonly retractions: readonly RetractedPage[];
}

/** Every address of a page that moved or was retracted. */
export function replacedPages(archive: Archive, urls: PermalinkUrls): ReplacedPages {
  const { briefings, retracted, profiles } = archive;
  const ofBriefings = retracted.briefings.flatMap((briefing): RetractedPage[] => {
    const { retracted: retraction } = briefing.record;
    if (!retraction) return [];
    return [urls.briefing(briefing.slug), urls.summary(briefing.slug)].map((url) => ({
      url,
      briefing,
      retraction,
    }));
  });
  const ofQuotes = retracted.quotes.flatMap((entry): RetractedPage[] => {
    const retraction = retractionOf(entry);
    const url = urls.quote(entry.briefing.slug, entry.quote.id);
    return retraction ? [{ url, briefing: entry.briefing, retraction, entry }] : [];
  });
  return {
    redirects: redirectsOf([...briefings, ...retracted.briefings], profiles, urls),
    retractions: [...ofBriefings, ...ofQuotes],
  };
}
