import { filesByPerson } from '../../../loader/unit-files.ts';
import { feedFile, personFeed } from '../../../outputs/feeds/feeds.ts';
import { personIds } from '../../../record/ledger/permalinks.ts';
import { feedEndings } from '../../../site/urls.ts';

export const { getStaticPaths, GET } = filesByPerson(
  ({ person, retracted }) =>
    feedEndings.flatMap((format) => {
      const props = { person, retracted: { quotes: retracted }, format };
      return personIds(person).map((id) => ({ params: { id, format }, props }));
    }),
  ({ person, retracted, format }) => feedFile(personFeed(person, { retracted }), format),
);
