import { parse } from 'yaml';
import type { Article } from '../../record/draft/article.ts';
import { ArticleError } from './article-error.ts';
import { wordsOfMarkdown } from './words-of-markdown.ts';

/** Reads Markdown: its frontmatter for what it tells of the article, a first heading as the headline, the rest as it stands. */
export function readMarkdown(file: string, text: string): Article {
  const frontmatter = /^(---|\+\+\+)[^\S\n]*\n([\s\S]*?)\n\1[^\S\n]*(?:\n|$)/.exec(text);
  if (!frontmatter && /^---[^\S\n]*\n[\w-]+:/.test(text))
    throw new ArticleError(`The frontmatter of ${file} does not end, expected a line "---" behind it.`);
  const [whole = '', fence, head = ''] = frontmatter ?? [];
  const fields = fence === '+++' ? plainFieldsOf(head) : frontmatter ? fieldsOf(file, head) : {};
  const rest = text.slice(whole.length);
  const heading = headingOf(rest);
  const title = textOf(fields.title) ?? heading?.words;
  return {
    title,
    published: textOf(fields.published ?? fields.date),
    lang: textOf(fields.lang ?? fields.language),
    authors: [fields.authors ?? fields.author ?? []].flat().flatMap((author) => textOf(author) ?? []),
    body: wordsOfMarkdown(heading && heading.words === title ? rest.slice(heading.end) : rest),
  };
}

function fieldsOf(file: string, yaml: string): Readonly<Record<string, unknown>> {
  try {
    return Object(parse(yaml));
  } catch {
    throw new ArticleError(
      `The frontmatter of ${file} is not well-formed YAML; put it right, or leave it out.`,
    );
  }
}

/** The first-level heading that a text begins with, and where it ends. */
function headingOf(text: string): { readonly words: string; readonly end: number } | undefined {
  const start = text.search(/\S/);
  const lineEnd = start < 0 ? -1 : text.indexOf('\n', start);
  if (lineEnd < 0) return undefined;
  const line = text.slice(start, lineEnd).trimEnd();
  if (/^#\s/.test(line)) return { words: line.slice(1).replace(/#+$/, '').trim(), end: lineEnd + 1 };
  const [underline] = /^={2,}[^\S\n]*(?:\n|$)/.exec(text.slice(lineEnd + 1)) ?? [];
  return underline === undefined ? undefined : { words: line, end: lineEnd + 1 + underline.length };
}

/** The texts and days of frontmatter in TOML, a field a line; whatever else it has tells nothing of the article. */
function plainFieldsOf(toml: string): Readonly<Record<string, unknown>> {
  const field = /^(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\d{4}-\d{2}-\d{2}\S*))\s*$/gm;
  return Object.fromEntries(
    [...toml.matchAll(field)].map(([, name = '', text, literal, day]) => [
      name,
      text?.replace(/\\(["\\])/g, '$1') ?? literal ?? day,
    ]),
  );
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
