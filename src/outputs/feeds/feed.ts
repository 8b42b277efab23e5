import { instantOf, latest, type Moment } from '../../record/days/moment.ts';
import type { FeedFormat } from '../../site/urls.ts';
import type { Version } from '../sharing/versions.ts';

/** The formats of feeds, by the ending of their addresses. */
export const feedFormats = {
  xml: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const satisfies Record<FeedFormat, { readonly name: string; readonly type: string }>;

/** One entry of a feed. Every address is absolute. */
export interface FeedItem {
  /**
   * The first address that the entry had. It stays the same when the entry moves, because feed readers take another
   * id for another entry.
   */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The content, as HTML. */
  readonly html: string;
  readonly author: string;
  readonly lang: string;
  readonly published: Moment;
  readonly updated: Moment;
  /** The same entry in other languages. */
  readonly translations: readonly Version[];
}

/** A feed, independent of its format. */
export interface Feed {
  /** The first address it had as Atom. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly pageUrl: string;
  readonly urls: Readonly<Record<FeedFormat, string>>;
  /** The latest change first. */
  readonly items: readonly FeedItem[];
}

const mostItems = 50;

/**
 * The entries that changed last, the latest first, as many as a feed holds. One that is corrected long afterwards
 * comes up again.
 */
export function latestOf<Entry>(
  entries: readonly Entry[],
  changed: (entry: Entry) => Moment,
  url: (entry: Entry) => string,
): Entry[] {
  return entries
    .map((entry) => ({ entry, at: instantOf(changed(entry)), url: url(entry) }))
    .sort((a, b) => b.at - a.at || (a.url < b.url ? 1 : -1))
    .slice(0, mostItems)
    .map(({ entry }) => entry);
}

/** When a feed last changed. */
export function feedUpdated({ items }: Feed): Moment {
  return latest(items.map(({ updated }) => updated));
}
