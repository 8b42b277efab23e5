import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentChecker } from '../../src/check-content.ts';
import { harborTalks } from '../support/briefing.ts';
import { contentFolder, run } from '../support/content-folder.ts';
import { findingText, type Place, wordsAt } from '../support/finding-text.ts';

const slug = '2025-03-03-harbor-talks';
const later = '2025-07-01';

type Change = readonly [passage: string, written: string];
const addCorrection = (fields: string): Change => [
  'corrections:\n',
  `corrections:\n  - { on: ${later}, note: Put right., ${fields} }\n`,
];
const update: Change = ['updated: 2025-03-05', `updated: ${later}`];
const reworded: readonly Change[] = [
  ['last boat of the winter', 'last ferry of the winter'],
  ['"the last boat"', 'the last ferry'],
];
const quoteOf = (id: string, rest: string): Change => [`id: ${id}\n`, `id: ${id}\n    ${rest}\n`];

/** What somebody does to a published briefing; its file keeps its name unless another is given. */
const changes: readonly { title: string; changes?: readonly Change[]; name?: string; profile?: string }[] = [
  { title: 'nothing' },
  { title: 'the briefing is gone', name: '' },
  { title: 'the briefing has another slug', name: '2025-03-03-talks' },
  { title: 'a quote has another id', changes: [['id: patience', 'id: endurance']] },
  { title: 'a quote has other words', changes: [...reworded, update] },
  {
    title: 'a quote has other words, and a correction that does not lead back',
    changes: [...reworded, addCorrection('target: quotes.the-last-boat, was: ship, now: ferry')],
  },
  {
    title: 'two quotes take each other’s id',
    changes: [
      ['id: patience', 'id: swap'],
      ['id: the-last-boat', 'id: patience'],
      ['id: swap', 'id: the-last-boat'],
    ],
  },
  {
    title: 'the quote and its words are gone',
    changes: [
      [
        '  - id: the-last-boat\n    speaker: pell-dorne\n    text: It was the last boat of the winter\n    on: 2025-03-03\n',
        '',
      ],
      ['"It was the last boat of the winter," Dorne said', 'Dorne spoke'],
      ['"the last boat"', 'the last boat'],
      update,
    ],
  },
  {
    title: 'a quote has another day',
    changes: [
      quoteOf('every-boat', 'place: Marrow'),
      ['on: 2025-03-02\n    form', 'on: 2025-03-01\n    form'],
    ],
  },
  {
    title: 'a quote has another speaker',
    changes: [['speaker: ona-rask\n    text: |-', 'speaker: pell-dorne\n    text: |-']],
  },
  { title: 'a quote has no listener', changes: [['    to: [pell-dorne]\n', '']] },
  { title: 'a quote has another form', changes: [['    form: statement\n', '']] },
  { title: 'a quote has a place', changes: [quoteOf('patience', 'place: Marrow')] },
  {
    title: 'a quote has original words',
    changes: [quoteOf('patience', 'lang: fr\n    original: La patience')],
  },
  {
    title: 'a quote has a place, and a correction that says so',
    changes: [
      quoteOf('patience', 'place: Marrow'),
      addCorrection('target: quotes.patience.place, now: Marrow'),
    ],
  },
  {
    title: 'a quote has a place, and a correction of another field',
    changes: [
      quoteOf('patience', 'place: Marrow'),
      addCorrection('target: quotes.patience.via, now: Marrow'),
    ],
  },
  { title: 'a person has another name', changes: [['name: Ona Rask', 'name: Una Rask']] },
  {
    title: 'a person has another name, the old one listed',
    changes: [['name: Ona Rask', 'name: Una Rask']],
    profile: 'otherNames: [Ona Rask]',
  },
  {
    title: 'a person has another name, another one listed',
    changes: [['name: Ona Rask', 'name: Una Rask']],
    profile: 'otherNames: [Ina Rask]',
  },
  {
    title: 'a person has another name, corrected',
    changes: [
      ['name: Ona Rask', 'name: Una Rask'],
      addCorrection('target: actors.ona-rask.name, was: Ona Rask, now: Una Rask'),
    ],
  },
  {
    title: 'a person has another name, corrected from a third one',
    changes: [
      ['name: Ona Rask', 'name: Una Rask'],
      addCorrection('target: actors.ona-rask.name, was: Ina Rask, now: Una Rask'),
    ],
  },
  {
    title: 'a person has another id',
    changes: [
      ['id: ona-rask', 'id: una-rask'],
      ['speaker: ona-rask', 'speaker: una-rask'],
      ['[ona-rask, ', '[una-rask, '],
    ],
  },
  { title: 'the prose is another', changes: [['Rask would not answer him.', 'Rask answered him.']] },
  {
    title: 'the prose is another, later',
    changes: [['Rask would not answer him.', 'Rask answered him.'], update],
  },
  {
    title: 'the prose is another, earlier',
    changes: [
      ['Rask would not answer him.', 'Rask answered him.'],
      ['updated: 2025-03-05', 'updated: 2025-03-04T12:00:00Z'],
    ],
  },
  {
    title: 'the prose is another, never updated',
    changes: [
      ['Rask would not answer him.', 'Rask answered him.'],
      ['updated: 2025-03-05\n', ''],
    ],
  },
  {
    title: 'a correction is gone',
    changes: [
      [
        "  - on: 2025-03-05\n    note: The director's first name was misspelled.\n    target: actors.pell-dorne.name\n    was: Pel Dorne\n    now: Pell Dorne\n",
        '  []\n',
      ],
    ],
  },
  {
    title: 'the note of a correction is put better',
    changes: [['first name was misspelled', 'name was misspelled']],
  },
  {
    title: 'all of it is taken back',
    changes: [['lang: en\n', `lang: en\nretracted: { on: ${later}, reason: Made up. }\n`]],
  },
];

test('what an editor reads of each change to what was published is what was agreed on', async () => {
  const published = await contentFolder({ [`briefings/${slug}.md`]: harborTalks });
  await run(published, 'record');
  const ledger = await readFile(join(published, 'permalinks.jsonl'), 'utf8');
  const said: string[] = [];
  for (const { title, changes: made = [], name = slug, profile } of changes) {
    const text = made.reduce((before, [passage, written]) => {
      expect(before, title).toContain(passage);
      return before.replaceAll(passage, () => written);
    }, harborTalks);
    const folder = await contentFolder({
      'permalinks.jsonl': ledger,
      ...(name ? { [`briefings/${name}.md`]: text } : {}),
      ...(profile ? { 'people/ona-rask.md': `---\n${profile}\n---\n` } : {}),
    });
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
  await expect(said.join('\n')).toMatchFileSnapshot('../fixtures/wording/ledger.txt');
});
