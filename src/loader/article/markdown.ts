import { parse } from 'yaml';
import type { Article } from '../../record/draft/article.ts';
import { ArticleError } from './article-error.ts';

/** Reads Markdown: its frontmatter for what it tells of the article, a first heading as the headline, the rest as it stands. */
export function readMarkdown(file: string, text: string): Article {
  const frontmatter = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  const fields = frontmatter ? fieldsOf(file, frontmatter[1] ?? '') : {};
  const rest = frontmatter ? text.slice(frontmatter[0].length) : text;
  const heading = /^\s*#[^\S\n]+(.+?)[^\S\n]*#*\n/.exec(rest);
  const title = textOf(fields.title) ?? heading?.[1];
  return {
    title,
    published: textOf(fields.published ?? fields.date),
    lang: textOf(fields.lang ?? fields.language),
    authors: [fields.authors ?? fields.author ?? []].flat().flatMap((author) => textOf(author) ?? []),
    body: heading && heading[1] === title ? rest.slice(heading[0].length).trim() : rest.trim(),
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

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
