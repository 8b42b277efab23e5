import { type Diagnostic, diagnose } from '../../record/diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../record/parse/parse.ts';
import type { FieldPath } from '../../record/schema/field-path.ts';
import { quoteParts } from '../../record/schema/quote.ts';
import { drawable } from './drawable.ts';

/** A warning for each text whose share card would show a box in place of a letter. */
export function checkCards(briefings: readonly ParsedBriefing[]): Diagnostic[] {
  return briefings.flatMap((briefing) =>
    textsOnCards(briefing).flatMap(({ path, text }) => {
      const { missing } = drawable(text);
      const [first] = missing;
      if (first === undefined) return [];
      const found = [...first].slice(0, 20).join('');
      return diagnose('card/undrawable', briefing.source, briefing.place(path), {
        message: `The share card cannot show "${found}" in ${path.join('.')}: no font of the site has it.`,
      });
    }),
  );
}

interface CardText {
  readonly path: FieldPath;
  readonly text: string;
}

function textsOnCards({ record }: ParsedBriefing): CardText[] {
  return [
    { path: ['title'], text: record.title },
    ...record.quotes.flatMap((quote, i) =>
      quoteParts(quote).map((text, j): CardText => {
        const path = ['quotes', i, 'text'];
        return { path: typeof quote.text === 'string' ? path : [...path, j], text };
      }),
    ),
    ...record.actors.flatMap(({ name, role = '' }, i): CardText[] => [
      { path: ['actors', i, 'name'], text: name },
      { path: ['actors', i, 'role'], text: role },
    ]),
  ];
}
