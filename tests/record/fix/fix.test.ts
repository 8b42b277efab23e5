import { expect, test } from 'vitest';
import { fixFully } from '../../../src/record/fix/fix.ts';
import { fileOf, quotingWith, read, recordWith, today } from '../../support/record/briefing.ts';

const actors = [
  { id: 'ona-rask', name: 'Ona Rask', kind: 'person' },
  { id: 'ida', name: 'Ida', kind: 'person' },
];
const said = (text: string, more: object = {}) => ({
  actors,
  quotes: [{ id: 'one', speaker: 'ida', text, undated: true, ...more }],
});
const quoting = (body: string, text: string) =>
  fileOf(recordWith(said(text)), `${body} Ona Rask and Ida met.\n`);
const about = (fields: object) =>
  fileOf(recordWith({ actors, ...fields }), 'Ona Rask and Ida met on Monday.\n');
const dated = (
  date: object,
  dateline: object = { dateline: { place: 'Port', on: '2025-03-05' } },
  body = 'Monday',
) =>
  fileOf(
    recordWith({ published: '2025-03-05', ...dateline, dates: [{ id: 'day', event: 'It began', ...date }] }),
    `It was on ${body}.\n`,
  );

const samples: readonly (readonly [title: string, text: string])[] = [
  [
    'nothing is wrong',
    about({ mediators: ['ida'], dates: [{ id: 'a', on: '2025-03-03', asWritten: 'Monday', event: 'x' }] }),
  ],
  // Names of fields.
  ['a field is two letters away', about({ mediatros: ['ida'] })],
  ['a field is written in capitals', about({ Mediators: ['ida'] })],
  ['a field is three letters away', about({ mediatorsxyz: ['ida'] })],
  ['a short field is one letter away', about({ lag: 'en' })],
  ['a short field is two letters away', about({ lgn: 'en' })],
  [
    'a field is like two others',
    about({ dates: [{ id: 'a', oo: '2025-03-03', asWritten: 'Monday', event: 'x' }] }),
  ],
  ['a field is there already', about({ lang: 'en', langg: 'fr' })],
  ['a field is too long to compare', about({ [`lang${'g'.repeat(61)}`]: 'fr' })],
  ['a field and its value are mistyped', about({ mediatros: ['idda'] })],
  ['a field is mistyped, and its value wrong', about({ langg: 5 })],
  [
    'a field is mistyped, and behind it a day is missing',
    dated({ asWritten: 'Monday' }).replace('\ndates:', '\ndatess:'),
  ],
  // Ids.
  ['an id is one letter away', about({ mediators: ['ona-rusk'] })],
  [
    'an id is used three times',
    about({
      mediators: ['ona-rusk'],
      dates: [{ id: 'a', on: '2025-03-03', asWritten: 'Monday', event: 'x', who: ['ona-rusk', 'idx'] }],
    }),
  ],
  ['an id is like none', about({ mediators: ['lighthouse'] })],
  ['an id is too long', about({ mediators: ['o'.repeat(64)] })],
  ['an id is written with an escape', about({ mediators: ['ida'] }).replace('  - ida\n', '  - "\\x69dx"\n')],
  [
    'an id is near to two',
    fileOf(
      recordWith({ actors: [...actors, { id: 'idb', name: 'Idb', kind: 'person' }], mediators: ['idx'] }),
      'Ona Rask, Ida and Idb met.\n',
    ),
  ],
  ['an id of four letters is two away', about({ mediators: ['idbb'] })],
  ['an id is written in marks', about({ mediators: ['idx'] }).replace('- idx', "- 'idx'")],
  [
    'an id is nearer to the second than to the first',
    fileOf(
      recordWith({ actors: [{ ...actors[1], id: 'ona-rosky' }, actors[0]], mediators: ['ona-rusk'] }),
      'Ona Rask and Ida met.\n',
    ),
  ],
  // Days.
  ['a weekday is counted back', dated({ asWritten: 'Monday' })],
  ['a weekday is counted onward', dated({ asWritten: 'Monday', planned: true })],
  ['a weekday is that of the dateline', dated({ asWritten: 'Wednesday' }, undefined, 'Wednesday')],
  [
    'a planned weekday is that of the dateline',
    dated({ asWritten: 'Wednesday', planned: true }, undefined, 'Wednesday'),
  ],
  ['a weekday has no dateline', dated({ asWritten: 'Monday' }, {})],
  ['two weekdays', dated({ asWritten: 'Monday and Tuesday' }, undefined, 'Monday and Tuesday')],
  ['a weekday with a day', dated({ asWritten: 'Monday, March 3' }, undefined, 'Monday, March 3')],
  ['a weekday with a year', dated({ asWritten: 'Monday 2025' }, undefined, 'Monday 2025')],
  ['no day at all', dated({ asWritten: 'that week' }, undefined, 'that week')],
  ['half a span', dated({ asWritten: 'Monday', from: '2025-03-03' })],
  ['the other half', dated({ asWritten: 'Monday', to: '2025-03-03' })],
  ['the words are a number', dated({ asWritten: 5 })],
  [
    'the first of two keys on a line of its own',
    dated({}).replace('  - id: day\n', '  - asWritten: Monday\n    id: day\n'),
  ],
  [
    'in braces',
    dated({}).replace(
      / {2}- id: day\n {4}event: It began\n/,
      '  - {asWritten: Monday, id: day, event: It began}\n',
    ),
  ],
  [
    'a day that would come after the article',
    dated(
      { asWritten: 'Monday' },
      { published: '2025-03-01', dateline: { place: 'Port', on: '2025-03-06' } },
    ),
  ],
  // Words of quotes.
  [
    'words, and an id behind them that is longer',
    fileOf(
      recordWith({
        ...said('We sail - now'),
        dates: [{ id: 'a', on: '2025-03-03', asWritten: 'Monday', event: 'x', who: ['onarask', 'iida'] }],
      }),
      '“We sail – now,” Ida told Ona Rask on Monday.\n',
    ),
  ],
  ['three hyphens for two', quoting('“We -- sail,” Ida said.', 'We --- sail')],
  ['no hyphen', quoting('“We–sail,” Ida said.', 'Wesail')],
  [
    'words that another quote has',
    fileOf(
      recordWith({
        actors,
        quotes: ['We – sail', 'We - sail'].map((text, at) => ({
          id: `q${at}`,
          speaker: 'ida',
          text,
          undated: true,
        })),
      }),
      '“We – sail,” Ida told Ona Rask.\n',
    ),
  ],
  ...[
    ['We - sail', 'never'],
    ['We - sail', 'now'],
  ].map(
    (text) =>
      [
        `parts: ${text.join(', ')}`,
        fileOf(
          recordWith({ actors, quotes: [{ id: 'one', speaker: 'ida', text, undated: true }] }),
          '“We – sail,” Ida said. “We — sail,” she told Ona Rask, “now.”\n',
        ),
      ] as const,
  ),
  ['a dash', quoting('“We sail – now,” Ida said.', 'We sail - now')],
  ['two hyphens', quoting('“We sail — now,” Ida said.', 'We sail -- now')],
  ['three hyphens', quoting('“We sail — now,” Ida said.', 'We sail --- now')],
  ['an ellipsis', quoting('“We … now,” Ida said.', 'We ... now')],
  ['an ellipsis the other way', quoting('“We ... now,” Ida said.', 'We … now')],
  ['a prime', quoting('“We sail 5′ now,” Ida said.', "We sail 5' now")],
  ['a double prime', quoting('“We sail 5″ now,” Ida said.', 'We sail 5" now')],
  ['marks of another kind within', quoting('“We «sail» now,” Ida said.', 'We "sail" now')],
  ['two places, and a stop', quoting('“We – sail – now.” Ida said it.', 'We - sail - now.')],
  ['a dash at the beginning and the end', quoting('“–we–” Ida said.', '-we-')],
  ['a quotation over two lines', quoting('“We sail –\nnow,” Ida said.', 'We sail - now')],
  [
    'a text written with an escape',
    quoting('“We sail – now,” Ida said.', 'We sail - now').replace(
      'text: We sail - now',
      'text: "We\\x20sail - now"',
    ),
  ],
  ['two quotations are alike', quoting('“We – sail,” Ida said. “We — sail,” Ida said.', 'We - sail')],
  ['the same twice', quoting('“We – sail,” Ida said. “We – sail,” Ida said.', 'We - sail')],
  ['another word', quoting('“We – row,” Ida said.', 'We - sail')],
  [
    'parts',
    fileOf(
      recordWith({
        actors,
        quotes: [{ id: 'one', speaker: 'ida', text: ['We – sail', 'now'], undated: true }],
      }),
      '“We - sail,” Ida told Ona Rask, “now.”\n',
    ),
  ],
  [
    'retracted words',
    quotingWith(
      said('We - sail', { retracted: { on: '2025-03-05', reason: 'No.' } }),
      '“We – sail,” Ida told Ona Rask.',
    ),
  ],
];

/** Each round: what is written instead of what and why, and what is left to a person. */
function fixed(text: string): string[] {
  return fixFully(read(text), today).flatMap(({ before, after, edits, refusals }) => [
    ...edits.map((edit) => `⟦${before.text.slice(edit.start, edit.end)}⟧ → ⟦${edit.text}⟧: ${edit.why}`),
    ...refusals.map(({ at, why }) => `left at line ${before.pointAt(at).line}: ${why}`),
    ...(before.text === after.text ? [] : [`now: ${changedLines(before.text, after.text).join(' ⏎ ')}`]),
  ]);
}

function changedLines(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}

test('what is fixed, and what is left to a person, is what was agreed on', async () => {
  const text = samples.flatMap(([title, sample]) => [`# ${title}`, ...fixed(sample), '']).join('\n');
  await expect(text).toMatchFileSnapshot('./fixes.txt');
});
