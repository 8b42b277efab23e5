import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentChecker } from '../../src/loader/check-content.ts';
import { contentFolder, run } from '../support/build/content-folder.ts';
import { harborTalks } from '../support/record/briefing.ts';

const slug = '2025-03-03-harbor-talks';
const later = '2025-07-01';

type Files = Readonly<Record<string, string>>;

/** Records the valid briefing on a day, puts other files in its place, and says what is found a month later. */
async function foundAfter(files: Files, ledgerAfter: (ledger: string) => string = (ledger) => ledger) {
  const published = await contentFolder({ [`briefings/${slug}.md`]: harborTalks });
  expect((await run(published, 'record', ['--yes'])).code).toBe(0);
  const ledger = await readFile(join(published, 'permalinks.jsonl'), 'utf8');
  const folder = await contentFolder({ ...files, 'permalinks.jsonl': ledgerAfter(ledger) });
  const { diagnostics, sources } = await contentChecker(folder)(later);
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const words = (place: { file: string; range: { start: { offset: number }; end: { offset: number } } }) =>
    texts.get(place.file)?.slice(place.range.start.offset, place.range.end.offset) ?? '';
  return diagnostics.map((found) => ({
    code: found.code,
    file: found.file.slice(folder.length + 1),
    words: words(found),
    hint: found.hint ?? '',
    related: found.related?.map(words) ?? [],
  }));
}

function instead(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [passage, written]) => {
    expect(text, 'the passage stands there').toContain(passage);
    return text.replaceAll(passage, () => written);
  }, harborTalks);
}

const here = (text: string): Files => ({ [`briefings/${slug}.md`]: text });
const correction = (fields: string) =>
  ['corrections:\n', `corrections:\n  - { on: ${later}, note: Put right., ${fields} }\n`] as const;
const reworded = [
  ['last boat of the winter', 'last ferry of the winter'],
  ['"the last boat"', 'the last ferry'],
] as const;
const urlOf = (id: string) => `"/quotes/${slug}/${id}/"`;

describe('is refused:', () => {
  test('a quotation that is dropped', async () => {
    const dropped = instead(
      [
        '  - id: the-last-boat\n    speaker: pell-dorne\n    text: It was the last boat of the winter\n    on: 2025-03-03\n',
        '',
      ],
      ['"It was the last boat of the winter,"', 'It was the last boat of the winter,'],
      ['"the last boat"', 'the last boat'],
      ['updated: 2025-03-05', `updated: ${later}`],
    );
    expect(await foundAfter(here(dropped))).toMatchObject([
      {
        code: 'ledger/dropped',
        file: 'permalinks.jsonl',
        words: urlOf('the-last-boat'),
        hint: expect.stringContaining('retracted'),
      },
    ]);
  });

  test('a quotation that is renamed', async () => {
    expect(await foundAfter(here(instead(['id: patience', 'id: endurance'])))).toMatchObject([
      {
        code: 'ledger/dropped',
        words: urlOf('patience'),
        hint: 'Add formerIds: [patience] to the quote "endurance".',
        related: [expect.stringContaining('Patience is a kind of work.')],
      },
    ]);
  });

  test('a quotation that is silently reworded', async () => {
    const found = await foundAfter(here(instead(...reworded, ['updated: 2025-03-05', `updated: ${later}`])));
    expect(found).toMatchObject([
      {
        code: 'ledger/reworded',
        file: `briefings/${slug}.md`,
        words: 'It was the last ferry of the winter',
        related: [urlOf('the-last-boat')],
      },
    ]);
  });

  test('a correction that is not the change', async () => {
    const wrong = correction('target: quotes.the-last-boat, was: ship, now: ferry');
    const found = await foundAfter(here(instead(...reworded, wrong)));
    expect(found).toMatchObject([
      { code: 'ledger/reworded', hint: expect.stringContaining('does not lead back') },
    ]);
  });

  test('an id that is given to other published words', async () => {
    const swapped = instead(
      ['id: patience', 'id: swap'],
      ['id: the-last-boat', 'id: patience'],
      ['id: swap', 'id: the-last-boat'],
    );
    const found = await foundAfter(here(swapped));
    expect(found.map(({ code }) => code)).toEqual(['ledger/reused', 'ledger/reused']);
    expect(found[0]?.hint).toContain('are the quote "patience" now');
  });

  test('an id that is given to somebody else', async () => {
    const found = await foundAfter(
      here(
        instead(
          ['name: Pell Dorne', 'name: Nell Dorne'],
          ['Pell Dorne had', 'Nell Dorne had'],
          ['now: Pell Dorne', 'now: Nell Dorne'],
          ['updated: 2025-03-05', `updated: ${later}`],
        ),
      ),
    );
    expect(found).toMatchObject([
      { code: 'ledger/reused', words: 'Nell Dorne', related: ['"/people/pell-dorne/"'] },
      // The correction that gave the published name says another one now.
      { code: 'ledger/amendment-gone' },
    ]);
  });

  test('a briefing that is gone, once, with all that was in it', async () => {
    const found = await foundAfter({});
    expect(found).toMatchObject([{ code: 'ledger/dropped', words: `"/briefings/${slug}/"` }]);
  });

  test('prose that is changed without a word about it', async () => {
    const found = await foundAfter(here(instead(['Rask would not answer him.', 'Rask answered him.'])));
    expect(found).toMatchObject([
      { code: 'ledger/changed', words: '2025-03-05', related: [`"/briefings/${slug}/"`] },
    ]);
  });

  test('another slug that changes the words on the way', async () => {
    const moved = instead(
      ...reworded,
      ['lang: en\n', `lang: en\nformerSlugs: [${slug}]\n`],
      ['updated: 2025-03-05', `updated: ${later}`],
    );
    const found = await foundAfter({ 'briefings/2025-03-03-talks.md': moved });
    expect(found.map(({ code }) => code)).toEqual(['ledger/reworded']);
  });

  test.each([
    ['no JSON', 'expected one JSON object'],
    ['<<<<<<< ours', 'expected one JSON object'],
    ['{"url":"/x/","kind":"page","id":"x","hash":"0","recorded":"2025-06-01"}', 'in "kind"'],
    ['{"url":"nowhere","kind":"quote"}', 'in "url"'],
    ['[]', 'expected the fields of a line'],
  ])('the line %s of the ledger', async (line, says) => {
    const folder = await contentFolder({ ...here(harborTalks), 'permalinks.jsonl': `\n${line}\n` });
    const { diagnostics } = await contentChecker(folder)(later);
    expect(diagnostics).toMatchObject([
      { code: 'ledger/malformed', range: { start: { line: 2, column: 1 } } },
    ]);
    expect(diagnostics[0]?.message).toContain(says);
  });
});

describe('what a briefing states is refused when it changes in silence:', () => {
  const title = ['title: Harbor talks open', 'title: Harbor talks end'] as const;
  test.each([
    ['the headline', title, 'title'],
    ['the standfirst', ['met for the first time since', 'met again since'], 'standfirst'],
    ['a key point', ['called the offer a beginning.', 'called the offer an end.'], 'keyPoints.2'],
    [
      'the day of publication',
      ['published: 2025-03-04T08:00:00+01:00', 'published: 2025-03-05'],
      'published',
    ],
    [
      'the day of an event',
      [
        'from: 2025-02-10\n    to: 2025-02-14\n    asWritten: February 10 to 14',
        'from: 2025-02-10\n    to: 2025-02-14\n    planned: true\n    asWritten: February 10 to 14',
      ],
      '',
    ],
    ['an event', ['event: The crews strike', 'event: The crews sleep'], 'dates.strike'],
  ] as const)('%s (%#)', async (_, change, target) => {
    const found = await foundAfter(here(instead(change)));
    expect(found.map(({ code }) => code)).toEqual(target ? ['ledger/restated'] : []);
    if (target) expect(found[0]?.hint).toContain(`target: ${target},`);
    const corrected = instead(change, correction(`target: ${target || 'title'}, was: before, now: since`));
    expect(await foundAfter(here(corrected))).toEqual([]);
  });

  test('a key point may move, and another may come', async () => {
    const points = [
      '  - The ferry company and its crews met in Port Calder on Monday.\n  - Ona Rask called the offer a beginning.\n',
      '  - Ona Rask called the offer a beginning.\n  - The ferry company and its crews met in Port Calder on Monday.\n  - A point more.\n',
    ] as const;
    expect(await foundAfter(here(instead(points)))).toEqual([]);
  });

  test('a line of an older ledger knows nothing of it', async () => {
    const without = (ledger: string) => ledger.replace(/"states":\{[^}]*\},/g, '');
    expect(await foundAfter(here(instead(title)), without)).toEqual([]);
  });
});

test('a slug and a quote renamed together are told together', async () => {
  const renamed = instead(['id: patience', 'id: endurance']);
  const found = await foundAfter({ 'briefings/2025-03-03-other-talks.md': renamed });
  expect(found[0]?.hint).toBe(
    'Add formerSlugs: [2025-03-03-harbor-talks] to the briefing "2025-03-03-other-talks". Add formerIds: [patience] to the quote "endurance".',
  );
  const moved = renamed.replace('lang: en\n', 'lang: en\nformerSlugs: [2025-03-03-harbor-talks]\n');
  expect(
    (await foundAfter({ 'briefings/2025-03-03-other-talks.md': moved })).map(({ hint }) => hint),
  ).toEqual(['Add formerIds: [patience] to the quote "endurance".']);
});

describe('is honest:', () => {
  const none = async (files: Files) => expect(await foundAfter(files)).toEqual([]);

  test('nothing changed', () => none(here(harborTalks)));
  test('a quotation renamed with its former id', () =>
    none(here(instead(['id: patience', 'id: endurance\n    formerIds: [patience]']))));
  test('words corrected in part', () =>
    none(here(instead(...reworded, correction('target: quotes.the-last-boat, was: boat, now: ferry')))));
  test('words corrected as a whole, with marks around them', () =>
    none(
      here(
        instead(
          ...reworded,
          correction(
            `target: quotes.the-last-boat.text, was: "“It was the last boat of the winter”", now: "It was the last ferry of the winter"`,
          ),
        ),
      ),
    ));
  test('words corrected twice', () =>
    none(
      here(
        instead(
          ['last boat of the winter', 'last ship of the year'],
          ['"the last boat"', 'the last ship'],
          [
            'corrections:\n',
            `corrections:\n  - { on: 2025-06-02, note: One., target: quotes.the-last-boat, was: boat, now: ferry }\n  - { on: ${later}, note: Two., target: quotes.the-last-boat, was: ferry of the winter, now: ship of the year }\n`,
          ],
        ),
      ),
    ));
  test('a quotation retracted, its words gone from the body', () =>
    none(
      here(
        instead(
          [
            'It was the last boat of the winter\n    on: 2025-03-03',
            `It was the last boat of the winter\n    on: 2025-03-03\n    retracted: { on: ${later}, reason: He did not say it. }`,
          ],
          ['"It was the last boat of the winter," Dorne said of the ferry at the pier.\n\n', ''],
          ['"the last boat"', 'the last boat'],
        ),
      ),
    ));
  test('a briefing retracted', () =>
    none(here(instead(['lang: en\n', `lang: en\nretracted: { on: ${later}, reason: It was made up. }\n`]))));
  test('a briefing under another slug with its former one', () =>
    none({ 'briefings/2025-03-03-talks.md': instead(['lang: en\n', `lang: en\nformerSlugs: [${slug}]\n`]) }));
  test('prose changed and said to be', () =>
    none(
      here(
        instead(
          ['Rask would not answer him.', 'Rask answered him.'],
          ['updated: 2025-03-05', `updated: ${later}`],
        ),
      ),
    ));
  test('a person under another name, the old one listed', () =>
    none({
      ...here(instead(['name: Ona Rask', 'name: Ona Rask-Dorne'])),
      'people/ona-rask.md': '---\notherNames: [Ona Rask]\n---\n',
    }));
  test('a person under another id, the old one listed', () =>
    none({
      ...here(instead(['ona-rask', 'ona-rask-dorne'])),
      'people/ona-rask-dorne.md': '---\nformerIds: [ona-rask]\n---\n',
    }));
});

test('a file that cannot be read is one finding, and not also the end of its links', async () => {
  const found = await foundAfter(here(harborTalks.replace('title:', 'title: "')));
  expect(found.map(({ code }) => code)).toEqual(['frontmatter/syntax']);
});

test('a former id of a person that somebody bears is a finding', async () => {
  const folder = await contentFolder({
    ...here(harborTalks),
    'people/ona-rask.md': '---\nformerIds: [pell-dorne]\n---\n',
  });
  const { diagnostics } = await contentChecker(folder)(later);
  expect(diagnostics.map(({ code }) => code)).toEqual(['id/duplicate']);
});
