import { readContent } from '../../../src/loader/content-files.ts';
import { type Archive, buildArchive } from '../../../src/record/archive/archive.ts';
import { composeBriefing, composeProfile } from '../../../src/record/compose/briefing.ts';
import { checkSources } from '../../../src/record/rules/check.ts';
import { Source } from '../../../src/record/text/source.ts';
import { proseSite } from '../../../src/site/prose-site.ts';

/** What the site would show of a content folder, an absolute path or one relative to the project. */
export async function readArchive(contentDir: string): Promise<Archive> {
  return archiveFrom(readContent(contentDir));
}

/** What the site would show of one briefing with this text. */
export function archiveOf(text: string, slug = '2024-05-06-sample'): Archive {
  return archiveFrom({ briefings: [new Source(`content/briefings/${slug}.md`, text)], profiles: [] });
}

/** What the site would show of these files; an error when they break a rule. */
export function archiveFrom(files: Parameters<typeof checkSources>[0]): Archive {
  const checked = checkSources(files, { today: '2100-01-01' });
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return buildArchive(
    checked.briefings.map((parsed) => composeBriefing(parsed, proseSite)),
    checked.profiles.map((parsed) => composeProfile(parsed, proseSite)),
  );
}
