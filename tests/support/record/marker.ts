/** Offsets of a stretch of a text, end exclusive. */
export type Marked = readonly [start: number, end: number];

/**
 * Takes the marks ⟦ and ⟧ out of a sample and says where they stood, so that nobody counts columns. Marks do not nest.
 * Throws when they are unbalanced.
 */
export function marked(sample: string): { readonly text: string; readonly places: readonly Marked[] } {
  const places: Marked[] = [];
  let text = '';
  let open: number | undefined;
  for (const piece of sample.split(/([⟦⟧])/)) {
    if (piece === '⟦') {
      if (open !== undefined) throw new Error('A mark is opened within another.');
      open = text.length;
    } else if (piece === '⟧') {
      if (open === undefined) throw new Error('A mark is closed that was not opened.');
      places.push([open, text.length]);
      open = undefined;
    } else text += piece;
  }
  if (open !== undefined) throw new Error('A mark is not closed.');
  return { text, places };
}
