import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../../src/system/project.ts';
import { ARTICLE } from '../article.ts';

/** A passage of the published briefing, and what is written in its place. */
export type Change = readonly [passage: string, written: string];

/** The slug that the briefing of {@link movedContent} has now. */
export const MOVED_TO = '2024-08-19-talks-in-tel-aviv';

/**
 * The published content with passages of its briefing changed, perhaps under another slug, by path in the content folder.
 * A passage that is not there is an error.
 */
export function changedContent(changes: readonly Change[], slug = ARTICLE): Map<string, string> {
  const folder = join(ROOT, 'content');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  let text = files.get(`briefings/${ARTICLE}.md`) ?? '';
  for (const [passage, written] of changes) {
    if (!text.includes(passage)) throw new Error(`The published briefing has no passage “${passage}”.`);
    text = text.replaceAll(passage, () => written);
  }
  files.delete(`briefings/${ARTICLE}.md`);
  return files.set(`briefings/${slug}.md`, text);
}

/** The published content after everything that may honestly happen to it: moved, renamed, retracted, corrected. */
export function movedContent(): ReadonlyMap<string, string> {
  const today = new Date().toISOString().slice(0, 10);
  const content = changedContent(
    [
      ['id: get-to-yes\n', 'id: get-to-yeah\n    formerIds: [get-to-yes]\n'],
      ['lang: en\n', `lang: en\nformerSlugs: [${ARTICLE}]\n`],
      [
        'occasion: A cabinet meeting',
        `retracted: { on: ${today}, reason: He was misheard. }\n    occasion: A cabinet meeting`,
      ],
      ['"We are conducting negotiations, not a scenario in which we just give and give."', 'something.'],
      ['living these days', 'living in these days'],
      [
        'corrections:\n',
        `corrections:\n  - { on: ${today}, note: A word was missing., target: quotes.living-these-days, was: living these, now: living in these }\n`,
      ],
      ['updated: 2026-11-22', `updated: ${today}`],
    ],
    MOVED_TO,
  );
  content.set('people/antony-blinken.md', '---\nformerIds: [tony-blinken]\n---\n\nA diplomat.\n');
  const rain = join(ROOT, 'tests', 'fixtures', 'corpus', 'content', 'briefings', '2021-03-01-rain.md');
  const retracted = '---\nretracted: { on: 2021-03-02, reason: It was snow. }\n';
  return content.set(
    'briefings/2021-03-01-rain.md',
    readFileSync(rain, 'utf8').replace('---\n', () => retracted),
  );
}
