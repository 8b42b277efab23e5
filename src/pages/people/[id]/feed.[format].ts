import type { APIRoute } from 'astro';
import type { Archive, Person } from '../../../briefing/archive.ts';
import { personIds } from '../../../briefing/permalinks.ts';
import { getArchive } from '../../../data.ts';
import type { FeedFormat } from '../../../feeds/feed.ts';
import { feedResponse, personFeed } from '../../../feeds/feeds.ts';

interface Props {
  person: Person;
  retracted: Archive['retracted'];
  format: FeedFormat;
}

export async function getStaticPaths() {
  const { people, retracted } = await getArchive();
  const formats: readonly FeedFormat[] = ['xml', 'json'];
  return people.flatMap((person) =>
    formats.flatMap((format) =>
      personIds(person).map((id) => ({ params: { id, format }, props: { person, retracted, format } })),
    ),
  );
}

export const GET: APIRoute<Props> = ({ props: { person, retracted, format } }) =>
  feedResponse(personFeed(person, { retracted }), format);
