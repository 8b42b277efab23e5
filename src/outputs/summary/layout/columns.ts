import type { Item, Section, SectionName } from '../content/content.ts';
import type { Ruler } from './heights.ts';

/** One entry in the flow through the columns. */
export interface Unit {
  readonly section: Pick<Section, 'name' | 'title'>;
  readonly item: Item;
}

/** The stretch of a section that stands in one column. */
export interface ColumnPart {
  readonly name: SectionName;
  readonly title: string;
  /** Whether the section began in the column before. */
  readonly continued: boolean;
  readonly items: readonly Item[];
}

/** The flow divided in two, and the height of the higher column in points. */
export interface Columns {
  readonly parts: readonly [readonly ColumnPart[], readonly ColumnPart[]];
  readonly height: number;
}

/** What a division costs beside its height, in points: within a section, with a lone entry left over, out of reading order. */
const withinSection = 20;
const loneEntry = 30;
const outOfOrder = 6;
/** More than anything else can cost. */
const tooHigh = 1e6;

/**
 * Divides the flow so that both columns are about as high. Sections stay whole, some of them going before others that come
 * first in reading order, unless dividing one saves much. A division that fits the room, in points, comes before any that does not.
 */
export function divide(units: readonly Unit[], ruler: Ruler, room: number): Columns {
  const candidates = [...inFlow(units), ...bySections(units)];
  let best: { candidate: Candidate; cost: number; height: number } | undefined;
  for (const candidate of candidates) {
    const height = Math.max(heightOf(candidate.first, ruler), heightOf(candidate.second, ruler));
    const cost = height + (height > room ? tooHigh : candidate.penalty);
    if (!best || cost < best.cost) best = { candidate, cost, height };
  }
  if (!best) return { parts: [[], []], height: 0 };
  const { first, second } = best.candidate;
  return {
    parts: [partsOf(first), partsOf(second, first.at(-1)?.section.name)],
    height: best.height,
  };
}

interface Candidate {
  readonly first: readonly Unit[];
  readonly second: readonly Unit[];
  /** In points. */
  readonly penalty: number;
}

/** Every place at which the flow can go on in the second column. */
function inFlow(units: readonly Unit[]): Candidate[] {
  return Array.from({ length: units.length + 1 }, (_, at) => {
    const [before, after] = [units[at - 1], units[at]];
    const splits = before && after && before.section.name === after.section.name;
    const isLone = splits && (isMore(after) || units[at - 2]?.section.name !== before.section.name);
    const penalty = (splits ? withinSection : 0) + (isLone ? loneEntry : 0);
    return { first: units.slice(0, at), second: units.slice(at), penalty };
  });
}

/** Every way to give whole sections to the columns. The first stays first; mediators stay with the other people. */
function bySections(units: readonly Unit[]): Candidate[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    const { name } = unit.section;
    const previous = last?.at(-1)?.section.name;
    if (last && (previous === name || (previous === 'people' && name === 'mediators'))) last.push(unit);
    else groups.push([unit]);
  }
  const [opening = [], ...others] = groups;
  return Array.from({ length: 2 ** others.length }, (_, mask) => {
    const isSecond = (i: number) => Math.floor(mask / 2 ** i) % 2 === 1;
    const inversions = others.filter((_, i) => !isSecond(i) && others.some((_, j) => j < i && isSecond(j)));
    return {
      first: [...opening, ...others.filter((_, i) => !isSecond(i)).flat()],
      second: others.filter((_, i) => isSecond(i)).flat(),
      penalty: inversions.length * outOfOrder,
    };
  });
}

/** The height of a column of these entries. */
export function heightOf(units: readonly Unit[], ruler: Ruler): number {
  let height = 0;
  let previous: SectionName | undefined;
  for (const { section, item } of units) {
    const begins = section.name !== previous;
    if (begins) height += ruler.heading(previous === undefined);
    height += ruler.before(item, begins) + ruler.item(item);
    previous = section.name;
  }
  return height;
}

function partsOf(units: readonly Unit[], begun?: SectionName): ColumnPart[] {
  const parts: (ColumnPart & { items: Item[] })[] = [];
  for (const { section, item } of units) {
    const last = parts.at(-1);
    if (last?.name === section.name) last.items.push(item);
    else {
      const continued = parts.length === 0 && section.name === begun;
      parts.push({ name: section.name, title: section.title, continued, items: [item] });
    }
  }
  return parts;
}

function isMore({ item }: Unit): boolean {
  return item.blocks[0]?.kind === 'more';
}
