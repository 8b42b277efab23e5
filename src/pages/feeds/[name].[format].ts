import type { APIRoute } from 'astro';
import { getArchive } from '../../loader/queries.ts';
import { briefingsFeed, feedFile, quotesFeed } from '../../outputs/feeds/feeds.ts';
import { fileResponse } from '../../outputs/file-content.ts';
import { type FeedFormat, feedEndings } from '../../site/urls.ts';

const feeds = { briefings: briefingsFeed, quotes: quotesFeed } as const;

interface Props {
  name: keyof typeof feeds;
  format: FeedFormat;
}

export function getStaticPaths() {
  const names: readonly (keyof typeof feeds)[] = ['briefings', 'quotes'];
  return names.flatMap((name) =>
    feedEndings.map((format) => ({ params: { name, format }, props: { name, format } })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { name, format } }) =>
  fileResponse(feedFile(feeds[name](await getArchive()), format));
