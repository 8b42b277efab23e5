import { composeProfile } from '../record/compose/briefing.ts';
import type { Source } from '../record/text/source.ts';
import { ledgerContext } from '../site/permalinks.ts';
import { proseLinks } from '../site/prose-links.ts';
import { contentChecker } from './check-content.ts';
import { type Composed, cachedBriefing, compose } from './composed.ts';
import { assertPublishable } from './content-error.ts';
import { digestOf } from './digest.ts';
import type { SiteRecord } from './given-record.ts';

/** A file to be read by itself. */
export interface Unread {
  readonly source: Source;
  readonly digest: string;
}

interface Options {
  readonly contentDir: string;
  /** Digest of the code that reads. */
  readonly code: string;
  /** The ISO date of the build. */
  readonly today: string;
  /** What earlier builds composed, by content file. */
  readonly stored: ReadonlyMap<string, Composed>;
  /** Composes those of the files that have no finding by themselves: `composeClean`, here or elsewhere. */
  readonly composeClean: (files: readonly Unread[], today: string) => Promise<readonly Composed[]>;
  readonly warn: (text: string) => void;
}

/** The record of a build. */
export interface ReadRecord {
  readonly record: SiteRecord;
  readonly composed: readonly Composed[];
  /** Digests of the profiles' files, by actor id. */
  readonly profiles: ReadonlyMap<string, string>;
  /** How many briefings were taken from an earlier build. */
  readonly reused: number;
  readonly warnings: number;
}

/**
 * Reads and checks the content folder; files that have not changed since an earlier build are compared with the others, and
 * not read again.
 *
 * @throws {ContentError} with all findings when one of them is an error
 */
export async function readRecord(options: Options): Promise<ReadRecord> {
  const { contentDir, code, today, stored, warn } = options;
  const digestOfFile = ({ file, text }: Source) => digestOf(JSON.stringify([code, file, text]));
  const digests = new Map<string, string>();
  const clean = new Map<string, Composed>();
  let reused = 0;

  const check = contentChecker(contentDir, ledgerContext, async (sources) => {
    const unread: Unread[] = [];
    for (const source of sources) {
      const digest = digestOfFile(source);
      digests.set(source.file, digest);
      const earlier = stored.get(source.file);
      // What was right on one day is right on all days after it.
      if (earlier?.digest === digest && earlier.cleanOn !== undefined && earlier.cleanOn <= today)
        clean.set(source.file, earlier);
      else unread.push({ source, digest });
    }
    reused = clean.size;
    for (const composed of await options.composeClean(unread, today)) clean.set(composed.file, composed);
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
    return clean.get(file) ?? compose(parsed, digests.get(file) ?? '');
  });
  return {
    record: recordOf(
      composed,
      checked.profiles.map((parsed) => composeProfile(parsed, proseLinks)),
    ),
    composed,
    profiles: new Map(checked.profiles.map(({ name, source }) => [name, digestOfFile(source)])),
    reused,
    warnings: checked.diagnostics.length,
  };
}

/** The record as pages get it. */
export function recordOf(composed: readonly Composed[], profiles: SiteRecord['profiles']): SiteRecord {
  return {
    briefings: composed.map(({ briefing }) => briefing),
    profiles,
    sheets: new Map(composed.map(({ briefing, sheet }) => [briefing.slug, sheet])),
  };
}
