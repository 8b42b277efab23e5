import type { Passage } from '../../parse/body.ts';
import { isInsideQuotation, occurrences, overlapsAny, type Place } from '../../parse/places.ts';
import { isAnswerLabel, isQuestionLabel } from '../../parse/quotations/speaker-label.ts';
import type { Actor } from '../../schema/actor.ts';
import type { ProseSite, ProseSource } from '../prose-input.ts';
import type { Annotation, PassageAnnotation } from './annotation.ts';

/** The first mention of each actor outside quotations and links, as a link to their page. */
export function nameAnnotations(briefing: ProseSource, site: ProseSite): PassageAnnotation[] {
  const taken: Place[] = [];
  return briefing.record.actors.flatMap((actor): PassageAnnotation[] => {
    const place = firstMention(briefing, actor, taken);
    if (!place) return [];
    taken.push(place);
    const annotation: Annotation = {
      start: place.start,
      end: place.end,
      tagName: 'a',
      properties: { href: site.person(actor.id) },
    };
    return [{ annotation, passage: place.passage, opens: { list: 'actors', id: actor.id } }];
  });
}

/**
 * The first place that names the actor outside quotations and links. If several forms begin there, the longest wins.
 */
function firstMention(briefing: ProseSource, actor: Actor, taken: readonly Place[]): Place | undefined {
  const { passages } = briefing.body;
  return [actor.name, ...actor.asWritten]
    .flatMap((form) => {
      const places = occurrences(passages, form);
      // The "A" that marks the answers of an interview counts only as a label: elsewhere it may be the article "A".
      const isLabel = isQuestionLabel(form) || isAnswerLabel(form);
      return isLabel ? places.filter((place) => isInFront(passages[place.passage], place)) : places;
    })
    .filter((place) => !isInsideQuotation(place, briefing.quotations) && !overlapsAny(place, taken))
    .filter((place) => !isInsideLink(passages[place.passage], place))
    .sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end)[0];
}

/** Whether words stand at the beginning of a paragraph as its label, before a stop or colon. */
function isInFront(passage: Passage | undefined, { start, end }: Place): boolean {
  const { text = '' } = passage ?? {};
  return text.slice(0, start).trim() === '' && /^[.:]/.test(text.slice(end));
}

function isInsideLink(passage: Passage | undefined, place: Place): boolean {
  return (passage?.runs ?? []).some(
    (run) =>
      run.at < place.end &&
      place.start < run.at + run.text.length &&
      (run.literal !== undefined ||
        run.within.some(({ type }) => type === 'link' || type === 'linkReference')),
  );
}
