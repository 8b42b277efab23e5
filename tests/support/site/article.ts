import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../../src/system/project.ts';

/** The slug of the article that is published. */
export const ARTICLE = '2024-08-19-blinken-gaza-talks';

/** What tests need of the record. Read without the code they test. */
export interface ArticleFile {
  readonly record: {
    readonly title: string;
    readonly keyPoints: readonly string[];
    readonly quotes: readonly { readonly id: string; readonly speaker: string; readonly text: string }[];
  };
  /** The Markdown below the record. */
  readonly body: string;
}

/** The published article, as its file has it. */
export async function readArticle(): Promise<ArticleFile> {
  const text = await readFile(join(ROOT, 'content', 'briefings', `${ARTICLE}.md`), 'utf8');
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { record: parse(frontmatter), body };
}

/** Words with white space in single spaces and typographic marks as the keyboard has them. */
export function plain(text: string): string {
  return text
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
