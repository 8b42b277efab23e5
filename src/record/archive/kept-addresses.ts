import type { Briefing } from '../compose/briefing.ts';
import { type PermalinkUrls, type Redirect, redirectsOf } from '../ledger/permalinks.ts';
import type { Retraction } from '../schema/briefing.ts';
import type { Archive, QuoteEntry } from './archive.ts';
import { retractionOf } from './archive.ts';

/** The page of something that was taken back: its address stays and says so. */
export interface Withdrawn {
  readonly url: string;
  readonly briefing: Briefing;
  readonly retraction: Retraction;
  /** The quote that was taken back; none where the page is the briefing's own. */
  readonly entry?: QuoteEntry;
}

/** Addresses that were published and show another page than they did, or a notice. */
export interface KeptAddresses {
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawn[];
}

/** Every address of a page that moved or was taken back. */
export function keptAddresses(archive: Archive, urls: PermalinkUrls): KeptAddresses {
  const { briefings, retracted, profiles } = archive;
  const ofBriefings = retracted.briefings.flatMap((briefing): Withdrawn[] => {
    const { retracted: retraction } = briefing.record;
    if (!retraction) return [];
    return [urls.briefing(briefing.slug), urls.summary(briefing.slug)].map((url) => ({
      url,
      briefing,
      retraction,
    }));
  });
  const ofQuotes = retracted.quotes.flatMap((entry): Withdrawn[] => {
    const retraction = retractionOf(entry);
    const url = urls.quote(entry.briefing.slug, entry.quote.id);
    return retraction ? [{ url, briefing: entry.briefing, retraction, entry }] : [];
  });
  return {
    redirects: redirectsOf([...briefings, ...retracted.briefings], profiles, urls),
    withdrawn: [...ofBriefings, ...ofQuotes],
  };
}
