import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/record/diagnostics/diagnostic.ts';
import { checkFiles } from '../../support/record/briefing.ts';
import { changed } from '../../support/record/changed-record.ts';
import { findingText, type Place, wordsAt } from '../../support/record/finding-text.ts';
import { type Outcome, sameOutcomes } from '../../support/record/same-outcomes.ts';

const name = '2025-03-04-talks.md';

const references = [
  ...[
    'actors.0.represents',
    'mediators.0',
    'quotes.0.speaker',
    'quotes.0.to.0',
    'dates.0.who.0',
    'quotes.1.speaker',
  ],
];
const targets = [
  ...[
    'body',
    'body.x',
    'title',
    'title.x',
    'titel',
    'nothing.like.it',
    'corrections',
    'corrections.0',
    'quotes',
    'quotes.now',
  ],
  ...[
    'quotes.soon',
    'quotes.now.place',
    'quotes.now.plase',
    'quotes.now.place.x',
    'quotes.noow.place',
    'quotes.whatever',
  ],
  ...[
    'actors.soon',
    'actors.ona.role',
    'actors.ona.rule',
    'dateline',
    'dateline.place',
    'dateline.plase',
    'dateline.x.y',
  ],
  ...['retracted.reason', 'dates.day.on', 'dates.2025', 'keyPoints', 'keyPoints.1', 'mediators.port'],
];
const changes: readonly (readonly [title: string, text: string])[] = [
  ['nothing is changed', changed('title', (value) => value)],
  ...references.flatMap((at) =>
    ['onna', 'lighthouse', 'harbor', 'pell'].map((id) => [`${at}: ${id}`, changed(at, () => id)] as const),
  ),
  ...targets.map((target) => [`target: ${target}`, changed('corrections.0.target', () => target)] as const),
  ...['actors.1.id', 'quotes.1.id', 'quotes.0.id'].flatMap((at) =>
    ['ona', 'now', 'soon', 'gone', 'onna'].map((id) => [`${at}: ${id}`, changed(at, () => id)] as const),
  ),
  [
    'actors.2: Ona again',
    changed('actors.2', () => ({ id: 'ona', name: 'Ona', kind: 'person' })).replace(
      / {6}- pell\n/,
      '      - port\n',
    ),
  ],
  ['actors.2.name: Somebody', changed('actors.2.name', () => 'Somebody')],
  ['quotes.0.to: none, Pell by a form', changed('quotes.0.to', () => []).replace(/told Pell/, 'told Pella')],
  ['quotes.0.formerIds: twice', changed('quotes.0.formerIds', () => ['soon', 'soon'])],
  ['quotes.0.text: empty', changed('quotes.0.text', () => null)],
  ['quotes.0.text: none', changed('quotes.0.text', () => undefined)],
  ['quotes.0.text: a list of one part', changed('quotes.0.text', () => ['Now'])],
  ['quotes.0.text: a number', changed('quotes.0.text', () => 5)],
  ...[
    '2024/8/9',
    ' 2024-08-09 ',
    '2024-8-9',
    '2024-02-30',
    '2024-13-45',
    'on 2024-08-09',
    '2024-08-09!',
    '24-8-9',
  ].map((day) => [`dateline.on: ${day}`, changed('dateline.on', () => day)] as const),
  ...['Ona Rask', 'Óna', '--ona--', '!!!', 'o'.repeat(65)].map(
    (id) => [`quotes.1.id: ${id}`, changed('quotes.1.id', () => id)] as const,
  ),
  ...[['x'.repeat(60)], ['x'.repeat(61)], ['  '], Array.from({ length: 7 }, () => 'x')].map(
    (points) => [`keyPoints: ${points.join()}`, changed('keyPoints', () => points)] as const,
  ),
  [
    'lang: a long word',
    changed('notQuotes', (value) => value).replace('title:', `lang: ${'x'.repeat(61)}\ntitle:`),
  ],
  ['quotes: a text', changed('quotes', () => 'x')],
  ['actors.1.id: a number', changed('actors.1.id', () => 5)],
  [
    'target: quotes.goone, an id that is a number',
    changed('quotes.0.id', () => 5).replace('target: title', 'target: quotes.goone'),
  ],
  [
    'target: quotes.now, no list of quotes',
    changed('quotes', () => 'x').replace('target: title', 'target: quotes.now'),
  ],
  [
    'target: actors.lighthouse, of many',
    changed('actors', (actors) => [
      ...[actors].flat(),
      ...Array.from({ length: 20 }, (_, at) => ({ id: `x${at}`, name: 'Ona', kind: 'person' })),
    ]).replace('target: title', 'target: actors.lighthouse'),
  ],
  [
    'actors.1.id: like a mistyped one',
    changed('mediators', () => ['prot'])
      .replace('represents: port', 'represents: prot')
      .replace('Ona of Port', 'Ona'),
  ],
  [
    'actors.2: Pell, whom a refused quote names',
    changed('quotes.0.text', () => undefined).replace('told Pell', 'told him'),
  ],
  [
    'mediators: one of many that nobody knows',
    changed('actors', (actors) => [
      ...[actors].flat(),
      ...Array.from({ length: 20 }, (_, at) => ({ id: `x${at}`, name: 'Ona', kind: 'person' })),
    ]).replace('mediators:\n  - port', 'mediators:\n  - lighthouse'),
  ],
  [
    'mediators: the same mistake often',
    changed('mediators', () => Array.from({ length: 8 }, () => 'prot')).replace('id: port', 'id: prrt'),
  ],
  ['dates: twice', changed('dates', (dates) => [dates, structuredClone(dates)].flat())],
  ['formerSlugs: its own', changed('formerSlugs', () => ['2025-03-04-talks'])],
  ...[
    '[x]()',
    '[x](ports)',
    '[x](ports/)',
    '[x](a.example)',
    '[x](a.b.example/c)',
    '[x](/people/onna)',
    '[x](/people/ona)',
    '[x](/a.b/c)',
    '[x](?a)',
    '[x](/nothing/like/it/)',
    '[x](//a.example/)',
    '[x](ftp://a.example)',
    '<data:text/html,x>',
    '[x](/a:b/)',
    '[x](/people//ona/)',
    '[x](say:so)',
    '[x](+a:b)',
    '[x](my a.example/)',
    '[x](/data/x.json)',
    '[x](mailto:)',
  ].map(
    (link) => [`body: ${link}`, changed('title', (value) => value).replace('told', `told ${link}`)] as const,
  ),
];

function shown(texts: Readonly<Record<string, string>>, diagnostics: readonly Diagnostic[]): string[] {
  const show = (place: Place) => {
    const words = wordsAt(texts[place.file.replace(/^.*\//, '')], place);
    return `${words.replace(/\n.*⟧/s, ' …⟧')} in line ${place.range.start.line}`;
  };
  return diagnostics.flatMap((found) => findingText(found, show));
}

test('what is said of each reference, target and link of a record is what was agreed on', async () => {
  const outcomes = changes.map(([title, text]): Outcome => {
    const { diagnostics } = checkFiles({ [name]: text });
    return [title, shown({ [name]: text }, diagnostics).map((line) => line.replace(/ in line \d+/g, ''))];
  });
  await expect(sameOutcomes(outcomes)).toMatchFileSnapshot('./record-findings.txt');
});

test('what is said of profiles that claim the same ids, or those of actors, is what was agreed on', async () => {
  const text = changed('title', (value) => value);
  const profile = (...ids: readonly string[]) => `---\nformerIds: [${ids.join(', ')}]\n---\n`;
  const among = [
    { 'ona.md': profile('onna') },
    { 'ona.md': profile('pell') },
    { 'ona.md': profile('onna'), 'pell.md': profile('onna') },
    { 'ona.md': profile('port'), 'pell.md': profile('port') },
    { 'ona.md': profile('onna'), 'pell.md': profile('onna'), 'port.md': profile('onna') },
    { 'ona.md': profile('onna', 'onna') },
    { 'onna.md': profile() },
    { 'Ona Rask.md': profile() },
    { 'ona.md': 'no record\n\n' },
    { 'lighthouse.md': profile() },
  ];
  const lines = among.flatMap((profiles) => [
    `# ${Object.entries(profiles)
      .map(([file, content]) => `${file}: ${content.split('\n')[1]}`)
      .join('; ')}`,
    ...shown({ [name]: text, ...profiles }, checkFiles({ [name]: text }, profiles).diagnostics),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./profile-ids.txt');
});
