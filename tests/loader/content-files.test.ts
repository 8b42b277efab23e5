import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentChecker } from '../../src/loader/check-content.ts';
import { fileCodes } from '../../src/record/diagnostics/file-codes.ts';
import { contentFolder, day, writeIn } from '../support/build/content-folder.ts';
import { harborTalks } from '../support/record/briefing.ts';

const name = 'briefings/2025-03-03-harbor-talks.md';

interface Case {
  readonly title: string;
  readonly code: string;
  readonly bytes: Uint8Array;
  /** Line and column of the finding. */
  readonly at: readonly [number, number];
  readonly says?: string;
}

/** The valid file with bytes put in place of a passage. */
function withBytes(passage: string, ...bytes: readonly number[]): Uint8Array {
  const at = harborTalks.indexOf(passage);
  return Buffer.concat([
    Buffer.from(harborTalks.slice(0, at)),
    Buffer.from(bytes),
    Buffer.from(harborTalks.slice(at + passage.length)),
  ]);
}

const text = (words: string) => Buffer.from(words);
const body = (words: string) => text(`${harborTalks}\n${words}\n`);

const cases: readonly Case[] = [
  {
    title: 'a byte of Windows-1252',
    code: 'file/encoding',
    bytes: withBytes('Harbor talks open', 0xe9),
    at: [2, 8],
    says: 'in Windows-1252 this byte is “é”',
  },
  {
    title: 'a character cut short at the end of the file',
    code: 'file/encoding',
    bytes: Buffer.concat([text('a\nb'), Buffer.from([0xe2, 0x80])]),
    at: [2, 2],
    says: 'offset 3',
  },
  {
    title: 'UTF-16',
    code: 'file/encoding',
    bytes: Buffer.from(`\ufeff${harborTalks}`, 'utf16le'),
    at: [1, 1],
    says: 'UTF-16',
  },
  {
    title: 'lines that end in a carriage return alone',
    code: 'file/encoding',
    bytes: text(harborTalks.replaceAll('\n', '\r')),
    at: [1, 4],
    says: 'carriage return',
  },
  {
    title: 'a byte-order mark',
    code: 'file/byte-order-mark',
    bytes: text(`\ufeff${harborTalks}`),
    at: [1, 1],
  },
  {
    title: 'the line endings of Windows',
    code: 'file/line-endings',
    bytes: text(harborTalks.replaceAll('\n', '\r\n')),
    at: [1, 4],
  },
  {
    title: 'a body of five megabytes',
    code: 'file/too-large',
    bytes: body('All quiet in the harbor. '.repeat(200_000)),
    at: [1, 1],
  },
  {
    title: 'nine megabytes',
    code: 'file/too-large',
    bytes: new Uint8Array(9_000_000),
    at: [1, 1],
  },
  { title: 'ten thousand lines', code: 'file/too-large', bytes: body('1. a\n'.repeat(10_000)), at: [1, 1] },
  {
    title: 'links that are never closed',
    code: 'file/tangled',
    bytes: body('[a]('.repeat(20_000)),
    at: [129, 2401],
  },
  {
    title: 'ticks in runs of every length',
    code: 'file/tangled',
    bytes: body('` `` '.repeat(20_000)),
    at: [129, 1001],
  },
  {
    title: 'YAML in brackets fifty thousand deep',
    code: 'file/tangled',
    bytes: text(`---\na: ${'['.repeat(50_000)}\n---\n`),
    at: [2, 36],
  },
  {
    title: 'aliases that explode',
    code: 'frontmatter/alias',
    bytes: text(
      `---\na: &a [x]\n${Array.from('bcdefghij', (key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join()}]`).join('\n')}\n---\n`,
    ),
    at: [2, 4],
  },
  {
    title: 'a tab before a field',
    code: 'frontmatter/syntax',
    bytes: text(harborTalks.replace('  place: Port Calder\n  on', '\tplace: Port Calder\n  on')),
    at: [9, 1],
  },
  {
    title: 'frontmatter that is never closed',
    code: 'frontmatter/unclosed',
    bytes: text(harborTalks.replace('\n---\n', '\n')),
    at: [1, 1],
  },
  {
    title: 'a NUL byte in the body',
    code: 'text/invisible',
    bytes: text(harborTalks.replace('answer him', 'answer\0 him')),
    at: [117, 22],
  },
];

describe('a file that is', () => {
  // The first check of all takes the time to compile.
  beforeAll(async () => {
    await contentChecker(join(import.meta.dirname, '../fixtures/corpus/content'))(day);
  }, 120_000);

  test.each(cases)('$title: one finding, in less than a second', async ({ code, bytes, at, says }) => {
    const folder = await contentFolder({ [name]: bytes });
    // The time of this process, not of the clock: other programs run beside the tests.
    const started = process.cpuUsage();
    const { diagnostics } = await contentChecker(folder)(day);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(diagnostics.map((found) => found.code)).toEqual(
      code === 'frontmatter/alias' ? Array(10).fill(code) : [code],
    );
    const [finding] = diagnostics;
    expect([finding?.range.start.line, finding?.range.start.column]).toEqual(at);
    expect(finding?.message).toMatch(/^[A-Z].*\bexpected .*\.$/s);
    expect(finding?.hint).toMatch(/\S/);
    if (says) expect(`${finding?.message} ${finding?.hint}`).toContain(says);
  });
});

describe('in the place of a file,', () => {
  const codesIn = async (folder: string) =>
    (await contentChecker(folder)(day)).diagnostics.map(({ code, file }) => [
      code,
      file.slice(folder.length + 1),
    ]);

  test('a folder, a link to nothing and a link to itself are findings', async () => {
    const folder = await contentFolder({ [name]: harborTalks });
    await mkdir(join(folder, 'briefings/2025-01-01-folder.md'));
    await symlink('nowhere.md', join(folder, 'briefings/2025-01-01-nothing.md'));
    await symlink('2025-01-01-self.md', join(folder, 'briefings/2025-01-01-self.md'));
    expect(await codesIn(folder)).toEqual([
      ['file/unreadable', 'briefings/2025-01-01-folder.md'],
      ['file/unreadable', 'briefings/2025-01-01-nothing.md'],
      ['file/unreadable', 'briefings/2025-01-01-self.md'],
    ]);
  });

  test('a link to a file is that file', async () => {
    const folder = await contentFolder({ 'elsewhere.md': harborTalks, 'briefings/.hidden': '' });
    await symlink('../elsewhere.md', join(folder, name));
    expect(await codesIn(folder)).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that is closed to this user is a finding', async () => {
    const folder = await contentFolder({ [name]: harborTalks });
    await chmod(join(folder, name), 0);
    expect(await codesIn(folder)).toEqual([['file/unreadable', name]]);
  });

  test('what no page is made of is named', async () => {
    const folder = await contentFolder({
      [name]: harborTalks,
      'briefings/notes.txt': 'x',
      'people/Ona.MD': '',
    });
    await mkdir(join(folder, 'briefings/2024'));
    expect(await codesIn(folder)).toEqual([
      ['file/ignored', 'briefings/2024'],
      ['file/ignored', 'briefings/notes.txt'],
      ['file/ignored', 'people/Ona.MD'],
    ]);
  });

  test('a file in the place of the folder is a finding', async () => {
    expect(await codesIn(await contentFolder({ briefings: 'x' }))).toEqual([
      ['file/unreadable', 'briefings'],
    ]);
  });

  test('a bad file hides no other', async () => {
    const folder = await contentFolder({
      [name]: harborTalks.replace('speaker: ona-rask', 'speaker: nobody'),
    });
    await writeIn(folder, 'briefings/2025-01-01-bad.md', Buffer.from([0xff]));
    expect((await codesIn(folder)).map(([code]) => code)).toEqual(['file/encoding', 'id/unknown']);
  });
});

test('every code of files has a case here', () => {
  const shown = new Set([...cases.map(({ code }) => code), 'file/unreadable', 'file/ignored']);
  expect(Object.keys(fileCodes).filter((code) => !shown.has(code))).toEqual([]);
});

test('a content folder that is not there is a finding, not an empty site', async () => {
  const folder = join(await contentFolder(), 'nowhere');
  const { diagnostics } = await contentChecker(folder)(day);
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['file/unreadable', folder]]);
});
