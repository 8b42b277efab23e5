import { expect, it } from 'vitest';
import { readArticleFile } from '../../../src/loader/article/read-article.ts';

/** An article as it is read from a file of Markdown. */
function read(text: string, file = 'a.md') {
  return readArticleFile(file, new TextEncoder().encode(text));
}

it.each([
  [
    'an image',
    'Ann Lee left.\n\n![The “Anna” at the pier](a.jpg "b")\n\nShe rose.',
    'Ann Lee left.\n\nShe rose.',
  ],
  ['a linked image', 'Ann Lee left. [![x](a.jpg)](b)', 'Ann Lee left.'],
  ['an element of HTML', '<p>“Yes,” Ann Lee said.</p>', '“Yes,” Ann Lee said.'],
  ['tags within a paragraph', 'No<br>way, <b>she</b> said. <!-- c -->', 'No way, she said.'],
  ['a container around Markdown', '<div class="a">\n\nShe *left*.\n\n</div>', 'She *left*.'],
  [
    'a block quote of HTML',
    '<blockquote><p>We sail.</p><p>Not now.</p></blockquote>',
    '> We sail.\n>\n> Not now.',
  ],
  [
    'paragraphs that are indented',
    'One.\n\n    “Yes,” she *said*.\n\n    No<br>way.',
    'One.\n\n“Yes,” she *said*.\n\nNo way.',
  ],
])('reads the words of %s', (_, text, body) => {
  expect(read(text).body).toBe(body);
});

it.each([
  [
    'in YAML',
    '---\ntitle: Open\ndate: 2030-05-09\nauthor: Ann Lee\n---\n\nYes.',
    ['Open', '2030-05-09', ['Ann Lee']],
  ],
  [
    'in TOML',
    '+++\ntitle = "Open"\ndate = 2030-05-09\ntags = ["a"]\n+++\n\nYes.',
    ['Open', '2030-05-09', []],
  ],
  ['as a heading', '# Open\n\nYes.', ['Open', undefined, []]],
  ['as an underlined heading', 'Open\n====\n\nYes.', ['Open', undefined, []]],
])('reads a headline %s', (_, text, told) => {
  const { title, published, authors, body } = read(text);
  expect([title, published, authors]).toEqual(told);
  expect(body).toBe('Yes.');
});

it('refuses frontmatter that does not end', () => {
  expect(() => read('---\ntitle: Open\n\nYes.')).toThrow('The frontmatter of a.md does not end');
});

it.each([
  ['a heading', '## Why\n\nShe *left*.', 'She *left*.'],
  ['a link', 'She *left* [it](https://example.org/).', 'She *left* [it](https://example.org/).'],
  ['neither', 'She *left*.', 'She \\*left\\*.'],
])('reads what has no ending to its name and %s as what it is', (_, text, words) => {
  expect(read(text, 'standard input').body).toContain(words);
});
