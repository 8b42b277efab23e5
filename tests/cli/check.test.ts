import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { registry } from '../../src/record/diagnostics/registry.ts';
import { contentFolder, run, writeIn } from '../support/build/content-folder.ts';
import { harborTalks } from '../support/record/briefing.ts';

const name = 'briefings/2025-03-03-harbor-talks.md';
const wrong = harborTalks.replace('speaker: pell-dorne', 'speaker: pel-dorne');
const doubtful = harborTalks.replace('answer him.', 'answer him on Thursday.');

describe('npm run check', () => {
  test('says that all is well, and ends with 0', async () => {
    const ran = await run(await contentFolder({ [name]: harborTalks }), 'check');
    expect(ran).toEqual({ code: 0, stdout: 'No findings in 1 file.\n', stderr: '' });
  });

  test('shows a finding with its lines, and ends with 1', async () => {
    const { code, stdout } = await run(await contentFolder({ [name]: wrong }), 'check');
    expect(code).toBe(1);
    expect(stdout).toContain('error id/unknown');
    expect(stdout).toContain('speaker: pel-dorne');
    expect(stdout).toContain('Did you mean "pell-dorne"?');
    expect(stdout).toContain('1 error in 1 file');
  });

  test('takes warnings for nothing, and with --strict for findings', async () => {
    const folder = await contentFolder({ [name]: doubtful });
    expect((await run(folder, 'check')).code).toBe(0);
    expect((await run(folder, 'check', ['--strict'])).code).toBe(1);
  });

  test('writes JSON and nothing else', async () => {
    const { code, stdout, stderr } = await run(await contentFolder({ [name]: wrong }), 'check', [
      '--format',
      'json',
    ]);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      files: 1,
      findings: [{ code: 'id/unknown', severity: 'error', line: 61, column: 14, endLine: 61, endColumn: 23 }],
    });
    expect([code, stderr]).toEqual([1, '']);
  });

  test('writes annotations', async () => {
    const { stdout } = await run(await contentFolder({ [name]: wrong }), 'check', ['--format=github']);
    expect(stdout).toMatch(
      /^::error file=.*,line=61,endLine=61,col=14,endColumn=23,title=id\/unknown::Unexpected/,
    );
  });

  test('colors a terminal, unless the person said no', async () => {
    const folder = await contentFolder({ [name]: wrong });
    const printed = async (isTerminal: boolean, env = {}) =>
      (await run(folder, 'check', [], { isTerminal, env })).stdout.includes('\u001b[');
    expect(await printed(true)).toBe(true);
    expect(await printed(false)).toBe(false);
    expect(await printed(true, { NO_COLOR: '1' })).toBe(false);
  });

  test('reports only the paths named, and still sees the others', async () => {
    const other = harborTalks.replace('name: Ona Rask', 'name: Ona Rusk').replaceAll('Rask]', 'Rask, Rusk]');
    const folder = await contentFolder({ [name]: harborTalks, 'briefings/2025-03-04-again.md': other });
    const { stdout } = await run(folder, 'check', ['briefings/2025-03-04-again.md', '--format', 'json']);
    expect(stdout).toContain('actor/conflict');
    const { code, stdout: clean } = await run(folder, 'check', [name]);
    expect([code, clean]).toEqual([0, 'No findings in 1 file.\n']);
    expect((await run(folder, 'check', ['briefings'])).code).toBe(1);
  });

  test.each([
    [['--fromat', 'json'], "Unknown option '--fromat'."],
    [['--format', 'xml'], 'Unexpected format "xml", expected text, json or github.'],
    [['--format'], "Option '--format <value>' argument missing."],
    [['nowhere.md'], 'There is no file or folder "nowhere.md".'],
    [['../elsewhere.md'], '"../elsewhere.md" is outside the content, expected a file or folder of'],
  ])('explains %j in a line, then the usage, and ends with 2', async (args, line) => {
    const { code, stdout, stderr } = await run(await contentFolder(), 'check', args);
    const [explained, usage] = stderr.split('\n');
    expect(explained).toContain(line);
    expect(usage).toMatch(/^Usage: npm run check -- \[--format/);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('with --watch checks again on every save, until it is stopped', async () => {
    const folder = await contentFolder({ [name]: wrong });
    let stop = () => {};
    const untilStopped = () => new Promise<void>((resolve) => (stop = resolve));
    const onPrint = (printed: string) => {
      if (printed.includes('No findings')) stop();
      else void writeIn(folder, name, harborTalks);
    };
    const { code, stdout } = await run(folder, 'check', ['--watch'], { untilStopped, onPrint });
    expect(stdout).toMatch(/1 error in 1 file\n.*No findings in 1 file/s);
    expect(code).toBe(0);
  });

  test('with --watch waits for a folder that is not there yet, or was replaced', async () => {
    const folder = join(await contentFolder(), 'later');
    let stop = () => {};
    const untilStopped = () => new Promise<void>((resolve) => (stop = resolve));
    await writeIn(`${folder}-next`, name, wrong);
    const replace = async () => {
      await rename(folder, `${folder}-former`);
      await rename(`${folder}-next`, folder);
    };
    const onPrint = (printed: string) => {
      if (printed.includes('id/unknown')) stop();
      else if (printed.includes('No findings')) void replace();
      else void writeIn(folder, name, harborTalks);
    };
    const { code, stdout } = await run(folder, 'check', ['--watch'], { untilStopped, onPrint });
    expect(stdout).toMatch(/a folder with "briefings" in it.*No findings in 1 file.*id\/unknown/s);
    expect(code).toBe(1);
  });

  test('says which languages have no labels', async () => {
    const folder = await contentFolder({ [name]: harborTalks.replace(/^lang: .*$/m, 'lang: nl') });
    const { stdout } = await run(folder, 'check', []);
    expect(stdout).toContain('Hint: there are no labels in nl.');
    expect((await run(await contentFolder({ [name]: harborTalks }), 'check', [])).stdout).not.toContain(
      'Hint:',
    );
  });

  test('--codes lists every kind of finding there is', async () => {
    const { code, stdout } = await run(await contentFolder(), 'check', ['--codes']);
    const listed = stdout
      .split('\n')
      .flatMap((line) => /^\| `(.+?)` \| (error|warning) \| .+\. \| .+\. \|$/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(Object.keys(registry).sort());
    expect(code).toBe(0);
  });
});
