import { type Diagnostic, diagnose, relatedPlace } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import type { RuleContext } from '../rule.ts';

/** A declaration of an id or slug. */
interface Declaration {
  readonly id: string;
  readonly briefing: ParsedBriefing;
  /** The path in the record; absent for a slug, which is the file's name. */
  readonly path?: FieldPath;
}

/** An id is declared once in its briefing, a slug once in the record, former ones included. */
export function* duplicates({ briefings }: RuleContext): Generator<Diagnostic> {
  for (const briefing of briefings) {
    const { actors, quotes, dates } = briefing.record;
    const idsOf = (list: string, entries: readonly { readonly id: string }[]) =>
      entries.map(({ id }, at): Declaration => ({ id, briefing, path: [list, at, 'id'] }));
    const former = quotes.flatMap(({ formerIds }, at) =>
      formerIds.map((id, i): Declaration => ({ id, briefing, path: ['quotes', at, 'formerIds', i] })),
    );
    yield* repeated('id', idsOf('actors', actors));
    yield* repeated('id', [...idsOf('quotes', quotes), ...former]);
    yield* repeated('id', idsOf('dates', dates));
  }
  yield* repeated('slug', [
    ...briefings.map((briefing): Declaration => ({ id: briefing.name, briefing })),
    ...briefings.flatMap((briefing) =>
      briefing.record.formerSlugs.map((id, at): Declaration => ({ id, briefing, path: ['formerSlugs', at] })),
    ),
  ]);
}

function* repeated(kind: 'id' | 'slug', declarations: readonly Declaration[]): Generator<Diagnostic> {
  const first = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const { id, briefing } = declaration;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, declaration);
      continue;
    }
    yield diagnose('id/duplicate', briefing.source, spanOf(declaration), {
      message: `The ${kind} "${id}" is declared twice, expected each ${kind} once.`,
      hint:
        kind === 'slug'
          ? earlier.briefing === briefing
            ? 'Remove it from "formerSlugs".'
            : 'Remove it from "formerSlugs", or give one of the two briefings another slug.'
          : undefined,
      related: [relatedPlace(earlier.briefing.source, spanOf(earlier), `"${id}" is declared here first.`)],
    });
  }
}

function spanOf({ briefing, path }: Declaration): readonly [number, number] {
  return path ? briefing.place(path) : [0, Math.max(1, briefing.source.line(1).length)];
}
