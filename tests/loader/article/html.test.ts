import { expect, it } from 'vitest';
import { readArticleFile } from '../../../src/loader/article/read-article.ts';

const before =
  '<p>The mayor of Port Example, Ann Lee, opened the gate on Monday after a year of repairs and a long quarrel over money.</p>';
const after =
  '<p>The council will meet on Thursday to discuss the matter, according to a spokeswoman, who gave no details of what it may decide.</p>';

/** The paragraphs of a saved page between two that make it an article. */
function read(html: string, head = ''): string[] {
  const page = `<!doctype html><html lang="en"><head><title>Gate opens</title>${head}</head><body>${html}</body></html>`;
  return readArticleFile('a.html', new TextEncoder().encode(page)).body.split('\n\n');
}

it.each([
  [
    'the marks that a browser puts around quotations',
    '<p><q>He said <q>no</q>,</q> Lee said.</p>',
    '“He said ‘no’,” Lee said.',
  ],
  [
    'a block quote as one, with who said it',
    '<blockquote><p>We open.</p><p>We close.</p><footer>— Ann Lee</footer></blockquote>',
    '> We open.\n>\n> We close.\n>\n> — Ann Lee',
  ],
])('reads %s', (_, html, words) => {
  expect(read(`<article>${before}${html}${after}</article>`).slice(1, -1).join('\n\n')).toBe(words);
});

it.each([
  [
    'a name in the footer of a block quote',
    '<blockquote>We leave.<footer>Ann Lee</footer></blockquote>',
    '> We leave.\n>\n> — Ann Lee',
  ],
  ['marks that are typed around a quotation element', '<p>She was “<q>late</q>”.</p>', 'She was “late”.'],
  ['what is struck', '<p>“We are <del>not</del> closing,” she said.</p>', '“We are closing,” she said.'],
])('reads %s', (_, html, words) => {
  expect(read(`<article>${before}${html}${after}</article>`).slice(1, -1).join('\n\n')).toBe(words);
});

it('leaves out what asks to share a page', () => {
  expect(read(`<article>${before}<p>Share this story</p>${after}</article>`)).toHaveLength(2);
});

it('reads the article in the data of a page that shows none without its scripts', () => {
  const articleBody =
    'The mayor, Ann Lee, opened the gate on Monday, after a year.\n\n“We open at dawn,” Lee said, “and we close it again at dusk, as we always did before.”';
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Gate opens', articleBody });
  expect(read('<div id="root"></div>', `<script type="application/ld+json">${data}</script>`)).toEqual(
    articleBody.split('\n\n'),
  );
});

it('refuses a page of countless elements in each other with a message', () => {
  expect(() => read('<div>'.repeat(5_000) + 'word '.repeat(40))).toThrow('There is no article in a.html');
});
