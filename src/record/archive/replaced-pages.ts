import type { Briefing } from '../compose/briefing.ts';
import { type PermalinkUrls, type Redirect, redirectsOf } from '../ledger/permalinks.ts';
import type { Retraction } from '../schema/amendments.ts';
import type { QuoteEntry } from './quote-entry.ts';
import { retractionOf } from './quote-entry.ts';

/** The page of something that was retracted. Its address stays, and the page says that it was retracted. */
export interface RetractedPage {
  readonly url: string;
  readonly briefing: Briefing;
  readonly retraction: Retraction;
  /** The quote that was retracted; absent if the page is the briefing's own. */
  readonly entry?: QuoteEntry;
}

/** Pages that were published and whose addresses now redirect, or tell of a retraction. */
export interface ReplacedPages {
  readonly redirects: readonly Redirect[];
  readonly retractions: readonly RetractedPage[];
}

/**
 * Every address of a page of a briefing that moved or was retracted.
 *
 * @param retracted the quotes of the briefing that were retracted, by themselves or together with it
 */
export function replacedPages(
  briefing: Briefing,
  retracted: readonly QuoteEntry[],
  urls: PermalinkUrls,
): ReplacedPages {
  const { retracted: retraction } = briefing.record;
  const own = retraction ? [urls.briefing(briefing.slug), ...urls.papers(briefing.slug)] : [];
  const ofQuotes = retracted.flatMap((entry): RetractedPage[] => {
    const reason = retractionOf(entry);
    const url = urls.quote(briefing.slug, entry.quote.id);
    return reason ? [{ url, briefing, retraction: reason, entry }] : [];
  });
  return {
    redirects: redirectsOf([briefing], [], urls),
    retractions: [...own.flatMap((url) => (retraction ? [{ url, briefing, retraction }] : [])), ...ofQuotes],
  };
}
