import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { fewFiles, fewPages } from '../../../src/integration/build/worker-pool.ts';
import { runProgram } from '../../../src/system/child-process.ts';
import { manyBriefings } from '../../support/many-briefings.ts';
import { copyProject, differences } from '../../support/project-copy.ts';

/** A processor that this process may use, where the system can hold another one to it. */
const [allowed] =
  process.platform === 'linux'
    ? (/^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.slice(1) ?? [])
    : [];
const canBeHeldToOne = allowed !== undefined && availableParallelism() > 1;
const count = 240;
const env = { SITE_URL: 'https://record.example', ASTRO_TELEMETRY_DISABLED: '1' };

test.runIf(canBeHeldToOne)(
  'a large site has the same bytes, made by one processor or by several',
  {
    timeout: 300_000,
  },
  async () => {
    const project = await copyProject();
    try {
      await mkdir(project.path('content/briefings'), { recursive: true });
      for (const [name, text] of manyBriefings(count))
        await writeFile(project.path(`content/briefings/${name}`), text);
      const build = [process.execPath, project.path('src/tooling/main.ts'), 'build'];
      const alone = await runProgram('taskset', ['-c', allowed ?? '', ...build], {
        cwd: project.folder,
        env,
        capture: true,
      });
      expect(alone.ok, alone.output).toBe(true);
      // Below these numbers several would leave it to one.
      expect(count).toBeGreaterThan(fewFiles);
      const pages = /^pages +([\d,]+)/m.exec(alone.output)?.[1]?.replaceAll(',', '');
      expect(Number(pages)).toBeGreaterThan(fewPages);
      await project.buildClean('clean', env);
      expect(await differences(project.path('dist'), project.path('clean'))).toEqual([]);
    } finally {
      await project.remove();
    }
  },
);
