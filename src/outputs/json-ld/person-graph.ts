import { rolesOf } from '../../record/archive/people/people.ts';
import type { Person } from '../../record/archive/people/person.ts';
import { absolute, urls } from '../../site/urls.ts';
import { actorNode, breadcrumbs } from './identities.ts';
import { compacted, type Node } from './json-ld.ts';

/** What a person's or party's page says of itself in schema.org's words. Only people have a job and an affiliation. */
export function personGraph(person: Person): Node[] {
  const url = urls.person(person.id);
  const represented = person.appearances.find(({ represents }) => represents)?.represents;
  const asPerson: Node = {
    jobTitle: compacted([...new Set(rolesOf(person).map(({ role }) => role))]),
    affiliation: represented && actorNode(represented),
  };
  return [
    {
      '@type': 'ProfilePage',
      '@id': absolute(url),
      mainEntity: {
        ...actorNode(person),
        url: absolute(url),
        alternateName: compacted(person.profile?.record.otherNames ?? []),
        sameAs: compacted(person.profile?.record.sameAs ?? []),
        ...(person.kind === 'person' && asPerson),
      },
    },
    breadcrumbs([{ name: person.name, url }]),
  ];
}
