import type { ParsedBriefing } from '../../../record/parse/parse.ts';
import type { Actor } from '../../../record/schema/actor.ts';
import { typeset } from '../../../record/text/typography.ts';
import { messagesIn } from '../../../site/messages/messages.ts';
import { absolute, urls } from '../../../site/urls.ts';
import { type Block, type Item, itemOf, type Section } from './content.ts';
import { labelRun, moreAt } from './more.ts';
import type { Run } from './text.ts';

/** Who is who, in one paragraph with the roles of that time; mediators are named apart at its end. */
export function castSection({ record, name: slug }: ParsedBriefing): Section {
  const { summary } = messagesIn(record.lang);
  const mediates = ({ id }: Actor) => record.mediators.includes(id);
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const itemFor = (actor: Actor): Item => {
    const item = itemOf(() => entry(actor, names, record.lang));
    return mediates(actor) ? Object.assign(item, { isApart: true }) : item;
  };
  const inOrder = [...record.actors.filter((actor) => !mediates(actor)), ...record.actors.filter(mediates)];
  return {
    name: 'people',
    title: summary.people,
    items: inOrder.map(itemFor),
    importance: inOrder.map((_, i) => i),
    runIn: { apart: summary.mediators(record.mediators.length) },
    more: (left) => moreAt(slug, record.lang, ({ moreActors }) => moreActors(left.count)),
  };
}

function entry(actor: Actor, names: ReadonlyMap<string, string>, lang: string): Block[] {
  const messages = messagesIn(lang);
  const represented = actor.represents === undefined ? undefined : names.get(actor.represents);
  const about: Run[] = actor.role
    ? [{ text: `${messages.comma}${typeset(actor.role, lang)}` }]
    : represented
      ? [{ text: messages.comma }, labelRun(messages.attribution.speaksFor(represented), messages, lang)]
      : [];
  const href = absolute(urls.person(actor.id));
  return [{ kind: 'cast', runs: [{ text: actor.name, emphasis: 'strong', href }, ...about] }];
}
