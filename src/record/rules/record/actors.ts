import { type Diagnostic, diagnose, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { valueAt } from '../../schema/field-path.ts';
import { foldWithin } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { isWordBound } from '../../text/words/whole-words.ts';
import { inEachBriefing, type RuleContext } from '../rule.ts';
import { referencesOf } from './references.ts';
import { refusedEntries } from './refused.ts';

/** The same id is the same actor everywhere, under one name and of one kind. */
export function* sameActor({ briefings }: RuleContext): Generator<Diagnostic> {
  const first = new Map<string, { readonly briefing: ParsedBriefing; readonly index: number }>();
  for (const briefing of briefings) {
    for (const [index, actor] of briefing.record.actors.entries()) {
      const earlier = first.get(actor.id);
      if (!earlier) {
        first.set(actor.id, { briefing, index });
        continue;
      }
      // An id that is twice in one briefing is reported as a duplicate.
      const other = earlier.briefing.record.actors[earlier.index];
      if (!other || earlier.briefing === briefing) continue;
      const field = actor.name !== other.name ? 'name' : actor.kind !== other.kind ? 'kind' : undefined;
      if (!field) continue;
      const { source } = earlier.briefing;
      yield diagnose('actor/conflict', briefing.source, briefing.place(['actors', index, field]), {
        message: `The ${field} of the actor "${actor.id}" is "${actor[field]}" here, expected "${other[field]}" as in the other briefing.`,
        hint: `Write ${field}: ${other[field]} here, or change it in ${source.file}; another actor needs another id.`,
        related: [
          relatedPlace(
            source,
            earlier.briefing.place(['actors', earlier.index, field]),
            `"${actor.id}" has another ${field} here.`,
          ),
        ],
      });
    }
  }
}

/** Every actor is named in the body or referred to in the record. */
export const mentionedActors = inEachBriefing(function* check(briefing) {
  const referred = new Set([...referencesOf(briefing).map(({ id }) => id), ...refusedReferences(briefing)]);
  // If an id is unknown, the actor that it was meant to be is not reported as unmentioned.
  const unknown = [...referred].filter((id) => !briefing.declared.actorIds.has(id));
  let prose: string | undefined;
  for (const [index, { id, name, asWritten }] of briefing.record.actors.entries()) {
    if (referred.has(id) || unknown.some((other) => nearest(other, [id]))) continue;
    prose ??= briefing.body.passages.map(({ text }) => foldWithin(text)).join('\n');
    const words = prose;
    if ([name, ...asWritten].some((form) => isNamed(words, foldWithin(form)))) continue;
    yield diagnose('actor/unmentioned', briefing.source, briefing.place(['actors', index, 'id']), {
      message: `The actor "${id}" is never mentioned, expected "${name}" in the body or a reference in the record.`,
    });
  }
});

/**
 * The ids in entries that the schema refused. They count, so that nobody is reported as unmentioned because of such
 * an entry.
 */
function refusedReferences(briefing: ParsedBriefing): string[] {
  return (['actors', 'quotes', 'dates'] as const)
    .flatMap((list) => refusedEntries(briefing, list))
    .flatMap((entry) => ['represents', 'speaker', 'to', 'who'].flatMap((name) => valueAt(entry, [name])))
    .filter((id) => typeof id === 'string');
}

/** Every profile is one of an actor. */
export function* profilesOfActors({ briefings, profiles, complete }: RuleContext): Generator<Diagnostic> {
  if (!complete) return;
  const ids = new Set(briefings.flatMap(({ declared }) => [...declared.actorIds]));
  for (const { name, source } of profiles) {
    if (ids.has(name)) continue;
    const meant = nearest(name, ids);
    yield diagnose('profile/unknown-actor', source, [0, Math.max(1, source.line(1).length)], {
      message: `No actor has the id of the profile "${name}", expected a file named by the id of an actor.`,
      hint: meant ? `Did you mean "${meant}.md"?` : undefined,
    });
  }
}

/** Whether a name stands as whole words; Hebrew and Arabic write prepositions of a letter onto it. */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    if (!isWordBound(text, at + name.length)) continue;
    if (isWordBound(text, at) || prepositions.test(text.slice(Math.max(0, at - 4), at))) return true;
  }
  return false;
}

const prepositions =
  /(?<![\p{L}\p{N}\p{M}])(?:[\u05d5\u05d1\u05dc\u05d4\u05de\u05db\u05e9]{1,3}|[\u0648\u0641\u0628\u0643\u0644]{1,2})$/u;
