import type { ParsedBriefing } from '../parse/parse.ts';
import { unknownKeys } from '../parse/schema-check/schema-findings.ts';
import { referencesOf } from '../rules/record/references.ts';
import { briefingSchema } from '../schema/briefing.ts';
import { editDistance } from '../text/nearest.ts';
import type { Edit, Proposal, Refusal } from './proposal.ts';

/**
 * Proposes the right names for fields and ids of actors that are one or two letters away from exactly one that
 * exists.
 */
export function fixNames(briefing: ParsedBriefing): Proposal {
  const keys = mistypedKeys(briefing);
  const ids = mistypedIds(briefing);
  return { changes: [...keys.changes, ...ids.changes], refusals: [...keys.refusals, ...ids.refusals] };
}

function mistypedKeys({ fields }: ParsedBriefing): Proposal {
  const parsed = briefingSchema.safeParse(fields.value);
  const changes: Edit[][] = [];
  const refusals: Refusal[] = [];
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    for (const { parent, key, free } of unknownKeys(briefingSchema, fields.value, issue)) {
      const [start, end] = fields.keyAt([...parent, key]);
      const choice = choose(key, free);
      if ('name' in choice)
        changes.push([{ start, end, text: choice.name, why: `there is no field "${key}"` }]);
      else refusals.push({ at: start, why: `the field "${key}" ${choice.why}` });
    }
  }
  return { changes, refusals };
}

function mistypedIds(briefing: ParsedBriefing): Proposal {
  const { declared, source } = briefing;
  const changes: Edit[][] = [];
  const refusals: Refusal[] = [];
  const unknown = referencesOf(briefing).filter(({ id }) => !declared.actorIds.has(id));
  for (const [id, uses] of Map.groupBy(unknown, (use) => use.id)) {
    const choice = choose(id, declared.actorIds);
    const places = uses.map(({ path }) => briefing.place(path));
    if ('why' in choice) {
      refusals.push({ at: places[0]?.[0] ?? 0, why: `the id "${id}" ${choice.why}` });
      continue;
    }
    const edits = places.flatMap(([start, end]): Edit[] => {
      const at = source.text.slice(start, end).indexOf(id);
      const from = start + at;
      const why = `no actor has the id "${id}"`;
      return at < 0 ? [] : [{ start: from, end: from + id.length, text: choice.name, why }];
    });
    changes.push(edits);
  }
  return { changes, refusals };
}

/** The one name that was clearly meant, or why there is none. */
function choose(word: string, names: Iterable<string>): { readonly name: string } | { readonly why: string } {
  if (word.length > 64) return { why: 'is too long to compare' };
  const most = word.length <= 4 ? 1 : 2;
  const near = Array.from(names, (name) => ({
    name,
    distance: editDistance(word.toLowerCase(), name.toLowerCase()),
  }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first) return { why: 'is like none that exists' };
  if (second && second.distance === first.distance)
    return { why: `may be "${first.name}" or "${second.name}"` };
  return { name: first.name };
}
