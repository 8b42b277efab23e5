import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/loader/load-content.ts';
import { contentFolder, day } from '../support/build/content-folder.ts';
import { harborTalks } from '../support/record/briefing.ts';

const linking = (path: string) =>
  `---\ntitle: Short\nstandfirst: Short.\npublished: 2025-03-05\nkeyPoints: [One., Two., Three.]\n---\n\nSee [there](${path}).\n`;

/** Reads a folder as a build does, with what an earlier one kept. */
async function read(contentDir: string, earlier: Awaited<ReturnType<typeof loadContent>>['composed'] = []) {
  return loadContent({
    contentDir,
    code: 'the same',
    today: day,
    cached: new Map(earlier.map((composed) => [composed.file, composed])),
    keep: (composed) => composed,
    warn: () => {},
  });
}

test.each(['/people/ona-rask/', '/quotes/2025-03-03-harbor-talks/patience/'])(
  'a link to %s in a file that has not changed is refused once another file took that page away',
  async (path) => {
    const other = 'briefings/2025-03-03-harbor-talks.md';
    const folder = await contentFolder({
      [other]: harborTalks,
      'briefings/2025-03-05-short.md': linking(path),
    });
    const first = await read(folder);
    const second = await read(folder, first.composed);
    expect(second.reused).toBeGreaterThan(0);
    await rm(join(folder, other));
    await expect(read(folder, second.composed)).rejects.toThrow('body/dead-link');
  },
);
