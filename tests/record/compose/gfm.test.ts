import { expect, test } from 'vitest';
import { renderProse } from '../../../src/record/compose/prose.ts';
import { proseSite } from '../../../src/site/prose-site.ts';
import { fileOf, findingsOf, quoting, read, recordWith } from '../../support/record/briefing.ts';

const html = (body: string) =>
  renderProse(read(fileOf(recordWith(), body)), proseSite)
    .map((block) => block.html)
    .join('\n');
const codes = (body: string) => findingsOf(fileOf(recordWith(), body)).map(({ code }) => code);

test('a table is one, its cells are prose', () => {
  const table = '| Ship | Boats |\n| :--- | ---: |\n| *Star* | 5 |\n';
  expect(html(table)).toBe(
    '<div class="table" role="region" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">Ship</th><th scope="col" class="align-right">Boats</th></tr></thead><tbody><tr><td><em>Star</em></td><td class="align-right">5</td></tr></tbody></table></div>',
  );
  expect(codes(table)).toEqual([]);
});

test('words in a cell are quoted like others', () => {
  const text = quoting('| Who | What |\n| --- | --- |\n| Ona | “We sail” |\n', 'We sail');
  expect(findingsOf(text)).toEqual([]);
  expect(renderProse(read(text), proseSite)[0]?.html).toContain('>“We sail”</q>');
});

test('a footnote is a number that leads to its note, and back', () => {
  const body = 'It sailed.[^why] It came back.[^why]\n\n[^why]: By **wind**.\n';
  expect(html(body)).toBe(
    '<p>It sailed.<sup><a href="#footnote-1" role="doc-noteref" id="footnote-of-1">1</a></sup> It came back.<sup><a href="#footnote-1" role="doc-noteref">1</a></sup></p>\n<div id="footnote-1" role="doc-footnote" class="footnote"><sup><a href="#footnote-of-1" role="doc-backlink" aria-label="Back to footnote 1">1</a></sup><p>By <strong>wind</strong>.</p></div>',
  );
  expect(codes(body)).toEqual([]);
  expect(codes('It sailed.[^why]\n')).toEqual(['body/footnote']);
  expect(codes('It sailed.\n\n[^why]: By wind.\n')).toEqual(['body/footnote']);
  expect(codes('It sailed: `a[^why]`.\n')).toEqual([]);
});

test('a footnote within a quotation leaves its words as they are', () => {
  const text = quoting('“We sail[^when] now,” Ona said.\n\n[^when]: At dawn.\n', 'We sail now');
  expect(findingsOf(text)).toEqual([]);
  expect(renderProse(read(text), proseSite)[0]?.html).toMatch(/<q [^>]*>“We sail<sup>.*<\/sup> now,”<\/q>/);
});

test('words are struck out, and a bare address is a link', () => {
  expect(html('It ~~sailed~~ left: https://a.example/b and www.a.example.')).toBe(
    '<p>It <s>sailed</s> left: <a href="https://a.example/b">https://a.example/b</a> and <a href="http://www.a.example">www.a.example</a>.</p>',
  );
  expect(html('Some ~20 ships~.')).toBe('<p>Some ~20 ships~.</p>');
});

test.each([
  ['two spaces', 'One  \ntwo'],
  ['a backslash', 'One\\\ntwo'],
])('a hard line break by %s stays one', (_, lines) => {
  expect(html(lines)).toMatch(/^<p>One<br>\n?two<\/p>$/);
  expect(html(`- ${lines.replace('\n', '\n  ')}`)).toContain('One<br>');
  expect(html(`> ${lines.replace('\n', '\n> ')}`)).toContain('One<br>');
});

test('findings behind a bare address are at their place', () => {
  const text = fileOf(recordWith(), 'Write to a@b.example or www.c.example/d, said “Ona” there.\n');
  const places = findingsOf(text).map(({ range }) => text.slice(range.start.offset, range.end.offset));
  expect(places).toEqual(['“Ona”']);
});
