import type { SummaryPlan } from '../outputs/summary/layout/plan.ts';
import type { Archive } from '../record/archive/archive.ts';
import type { PageUnit, UnitFile } from './page-unit.ts';

/** Everything that was read from the content folder and found right, ready to be shown. */
export interface SiteContent {
  readonly archive: Archive;
  /** The one-page summary of a briefing, by slug. */
  readonly summaryOf: (slug: string) => SummaryPlan | undefined;
  /** The font files that some summary has letters of. */
  readonly summaryFaces: ReadonlySet<string>;
  /** A key that two values have in common exactly when they show the same; none where nothing is kept between builds. */
  readonly keyOf?: (value: unknown) => string;
  /** Whether the files of a unit lie in the new site already; none where every page has to be looked at. */
  readonly isInPlace?: (unit: PageUnit) => boolean;
  /** The same by the name of a unit, for content that has not changed at all. */
  readonly isUnchanged?: (name: string) => boolean;
  /** Sees to it that files of a unit are made; none where Astro is to ask for them. */
  readonly takeFiles?: (unit: PageUnit, files: readonly UnitFile[]) => void;
}

declare global {
  var onTheRecordContent: SiteContent | undefined;
}

/**
 * Hands the content to the pages. The pages are compiled into a module graph of their own, so that they and whoever runs
 * them meet on `globalThis`.
 */
export function provideContent(content: SiteContent): void {
  globalThis.onTheRecordContent = content;
}

/** @throws {Error} before content was provided: with an empty one instead, an empty site would be published. */
export function providedContent(): SiteContent {
  const content = globalThis.onTheRecordContent;
  if (!content)
    throw new Error('No content was provided to the pages: is the integration in the Astro config?');
  return content;
}

/** Makes something of the content once for all pages, and anew when the content is another. */
export function onceForContent<Result>(make: (content: SiteContent) => Result): () => Promise<Result> {
  let known: { readonly content: SiteContent; readonly result: Result } | undefined;
  return async () => {
    const content = providedContent();
    if (known?.content !== content) known = { content, result: make(content) };
    return known.result;
  };
}
