import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finished } from '../bench/draft/finished.ts';
import { contentFolder, run, writeIn } from '../support/build/content-folder.ts';

const article = `Two cities agree to share the harbor

By Eve Holt

PORT EXAMPLE — “From June, the harbor is open to all,” Mayor Ada Example said on Monday.

She met Tom Ray, the director of Example Ferries.
“We will not wait,” he said. “We begin on June 1.”

The agreement, known as “The Bridge,” was mediated by Egypt and Qatar.
`;
const name = 'briefings/2030-05-06-two-cities-agree-share-harbor.md';

describe('npm run new -- --from', () => {
  test('drafts a briefing that has no findings once it is confirmed and its blanks are filled', async () => {
    const folder = await contentFolder({ 'article.txt': article });
    const { code, stdout } = await run(folder, 'new', ['--from', 'article.txt', '--date', '2030-05-06']);
    expect([code, stdout.split('\n')[0]]).toEqual([0, join(folder, name)]);
    const draft = await readFile(join(folder, name), 'utf8');
    expect(draft).toContain('title: Two cities agree to share the harbor\n');
    expect(draft).toContain('authors: [Eve Holt]\n');
    expect(draft).toContain('dateline: { place: Port Example, on: 2030-05-06 }\n');
    expect(draft).toContain('text: From June, the harbor is open to all\n    on: 2030-05-06\n');
    expect(draft).toContain('speaker: tom-ray\n    text: We begin on June 1.\n');
    expect(draft).toContain('role: director of Example Ferries\n');
    expect(draft).toContain('notQuotes:\n  - The Bridge\n');
    expect(draft).toContain('mediators: [egypt, qatar]\n');

    const before = await run(folder, 'check', ['--format', 'json']);
    const { findings }: { findings: { message: string }[] } = JSON.parse(before.stdout);
    expect(findings.filter(({ message }) => message.startsWith('Unexpected empty value')).length).toBe(4);
    await writeIn(folder, name, finished(draft));
    expect((await run(folder, 'check', [], { latestDay: () => '2030-06-06' })).stdout).toBe(
      'No findings in 1 file.\n',
    );
  });

  test('keeps every word and mark of the article, and shows marks of Markdown as they are', async () => {
    const text = 'He has *two* [boats] and #1 <b>.\n\n1. It is 5_000 tons.\n\n- No, said he.\n';
    const folder = await contentFolder({ 'article.txt': text });
    await run(folder, 'new', [
      '--from',
      'article.txt',
      '--date',
      '2030-05-06',
      '--slug',
      'x',
      '--title',
      'X',
    ]);
    const draft = await readFile(join(folder, 'briefings/2030-05-06-x.md'), 'utf8');
    expect(draft.slice(draft.indexOf('\n---\n', 4) + 6)).toBe(
      'He has \\*two\\* \\[boats\\] and #1 \\<b>.\n\n1\\. It is 5\\_000 tons.\n\n\\- No, said he.\n',
    );
  });

  test('reads a saved page: headline, day, author and source from its data, the text from its article', async () => {
    const page = `<!doctype html><html lang="en-GB"><head><title>x</title>
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Harbour opens","datePublished":"2030-05-06T08:00:00Z","author":{"name":"Eve Holt"},"publisher":{"name":"The Example Courier"}}]}</script>
      <link rel="canonical" href="https://courier.example/harbour"></head>
      <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Harbour opens</h1><p>By Eve Holt</p><p>May 6, 2030</p>
      <p>‘We open the gate at dawn,’ <b>Ada Example</b> said on Monday, and nobody in Port Example had an answer to that.</p>
      <p>The ferries begin on June 1, and the city council is to meet on Tuesday to talk about the prices of the first season.</p>
      <p>Advertisement</p><p>Read more: <a href="/bridge">The bridge is shut</a></p><p>Sign up for our newsletter!</p>
      <p>Nobody had expected an agreement so soon, after a winter in which the two cities did not talk at all.</p></article></body></html>`;
    const folder = await contentFolder({ 'page.html': page });
    const { code, stderr } = await run(folder, 'new', ['--from', 'page.html']);
    expect([code, stderr]).toEqual([0, '']);
    const draft = await readFile(join(folder, 'briefings/2030-05-06-harbour-opens.md'), 'utf8');
    expect(draft).toContain('title: Harbour opens\n');
    expect(draft).toContain('published: 2030-05-06T08:00:00Z\nlang: en-GB\n');
    expect(draft).toContain('authors: [Eve Holt]\n');
    expect(draft).toContain('  name: The Example Courier\n  url: https://courier.example/harbour\n');
    expect(draft).toContain('speaker: ada-example\n    text: We open the gate at dawn\n    on: 2030-05-06\n');
    for (const beside of ['Home', 'By Eve Holt', 'May 6, 2030', 'Advertisement', 'bridge', 'newsletter'])
      expect(draft).not.toContain(beside);
  });

  test('reads Markdown as it stands, and its frontmatter for what it tells', async () => {
    const text =
      '---\ntitle: Harbor opens\ndate: 2030-05-06\n---\n\nA *new* day.\n\n> “We open,” Ann Lee said.\n';
    const folder = await contentFolder({ 'article.md': text });
    await run(folder, 'new', ['--from', 'article.md']);
    const draft = await readFile(join(folder, 'briefings/2030-05-06-harbor-opens.md'), 'utf8');
    expect(draft.endsWith('\n---\n\nA *new* day.\n\n> “We open,” Ann Lee said.\n')).toBe(true);
  });

  test('reads standard input, and takes the words of a missing headline from the article', async () => {
    const folder = await contentFolder();
    const input = '“We open the gate at dawn,” Ada Example said.\n';
    const { code } = await run(folder, 'new', ['--from', '-', '--date', '2030-05-06'], { input });
    expect(code).toBe(0);
    expect(await readdir(join(folder, 'briefings'))).toEqual(['2030-05-06-we-open-gate-dawn-ada-example.md']);
  });

  test('gives a person of the archive the id and name of there, and says where it only may be the same', async () => {
    const folder = await contentFolder({ 'article.txt': article, 'b.txt': '“No,” Thomas Ray said.' });
    await run(folder, 'new', ['--from', 'article.txt', '--date', '2030-05-06']);
    await writeIn(folder, name, finished(await readFile(join(folder, name), 'utf8')));
    await run(folder, 'new', ['--from', 'b.txt', '--date', '2030-05-07', '--slug', 'b']);
    expect(await readFile(join(folder, 'briefings/2030-05-07-b.md'), 'utf8')).toContain(
      'id: tom-ray? # Tom Ray of the archive, if it is the same person\n    name: Tom Ray\n',
    );
  });

  test.each([
    ['an empty file', 'a.txt', '', 'Unexpected empty file a.txt, expected an article.'],
    ['binary data', 'a.txt', new Uint8Array([1, 0, 2]), 'Unexpected binary data in a.txt'],
    ['bytes that are no UTF-8', 'a.txt', new Uint8Array([0x61, 0xff, 0x62]), 'no UTF-8 text'],
    ['five megabytes', 'a.txt', 'word '.repeat(1_000_000), 'Unexpected 5.0 MB in a.txt'],
    ['more than a briefing holds', 'a.txt', 'Some words. '.repeat(9_000), 'Unexpected 107,999 characters'],
    [
      'a page without an article',
      'a.html',
      '<html><body><a href="/">Home</a></body></html>',
      'no article in a.html',
    ],
    ['no such file', 'b.txt', '', 'There is no file a.txt'],
  ])('refuses %s with a message, and writes nothing', async (_, file, content, message) => {
    const folder = await contentFolder({ [file]: content });
    const asked = file === 'b.txt' ? 'a.txt' : file;
    const { code, stderr } = await run(folder, 'new', ['--from', asked, '--date', '2030-05-06']);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(await readdir(folder)).toEqual([file]);
  });

  test('drafts an article without a quotation', async () => {
    const folder = await contentFolder({ 'a.txt': 'The harbor opened.' });
    const { code, stdout } = await run(folder, 'new', ['--from', 'a.txt', '--date', '2030-05-06']);
    expect([
      code,
      stdout.includes('The article has no words in quotation marks. Drafted: no quotes'),
    ]).toEqual([0, true]);
  });

  test('asks for a day that the article does not tell, and refuses none', async () => {
    const folder = await contentFolder({ 'a.txt': 'The harbor opened.' });
    const asked = await run(folder, 'new', ['--from', 'a.txt'], { answers: ['The harbor', '2030-05-06'] });
    expect([asked.code, await readdir(join(folder, 'briefings'))]).toEqual([0, ['2030-05-06-harbor.md']]);
    const refused = await run(folder, 'new', ['--from', 'a.txt']);
    expect([refused.code, refused.stderr.split('\n')[0]]).toEqual([
      2,
      'The article does not say on what day it appeared, expected --date 2024-08-19.',
    ]);
  });

  test('never replaces a file', async () => {
    const folder = await contentFolder({ 'article.txt': article, [name]: 'mine' });
    const { code, stderr } = await run(folder, 'new', ['--from', 'article.txt', '--date', '2030-05-06']);
    expect([code, stderr.includes('is there already; nothing was changed')]).toEqual([1, true]);
    expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
  });

  test('writes the same file for the same article', async () => {
    const drafts = await Promise.all(
      [1, 2].map(async () => {
        const folder = await contentFolder({ 'article.txt': article });
        await run(folder, 'new', ['--from', 'article.txt', '--date', '2030-05-06']);
        return readFile(join(folder, name), 'utf8');
      }),
    );
    expect(drafts[0]).toBe(drafts[1]);
  });
});
