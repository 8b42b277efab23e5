import { type Archive, buildArchive } from '../record/archive/archive.ts';
import { type Briefing, composeProfile } from '../record/compose/briefing.ts';
import type { Source } from '../record/text/source.ts';
import { ledgerContext } from '../site/permalinks.ts';
import { proseSite } from '../site/prose-site.ts';
import { site } from '../site/site.ts';
import { digestOf } from '../system/digest.ts';
import { contentChecker } from './check-content.ts';
import {
  briefingOf,
  type ComposedBriefing,
  cachedBriefing,
  compose,
  composeClean,
} from './composed-briefing.ts';
import { assertPublishable } from './content-error.ts';
import { Digester } from './digest.ts';
import type { SiteContent } from './site-content.ts';

interface Options {
  readonly contentDir: string;
  /** Digest of the code that reads: what other code composed is of no use. */
  readonly code: string;
  /** The latest ISO date that has come. */
  readonly today: string;
  /** What was composed before, by content file. */
  readonly cached: ReadonlyMap<string, ComposedBriefing>;
  /** Is given each briefing that was composed, and gives back what to hold of it. */
  readonly keep: (composed: ComposedBriefing) => ComposedBriefing;
  readonly warn: (text: string) => void;
}

/** The content of a site, and what was done to get it. */
export interface LoadedContent {
  readonly content: SiteContent & Required<Pick<SiteContent, 'keyOf'>>;
  /** Another digest means that something else can be shown. */
  readonly digest: string;
  /** All briefings, to be cached. */
  readonly composed: readonly ComposedBriefing[];
  /** How many briefings were taken from the cache. */
  readonly reused: number;
  readonly warnings: number;
}

/**
 * Reads and checks the content folder. Files that have not changed since they were cached are compared with the others, and
 * not parsed again.
 *
 * @throws {ContentError} with all findings when one of them is an error
 */
export async function loadContent(options: Options): Promise<LoadedContent> {
  const { contentDir, code, today, cached, keep, warn } = options;
  const digestOfFile = ({ file, text }: Source) => digestOf(JSON.stringify([code, file, text]));
  const clean = new Map<string, ComposedBriefing>();
  let reused = 0;

  const check = contentChecker(contentDir, ledgerContext, async (sources) => {
    for (const source of sources) {
      const digest = digestOfFile(source);
      const earlier = cached.get(source.file);
      // What was right on one day is right on all days after it.
      if (earlier?.digest === digest && earlier.cleanOn !== undefined && earlier.cleanOn <= today)
        clean.set(source.file, earlier);
    }
    reused = clean.size;
    for (const source of sources) {
      if (clean.has(source.file)) continue;
      const composed = composeClean(source, digestOfFile(source), today);
      if (composed) clean.set(source.file, keep(composed));
    }
    return new Map(
      sources.flatMap((source) => {
        const composed = clean.get(source.file);
        return composed ? [[source.file, cachedBriefing(source, composed)]] : [];
      }),
    );
  });

  const checked = await check(today);
  assertPublishable(checked, contentDir, warn);
  const composed = checked.briefings.map((parsed) => {
    const { file } = parsed.source;
    return clean.get(file) ?? keep(compose(parsed, digestOfFile(parsed.source)));
  });
  const profiles = checked.profiles.map((parsed) => ({
    profile: composeProfile(parsed, proseSite),
    digest: digestOfFile(parsed.source),
  }));
  const digests = new Map(composed.map((one) => [briefingOf(one), one.digest]));
  const archive = buildArchive(
    [...digests.keys()],
    profiles.map(({ profile }) => profile),
    site.lang,
  );
  const digester = new Digester();
  for (const { profile, digest } of profiles) digester.name(profile, digest);
  nameParts(digester, archive, digests);
  return {
    content: {
      archive,
      summaryOf: summaries(composed),
      summaryFaces: new Set(composed.flatMap(({ faces }) => faces)),
      keyOf: (value) => digester.of(value),
    },
    digest: digestOf(
      JSON.stringify([composed.map(({ digest }) => digest), profiles.map(({ digest }) => digest)]),
    ),
    composed,
    reused,
    warnings: checked.diagnostics.length,
  };
}

/** Whatever follows from one briefing is told apart by the file of that, which is quicker than by all that is in it. */
function nameParts(digester: Digester, archive: Archive, digests: ReadonlyMap<Briefing, string>): void {
  const name = (part: object, of: Briefing, what: string) =>
    digester.name(part, `${what} of ${digests.get(of)}`);
  for (const [briefing, digest] of digests) {
    digester.name(briefing, digest);
    for (const list of ['actors', 'quotes', 'dates'] as const)
      for (const [at, item] of briefing.record[list].entries()) name(item, briefing, `${list} ${at}`);
  }
  for (const entry of [...archive.quotes, ...archive.retracted.quotes])
    name(entry, entry.briefing, `entry ${entry.quote.id}`);
  for (const person of archive.people) {
    for (const appearance of person.appearances)
      name(appearance, appearance.briefing, `appearance ${appearance.actor.id}`);
    for (const participation of person.participations)
      name(participation, participation.briefing, `participation ${participation.date.id}`);
    digester.remember(person);
  }
}

function summaries(composed: readonly ComposedBriefing[]): SiteContent['summaryOf'] {
  const bySlug = new Map(composed.map(({ slug, details }) => [slug, details]));
  return (slug) => bySlug.get(slug)?.().summary;
}
