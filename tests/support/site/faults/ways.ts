import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsIn } from '../built-pages.ts';
import type { ServedSite } from '../site-test.ts';

/** A link in the main part of a page; addresses are relative to the front page. */
interface Link {
  readonly from: string;
  readonly to: string;
  /** Whether it leads to the page before or behind. */
  readonly isNeighbor: boolean;
}

/** A way for readers to all there is of one kind. */
export interface Way {
  /** The page that it begins with. */
  readonly from: string;
  /** The links that lead on along it. */
  readonly on: (link: Link) => boolean;
  /** The addresses of what is looked for. */
  readonly goal: RegExp;
  /** The pages behind the first show each goal once, between all of them. */
  readonly isOnce?: boolean;
}

const briefing = /^briefings\/\d{4}-[^/]+\/$/;
const month = /^briefings\/\d{4}\/\d\d\/$/;
const year = /^briefings\/\d{4}\/$/;

/** Every way to all briefings, by what it is called: those there always are, and those of long archives. */
interface Ways {
  readonly always: Readonly<Record<string, Way>>;
  readonly paged: Readonly<Record<string, Way>>;
}

/** The ways to all briefings; `newestMonth` is the address of one. */
export const waysToBriefings = (newestMonth: string): Ways => ({
  always: {
    'by month': { from: 'briefings/', on: ({ to }) => month.test(to), goal: briefing, isOnce: true },
    'by year, and then by month': {
      from: 'briefings/',
      on: ({ from, to }) => year.test(to) || (year.test(from) && month.test(to)),
      goal: briefing,
    },
    'from one month to the next': {
      from: newestMonth,
      on: ({ to, isNeighbor }) => isNeighbor && month.test(to),
      goal: briefing,
    },
  },
  paged: {
    'in numbered pages': {
      from: 'briefings/',
      on: ({ to }) => /^briefings\/page\/\d+\/$/.test(to),
      goal: briefing,
    },
  },
});

/** The way to all quotations. */
export const wayToQuotations: Way = {
  from: 'quotes/',
  on: ({ to, isNeighbor }) => isNeighbor && /^quotes\/page\/\d+\/$/.test(to),
  goal: /^quotes\/\d{4}-[^/]+\/[^/]+\/$/,
};

/** The way to all people and parties. */
export const wayToPeople: Way = {
  from: 'people/',
  on: ({ to }) => /^people\/letter\/[^/]+\/$/.test(to),
  goal: /^people\/(?!letter\/)[^/]+\/$/,
  isOnce: true,
};

/** What a way of a built site does not lead to, leads to although it is not there, or shows twice. */
export function faultsOfWay(
  { folder, recipe: { base } }: ServedSite,
  { from, on, goal, isOnce = false }: Way,
  expected: readonly string[],
): string[] {
  const faults: string[] = [];
  const shown: string[] = [];
  const pages = new Set([from]);
  for (const page of pages) {
    const file = join(folder, page, 'index.html');
    if (!existsSync(file)) {
      faults.push(`${page} is missing`);
      continue;
    }
    const links = linksIn(readFileSync(file, 'utf8'), page, base);
    for (const link of links) if (on(link)) pages.add(link.to);
    if (isOnce && page === from && pages.size > 1) continue;
    shown.push(...new Set(links.map(({ to }) => to).filter((to) => goal.test(to))));
  }
  const found = new Set(shown);
  const known = new Set(expected);
  if (isOnce && shown.length > found.size) faults.push(`${shown.length - found.size} stand on two pages`);
  faults.push(...expected.filter((address) => !found.has(address)).map((address) => `${address} is missing`));
  faults.push(
    ...[...found].filter((address) => !known.has(address)).map((address) => `${address} is too much`),
  );
  return faults;
}

function linksIn(html: string, from: string, base: string): Link[] {
  return elementsIn('main', html).flatMap(({ tagName, properties: { href, rel } }) => {
    const path = tagName === 'a' ? String(href).replace(/#.*$/, '') : '';
    if (!path.startsWith(base)) return [];
    const isNeighbor = /^(?:prev|next)$/.test(String(rel));
    return [{ from, to: decodeURI(path.slice(base.length)), isNeighbor }];
  });
}
