import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Archive } from '../../../src/record/archive/archive.ts';
import { Source } from '../../../src/record/text/source.ts';
import { ROOT } from '../../../src/system/project.ts';
import { archiveFrom } from '../archive.ts';

/** The record a test site was built from, read at once because Playwright collects its tests synchronously. */
export function archiveAt(contentDir: string): Archive {
  const folder = resolve(ROOT, contentDir, 'briefings');
  const briefings = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => new Source(join(folder, name), readFileSync(join(folder, name), 'utf8')));
  return archiveFrom({ briefings, profiles: [] });
}
