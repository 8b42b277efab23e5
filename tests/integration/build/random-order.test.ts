import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { copyProject, differences } from '../../support/build/project-copy.ts';
import { randomWork } from '../../support/build/random-work.ts';
import { createRandom } from '../../support/corpus/random.ts';
import { harborTalks } from '../../support/record/briefing.ts';
import { isInFull, sample } from '../../support/sample.ts';

// More with BUILD_STEPS=50, others with BUILD_SEED=….
const steps = Number(process.env.BUILD_STEPS ?? sample(2, 30));
const seed = Number(process.env.BUILD_SEED ?? 20_260_819);

/** In place of what draws share cards, which is most of the work of a build from nothing: each card is what it says. */
const drawing = `import { createHash } from 'node:crypto';
  const said = (card) => Buffer.from(JSON.stringify(card));
  export const makeCardRenderer = async () => ({
    fingerprint: (card) => createHash('sha256').update(said(card)).digest('hex'),
    draw: async (card) => new Uint8Array(said(card)),
  });`;

test('whatever changed since the last build, its bytes are those of a build from nothing', {
  timeout: 60_000 * (steps + 4),
}, async () => {
  const project = await copyProject();
  if (!isInFull) await writeFile(project.path('src/outputs/share-cards/draw.ts'), drawing);
  try {
    const work = randomWork(project, createRandom(seed), 6);
    const story: string[] = ['begins'];
    for (let step = 0; step <= steps; step++) {
      if (step > 0) story.push(await work.next());
      await project.astro('build', work.env);
      // In a sample only the last of these sites is compared, which came of all before it: each takes a build from nothing.
      if (!isInFull && step < steps) continue;
      await project.buildClean('clean', work.env);
      const found = await differences(project.path('dist'), project.path('clean'));
      expect(found, `seed ${seed}, after: ${story.join('; ')}`).toEqual([]);
    }
    // What was undone, and what did not change at all, is still what a build from nothing made of it.
    const passing = project.path('content/briefings/2025-03-03-harbor-talks.md');
    await writeFile(passing, harborTalks);
    await project.astro('build', work.env);
    expect(await differences(project.path('dist'), project.path('clean'))).not.toEqual([]);
    await rm(passing);
    for (const what of ['undone', 'unchanged']) {
      await project.astro('build', work.env);
      const found = await differences(project.path('dist'), project.path('clean'));
      expect(found, `seed ${seed}, ${what} after: ${story.join('; ')}`).toEqual([]);
    }
  } finally {
    await project.remove();
  }
});
