import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { Actor } from '../../../record/schema/briefing.ts';
import { typeset } from '../../../record/text/typography.ts';
import { absolute, urls } from '../../../site/urls.ts';
import { type Block, itemOf, type Section } from './content.ts';
import { moreAt } from './more.ts';
import type { Run } from './text.ts';

/** Who's who with roles then, and the mediators apart. Who comes first in the record matters most. */
export function actorSections({ record, name: slug }: ParsedBriefing): Section[] {
  const mediates = ({ id }: Actor) => record.mediators.includes(id);
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const items = (actors: readonly Actor[]) =>
    actors.map((actor) => itemOf(() => entry(actor, names, record.lang)));
  const parties = record.actors.filter((actor) => !mediates(actor));
  const mediators = record.actors.filter(mediates);
  return [
    {
      name: 'people',
      title: 'Who’s who',
      items: items(parties),
      importance: parties.map((_, i) => i),
      more: (left) => moreAt(slug, left, 'person or party', 'people and parties'),
    },
    {
      name: 'mediators',
      title: mediators.length === 1 ? 'Mediator' : 'Mediators',
      items: items(mediators),
      importance: mediators.map((_, i) => i),
      more: (left) => moreAt(slug, left, 'mediator', 'mediators'),
    },
  ];
}

function entry(actor: Actor, names: ReadonlyMap<string, string>, lang: string): Block[] {
  const represented = actor.represents === undefined ? undefined : names.get(actor.represents);
  const about: Run[] = actor.role
    ? [{ text: `, ${typeset(actor.role, lang)}` }]
    : represented
      ? [{ text: ', for ', lang: 'en' }, { text: represented }]
      : [];
  const href = absolute(urls.person(actor.id));
  return [{ kind: 'entry', runs: [{ text: actor.name, emphasis: 'strong', href }, ...about] }];
}
