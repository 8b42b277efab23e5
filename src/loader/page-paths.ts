import type { Person } from '../record/archive/people/person.ts';
import type { QuoteEntry } from '../record/archive/quote-entry.ts';
import type { Briefing } from '../record/compose/briefing.ts';
import { personIds, quoteNames, slugsOf } from '../record/ledger/permalinks.ts';
import { cacheKeyIn } from './page-unit.ts';
import {
  type BriefingView,
  briefingViews,
  type PersonView,
  personViews,
  type QuoteView,
} from './page-views.ts';
import { onceForContent, providedContent, type SiteContent } from './site-content.ts';

// The paths of all pages that show a briefing, a quotation or a person. A page picks what it shows of a view as its props,
// and is rendered again only when one of them has changed: it shows nothing else, and asks for no list.

type Path = { readonly props: unknown };

/** The paths that `paths` names for each briefing, for retracted ones, too. */
export async function pathsByBriefing<Of extends Path>(paths: (view: BriefingView) => readonly Of[]) {
  return pathsOf(await briefingUnits(), paths);
}

/** The paths that `paths` names for each person and party. */
export async function pathsByPerson<Of extends Path>(paths: (view: PersonView) => readonly Of[]) {
  return pathsOf(await personUnits(), paths);
}

/** The page of each briefing. */
export function getBriefingPaths<Props>(pick: (view: BriefingView) => Props) {
  return pathsByBriefing((view) =>
    view.briefing.record.retracted ? [] : [{ params: { slug: view.briefing.slug }, props: pick(view) }],
  );
}

/** The paths beside the page of a briefing: at its former addresses, too, and where it was retracted. */
export function besideBriefing<Props>(pick: (view: BriefingView) => Props) {
  return (view: BriefingView) => {
    const props = pick(view);
    return slugsOf(view.briefing).map((slug) => ({ params: { slug }, props }));
  };
}

/** The page of each quotation. */
export function getQuotePaths<Props>(pick: (view: QuoteView) => Props) {
  return pathsByBriefing(({ briefing, quotes }) =>
    quotes.map((view) => ({ params: { slug: briefing.slug, id: view.entry.quote.id }, props: pick(view) })),
  );
}

/** The paths beside the page of each quotation: at its former addresses, too, and where it was retracted. */
export function besideQuotes<Props>(
  pick: (of: { readonly entry: QuoteEntry; readonly newestYear: string }) => Props,
) {
  return ({ briefing, entries, retracted, newestYear }: BriefingView) =>
    [...entries, ...retracted].flatMap((entry) => {
      const props = pick({ entry, newestYear });
      return quoteNames(briefing, entry.quote).map((params) => ({ params, props }));
    });
}

/** The paths beside the page of a person: at its former addresses, too. */
export function besidePerson<Props>(pick: (view: PersonView) => Props) {
  return (view: PersonView) => {
    const props = pick(view);
    return personIds(view.person).map((id) => ({ params: { id }, props }));
  };
}

/** A view whose pages have to be looked at. */
export interface Unit<View> {
  readonly name: string;
  /** None where nothing is kept between builds. */
  readonly key: string | undefined;
  readonly view: View;
}

/** The briefings whose pages have to be looked at. */
export const briefingUnits = onceForContent((content) => {
  const nameOf = ({ slug }: Briefing) => `briefings/${slug}`;
  const views = briefingViews(content.archive, (briefing) => !content.isUnchanged?.(nameOf(briefing)));
  return unitsOf(content, views, ({ briefing }) => nameOf(briefing));
});

/** The people and parties whose pages have to be looked at. */
export const personUnits = onceForContent((content) => {
  const nameOf = ({ id }: Person) => `people/${id}`;
  const views = personViews(content.archive, (person) => !content.isUnchanged?.(nameOf(person)));
  return unitsOf(content, views, ({ person }) => nameOf(person));
});

/** The units that are not in place as they are. */
function unitsOf<View>(
  { keyOf, isInPlace }: SiteContent,
  views: Iterable<View>,
  nameOf: (view: View) => string,
): Unit<View>[] {
  const units: Unit<View>[] = [];
  for (const view of views) {
    const name = nameOf(view);
    const key = keyOf?.(view);
    if (key === undefined || !isInPlace?.({ name, key })) units.push({ name, key, view });
  }
  return units;
}

/** The paths that `paths` names for each unit, with their keys. */
export function pathsOf<View, Of extends Path>(
  units: readonly Unit<View>[],
  paths: (view: View) => readonly Of[],
): (Of & { cacheKey?: string })[] {
  const { keyOf } = providedContent();
  return units.flatMap(({ name, key, view }) =>
    paths(view).map((path) =>
      keyOf && key !== undefined ? { ...path, cacheKey: cacheKeyIn({ name, key }, keyOf(path.props)) } : path,
    ),
  );
}
