import { expect, test } from 'vitest';
import { escapesIn } from '../../../../src/record/parse/yaml/escapes.ts';
import { findingsOf, harborTalks } from '../../../support/record/briefing.ts';

test('escapes of YAML are read as YAML reads them', () => {
  const written = `${String.raw`a\x41\u20acb\U0001F600\0\a\b\e\f\n\r\t\v\N\_\L\P\"\\\/\q`}\\\n`;
  expect(escapesIn(written).map(({ character }) => character)).toEqual([
    ...['A', '€', '😀', '\0', '\x07', '\b', '\x1b', '\f', '\n', '\r', '\t', '\v', '\x85', '\xa0'],
    ...['\u2028', '\u2029', '"', '\\', '/', 'q', '\n'],
  ]);
  expect(
    escapesIn(written)
      .slice(0, 3)
      .map(({ start, end }) => written.slice(start, end)),
  ).toEqual([...['\\x41', '\\u20ac', '\\U0001F600']]);
  expect(escapesIn(String.raw`\U00110000\xg1`).map(({ character }) => character)).toEqual(['', 'x']);
});

test('a long escape of a character that nobody sees is the one to remove', () => {
  const text = harborTalks.replace(
    'place: Port Calder\n  on',
    'place: "The \\U0001F600\\U0000200B pier"\n  on',
  );
  expect(
    findingsOf(text).map(({ hint, range }) => [hint, text.slice(range.start.offset, range.end.offset)]),
  ).toEqual([['Remove \\U0000200B.', '\\U0000200B']]);
});
