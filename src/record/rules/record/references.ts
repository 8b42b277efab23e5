import { type Diagnostic, diagnose, type RelatedPlace, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { nearest } from '../../text/nearest.ts';
import { inEachBriefing } from '../rule.ts';

/** A use of an actor's id in the record. */
interface Reference {
  readonly id: string;
  readonly path: FieldPath;
}

/** Every actor the record refers to is declared in it. An id that is unknown is reported once, at its first use. */
export const references = inEachBriefing(function* check(briefing) {
  const { declared } = briefing;
  const used = referencesOf(briefing);
  const unknown = Map.groupBy(
    used.filter(({ id }) => !declared.actorIds.has(id)),
    ({ id }) => id,
  );
  if (unknown.size === 0) return;
  const unused = unusedActors(briefing, used);
  for (const [id, uses] of unknown) {
    const mistyped = uses.length > 1 ? nearest(id, unused.keys()) : undefined;
    const declaredAt = mistyped === undefined ? undefined : unused.get(mistyped);
    if (mistyped !== undefined && declaredAt)
      yield mistypedActor(briefing, { id, uses, mistyped, declaredAt });
    else yield unknownId(briefing, id, uses);
  }
});

/** Who is represented is an organization or a government. */
export const represents = inEachBriefing(function* check(briefing) {
  const { actors } = briefing.record;
  const persons = new Map(actors.map(({ id, kind }, index) => [id, kind === 'person' ? index : undefined]));
  const { quotes } = briefing.record;
  const all = [
    ...actors.map(({ represents: id }, at) => ({ id, path: ['actors', at, 'represents'] })),
    ...quotes.map(({ represents: id }, at) => ({ id, path: ['quotes', at, 'represents'] })),
  ];
  for (const { id, path } of all) {
    const person = id === undefined ? undefined : persons.get(id);
    if (person === undefined) continue;
    yield diagnose('actor/represents-person', briefing.source, briefing.place(path), {
      message: `Unexpected person "${id}" in "represents", expected an organization or a government.`,
      related: [
        relatedPlace(briefing.source, briefing.place(['actors', person, 'kind']), 'Declared a person here.'),
      ],
    });
  }
});

/** Every use of an actor's id, in the order of the record. */
export function referencesOf({ record }: ParsedBriefing): Reference[] {
  const list = (ids: readonly string[], path: FieldPath) =>
    ids.map((id, at): Reference => ({ id, path: [...path, at] }));
  return [
    ...record.actors.flatMap(({ represents: id }, at) =>
      id === undefined ? [] : [{ id, path: ['actors', at, 'represents'] }],
    ),
    ...list(record.mediators, ['mediators']),
    ...record.quotes.flatMap(({ speaker, represents: id, to }, at) => [
      ...(typeof speaker === 'string' ? [{ id: speaker, path: ['quotes', at, 'speaker'] }] : []),
      ...(Array.isArray(speaker) ? list(speaker, ['quotes', at, 'speaker']) : []),
      ...(id === undefined ? [] : [{ id, path: ['quotes', at, 'represents'] }]),
      ...list(to, ['quotes', at, 'to']),
    ]),
    ...record.dates.flatMap(({ who }, at) => list(who, ['dates', at, 'who'])),
  ];
}

/** The actors nothing refers to, with the path of their id. */
function unusedActors({ record }: ParsedBriefing, used: readonly Reference[]): Map<string, FieldPath> {
  const ids = new Set(used.map(({ id }) => id));
  return new Map(
    record.actors.flatMap(({ id }, at): [string, FieldPath][] =>
      ids.has(id) ? [] : [[id, ['actors', at, 'id']]],
    ),
  );
}

interface Mistyped {
  readonly id: string;
  readonly uses: readonly Reference[];
  readonly mistyped: string;
  readonly declaredAt: FieldPath;
}

/**
 * If several uses agree in an id, and nothing refers to a declaration that is spelled almost the same, the
 * declaration is what is mistyped.
 */
function mistypedActor(briefing: ParsedBriefing, { id, uses, mistyped, declaredAt }: Mistyped): Diagnostic {
  return diagnose('id/unknown', briefing.source, briefing.place(declaredAt), {
    message: `Nothing refers to the id "${mistyped}", expected "${id}".`,
    hint: `The record refers to "${id}" ${uses.length} times: write id: ${id}.`,
    related: otherUses(briefing, uses),
  });
}

function unknownId(briefing: ParsedBriefing, id: string, uses: readonly Reference[]): Diagnostic {
  const [first, ...others] = uses;
  const meant = nearest(id, briefing.declared.actorIds);
  const declaredAt = briefing.record.actors.findIndex((actor) => actor.id === meant);
  return diagnose('id/unknown', briefing.source, briefing.place(first?.path ?? ['actors']), {
    message: `Unexpected id "${id}", expected the id of an actor of this briefing.`,
    hint: meant
      ? `Did you mean "${meant}"?`
      : `Declare "${id}" under "actors", or use one of: ${[...briefing.declared.actorIds].slice(0, 12).join(', ')}.`,
    related: [
      ...(declaredAt < 0
        ? []
        : [
            relatedPlace(
              briefing.source,
              briefing.place(['actors', declaredAt, 'id']),
              `"${meant}" is declared here.`,
            ),
          ]),
      ...otherUses(briefing, others),
    ],
  });
}

function otherUses(briefing: ParsedBriefing, uses: readonly Reference[]): RelatedPlace[] {
  return uses
    .slice(0, 5)
    .map(({ path }) => relatedPlace(briefing.source, briefing.place(path), 'Referred to here.'));
}
