import { describe, expect, test } from 'vitest';
import { fold, foldWithOrigin } from '../../../../src/record/text/fold.ts';
import { editDistance, nearest } from '../../../../src/record/text/nearest.ts';
import { containsWords, isWordBound, wholeMatches } from '../../../../src/record/text/words/whole-words.ts';
import { marked } from '../../../support/record/marker.ts';

describe('how many strokes are between two words', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'abcd', 1],
    ['abc', 'bc', 1],
    ['ab', 'ba', 1],
    ['xaby', 'xbay', 1],
    ['ca', 'abc', 3],
    ['aab', 'aba', 1],
    ['kitten', 'sitting', 3],
    ['abcdef', 'badcfe', 3],
  ])('from "%s" to "%s"', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });
});

describe('what was most likely meant', () => {
  test.each([
    ['speeker', ['place', 'speaker', 'speakers'], 'speaker'],
    ['ONA', ['ona'], 'ona'],
    ['abcdef', ['abcxyf', 'abxxef'], 'abcxyf'],
    ['abcdef', ['xyzdef'], undefined],
    ['a', ['b'], 'b'],
    ['a', ['bc'], undefined],
    ['abc', ['abcd'], 'abcd'],
    ['abc', ['abcde'], undefined],
    ['', ['a'], 'a'],
    ['near', [], undefined],
    ['a'.repeat(128), ['a'.repeat(127)], 'a'.repeat(127)],
    ['a'.repeat(129), ['a'.repeat(129)], undefined],
  ])('by "%s" of %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});

test.each([
  ['Rask', 'Ona Rask, here', true],
  ['Rask', 'Ona Raskin', false],
  ['ask', 'Rask', false],
  ['Rask', 'Raskin and Rask', true],
  ['Rask', 'Rask', true],
  ['Rask', 'Rask2', false],
  ['Rask', 'Rask\u0301', false],
  ['\u{1d400}', 'a\u{1d400}', false],
  ['a', 'a\u{1d400}', false],
  ['a', 'a\u{1f600}', true],
  ['東京', '今日東京都', true],
  ['Rask', 'Raskは', true],
  ['เรา', 'ถ้าเราไป', true],
  ['', 'anything', false],
])('"%s" stands in "%s" as whole words: %s', (words, text, expected) => {
  expect(containsWords(text, words)).toBe(expected);
});

test('a word may begin or end at either end of a text', () => {
  expect([0, 1, 2, 3].map((at) => isWordBound('ab ', at))).toEqual([true, false, true, true]);
});

test.each([
  ['⟦ab⟧ abb aab ⟦ab⟧', /ab/g],
  ['xab-⟦ab⟧', /ab/g],
  ['aaa ⟦aa⟧', /aa/g],
])('in %s only whole words match', (sample, pattern) => {
  const { text, places } = marked(sample);
  pattern.lastIndex = 3;
  expect([...wholeMatches(text, pattern)]).toEqual(places);
});

describe('folding takes for the same', () => {
  test.each([
    ['white space', ' a\n\t b\u00a0c ', 'a b c'],
    ['marks', '\u201ca\u201d \u201eb\u201f \u2018c\u2019 \u201ad\u201b', `"a" "b" 'c' 'd'`],
    ['one comma or stop at the end', 'a, b., c.', 'a, b., c'],
    ['a comma behind white space', 'a ,', 'a'],
    ['no other mark at the end', 'a!', 'a!'],
    ['no second one', 'a..', 'a.'],
  ])('%s', (_title, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('and knows the way back', () => {
    const text = '  \u201ca\n b\u201d \u201ec\u201f \u2018d\u2019 \u201ae\u201b, ';
    const { text: folded, origin } = foldWithOrigin(text);
    expect(folded).toBe(`"a b" "c" 'd' 'e',`);
    expect(origin).toHaveLength(folded.length + 1);
    expect(origin.slice(0, 5)).toEqual([2, 3, 4, 6, 7]);
    expect(origin.at(-1)).toBe(text.length - 1);
    expect(foldWithOrigin('a').origin).toEqual([0, 1]);
    expect(foldWithOrigin('')).toEqual({ text: '', origin: [0] });
  });
});
