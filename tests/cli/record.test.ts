import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, run, writeIn } from '../support/build/content-folder.ts';
import { harborTalks } from '../support/record/briefing.ts';

const name = 'briefings/2025-03-03-harbor-talks.md';

async function recorded() {
  const folder = await contentFolder({ [name]: harborTalks });
  const first = await run(folder, 'record', ['--yes']);
  const ledger = () => readFile(join(folder, 'permalinks.jsonl'), 'utf8');
  return { folder, first, ledger };
}

describe('npm run record', () => {
  test('writes a line for the briefing, each quotation and each person, and prints what it adds', async () => {
    const { first, ledger } = await recorded();
    const lines = (await ledger()).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 4 + 6);
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      url: '/quotes/2025-03-03-harbor-talks/a-beginning/',
      kind: 'quote',
      id: '2025-03-03-harbor-talks/a-beginning',
      hash: expect.stringMatching(/^[\da-f]{64}$/),
      recorded: '2025-06-01',
      said: expect.objectContaining({ speaker: expect.any(String), on: '2025-03-03', form: 'spoken' }),
    });
    expect(first.stdout).toContain('+ quote    /quotes/2025-03-03-harbor-talks/a-beginning/\n');
    expect(first.stdout).toContain('11 lines added');
  });

  test('adds nothing twice', async () => {
    const { folder, ledger } = await recorded();
    const before = await ledger();
    const { code, stdout } = await run(folder, 'record', ['--yes']);
    expect([code, stdout]).toEqual([0, 'Nothing to record: every page is in the ledger as it is.\n']);
    expect(await ledger()).toBe(before);
  });

  test('adds nothing for a line whose fields stand in another order', async () => {
    const { folder, ledger } = await recorded();
    const lines = (await ledger()).trimEnd().split('\n');
    const turned = lines.map((line) => {
      const entry = JSON.parse(line);
      const said = entry.said && Object.fromEntries(Object.entries(entry.said).reverse());
      return JSON.stringify({ ...entry, said });
    });
    await writeIn(folder, 'permalinks.jsonl', `${turned.join('\n')}\n`);
    expect((await run(folder, 'record', ['--yes'])).stdout).toMatch(/^Nothing to record/);
  });

  test('marks and white space are no change of the words', async () => {
    const { folder } = await recorded();
    await writeIn(folder, name, harborTalks.replace('"It was', '“It  was').replace('winter,"', 'winter,”'));
    expect((await run(folder, 'record', ['--yes'])).stdout).toMatch(/^Nothing to record/);
  });

  test('adds a line for words that were corrected, and leaves the old one', async () => {
    const { folder, ledger } = await recorded();
    const before = await ledger();
    const corrected = harborTalks
      .replaceAll('last boat of the winter', 'last ferry of the winter')
      .replace('"the last boat"', 'the last ferry')
      .replace(
        'corrections:\n',
        'corrections:\n  - { on: 2025-06-01, note: Ferry., target: quotes.the-last-boat, was: boat, now: ferry }\n',
      );
    await writeIn(folder, name, corrected);
    const { stdout } = await run(folder, 'record', ['--yes'], { today: () => '2025-06-02' });
    expect(stdout).toContain('+ quote    /quotes/2025-03-03-harbor-talks/the-last-boat/');
    const after = await ledger();
    expect(after.startsWith(before)).toBe(true);
    expect(
      after
        .slice(before.length)
        .trimEnd()
        .split('\n')
        .map((line) => [JSON.parse(line).kind, JSON.parse(line).recorded]),
    ).toEqual([
      ['briefing', '2025-06-02'],
      ['quote', '2025-06-02'],
    ]);
    expect((await run(folder, 'check')).code).toBe(0);
  });

  test('refuses while something is wrong, and changes nothing', async () => {
    const { folder, ledger } = await recorded();
    const before = await ledger();
    await writeIn(folder, name, harborTalks.replace('speaker: pell-dorne', 'speaker: pel-dorne'));
    const { code, stdout, stderr } = await run(folder, 'record', ['--yes']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('id/unknown');
    expect(stderr).toContain('Nothing was recorded');
    expect(await ledger()).toBe(before);
  });

  test('with --dry-run only says what it would add', async () => {
    const folder = await contentFolder({ [name]: harborTalks });
    expect((await run(folder, 'record', ['--dry-run'])).stdout).toContain('11 lines to add');
    await expect(readFile(join(folder, 'permalinks.jsonl'))).rejects.toThrow();
  });
});
