import type { Body } from '../../parse/body.ts';
import type { Quotation, UnpairedMark } from '../../parse/quotations/quotations.ts';
import type { MarkRepair, Repair, Unpaired } from './mark-repair.ts';
import { closedBySaying, interrupted, unclosed, unopened } from './missing-marks.ts';
import { doubledOpener, singleCloser, turnedCloser, turnedOpener } from './turned-marks.ts';

/** What may be wrong with a mark, the plainest first. */
const repairs: readonly ((mark: Unpaired) => Repair | undefined)[] = [
  doubledOpener,
  turnedCloser,
  turnedOpener,
  interrupted,
  closedBySaying,
  singleCloser,
  unopened,
  unclosed,
];

/**
 * What a paragraph plainly lacks, or has wrong, of its marks: the opening one before its first words where only the closing
 * one is there, the closing one behind its last where only the opening one is, one that was typed as another, or twice.
 * Whatever is less plain is left as it is, for a person.
 */
export function missingMarks(
  { passages }: Pick<Body, 'passages'>,
  quotations: readonly Quotation[],
  unpaired: readonly UnpairedMark[],
): MarkRepair[] {
  const repaired = new Set<number>();
  return unpaired.flatMap(({ passage: index, at, kind }): MarkRepair[] => {
    const passage = passages[index];
    if (!passage || repaired.has(index)) return [];
    const isOnly = unpaired.filter(({ passage: other }) => other === index).length === 1;
    const here = quotations.flatMap(({ parts }) => parts).filter(({ passage: other }) => other === index);
    for (const repair of repairs) {
      const found = repair({ passage, at, kind, here, isOnly });
      if (!found) continue;
      repaired.add(index);
      return [{ ...found, passage: index }];
    }
    return [];
  });
}

/** A text with the marks put in. */
export function withMarks(text: string, found: readonly MarkRepair[]): string {
  return found
    .toSorted((a, b) => b.at - a.at)
    .reduce((whole, { at, mark, replaces }) => whole.slice(0, at) + mark + whole.slice(at + replaces), text);
}
