import type { SummaryContent } from '../content/content.ts';
import type { Measure } from '../content/text.ts';
import { beginningOf, countWords } from './article.ts';
import { type Choice, flowOf, leavesOut, mostImportant, requiredChoice, wholeChoice } from './choose.ts';
import { type Columns, divideIntoColumns, type Unit } from './columns.ts';
import { type Columning, columnings, page, reserve } from './geometry.ts';
import { highestHeadline, type Ruler, rulersFor } from './heights.ts';
import { allSteps, type HeadlineSize, type Step, typeOf } from './steps.ts';
import { widest } from './widest.ts';

/** A summary, decided: what stands where, in which sizes. */
export interface SummaryPlan {
  readonly content: Pick<
    SummaryContent,
    | 'lang'
    | 'dir'
    | 'outlet'
    | 'dateline'
    | 'headline'
    | 'standfirst'
    | 'notice'
    | 'foot'
    | 'address'
    | 'codeCaption'
  >;
  readonly step: Step;
  readonly headline: HeadlineSize;
  readonly columning: Columning;
  readonly columns: Columns['parts'];
  /** The part of the page's height that the summary takes at most, from 0 to 1. */
  readonly fill: number;
  /** Whether something of the record had to be left out. */
  readonly shortened: boolean;
}

/** The result if the required parts do not fit even at the smallest step. */
export interface Overfull {
  /** By how many points the summary is too high. */
  readonly excess: number;
}

/** The part of the height from which a summary counts as full. With less, the article's own words fill it up. */
const full = 0.9;
const available = page.height - reserve.foot;
/** Scripts that need more leading than Latin. */
const tallScripts =
  /[\p{sc=Arab}\p{sc=Thai}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/**
 * Decides a summary: the largest step in which all of the record fits; else, at the smallest, the most important of
 * it, and then the largest step for that. What is left of a page after the largest step goes to the beginning of the
 * article.
 */
export function planSummary(content: SummaryContent, measure: Measure): SummaryPlan | Overfull {
  let overfull: Overfull = { excess: 0 };
  for (const tried of [content, withoutLongNotes(content)]) {
    const rulerFor = rulersFor(tried, measure);
    for (const columning of waysToDivide) {
      const result = planWith(tried, columning, rulerFor);
      if (isPlan(result)) return result;
      overfull = result;
    }
  }
  return overfull;
}

const waysToDivide = Object.keys(columnings) as Columning[];

function planWith(
  content: SummaryContent,
  columning: Columning,
  rulerFor: ReturnType<typeof rulersFor>,
): SummaryPlan | Overfull {
  const steps = allSteps(needsTallLines(content));
  const rulers = new Map<Step, Ruler>();
  const at = (step: Step) => {
    const ruler = rulers.get(step) ?? rulerFor(typeOf(step), columning);
    rulers.set(step, ruler);
    return { step, ruler };
  };
  const fits = (choice: Choice, ruler: Ruler) => layOut(flowOf(content, choice), ruler) !== undefined;
  const largest = (choice: Choice) => {
    const flow = flowOf(content, choice);
    const step = steps.find((step) => layOut(flow, at(step).ruler) !== undefined);
    return step && at(step);
  };
  const last = steps.at(-1);
  let choice = wholeChoice(content);
  let chosen = largest(choice);
  if (!chosen && last) {
    const smallest = at(last).ruler;
    if (!fits(requiredChoice(content), smallest)) return { excess: excessOf(content, smallest) };
    choice = mostImportant(content, (wider) => fits(wider, smallest));
    chosen = largest(choice);
  }
  const columns = chosen && layOut(flowOf(content, choice), chosen.ruler);
  if (!chosen || !columns) return { excess: 0 };
  const filled = fillUp(content, choice, columns, chosen.ruler);
  const { sections: _, article: __, articleContinues: ___, ...shown } = content;
  return {
    content: shown,
    step: chosen.step,
    headline: chosen.ruler.head.headline,
    columning,
    columns: filled.parts,
    fill: total(filled, chosen.ruler) / page.height,
    shortened: leavesOut(content, choice),
  };
}

/** Whether the required parts fit at the smallest step: all that decides if there can be a summary. */
export function canBePlanned(content: SummaryContent, measure: Measure): boolean {
  const step = allSteps(needsTallLines(content)).at(-1);
  if (!step) return false;
  return [content, withoutLongNotes(content)].some((tried) => {
    const rulerFor = rulersFor(tried, measure);
    const flow = flowOf(tried, requiredChoice(tried));
    return waysToDivide.some((columning) => layOut(flow, rulerFor(typeOf(step), columning)) !== undefined);
  });
}

/**
 * Whether the required parts would fit even if every letter were as wide as letters get. This opens no font and reads
 * only these parts. If it is false, the parts may still fit.
 */
export function surelyFits(content: SummaryContent): boolean {
  const step = allSteps(true).at(-1);
  if (!step) return false;
  const ruler = rulersFor(content, widest)(typeOf(step), 'even');
  // Set in narrower letters a headline may get a larger size, and so become higher.
  const room = available - ruler.head.height - highestHeadline - ruler.foot;
  const units = flowOf(content, requiredChoice(content));
  return divideIntoColumns(units, ruler, room).height <= room;
}

/** Whether a summary could be made. */
export function isPlan(result: SummaryPlan | Overfull): result is SummaryPlan {
  return 'columns' in result;
}

function layOut(units: readonly Unit[], ruler: Ruler): Columns | undefined {
  const room = available - ruler.head.height - ruler.foot;
  const columns = divideIntoColumns(units, ruler, room);
  return columns.height <= room ? columns : undefined;
}

function total(columns: Columns, { head, foot }: Ruler): number {
  return head.height + columns.height + foot;
}

/** The longest beginning of the article that fits behind the rest. */
function fillUp(content: SummaryContent, choice: Choice, columns: Columns, ruler: Ruler): Columns {
  if (total(columns, ruler) >= full * available) return columns;
  const units = flowOf(content, choice);
  const article = content.article();
  let [least, most] = [0, countWords(article)];
  let best = columns;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const tried = layOut([...units, ...beginningOf(content, article, middle)], ruler);
    if (tried) [best, least] = [tried, middle];
    else most = middle - 1;
  }
  return best;
}

function excessOf(content: SummaryContent, ruler: Ruler): number {
  const columns = divideIntoColumns(flowOf(content, requiredChoice(content)), ruler, 0);
  return total(columns, ruler) - available;
}

function withoutLongNotes(content: SummaryContent): SummaryContent {
  const foot = content.foot.map(({ instead, ...note }) => (instead ? { runs: instead } : note));
  return { ...content, foot };
}

function needsTallLines(content: SummaryContent): boolean {
  const words = content.sections.flatMap(({ items }) =>
    items.flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs.map(({ text }) => text))),
  );
  return [content.headline, content.standfirst, ...words].some((text) => tallScripts.test(text));
}
