import { type Diagnostic, diagnose, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { ParsedProfile } from '../../parse/parse.ts';
import type { RuleContext } from '../rule.ts';

/** A former id of a person leads to one page, and is nobody's present id. */
export function* formerPeople({ briefings, profiles }: RuleContext): Generator<Diagnostic> {
  if (profiles.every(({ record }) => record.formerIds.length === 0)) return;
  const borne = new Set(briefings.flatMap(({ declared }) => [...declared.actorIds]));
  const first = new Map<string, ParsedProfile>();
  for (const profile of profiles)
    for (const [at, id] of profile.record.formerIds.entries()) {
      const earlier = first.get(id);
      if (!earlier) first.set(id, profile);
      if (!earlier && !borne.has(id)) continue;
      const bearer = briefings.find(({ record }) => record.actors.some((actor) => actor.id === id));
      yield diagnose('id/duplicate', profile.source, profile.place(['formerIds', at]), {
        message: `The former id "${id}" ${earlier ? 'leads elsewhere already' : 'is that of an actor'}, expected one that is free.`,
        hint: earlier
          ? `Remove it here or in ${earlier.source.file}.`
          : `Give the actor the id "${profile.name}", or remove the former id.`,
        related: bearer && [
          relatedPlace(
            bearer.source,
            bearer.place(['actors', bearer.record.actors.findIndex((actor) => actor.id === id), 'id']),
            `"${id}" is an actor here.`,
          ),
        ],
      });
    }
}
