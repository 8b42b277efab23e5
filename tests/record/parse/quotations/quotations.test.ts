import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../../src/record/parse/quotations/quotations.ts';
import { findingsOf, quoting, quotingWith, shortly } from '../../../support/record/briefing.ts';

/** The words of each quotation, and each mark without a partner as its kind, paragraph and offset. */
function found(paragraphs: readonly string[], claimed?: readonly string[]): string[] {
  const passages = paragraphs.map((text) => ({ text, runs: [] }));
  const { quotations, unpaired } = findQuotations(passages, claimed ? { claimed } : {});
  return [
    ...quotations.map(({ text }) => text),
    ...unpaired.map(({ kind, passage, at }) => `${kind} ${passage}:${at}`),
  ];
}

describe('in one paragraph', () => {
  test.each([
    ['“a “b” c” d', ['a “b” c']],
    ['“a “b “c” d” e” f', ['a “b “c” d” e']],
    ['“a "b" c” d', ['a "b" c']],
    ['"a “b” c" d', ['a “b” c']],
    ['„a “b“ c', ['a ', 'unclosed 0:5']],
    ['„a” b', ['a']],
    ['„a “b', ['a ']],
    ['‟a” b', ['a']],
    ['„a "b" c” d', ['a "b" c']],
    ['‟a "b" c” d', ['a "b" c']],
    ['”a "b" c” d', ['a "b" c']],
    ['„a," b', ['a,']],
    ['‟a," b', ['a,']],
    ['”a," b', ['a,']],
    ['“a," b', ['a,']],
    ['“a "b c', ['unclosed 0:0']],
    ['«a "b» c', ['a "b']],
    ['«a “b» c', ['a “b']],
    ['«a «b» c» d', ['a «b» c']],
    ['»a« »b«', ['a', 'b']],
    ['"a» b', ['unclosed 0:0']],
    ['"a „b" c', ['a „b']],
    ['a, 『b』 c 』', ['b', 'unopened 0:9']],
    ['〝a〞 〝b〟', ['a', 'b']],
    ['a〞 b〟 c｣ d❞ e」', ['unopened 0:1', 'unopened 0:4', 'unopened 0:7', 'unopened 0:10', 'unopened 0:13']],
    ['a» b', ['unopened 0:1']],
    ['a› b', ['unopened 0:1']],
    ['a＂', ['unopened 0:1']],
    ['a" b "c" d', ['c', 'unopened 0:1']],
    ['ab" ', ['unopened 0:2']],
    ...[...'.,;:!?)]}–—-'].map((after) => [`a"${after} b`, ['unopened 0:1']] as const),
    ...[...'([{–—-'].map((before) => [`${before}"a"`, ['a']] as const),
    ['a"b" c', ['b']],
    ['a “', ['unclosed 0:2']],
    ['צה"ל “a"', ['a']],
    ['צ"a"', ['a']],
    ['a"צ"', ['צ']],
    ['a="" b', []],
    ['a="b" c', ['b']],
    ...['a “” b', 'a "" b', 'a= “” b', 'a=“” b'].map((text) => [text, ['']] as const),
  ] as [string, string[]][])('%s', (text, expected) => {
    expect(found([text])).toEqual(expected);
  });
});

describe('over paragraphs', () => {
  test.each([
    ['goes on after an opening mark', ['“a', '“b”'], undefined, ['a\n\nb']],
    ['goes on where a claimed wording does', ['“a', '“b”'], ['a b'], ['a\n\nb']],
    ['does not go on where all claimed wordings end', ['“a', '“b”'], ['a'], ['b', 'unclosed 0:0']],
    ['does not go on within a claimed word', ['“a', '“b”'], ['ab'], ['b', 'unclosed 0:0']],
    ['does not go on after another mark', ['“a', '"b"'], undefined, ['b', 'unclosed 0:0']],
    ['does not go on after a word', ['“a', 'b “c”'], undefined, ['c', 'unclosed 0:0']],
    ['does not go on over an empty one', ['“a', '', '“b”'], undefined, ['b', 'unclosed 0:0']],
    ['goes on behind white space', ['“a', ' “b” c'], undefined, ['a\n\nb']],
    ['forgets what was open within it', ['“a “b', '“c” d'], undefined, ['a “b\n\nc']],
    ['ends at the end', ['“a', '“b'], undefined, ['unclosed 0:0']],
  ])('a quotation %s', (_title, paragraphs, claimed, expected) => {
    expect(found(paragraphs, claimed)).toEqual(expected);
  });

  test('a mark in code does not take it up again', () => {
    const runs = [{ text: '“b”', at: 0, within: [], literal: 'code' as const }];
    const { quotations, unpaired } = findQuotations([
      { text: '“a', runs: [] },
      { text: '“b”', runs },
    ]);
    expect(quotations).toEqual([]);
    expect(unpaired).toHaveLength(1);
  });
});

describe('a lost mark is looked for beside the words the record quotes', () => {
  const hints = (body: string, ...quotes: string[]) =>
    findingsOf(quoting(body, ...quotes)).flatMap(({ code, hint }) =>
      code === 'quote/unbalanced' ? [hint] : [],
    );
  const anyMark = 'Add the missing mark; for inches and seconds use ″.';

  test.each([
    ['“We go, he said.', ['We go'], ['Add the closing mark after “We go”.']],
    ['We go,” he said.', ['We go'], ['Add the opening mark before “We go”.']],
    [
      '“We go now and then, he said.',
      ['We go now and then'],
      ['Add the closing mark after “… go now and then”.'],
    ],
    ['“We go now then, he said.', ['We go now then'], ['Add the closing mark after “We go now then”.']],
    [
      'We go now and then,” he said.',
      ['We go now and then'],
      ['Add the opening mark before “We go now and …”.'],
    ],
    ['We go now then,” he said.', ['We go now then'], ['Add the opening mark before “We go now then”.']],
    ['He saw a 6" shell. “We go,” he said.', ['We go'], [anyMark]],
    ['A 6" shell. We go, he said.', ['We go'], [anyMark]],
    ['A 6" shell.', ['', 'We go'], [anyMark]],
  ])('in %s', (body, quotes, expected) => {
    expect(hints(body, ...quotes)).toEqual(expected);
  });

  test('in twenty paragraphs, not in more', () => {
    const letters = 'abcdefghijklmnopqrstu';
    const body = Array.from({ length: 21 }, (_, i) => `“We ${letters[i]} go, he said.\n`).join('\n');
    const found = hints(body, ...Array.from({ length: 21 }, (_, i) => `We ${letters[i]} go`));
    expect(found.slice(18)).toEqual([
      ...['Add the closing mark after “We s go”.', 'Add the closing mark after “We t go”.', anyMark],
    ]);
  });

  test('and the mark that has no partner is the one that is shown', () => {
    const body = '“One two, he said. “Three four,” he said.';
    const text = quoting(body, 'One two', 'Three four');
    expect(findingsOf(text).map(({ range }) => range.start.offset)).toEqual([text.indexOf('“One')]);
    const lost = quoting('One two,” he said. “Three four,” he said.', 'One two', 'Three four');
    expect(findingsOf(lost).map(({ range }) => range.start.offset)).toEqual([lost.indexOf('” he')]);
  });
});

test('marks around nothing are said to be that', () => {
  expect(
    findingsOf(quoting('He said “ ” twice.')).map(({ code, message, hint }) => [code, message, hint]),
  ).toEqual([
    [
      'quote/unclaimed',
      'There is nothing between these quotation marks, expected words.',
      'Remove the marks, or put the words between them.',
    ],
  ]);
});

describe('in HTML', () => {
  test.each([
    ['the marks of an attribute quote nothing', '<a href="x" title = "y z">', ['body/raw-html']],
    ['the marks of a text do', '<b>"x"</b>', ['body/raw-html', 'quote/unclaimed', 'body/raw-html']],
    ['a mark without a partner does', '<!-- a " b -->', ['quote/in-code']],
    ['what is listed as no quotation does not', '<!-- "Tide" -->', ['body/raw-html']],
    ['but what stands beside it does', '<!-- "Tide" "x" -->', ['quote/in-code']],
  ])('%s: %s', (_title, html, expected) => {
    const text = quotingWith({ notQuotes: ['Tide'] }, `“Tide” and ${html} more.`);
    expect(
      shortly(text)
        .map((found) => found.replace(/:.*/s, ''))
        .sort(),
    ).toEqual(expected.toSorted());
  });
});

test('words that the article repeats are one quote', () => {
  expect(findingsOf(quoting('“Yes,” he said. '.repeat(7), 'Yes'))).toEqual([]);
});

test('retracted words belong to nobody', () => {
  const retracted = { on: '2025-03-05', reason: 'Misheard.' };
  const actors = [{ id: 'ona', name: 'Ona', kind: 'person' }];
  const quotes = ['one', 'two'].map((id) => ({ id, speaker: 'ona', text: 'Yes', undated: true }));
  const [first, second] = quotes;
  const body = '“Yes,” Ona said.';
  expect(shortly(quotingWith({ actors, quotes: [{ ...first, retracted }, second] }, body))).toEqual([]);
  expect(shortly(quotingWith({ actors, quotes: [first, { ...second, retracted }] }, body))).toEqual([]);
  expect(shortly(quotingWith({ actors, quotes: [first, second] }, body))).toEqual(['quote/ambiguous: Yes']);
});
