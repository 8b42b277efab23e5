import type { APIRoute } from 'astro';
import type { Person } from '../../../briefing/archive.ts';
import { personIds } from '../../../briefing/permalinks.ts';
import { getArchive } from '../../../data.ts';
import type { FeedFormat } from '../../../feeds/feed.ts';
import { feedResponse, personFeed, type TakenBack } from '../../../feeds/feeds.ts';

interface Props extends TakenBack {
  person: Person;
  format: FeedFormat;
}

export async function getStaticPaths() {
  const { people, retracted } = await getArchive();
  const formats: readonly FeedFormat[] = ['xml', 'json'];
  // To each feed its own: one that gets all is made anew whenever anyone is misheard.
  const bySpeaker = Map.groupBy(retracted.quotes, ({ speaker }) => speaker.id);
  return people.flatMap((person) => {
    const own: TakenBack = { retracted: { quotes: bySpeaker.get(person.id) ?? [] } };
    return formats.flatMap((format) =>
      personIds(person).map((id) => ({ params: { id, format }, props: { person, ...own, format } })),
    );
  });
}

export const GET: APIRoute<Props> = ({ props: { person, retracted, format } }) =>
  feedResponse(personFeed(person, { retracted }), format);
