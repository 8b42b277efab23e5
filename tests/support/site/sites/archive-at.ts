import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Archive } from '../../../../src/record/archive/archive.ts';
import { Source } from '../../../../src/record/text/source.ts';
import { ROOT } from '../../../../src/system/project.ts';
import { archiveFrom } from '../../archive/archive.ts';
import { SITES, type SiteName } from './sites.ts';

/** The record a test site was built from, read at once because Playwright collects its tests synchronously. */
export function archiveAt(contentDir: string): Archive {
  const folder = resolve(ROOT, contentDir, 'briefings');
  const briefings = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => new Source(join(folder, name), readFileSync(join(folder, name), 'utf8')));
  return archiveFrom({ briefings, profiles: [] });
}

/** The record of one of the sites, whether its content lies in a folder or is made for it. */
export function recordOf(siteName: SiteName): Archive {
  const { content } = SITES[siteName];
  if (typeof content === 'string') return archiveAt(content);
  const briefings = [...content()]
    .filter(([name]) => name.startsWith('briefings/'))
    .map(([name, text]) => new Source(name, text));
  return archiveFrom({ briefings, profiles: [] });
}
