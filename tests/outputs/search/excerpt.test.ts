import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/outputs/search/excerpt.ts';

const shown = (text: string, start: number) =>
  excerptOf(text, [{ start, end: start + 1 }])
    .map((piece) => piece.text)
    .join('');

test('an excerpt says where it leaves out words, and keeps its sign apart from a stop or a comma', () => {
  const words = (last: string) => `${'word '.repeat(36)}${last} ${'more '.repeat(20)}`;
  expect(shown(words('end'), 0)).toMatch(/end…$/);
  expect(shown(words('end.'), 0)).toMatch(/end\. …$/);
  expect(shown(words('end,'), 0)).toMatch(/end, …$/);
  expect(shown(words('end'), 150)).toMatch(/^…word/);
  expect(shown('A short text.', 0)).toBe('A short text.');
});
