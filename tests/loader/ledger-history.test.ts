import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerCodes } from '../../src/record/diagnostics/ledger-codes.ts';
import { contentFolder, run, writeIn } from '../support/build/content-folder.ts';
import { harborTalks } from '../support/record/briefing.ts';

const slug = '2025-03-03-harbor-talks';
const name = `briefings/${slug}.md`;
const day = '2025-06-01';
const circumstances = { today: () => day };

/** A history in one day: each state of the briefing but the last is recorded; what is found in the last. */
async function foundIn(...states: readonly string[]): Promise<string[]> {
  const folder = await contentFolder();
  for (const state of states.slice(0, -1)) {
    await writeIn(folder, name, state);
    const { code, stdout } = await run(folder, 'record', ['--yes'], circumstances);
    expect(code, stdout).toBe(0);
  }
  await writeIn(folder, name, states.at(-1) ?? '');
  return codesIn(folder);
}

async function codesIn(folder: string): Promise<string[]> {
  const { stdout } = await run(folder, 'check', ['--format', 'json'], circumstances);
  const { findings } = JSON.parse(stdout);
  return findings.map(({ code }: { code: string }) => code);
}

/** The briefing with passages put in the place of others. */
function briefing(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [passage, written]) => {
    expect(text, 'the passage stands there').toContain(passage);
    return text.replaceAll(passage, () => written);
  }, harborTalks);
}

const corrected = (fields: string) =>
  ['corrections:\n', `corrections:\n  - { on: ${day}, note: Put right., ${fields} }\n`] as const;
const sameDay = ['updated: 2025-03-05', `updated: ${day}`] as const;
const otherProse = ['Rask would not answer him.', 'Rask answered him.'] as const;
const otherWords = [
  ['last boat of the winter', 'last ferry of the winter'],
  ['"the last boat"', 'the last ferry'],
] as const;
const explained = corrected('target: quotes.the-last-boat, was: boat, now: ferry');
const otherDay = [
  '    on: 2025-03-02\n    form: statement',
  '    on: 2025-03-01\n    form: statement',
] as const;
const otherSpeaker = [
  'speaker: pell-dorne\n    text: It was',
  'speaker: ona-rask\n    text: It was',
] as const;

test('every code of the ledger stands in a test of the ledger', async () => {
  const texts = await Promise.all(
    ['ledger.test.ts', 'ledger-history.test.ts'].map((file) =>
      readFile(join(import.meta.dirname, file), 'utf8'),
    ),
  );
  for (const code of Object.keys(ledgerCodes)) expect(texts.join('')).toContain(code);
});

test('a published quotation is not given to another speaker or day in silence', async () => {
  // The words around it still give it to the one before.
  expect(await foundIn(harborTalks, briefing(otherSpeaker))).toEqual([
    'quote/attribution',
    'ledger/reattributed',
  ]);
  expect(await foundIn(harborTalks, briefing(otherDay))).toEqual(['ledger/reattributed']);
  expect(await foundIn(harborTalks, briefing(otherDay, sameDay))).toEqual(['ledger/reattributed']);
});

test('a correction gives it to another, once', async () => {
  const told = briefing(
    otherDay,
    corrected('target: quotes.every-boat.on, was: 2025-03-02, now: 2025-03-01'),
  );
  expect(await foundIn(harborTalks, told)).toEqual([]);
  const again = told.replace(otherDay[1], '    on: 2025-02-28\n    form: statement');
  expect(await foundIn(harborTalks, told, again)).toEqual(['ledger/reattributed']);
  const ofAnother = briefing(
    otherDay,
    corrected('target: quotes.patience.on, was: 2025-03-02, now: 2025-03-01'),
  );
  expect(await foundIn(harborTalks, ofAnother)).toEqual(['ledger/reattributed']);
});

test('prose that changes twice on a day says so twice', async () => {
  const first = briefing(sameDay);
  const second = briefing(sameDay, otherProse);
  expect(await foundIn(harborTalks, first, second)).toEqual(['ledger/changed']);
  const withHour = briefing(otherProse, ['updated: 2025-03-05', `updated: ${day}T18:30:00Z`]);
  expect(await foundIn(harborTalks, first, withHour)).toEqual([]);
  expect(await foundIn(harborTalks, first, briefing(sameDay, otherProse, corrected('target: body')))).toEqual(
    [],
  );
});

test('an update is not announced for a day to come', async () => {
  expect(
    await foundIn(harborTalks, briefing(otherProse, ['updated: 2025-03-05', 'updated: 2099-01-01'])),
  ).toEqual(['order/in-future']);
});

test('a correction that was published stays, whatever it led to', async () => {
  const told = briefing(...otherWords, explained);
  expect(await foundIn(harborTalks, told, briefing(...otherWords))).toEqual(['ledger/amendment-gone']);
  const betterNote = told.replace('note: Put right.', 'note: The vessel was a ferry.');
  expect(await foundIn(harborTalks, told, betterNote)).toEqual([]);
});

test('a retraction that was published stays, and so no other words come under the id', async () => {
  const retracted = briefing(
    [
      'It was the last boat of the winter\n    on: 2025-03-03',
      `It was the last boat of the winter\n    on: 2025-03-03\n    retracted: { on: ${day}, reason: He did not say it. }`,
    ],
    ['"the last boat"', 'the last boat'],
  );
  expect(await foundIn(harborTalks, retracted, harborTalks)).toEqual(['ledger/amendment-gone']);
});

test('the address of a briefing that is gone leads to no other', async () => {
  const folder = await contentFolder({ [name]: harborTalks });
  const short = 'briefings/2025-01-01-short.md';
  const words = (prose: string, fields = '') =>
    `---\ntitle: Short\nstandfirst: Short.\npublished: 2025-01-01\n${fields}keyPoints: [One., Two., Three.]\n---\n\n${prose}\n`;
  await writeIn(folder, short, words('Nothing was said.'));
  await run(folder, 'record', ['--yes'], circumstances);
  await rm(join(folder, short));
  await writeIn(
    folder,
    name,
    briefing(['lang: en\n', 'lang: en\nformerSlugs: [2025-01-01-short]\n'], sameDay),
  );
  expect(await codesIn(folder)).toEqual(['ledger/changed']);
  await writeIn(folder, name, harborTalks);
  await writeIn(
    folder,
    'briefings/2025-01-01-still-short.md',
    words('Nothing was said.', 'formerSlugs: [2025-01-01-short]\n'),
  );
  expect(await codesIn(folder)).toEqual([]);
  await run(folder, 'record', ['--yes'], circumstances);
  await writeIn(
    folder,
    'briefings/2025-01-01-still-short.md',
    words('Little was said.', `formerSlugs: [2025-01-01-short]\nupdated: ${day}\n`),
  );
  expect(await codesIn(folder)).toEqual([]);
});

test('a briefing may move and change at once where its quotations show that it is the same', async () => {
  const folder = await contentFolder({ [name]: harborTalks });
  await run(folder, 'record', ['--yes'], circumstances);
  await rm(join(folder, name));
  const former = ['lang: en\n', `lang: en\nformerSlugs: [${slug}]\n`] as const;
  const moved = 'briefings/2025-03-03-talks.md';
  await writeIn(folder, moved, briefing(former, otherProse));
  expect(await codesIn(folder)).toEqual(['ledger/changed']);
  await writeIn(folder, moved, briefing(former, otherProse, corrected('target: body')));
  expect(await codesIn(folder)).toEqual([]);
  await run(folder, 'record', ['--yes'], circumstances);
  expect(await codesIn(folder)).toEqual([]);
});

test('a briefing that moved away and back is held against what was recorded last', async () => {
  const elsewhere = 'briefings/2025-03-03-talks.md';
  const former = (of: string) => ['lang: en\n', `lang: en\nformerSlugs: [${of}]\n`] as const;
  const back = former('2025-03-03-talks');
  const folder = await contentFolder({ [name]: harborTalks });
  await run(folder, 'record', ['--yes'], circumstances);
  await rm(join(folder, name));
  await writeIn(folder, elsewhere, briefing(former(slug)));
  await run(folder, 'record', ['--yes'], circumstances);
  await rm(join(folder, elsewhere));
  await writeIn(folder, name, briefing(back, corrected('target: body')));
  await run(folder, 'record', ['--yes'], circumstances);
  expect(await codesIn(folder)).toEqual([]);
  await writeIn(folder, name, briefing(back, corrected('target: body'), otherProse));
  expect(await codesIn(folder)).toEqual(['ledger/changed']);
});

test('a ledger of any length is read', async () => {
  const folder = await contentFolder({ [name]: harborTalks });
  await run(folder, 'record', ['--yes'], circumstances);
  const ledger = await readFile(join(folder, 'permalinks.jsonl'), 'utf8');
  const [line = ''] = ledger.split('\n');
  await writeIn(
    folder,
    'permalinks.jsonl',
    `${`${line}\n`.repeat(Math.ceil(8_500_000 / line.length))}${ledger}`,
  );
  expect(await codesIn(folder)).toEqual([]);
});
