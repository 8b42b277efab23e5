import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/record/parse/decode.ts';
import { Source } from '../../../src/record/text/source.ts';

describe('a place in a file', () => {
  const source = new Source('a.md', 'ab\r\nc\n\nde');

  test.each([
    [-3, 1, 1, 0],
    [0, 1, 1, 0],
    [2, 1, 3, 2],
    [3, 1, 4, 3],
    [4, 2, 1, 4],
    [6, 3, 1, 6],
    [7, 4, 1, 7],
    [9, 4, 3, 9],
    [99, 4, 3, 9],
  ])('at %d is line %d, column %d', (at, line, column, offset) => {
    expect(source.pointAt(at)).toEqual({ line, column, offset });
  });

  test('a range never ends before it begins', () => {
    expect(source.range(7, 4)).toEqual({ start: source.pointAt(7), end: source.pointAt(7) });
    expect(source.range(4, 7).end.offset).toBe(7);
  });

  test('a line stands without its ending, and where there is none nothing stands', () => {
    expect([0, 1, 2, 3, 4, 5].map((number) => source.line(number))).toEqual(['', 'ab', 'c', '', 'de', '']);
    expect(new Source('a.md', 'a\rb\r\n').line(1)).toBe('a\rb');
  });
});

describe('bytes that are no plain UTF-8', () => {
  const found = (...bytes: readonly number[]) => {
    const { source, isText, diagnostics } = decode('a.md', Uint8Array.from(bytes));
    const findings = diagnostics.map(({ code, message, hint, range: { start, end } }) => [
      ...[code, message, hint],
      [start.offset, end.offset],
    ]);
    return { text: source.text, isText, findings };
  };
  const letters = (text: string) => [...new TextEncoder().encode(text)];
  const unexpected = (byte: string, at: number) =>
    `Unexpected byte 0x${byte} at offset ${at}, expected UTF-8.`;
  const save = 'Save the file with the encoding UTF-8.';
  const meant = (sign: string) =>
    `Save the file with the encoding UTF-8; in Windows-1252 this byte is “${sign}”.`;

  test.each([
    ['a letter of Windows-1252', [...letters('né'), 0xe9], 'E9', 3, meant('é'), 2],
    ['one alone', [0x93], '93', 0, meant('“'), 0],
    ['one before letters', [0xe9, ...letters('abc')], 'E9', 0, meant('é'), 0],
    ['a control sign', [...letters('a'), 0x81], '81', 1, save, 1],
    ['a character of two bytes cut short', [...letters('a'), 0xc3], 'C3', 1, meant('Ã'), 1],
    ['one of three', [...letters('ab'), 0xe2, 0x82], 'E2', 2, meant('â'), 2],
    ['one of four', [...letters('ab'), 0xf0, 0x9f, 0x98], 'F0', 2, meant('ð'), 2],
    ['one of three before a letter', [0xe2, 0x82, ...letters('a')], 'E2', 0, meant('â'), 0],
    ['one of two after many whole ones', [...letters('aaaaé'), 0xc3], 'C3', 6, meant('Ã'), 5],
    [
      'one of three that begins with the first there is',
      [...letters('a'), 0xe0, 0xa4],
      'E0',
      1,
      meant('à'),
      1,
    ],
    ['one of two that begins with the first there is', [...letters('a'), 0xc2], 'C2', 1, meant('Â'), 1],
    ['a low control sign', [...letters('a'), 0x8d], '8D', 1, save, 1],
    ['one of four after whole ones', [...letters('😀€é'), 0xf0, 0x9f], 'F0', 9, meant('ð'), 4],
  ])('%s: the byte is said', (_title, bytes, byte, at, hint, place) => {
    const { isText, findings } = found(...bytes);
    expect(isText).toBe(false);
    expect(findings).toEqual([['file/encoding', unexpected(byte, at), hint, [place, place + 1]]]);
  });

  test.each([[[0xff, 0xfe]], [[0xfe, 0xff]]])('UTF-16 is called so', (mark) => {
    expect(found(...mark, 0x61, 0xd8)).toMatchObject({
      isText: false,
      findings: [['file/encoding', 'Unexpected UTF-16, expected UTF-8.', save, [0, 1]]],
    });
  });

  test('only a whole mark is one of UTF-16', () => {
    for (const bytes of [
      [0xff, 0x61],
      [0x61, 0xfe],
      [0xfe, 0x61],
      [0x61, 0xff],
    ])
      expect(found(...bytes).findings[0]?.[1]).toContain('Unexpected byte 0xF');
  });

  test('a byte-order mark and line endings of Windows are read, and said', () => {
    expect(found(0xef, 0xbb, 0xbf, ...letters('a\nb\r\nc\r\n'))).toEqual({
      text: 'a\nb\r\nc\r\n',
      isText: true,
      findings: [
        [
          'file/byte-order-mark',
          'Unexpected byte-order mark before the first character, expected the text alone.',
          'Save the file as UTF-8 without a byte-order mark.',
          [0, 1],
        ],
        [
          'file/line-endings',
          'Unexpected Windows line ending (CRLF), expected a line feed alone (LF).',
          'Save the file with Unix line endings (LF).',
          [3, 5],
        ],
      ],
    });
    expect(found(...letters('\r\n')).findings).toHaveLength(1);
    expect(found(...letters('\n'))).toEqual({ text: '\n', isText: true, findings: [] });
    expect(found()).toEqual({ text: '', isText: true, findings: [] });
    // Its parts alone are letters.
    expect(found(...letters('ﻀ')).findings).toEqual([]);
    for (const sign of ['\ueeff', '\uf03f', '\uff3f']) expect(found(...letters(sign)).findings).toEqual([]);
  });

  test('a carriage return alone is no line ending', () => {
    expect(found(...letters('a\r\nb\rc'))).toMatchObject({
      isText: false,
      findings: [
        [
          'file/encoding',
          'Unexpected carriage return without a line feed, expected lines that end in a line feed.',
          'Save the file with Unix line endings (LF).',
          [4, 5],
        ],
      ],
    });
  });
});
