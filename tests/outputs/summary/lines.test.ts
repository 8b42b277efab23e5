import { expect, test } from 'vitest';
import { countLines, measured } from '../../../src/outputs/summary/layout/lines.ts';

/** Every character is one em wide. */
const square = (word: string) => Array.from(word).length;
const lines = (text: string, width: number) => countLines(measured([{ text }], square), width);

test('a line ends at white space', () => {
  expect(lines('aaa bbb ccc', 7)).toBe(2);
  expect(lines('aaa bbb ccc', 6.5)).toBe(3);
});

test('words that touch across runs stay together', () => {
  const runs = [{ text: 'aaa bb', emphasis: 'strong' as const }, { text: ', cc' }];
  expect(countLines(measured(runs, square), 6)).toBe(2);
  expect(countLines(measured(runs, square), 7)).toBe(1 + 1);
});

test('ideographs part anywhere, but no line begins with a small kana', () => {
  expect(lines('漢字漢字漢字', 4)).toBe(2);
  expect(lines('漢字漢ッ', 3)).toBe(2);
});

test('a word longer than the line fills lines, and counts what hyphens may waste', () => {
  expect(lines('a'.repeat(25), 10)).toBe(3);
  // Two lines anywhere, three where a line ends at a hyphen only.
  expect(lines('aaaaaa-bbbbbb-cccccc', 10)).toBe(3);
  expect(lines(`${'a'.repeat(15)}-${'b'.repeat(15)}`, 10)).toBe(4);
});

test('a word goes on where a long one ends', () => {
  expect(lines(`${'a'.repeat(12)} bbb`, 10)).toBe(2);
  expect(lines(`${'a'.repeat(12)} ${'b'.repeat(8)}`, 10)).toBe(3);
});

test('no narrower line takes fewer lines', () => {
  const text = 'the cease-fire 漢字 and counterproposals of Wednesday';
  const counts = Array.from({ length: 40 }, (_, i) => lines(text, 5 + i));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
