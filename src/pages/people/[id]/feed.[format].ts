import type { APIRoute } from 'astro';
import { pathsByPerson } from '../../../loader/page-paths.ts';
import { feedResponse, personFeed, type RetractedQuotes } from '../../../outputs/feeds/feeds.ts';
import type { Person } from '../../../record/archive/people/person.ts';
import { personIds } from '../../../record/ledger/permalinks.ts';
import type { FeedFormat } from '../../../site/urls.ts';

interface Props extends RetractedQuotes {
  person: Person;
  format: FeedFormat;
}

const formats: readonly FeedFormat[] = ['xml', 'json'];

export const getStaticPaths = () =>
  pathsByPerson(({ person, retracted }) =>
    formats.flatMap((format) => {
      const props: Props = { person, retracted: { quotes: retracted }, format };
      return personIds(person).map((id) => ({ params: { id, format }, props }));
    }),
  );

export const GET: APIRoute<Props> = ({ props: { person, retracted, format } }) =>
  feedResponse(personFeed(person, { retracted }), format);
