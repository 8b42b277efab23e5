import type { Item, Section, SectionName, SheetContent } from '../content/content.ts';
import type { Unit } from './columns.ts';

/** What of each section is shown: indexes of its items. */
export type Choice = ReadonlyMap<SectionName, ReadonlySet<number>>;

/** How many entries of a section are wanted before the next section has its turn; sections in the order of their importance. */
const turns: readonly (readonly [SectionName, number])[] = [
  ['mediators', 4],
  ['people', 6],
  ['quotations', 2],
  ['timeline', 4],
  ['corrections', 1],
];

/** Everything there is. */
export function everything({ sections }: SheetContent): Choice {
  return new Map(sections.map(({ name, items }) => [name, new Set(items.keys())]));
}

/** Only what may not be left out. */
export function required({ sections }: SheetContent): Choice {
  return new Map(sections.map(({ name, items, more }) => [name, new Set(more ? [] : items.keys())]));
}

/** Everything in the order of importance, as far as `fits` says yes. A quotation too long for the room left makes way for the next. */
export function mostImportant(content: SheetContent, fits: (choice: Choice) => boolean): Choice {
  let choice = required(content);
  const full = new Set<SectionName>();
  for (const { section, index } of byImportance(content)) {
    if (full.has(section.name)) continue;
    const wider = new Map(choice).set(section.name, new Set(choice.get(section.name)).add(index));
    if (fits(wider)) choice = wider;
    else if (section.name !== 'quotations') full.add(section.name);
  }
  return choice;
}

/** Whether something of the record is not shown. */
export function leavesOut({ sections }: SheetContent, choice: Choice): boolean {
  return sections.some(({ name, items }) => (choice.get(name)?.size ?? 0) < items.length);
}

/** The chosen entries in reading order, each shortened section ending with the line that says so. */
export function flowOf({ sections }: SheetContent, choice: Choice): Unit[] {
  return sections.flatMap((section) => {
    const chosen = choice.get(section.name);
    const items: Item[] = section.items.filter((_, i) => chosen?.has(i));
    const missing = section.items.length - items.length;
    if (missing > 0 && section.more)
      items.push({ blocks: [section.more({ count: missing, of: section.items.length })] });
    return items.map((item) => ({ section, item }));
  });
}

function byImportance({ sections }: SheetContent): { section: Section; index: number }[] {
  const ranked = sections.flatMap((section) => {
    const place = turns.findIndex(([name]) => name === section.name);
    const quota = turns[place]?.[1] ?? 1;
    return section.importance.map((index, i) => ({ section, index, round: Math.floor(i / quota), place }));
  });
  return ranked.sort((a, b) => a.round - b.round || a.place - b.place);
}
