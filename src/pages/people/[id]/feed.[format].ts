import type { APIRoute } from 'astro';
import { getArchive, withCacheKeys } from '../../../loader/queries.ts';
import { feedResponse, personFeed, type RetractedQuotes } from '../../../outputs/feeds/feeds.ts';
import type { Person } from '../../../record/archive/people/person.ts';
import { personIds } from '../../../record/ledger/permalinks.ts';
import type { FeedFormat } from '../../../site/urls.ts';

interface Props extends RetractedQuotes {
  person: Person;
  format: FeedFormat;
}

export async function getStaticPaths() {
  const { people, retracted } = await getArchive();
  const formats: readonly FeedFormat[] = ['xml', 'json'];
  // To each feed its own: one that gets all is made anew whenever anyone is misheard.
  const byId = Map.groupBy(
    retracted.quotes.flatMap((entry) => entry.speaker.actors.map(({ id }) => ({ id, entry }))),
    ({ id }) => id,
  );
  return withCacheKeys(
    people.flatMap((person) => {
      const own: RetractedQuotes = {
        retracted: { quotes: byId.get(person.id)?.map(({ entry }) => entry) ?? [] },
      };
      return formats.flatMap((format) =>
        personIds(person).map((id) => ({ params: { id, format }, props: { person, ...own, format } })),
      );
    }),
  );
}

export const GET: APIRoute<Props> = ({ props: { person, retracted, format } }) =>
  feedResponse(personFeed(person, { retracted }), format);
