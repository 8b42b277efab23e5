import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/run.ts';
import { ROOT } from '../../src/system/project.ts';
import { contentFolder, run } from '../support/build/content-folder.ts';

test('the briefing that the README shows has no findings under the name it gives', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const name = /^ {4}content\/(briefings\/[\w-]+\.md)$/m.exec(readme)?.[1] ?? '';
  const example = /^```markdown\n(---\n.*?)^```$/ms.exec(readme)?.[1] ?? '';
  const { stdout } = await run(await contentFolder({ [name]: example }), 'check', ['--strict']);
  expect(stdout).toBe('No findings in 1 file.\n');
});

test('the README names every content command, and npm runs each', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  for (const name of Object.keys(commands)) {
    expect(readme).toContain(`| \`npm run ${name}\` |`);
    expect(scripts[name]).toBe(`node src/tooling/run.mjs ${name}`);
  }
});
