import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slugPattern } from '../../src/record/schema/fields.ts';
import { slugOf } from '../../src/record/text/slug.ts';
import { contentFolder, run, writeIn } from '../support/build/content-folder.ts';

describe('npm run new', () => {
  test('writes a skeleton that names its blanks, and has no findings once they are filled', async () => {
    const folder = await contentFolder();
    const { code, stdout } = await run(folder, 'new', [
      '--title',
      "Two cities' share: the harbor",
      '--date',
      '2025-03-03',
    ]);
    const name = 'briefings/2025-03-03-two-cities-share-harbor.md';
    expect([code, stdout.split('\n')[0]]).toEqual([0, join(folder, name)]);
    const skeleton = await readFile(join(folder, name), 'utf8');
    const blank = await run(folder, 'check', ['--format', 'json']);
    const { findings }: { findings: { message: string }[] } = JSON.parse(blank.stdout);
    expect(findings).not.toEqual([]);
    expect(
      findings.map(({ message }) => /^Unexpected empty value(?: in "(\w+)")?/.exec(message)?.[1]),
    ).toEqual([
      'standfirst',
      ...[undefined, undefined, undefined],
      ...['id', 'name', 'kind'],
      ...['id', 'speaker', 'text', 'on'],
    ]);

    const filled = skeleton
      .replace('standfirst:', 'standfirst: The harbor is open.')
      .replace('  -\n  -\n  -\n', '  - One.\n  - Two.\n  - Three.\n')
      .replace('    id:\n    name:', '    id: ona-rask\n    name: Ona Rask')
      .replace('kind:', 'kind: person')
      .replace('    id:\n    speaker:', '    id: open\n    speaker: ona-rask')
      .replace('    text:', '    text: It is open')
      .replace(/ {4}on:$/m, '    on: 2025-03-03');
    await writeIn(folder, name, `${filled}"It is open," Ona Rask said.\n`);
    expect((await run(folder, 'check', ['--strict'])).stdout).toBe('No findings in 1 file.\n');
  });

  test('shows every optional field an editor often needs, each a field once its mark is gone', async () => {
    const folder = await contentFolder();
    await run(folder, 'new', ['--title', 'A day', '--date', '2025-03-03']);
    const name = 'briefings/2025-03-03-day.md';
    const skeleton = await readFile(join(folder, name), 'utf8');
    const used = skeleton.replace(/^( *)#( *(?:- )?\w+:)/gm, '$1$2');
    for (const field of [
      'dateline',
      'source',
      'role',
      'asWritten',
      'to',
      'place',
      'featured',
      'notQuotes',
      'planned',
    ])
      expect(used).toMatch(new RegExp(`^ *${field}:`, 'm'));
    await writeIn(folder, name, used);
    const { stdout } = await run(folder, 'check', ['--format', 'json']);
    const { findings }: { findings: { code: string; message: string }[] } = JSON.parse(stdout);
    for (const { code, message } of findings)
      if (code !== 'date/not-in-body') expect(message).toMatch(/^Unexpected empty value/);
  });

  test.each([
    ['Встреча в Каире', true],
    ['The briefing', false],
  ])('advises another name only where the headline gave none: %s', async (headline, isAdvised) => {
    const { stdout } = await run(await contentFolder(), 'new', ['--title', headline]);
    expect(stdout).toContain('-briefing.md');
    expect(stdout.includes('rename')).toBe(isAdvised);
  });

  test('asks for what is not given', async () => {
    const folder = await contentFolder();
    await run(folder, 'new', [], { answers: ['A quiet day', ''] });
    expect(await readdir(join(folder, 'briefings'))).toEqual(['2025-06-01-quiet-day.md']);
  });

  test('never replaces a file', async () => {
    const folder = await contentFolder({ 'briefings/2025-06-01-quiet-day.md': 'mine' });
    const { code, stderr } = await run(folder, 'new', ['--title', 'A quiet day']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('is there already; nothing was changed')]);
    expect(await readFile(join(folder, 'briefings/2025-06-01-quiet-day.md'), 'utf8')).toBe('mine');
    expect(await readdir(join(folder, 'briefings'))).toHaveLength(1);
    await run(folder, 'new', ['--title', 'A quiet day', '--slug', 'another']);
    expect(await readdir(join(folder, 'briefings'))).toContain('2025-06-01-another.md');
  });

  test.each([
    [[], 'The headline is missing'],
    [['--title', ' '], 'The headline is missing'],
    [['--title', 'x'.repeat(111)], 'headline of 111 characters'],
    [['--title', 'A day', '--date', '2025-02-30'], 'date "2025-02-30"'],
    [['--title', 'A day', '--date', 'yesterday'], 'date "yesterday"'],
    [['--title', 'A day', '--slug', '../../etc'], 'slug "../../etc"'],
    [['A day'], "Unexpected argument 'A day'"],
  ])('explains what is wrong with %j', async (args, says) => {
    const folder = await contentFolder();
    const { code, stderr } = await run(folder, 'new', args);
    expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining(says)]);
    expect(stderr).toContain('Usage: npm run new');
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['Talks to end the strike of the ferries', 'talks-end-strike-ferries'],
    ['Łódź, Århus & Straße: naïve?', 'lodz-arhus-strasse-naive'],
    ['قمة القاهرة', 'briefing'],
    ['东京会谈', 'briefing'],
    ['…', 'briefing'],
    ['Of the', 'of-the'],
    ["Blinken's last chance", 'blinkens-last-chance'],
    ['One two three four five six seven', 'one-two-three-four-five-six'],
    [`${'Harbor'.repeat(5)} opens`, `${'harbor'.repeat(4)}-opens`],
    ['Ferry…company — talks', 'ferry-company-talks'],
    ['a/../../b\u0000c', 'b-c'],
  ])('makes of "%s" the slug %s', (headline, words) => {
    expect(slugOf(headline, '2025-06-01')).toBe(`2025-06-01-${words}`);
    expect(slugOf(headline, '2025-06-01')).toMatch(slugPattern);
  });
});
