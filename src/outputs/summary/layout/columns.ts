import type { Item, Section, SectionName } from '../content/content.ts';
import type { Ruler } from './heights.ts';

/** One entry in the flow through the columns. */
export interface Unit {
  readonly section: Pick<Section, 'name' | 'title'>;
  readonly item: Item;
}

/** A section as it stands in its column. */
export interface ColumnPart {
  readonly name: SectionName;
  readonly title: string;
  readonly items: readonly Item[];
}

/** The flow divided in two, and the height of the higher column in points. */
export interface Columns {
  readonly parts: readonly [readonly ColumnPart[], readonly ColumnPart[]];
  readonly height: number;
}

/** Where each section belongs: what leads to the article first, what was said and when second. */
const places: Readonly<Record<SectionName, 0 | 1>> = {
  points: 0,
  next: 0,
  people: 0,
  corrections: 0,
  quotations: 1,
  timeline: 1,
  article: 1,
};
/** The key points open the first column and the quotations the second, whatever else moves. */
const fixed: readonly SectionName[] = ['points', 'quotations'];
/** What it costs, in points, to show a section in the column where it does not belong. */
const moved = 60;
/** What a division costs that does not fit: more than anything else can cost. */
const tooHigh = 1e6;

/**
 * Divides the flow in two columns. Sections stay whole, each where it belongs unless moving one keeps the page from
 * getting much higher. A division that fits the room, in points, comes before any that does not.
 */
export function divideIntoColumns(units: readonly Unit[], ruler: Ruler, room: number): Columns {
  const sections = [...Map.groupBy(units, ({ section }) => section.name)].map(([name, own]) => ({
    name,
    units: own,
    heights: [heightOf(own, ruler, 0), heightOf(own, ruler, 1)] as const,
  }));
  const movable = sections.filter(({ name }) => !fixed.includes(name));
  const between = ruler.heading(false) - ruler.heading(true);
  let best: { readonly mask: number; readonly cost: number; readonly height: number } | undefined;
  for (let mask = 0; mask < 2 ** movable.length; mask++) {
    const columns: [number, number] = [-between, -between];
    for (const section of sections) {
      const column = columnOf(section, movable, mask);
      columns[column] += section.heights[column] + between;
    }
    const height = Math.max(0, ...columns);
    const moves = movable.filter((_, i) => isMoved(mask, i)).length;
    const cost = height + (height > room ? tooHigh : moves * moved);
    if (!best || cost < best.cost) best = { mask, cost, height };
  }
  if (!best) return { parts: [[], []], height: 0 };
  const { mask, height } = best;
  const inColumn = (column: 0 | 1) =>
    partsOf(
      sections.filter((section) => columnOf(section, movable, mask) === column).flatMap((s) => s.units),
    );
  return { parts: [inColumn(0), inColumn(1)], height };
}

interface Named {
  readonly name: SectionName;
}

function isMoved(mask: number, index: number): boolean {
  return Math.floor(mask / 2 ** index) % 2 === 1;
}

function columnOf(section: Named, movable: readonly Named[], mask: number): 0 | 1 {
  const index = movable.indexOf(section);
  if (index < 0 || !isMoved(mask, index)) return places[section.name];
  return places[section.name] === 0 ? 1 : 0;
}

/** The height of a section's entries under its heading, as the first of a column. */
function heightOf(units: readonly Unit[], ruler: Ruler, column: 0 | 1): number {
  return units.reduce(
    (height, { item }, i) => height + ruler.before(item, i === 0) + ruler.item(item, column),
    ruler.heading(true),
  );
}

function partsOf(units: readonly Unit[]): ColumnPart[] {
  const parts: (ColumnPart & { items: Item[] })[] = [];
  for (const { section, item } of units) {
    const last = parts.at(-1);
    if (last?.name === section.name) last.items.push(item);
    else parts.push({ name: section.name, title: section.title, items: [item] });
  }
  return parts;
}
