import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/record/parse/markdown.ts';

/** What stands in a text at the place of a node, and the line that the node says it begins on. */
function placed(text: string, { position }: Nodes): readonly [words: string, line: number | undefined] {
  return [text.slice(position?.start.offset, position?.end.offset), position?.start.line];
}

test('the prose has the places of the whole file', () => {
  const text = '---\ntitle: One\n---\n\n# Head\n\nA *b* [c](https://example.org) d.\n';
  const { head, root } = readMarkdown(text);
  expect(head && text.slice(...head)).toBe('title: One\n');
  expect(root.children.map((node) => placed(text, node))).toEqual([
    ['# Head', 5],
    ['A *b* [c](https://example.org) d.', 7],
  ]);
  const [, paragraph] = root.children;
  expect(paragraph?.type === 'paragraph' && paragraph.children.map((node) => placed(text, node)[0])).toEqual([
    'A ',
    '*b*',
    ' ',
    '[c](https://example.org)',
    ' d.',
  ]);
});

test.each([
  ['empty', '---\n---\n\nB.\n', ''],
  ['closed with spaces behind the lines', '---  \nt: 1\n---\t\nB.\n', 't: 1\n'],
  ['with Windows line endings', '---\r\nt: 1\r\n---\r\n\r\nB.\r\n', 't: 1\r\n'],
  [
    'with a line of hyphens inside a text',
    '---\nt: |\n  ---\nu: a --- b\n---\nB.',
    't: |\n  ---\nu: a --- b\n',
  ],
  ['with a line separator, which ends no line of YAML', '---\nt: a\u2028---\n---\nB.', 't: a\u2028---\n'],
  ['behind a byte-order mark', '\ufeff---\nt: 1\n---\nB.', 't: 1\n'],
])('a frontmatter %s is found whole', (_, text, expected) => {
  const { head, root } = readMarkdown(text);
  expect(head && text.slice(...head)).toBe(expected);
  expect(root.children.map((node) => placed(text, node)[0])).toEqual(['B.']);
});

test.each([
  ['that is never closed', '---\nt: 1\n\nB.'],
  ['whose second line is indented', '---\nt: 1\n ---\nB.'],
  ['whose second line has a fourth hyphen', '---\nt: 1\n----\nB.'],
  ['that is not at the beginning', '\n---\nt: 1\n---\nB.'],
])('a frontmatter %s is none', (_, text) => {
  expect(readMarkdown(text).head).toBeUndefined();
});

test('a byte-order mark at the beginning of the prose stays in its text', () => {
  const text = '---\nt: 1\n---\n\ufeffB.';
  const [paragraph] = readMarkdown(text).root.children;
  expect(paragraph && placed(text, paragraph)[0]).toBe('\ufeffB.');
});
