import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, run } from '../support/build/content-folder.ts';
import { harborTalks } from '../support/record/briefing.ts';

const name = 'briefings/2025-03-03-harbor-talks.md';
const read = (folder: string) => readFile(join(folder, name), 'utf8');

function instead(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [passage, written]) => {
    expect(text, 'the passage stands there').toContain(passage);
    return text.replace(passage, () => written);
  }, harborTalks);
}

async function fixed(text: string) {
  const folder = await contentFolder({ [name]: text });
  const ran = await run(folder, 'fix', ['--yes']);
  return { ...ran, text: await read(folder), check: (await run(folder, 'check')).stdout };
}

describe('npm run fix puts right', () => {
  test.each([
    ['the name of a field', [['speaker: pell-dorne # x', 'speeker: pell-dorne # x']]],
    ['an id', [['who: [harbor-union]', 'who: [harbour-union]']]],
    ['an id that is mistyped twice', [['represents: calder-ferries', 'represents: calder-ferrys']]],
    ['a dash', [['winter\n    on', 'winter – no\n    on']]],
    ['the day of a weekday', [['    on: 2025-03-02\n    asWritten', '    asWritten']]],
  ] as const)('%s, and no other byte', async (title, [[right, wrong]]) => {
    const valid =
      title === 'a dash'
        ? instead(['winter\n    on', 'winter - no\n    on'], ['the winter,"', 'the winter - no,"'])
        : instead(['speaker: pell-dorne', 'speaker: pell-dorne # x']);
    const base =
      title === 'a dash' ? valid.replace('winter - no\n', 'winter – no\n') : valid.replace(right, wrong);
    expect(base).not.toBe(valid);
    const { text, check, code } = await fixed(base);
    expect(text).toBe(valid);
    expect([code, check]).toEqual([0, 'No findings in 1 file.\n']);
  });

  test('several mistakes in one entry, in a file with the line endings and the mark of Windows', async () => {
    const valid = `\ufeff${harborTalks.replaceAll('\n', '\r\n')}`;
    const wrong = valid
      .replace('    speaker: ona-rask\r\n', '    speeker: ona-raks\r\n')
      .replace('    on: 2025-03-03\r\n    asWritten: Monday', '    asWritten: Monday');
    expect((await fixed(wrong)).text).toBe(valid);
  });

  test('a planned day, counted onward', async () => {
    const planned = instead(
      ['    on: 2025-03-14\n    asWritten: March 14', '    asWritten: Friday'],
      ['vote on March 14', 'vote on Friday'],
    );
    expect((await fixed(planned)).text).toContain('    on: 2025-03-07\n    asWritten: Friday');
  });

  test('an entry in braces', async () => {
    const flow = instead([
      '  - id: statement\n    on: 2025-03-02\n    asWritten: Sunday\n    event: The company issues a statement',
      '  - { id: statement, asWritten: Sunday, event: The company issues a statement }',
    ]);
    expect((await fixed(flow)).text).toContain('{ id: statement, on: 2025-03-02, asWritten: Sunday,');
  });
});

describe('npm run fix leaves to the editor', () => {
  test.each([
    [
      'an id like two others',
      [
        ['id: tide-house', 'id: ona-rasp'],
        ['name: Tide House', 'name: Tide House\n    asWritten: [Tide]'],
        ['speaker: ona-rask', 'speaker: ona-rasx'],
      ],
      'may be "ona-rask" or "ona-rasp"',
    ],
    ['an id like none', [['who: [harbor-union]', 'who: [lighthouse]']], 'is like none that exists'],
    ['a day of no weekday', [['    from: 2025-02-10\n    to: 2025-02-14\n', '']], 'is no weekday alone'],
    [
      'a weekday without a dateline',
      [
        ['dateline:\n  place: Port Calder\n  on: 2025-03-03\n', ''],
        ['    on: 2025-03-02\n    asWritten', '    asWritten'],
      ],
      'no dateline',
    ],
  ] as const)('%s', async (_title, changes, says) => {
    const wrong = instead(...changes);
    const { text, stdout } = await fixed(wrong);
    expect(stdout).toContain(says);
    expect(text).toBe(wrong);
  });

  test('other words than the article has', async () => {
    const wrong = instead(['text: It was the last boat', 'text: It was the last ship']);
    expect((await fixed(wrong)).text).toBe(wrong);
  });
});

describe('npm run fix asks', () => {
  const wrong = instead(['speaker: pell-dorne', 'speeker: pell-dorne']);

  test('after showing the difference, and does what it is told', async () => {
    const folder = await contentFolder({ [name]: wrong });
    const { stdout } = await run(folder, 'fix', [], { answers: ['y'] });
    expect(stdout).toMatch(/@@ line 61: .*@@\n- {4}speeker: pell-dorne\n\+ {4}speaker: pell-dorne\n/);
    expect(await read(folder)).toBe(harborTalks);
  });

  test.each([[['n']], [['']], [[]]])('and changes nothing after %j', async (answers) => {
    const folder = await contentFolder({ [name]: wrong });
    const { code, stdout } = await run(folder, 'fix', [], { answers });
    expect([code, stdout]).toEqual([1, expect.stringContaining('Nothing was changed')]);
    expect(await read(folder)).toBe(wrong);
  });
});
