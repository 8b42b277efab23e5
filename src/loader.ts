import { relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Briefing, composeBriefing, composeProfile, type Profile } from './briefing/briefing.ts';
import { type ContentChecker, contentChecker } from './check-content.ts';
import { assertPublishable, ContentError } from './content-error.ts';
import { showFindings } from './dev-overlay.ts';
import { latestDay } from './present-day.ts';
import { proseLinks } from './prose-links.ts';
import { sheetOf } from './sheet/check.ts';
import { measure } from './sheet/measure.ts';
import type { SheetPlan } from './sheet/plan.ts';
import { site } from './site.ts';

/** One entry of the collection: a briefing or a profile, ready to be shown. */
export type RecordEntry =
  | { readonly type: 'briefing'; readonly briefing: Briefing; readonly sheet: SheetPlan }
  | { readonly type: 'profile'; readonly profile: Profile };

/**
 * For `astro dev`: reads the content folder, checks all files together and stores them when nothing is wrong; keeps the
 * last good record otherwise, shows the findings, and recovers by itself. A build compiles the code without any content:
 * src/build/read-record.ts reads it.
 */
export function recordLoader() {
  return {
    name: 'on-the-record',
    load: async (context: LoaderContext) => {
      const { watcher } = context;
      if (!watcher) return;
      const check = contentChecker(site.contentDir);
      await load(context, check);
      const folder = resolve(site.contentDir);
      watcher.add(folder);
      let pending: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, file) => {
        if (relative(folder, resolve(file)).startsWith('..') || !/\.(?:md|jsonl)$/.test(file)) return;
        clearTimeout(pending);
        // Editors write a file in several steps.
        pending = setTimeout(() => void load(context, check), 50);
      });
    },
  } satisfies Loader;
}

async function load(context: LoaderContext, check: ContentChecker): Promise<void> {
  try {
    await store(context, check);
    showFindings(undefined);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    context.logger.error(error.message);
    showFindings(error);
  }
}

async function store({ store, logger }: LoaderContext, check: ContentChecker): Promise<void> {
  const checked = await check(latestDay());
  assertPublishable(checked, site.contentDir, (text) => logger.warn(text));
  store.clear();
  for (const parsed of checked.briefings) {
    const sheet = sheetOf(parsed, measure);
    // A briefing without one is an error that ended the run above.
    if (!sheet) continue;
    const entry: RecordEntry = { type: 'briefing', briefing: composeBriefing(parsed, proseLinks), sheet };
    store.set({ id: `briefing/${parsed.name}`, data: { ...entry } });
  }
  for (const parsed of checked.profiles) {
    const entry: RecordEntry = { type: 'profile', profile: composeProfile(parsed, proseLinks) };
    store.set({ id: `profile/${parsed.name}`, data: { ...entry } });
  }
}
