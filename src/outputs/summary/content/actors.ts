import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { Actor } from '../../../record/schema/actor.ts';
import { typeset } from '../../../record/text/typography.ts';
import { messages } from '../../../site/messages/messages.ts';
import { site } from '../../../site/site.ts';
import { absolute, urls } from '../../../site/urls.ts';
import { type Block, type Item, itemOf, type Section } from './content.ts';
import { moreAt } from './more.ts';
import type { Run } from './text.ts';

/** Who is who, in one paragraph with the roles of that time; mediators are named apart at its end. */
export function castSection({ record, name: slug }: ParsedBriefing): Section {
  const mediates = ({ id }: Actor) => record.mediators.includes(id);
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const itemFor = (actor: Actor): Item => {
    const item = itemOf(() => entry(actor, names, record.lang));
    return mediates(actor) ? Object.assign(item, { isApart: true }) : item;
  };
  const inOrder = [...record.actors.filter((actor) => !mediates(actor)), ...record.actors.filter(mediates)];
  return {
    name: 'people',
    title: messages.summary.people,
    items: inOrder.map(itemFor),
    importance: inOrder.map((_, i) => i),
    runIn: { apart: messages.summary.mediators(record.mediators.length) },
    more: (left) => moreAt(slug, messages.summary.moreActors(left.count)),
  };
}

function entry(actor: Actor, names: ReadonlyMap<string, string>, lang: string): Block[] {
  const represented = actor.represents === undefined ? undefined : names.get(actor.represents);
  const about: Run[] = actor.role
    ? [{ text: `, ${typeset(actor.role, lang)}` }]
    : represented
      ? [{ text: `, ${messages.attribution.speaksFor(represented)}`, lang: site.lang }]
      : [];
  const href = absolute(urls.person(actor.id));
  return [{ kind: 'cast', runs: [{ text: actor.name, emphasis: 'strong', href }, ...about] }];
}
