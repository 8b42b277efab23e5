import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/system/project.ts';
import { copyProject, differences } from '../../support/build/project-copy.ts';

test('the same commit gives the same bytes in another folder, time zone and language', {
  timeout: 600_000,
}, async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'a much longer way to an other folder '));
  const projects = [await copyProject(), await copyProject(elsewhere)];
  const machines = [
    { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' },
  ];
  try {
    const built = projects.map(async (project, i) => {
      await cp(join(ROOT, 'content'), project.path('content'), { recursive: true });
      await project.astro('build', { SITE_URL: 'https://record.example', ...machines[i] });
      return project.path('dist');
    });
    const [one = '', other = ''] = await Promise.all(built);
    expect(await differences(one, other)).toEqual([]);
  } finally {
    for (const project of projects) await project.remove();
    await rm(elsewhere, { recursive: true, force: true });
  }
});
