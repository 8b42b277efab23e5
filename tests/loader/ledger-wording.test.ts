import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentChecker } from '../../src/loader/check-content.ts';
import { contentFolder, run } from '../support/build/content-folder.ts';
import { edits } from '../support/ledger/edits.ts';
import { type Change, type Files, later, slug } from '../support/ledger/published-edits.ts';
import { rareEdits } from '../support/ledger/rare-edits.ts';
import { harborTalks } from '../support/record/briefing.ts';
import { findingText, type Place, wordsAt } from '../support/record/finding-text.ts';

function written(text: string, changed: readonly Change[], title: string): string {
  return changed.reduce((before, [passage, now]) => {
    expect(before, title).toContain(passage);
    return before.replaceAll(passage, () => now);
  }, text);
}

/** What is recorded of files; of the same ones once. */
async function ledgerOf(files: Files, ledgers: Map<string, string>): Promise<string> {
  const key = JSON.stringify(files);
  const known = ledgers.get(key);
  if (known !== undefined) return known;
  const folder = await contentFolder(files);
  const { code, stdout, stderr } = await run(folder, 'record', ['--yes']);
  expect(code, `${stdout}${stderr}`).toBe(0);
  const ledger = await readFile(join(folder, 'permalinks.jsonl'), 'utf8');
  const addresses = parseLines(ledger).map(({ url }) => url);
  expect(new Set(addresses).size, 'one line for each address').toBe(addresses.length);
  ledgers.set(key, ledger);
  return ledger;
}

const parseLines = (ledger: string): Record<string, unknown>[] =>
  ledger
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const formatLines = (lines: readonly Record<string, unknown>[]) =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

test('what an editor reads of each change to what was published is what was agreed on', async () => {
  const said: string[] = [];
  const ledgers = new Map<string, string>();
  for (const edit of [...edits, ...rareEdits]) {
    const {
      title,
      changes: made = [],
      name = slug,
      profile,
      before = [],
      others = {},
      othersNow = {},
    } = edit;
    const published = written(harborTalks, before, title);
    const ledger = await ledgerOf({ [`briefings/${slug}.md`]: published, ...others }, ledgers);
    const files = {
      'permalinks.jsonl': edit.recorded ? formatLines(edit.recorded(parseLines(ledger))) : ledger,
      [name ? `briefings/${name}.md` : '']: written(published, made, title),
      [profile ? 'people/ona-rask.md' : '']: `---\n${profile}\n---\n`,
      ...others,
      ...othersNow,
    };
    const kept = Object.entries(files).filter(([file, text]) => file !== '' && text !== '');
    const folder = await contentFolder(Object.fromEntries(kept));
    const { diagnostics, sources } = await contentChecker(folder)(later);
    const show = (place: Place) => {
      const source = sources.find(({ file }) => file === place.file);
      return `${wordsAt(source?.text, place)} in ${place.file.slice(folder.length + 1)}`;
    };
    said.push(
      `# ${title}`,
      ...diagnostics.flatMap((found) => findingText(found, show)).map((line) => line.replaceAll(folder, '')),
      '',
    );
  }
  await expect(said.join('\n')).toMatchFileSnapshot('./ledger-wording.txt');
});
