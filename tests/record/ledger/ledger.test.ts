import { describe, expect, test } from 'vitest';
import { formatLedger, type LedgerEntry, parseLedger } from '../../../src/record/ledger/ledger.ts';
import { permanentWords, personIds, quoteNames, redirectsOf } from '../../../src/record/ledger/permalinks.ts';
import { Source } from '../../../src/record/text/source.ts';
import { quotingWith, read } from '../../support/record/briefing.ts';

const hash = '0123456789abcdef'.repeat(4);
const entry: LedgerEntry = { url: '/people/ona/', kind: 'person', id: 'ona', hash, recorded: '2025-03-04' };
const quote: LedgerEntry = {
  ...{ url: '/quotes/a/b/', kind: 'quote', id: 'a/b', hash, recorded: '2025-03-04' },
  said: { speaker: 'ona' },
};
const briefing: LedgerEntry = {
  ...{ url: '/briefings/a/', kind: 'briefing', id: 'a', hash, recorded: '2025-03-04' },
  ...{ repairs: [hash], updated: '2025-03-05' },
};
const linesOf = (text: string) => parseLedger(new Source('permalinks.jsonl', text));

test('what is written is what is read', () => {
  const text = formatLedger([entry, quote, briefing]);
  expect(text.split('\n')).toHaveLength(4);
  const { lines, diagnostics } = linesOf(text);
  expect(diagnostics).toEqual([]);
  expect(lines.map(({ place, ...line }) => line)).toEqual([entry, quote, briefing]);
  expect(lines.map(({ place: [start, end] }) => text.slice(start, end))).toEqual([
    ...['"/people/ona/"', '"/quotes/a/b/"', '"/briefings/a/"'],
  ]);
});

test('blank lines and the line endings of Windows are passed over', () => {
  const { lines, diagnostics } = linesOf(`\r\n  \t\n${formatLedger([entry]).trim()}\r\n\n`);
  expect([lines.length, diagnostics.length]).toEqual([1, 0]);
});

describe('a line is refused', () => {
  test.each([
    ['that is no JSON', '{', 'expected one JSON object'],
    ['that is a number', '1', 'expected the fields of a line'],
    ['with a field more', JSON.stringify({ ...entry, more: 1 }), 'expected the fields of a line'],
    [
      'without a field',
      JSON.stringify({ ...entry, hash: undefined }),
      'expected the fields of a line in "hash"',
    ],
    [
      'of an unknown kind',
      JSON.stringify({ ...entry, kind: 'page' }),
      'expected "briefing", "quote" or "person" in "kind"',
    ],
    ['without an id', JSON.stringify({ ...entry, id: '' }), 'expected an id in "id"'],
    [
      'on no day',
      JSON.stringify({ ...entry, recorded: '2025-02-30' }),
      'expected a date such as 2024-08-19 in "recorded"',
    ],
    [
      'with words in a list',
      JSON.stringify({ ...quote, said: [] }),
      'expected fields and their values in "said"',
    ],
    ...[hash.slice(1), `${hash}0`, hash.toUpperCase()].map((wrong) => [
      `with the hash ${wrong}`,
      JSON.stringify({ ...entry, hash: wrong }),
      'expected a hash of 64 hexadecimal digits in "hash"',
    ]),
    ...[hash.slice(1), `${hash}0`].map((wrong) => [
      `with the repair ${wrong}`,
      JSON.stringify({ ...briefing, repairs: [hash, wrong] }),
      'expected a hash of 64 hexadecimal digits in "repairs.1"',
    ]),
    ...['people/ona/', '/people/ona', '/', '/people//', '/people/o na/', 'x/people/', '/people/ x'].map(
      (url) => [
        `with the address ${url}`,
        JSON.stringify({ ...entry, url }),
        'expected a path such as "/briefings/2024-08-19-some-words/" in "url"',
      ],
    ),
  ])('%s', (_title, line = '', expected = '') => {
    const text = `${formatLedger([entry])}${line}\n`;
    const { lines, diagnostics } = linesOf(text);
    expect(lines).toHaveLength(1);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['ledger/malformed', `Unexpected line in the ledger, ${expected}.`],
    ]);
    const [{ range } = { range: undefined }] = diagnostics;
    expect(text.slice(range?.start.offset, range?.end.offset)).toBe(line);
  });
});

test('former names lead to the present ones', () => {
  const urls = {
    ...{
      briefing: (slug: string) => `/b/${slug}/`,
      papers: (slug: string) => [`/s/${slug}/`, `/h/${slug}/`],
    },
    ...{ quote: (slug: string, id: string) => `/q/${slug}/${id}/`, person: (id: string) => `/p/${id}/` },
  };
  const { record } = read(
    quotingWith({ formerSlugs: ['2025-03-01-old'] }, '“We came,” she said.', 'We came').replace(
      'id: quote-1',
      'id: now\n    formerIds: [was]',
    ),
  );
  const [quote = { id: '', formerIds: [] }] = record.quotes;
  expect(quoteNames({ slug: 'new', record }, quote).map(({ slug, id }) => `${slug} ${id}`)).toEqual([
    ...['new now', 'new was', '2025-03-01-old now', '2025-03-01-old was'],
  ]);
  const redirects = redirectsOf(
    [{ slug: 'new', record }],
    [{ actorId: 'ona', record: { formerIds: ['ana'] } }],
    urls,
  );
  expect(redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
    ...[
      '/q/new/was/ /q/new/now/',
      '/q/2025-03-01-old/now/ /q/new/now/',
      '/q/2025-03-01-old/was/ /q/new/now/',
    ],
    ...[
      '/b/2025-03-01-old/ /b/new/',
      '/s/2025-03-01-old/ /s/new/',
      '/h/2025-03-01-old/ /h/new/',
      '/p/ana/ /p/ona/',
    ],
  ]);
  expect(personIds({ id: 'ona' })).toEqual(['ona']);
  expect(personIds({ id: 'ona', profile: { actorId: 'ona', record: { formerIds: ['ana'] } } })).toEqual([
    'ona',
    'ana',
  ]);
});

test('the words of a quote are compared without what folding takes for the same', () => {
  expect(permanentWords({ text: ['“We  came,', 'and left.'] })).toBe('"We came […] and left');
});
