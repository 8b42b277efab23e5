import { faces, facesFor, type SheetFace } from './faces.ts';
import type { SheetPlan } from './plan.ts';
import { textOf } from './text.ts';

/** The faces that some sheet has letters of. */
export function facesUsed(sheets: Iterable<SheetPlan>): SheetFace[] {
  const lettersOf = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    for (const lang of languagesOf(sheet)) {
      const letters = lettersOf.get(lang) ?? new Set();
      lettersOf.set(lang, letters);
      for (const text of textsOf(sheet)) for (const letter of text) letters.add(letter);
    }
  }
  const used = new Set([...lettersOf].flatMap(([lang, letters]) => [...facesFor(letters, lang)]));
  return faces.filter((face) => used.has(face));
}

function languagesOf({ content, columns }: SheetPlan): Set<string> {
  const inside = columns
    .flat()
    .flatMap(({ items }) => items.flatMap(({ blocks }) => blocks.map(({ lang }) => lang)));
  return new Set([content.lang, ...inside.filter((lang) => lang !== undefined)]);
}

/** Every text of a sheet that comes from the record, in reading order. */
export function textsOf({ content, columns }: SheetPlan): string[] {
  const inColumns = columns.flatMap((parts) =>
    parts.flatMap(({ items }) => items.flatMap(({ blocks }) => blocks.map(({ runs }) => textOf(runs)))),
  );
  return [
    content.outlet,
    textOf(content.dateline),
    content.headline,
    content.standfirst,
    ...(content.notice ? [textOf(content.notice)] : []),
    ...inColumns,
    ...content.foot.map(({ runs }) => textOf(runs)),
  ];
}
