import type { Article } from '../../record/draft/article.ts';
import { asMarkdown } from './as-markdown.ts';

/** Reads plain text: paragraphs between blank lines, or one a line; a headline and a byline where they stand first. */
export function readPlainText(text: string): Article {
  const paragraphs = paragraphsOf(text);
  const title = headlineOf(paragraphs);
  const rest = title === undefined ? paragraphs : paragraphs.slice(1);
  const authors = authorsOf(rest[0]);
  return {
    title,
    authors,
    body: (authors.length > 0 ? rest.slice(1) : rest).map(paragraph).join('\n\n'),
  };
}

/** A paragraph as Markdown; the paragraphs of a block quote are parted by line breaks. */
function paragraph(text: string): string {
  if (!text.startsWith('>')) return asMarkdown(text);
  return text
    .slice(1)
    .split('\n')
    .map((words) => `> ${asMarkdown(words)}`)
    .join('\n>\n');
}

/** Lines between blank lines are one paragraph; where there are no blank lines, lines are paragraphs unless they are wrapped. */
function paragraphsOf(text: string): string[] {
  const blocks = text.split(/\n[^\S\n]*\n/).map((block) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const isParted = blocks.filter((lines) => lines.length > 0).length > 1;
  if (isParted)
    return blocks
      .flatMap((lines) => {
        if (isQuoted(lines)) return [quoted(lines)];
        return isWrapped(lines) || lines.length === 1 ? [lines.join(' ')] : lines;
      })
      .filter((line) => line !== '');
  const lines = blocks.flat();
  return isWrapped(lines) ? joinedLines(lines) : lines;
}

/** Lines that all begin with an angle bracket are a block quote, as in letters and live reports. */
function isQuoted(lines: readonly string[]): boolean {
  return lines.length > 0 && lines.every((line) => line.startsWith('>'));
}

/** A block quote, its paragraphs parted by line breaks, behind an angle bracket. */
function quoted(lines: readonly string[]): string {
  return `>${paragraphsOf(lines.map((line) => line.replace(/^>\s?/, '')).join('\n')).join('\n')}`;
}

/** Lines of much the same length that end in the middle of sentences were wrapped. */
function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1);
  const longest = Math.max(...lines.map(({ length }) => length));
  if (longest > 120 || inner.length === 0) return false;
  const open = inner.filter((line) => !/[.!?:\u2026]["'\u201d\u2019\u00bb)]*$/.test(line));
  return open.length / inner.length > 0.4;
}

/** A short line that ends a sentence ends a paragraph. */
function joinedLines(lines: readonly string[]): string[] {
  const longest = Math.max(...lines.map(({ length }) => length));
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    paragraphs.at(-1)?.push(line);
    if (line.length < longest * 0.75 && /[.!?\u2026]["'\u201d\u2019\u00bb)]*$/.test(line))
      paragraphs.push([]);
  }
  return paragraphs.flatMap((parts) => (parts.length > 0 ? [parts.join(' ')] : []));
}

/** A first paragraph that is short and ends no sentence is the headline. */
function headlineOf([first = '', second]: readonly string[]): string | undefined {
  const isHeadline =
    second !== undefined && first.length <= 110 && first.length >= 8 && !/[.!:,;"\u201d\u00bb]$/.test(first);
  return isHeadline && !/^By /.test(first) ? first : undefined;
}

function authorsOf(paragraph = ''): string[] {
  const names =
    /^(?:By|Von|Par|Por) ((?:\p{Lu}[\p{L}.'\u2019-]+ ?){2,4}(?:(?:, | and | und | et | y )(?:\p{Lu}[\p{L}.'\u2019-]+ ?){2,4})*)$/u.exec(
      paragraph,
    )?.[1];
  return names?.split(/, | and | und | et | y /).map((name) => name.trim()) ?? [];
}
