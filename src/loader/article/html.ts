import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../record/draft/article.ts';
import { ArticleError } from './article-error.ts';
import { blocksOf } from './html-blocks.ts';
import { metadataOf } from './html-metadata.ts';

/** The least words of an article; what is shorter is a page without one. */
const leastWords = 25;

/** Reads a saved web page: the article's text, and what the page says of it. Nothing in the page is run or loaded. */
export function readHtml(file: string, html: string): Article {
  const { document } = parseHTML(html);
  const metadata = metadataOf(document);
  // The reader takes the page apart.
  const found = new Readability(document, { charThreshold: 200 }).parse();
  const blocks = found?.content ? blocksOf(found.content) : [];
  const words = blocks.join(' ').split(/\s+/).length;
  if (words < leastWords)
    throw new ArticleError(
      `There is no article in ${file}, or the page hides it from readers without JavaScript; save its text instead.`,
    );
  const title = metadata.title ?? (found?.title || undefined);
  const body = blocks.filter((block, at) => !(at === 0 && block.replace(/^#+ /, '') === title));
  return { ...metadata, title, lang: metadata.lang ?? (found?.lang || undefined), body: body.join('\n\n') };
}
