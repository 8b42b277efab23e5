import type { Item, Section, SectionName, SummaryContent } from '../content/content.ts';
import type { Run } from '../content/text.ts';
import type { Unit } from './columns.ts';

/** By section, the indexes of those of its items that are shown. */
export type Choice = ReadonlyMap<SectionName, ReadonlySet<number>>;

/**
 * How many entries of a section are chosen before the next section has its turn; sections in the order of their
 * importance.
 */
const turns: readonly (readonly [SectionName, number])[] = [
  ['quotations', 2],
  ['next', 2],
  ['people', 6],
  ['timeline', 3],
  ['corrections', 1],
];

/** The choice of everything there is. */
export function wholeChoice({ sections }: SummaryContent): Choice {
  return new Map(sections.map(({ name, items }) => [name, new Set(items.keys())]));
}

/** The choice of only what may not be left out. */
export function requiredChoice({ sections }: SummaryContent): Choice {
  return new Map(sections.map(({ name, items, more }) => [name, new Set(more ? [] : items.keys())]));
}

/**
 * The most important entries, as many as `fits` accepts. If a quotation is too long for the room that is left, the
 * next one is tried; of other sections, nothing more is taken once an entry does not fit.
 */
export function mostImportant(content: SummaryContent, fits: (choice: Choice) => boolean): Choice {
  let choice = requiredChoice(content);
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
export function leavesOut({ sections }: SummaryContent, choice: Choice): boolean {
  return sections.some(({ name, items }) => (choice.get(name)?.size ?? 0) < items.length);
}

/** The chosen entries in reading order, each shortened section ending with the line that says so. */
export function flowOf({ sections }: SummaryContent, choice: Choice): Unit[] {
  return sections.flatMap((section) => {
    const chosen = section.items.filter((_, i) => choice.get(section.name)?.has(i));
    const of = section.total ?? section.items.length;
    const items = section.runIn ? inOneParagraph(section, chosen) : [...chosen];
    const missing = of - chosen.length;
    if (missing > 0 && section.more) items.push({ blocks: [section.more({ count: missing, of })] });
    return items.map((item) => ({ section, item }));
  });
}

const paragraphs = new WeakMap<Section, Map<string, Item>>();

/**
 * Entries that run on in one paragraph, those apart at its end. The paragraph is kept, so that the same entries give
 * the same object, which is measured once.
 */
function inOneParagraph(section: Section, chosen: readonly Item[]): Item[] {
  if (chosen.length === 0 || !section.runIn) return [];
  const known = paragraphs.get(section) ?? new Map<string, Item>();
  paragraphs.set(section, known);
  const key = chosen.map((item) => section.items.indexOf(item)).join(' ');
  const made = known.get(key) ?? { blocks: [{ kind: 'cast' as const, runs: runsOf(chosen, section.runIn) }] };
  known.set(key, made);
  return [made];
}

function runsOf(chosen: readonly Item[], { apart }: { readonly apart: string }): Run[] {
  return chosen.flatMap((item, i) => {
    const before = chosen[i - 1];
    const isFirstApart = item.isApart === true && before?.isApart !== true;
    const separator = before === undefined ? '' : item.isApart && !isFirstApart ? ', ' : '. ';
    const end = i === chosen.length - 1 ? [{ text: '.' }] : [];
    const words = `${separator}${isFirstApart ? apart : ''}`;
    return [...(words ? [{ text: words }] : []), ...item.blocks.flatMap(({ runs }) => runs), ...end];
  });
}

function byImportance({ sections }: SummaryContent): { section: Section; index: number }[] {
  const ranked = sections.flatMap((section) => {
    const place = turns.findIndex(([name]) => name === section.name);
    const quota = turns[place]?.[1] ?? 1;
    return section.importance.map((index, i) => ({ section, index, round: Math.floor(i / quota), place }));
  });
  return ranked.sort((a, b) => a.round - b.round || a.place - b.place);
}
