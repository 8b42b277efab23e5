import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../record/draft/article.ts';
import { ArticleError } from './article-error.ts';
import { asMarkdown } from './as-markdown.ts';
import { isBesideArticle } from './beside-article.ts';
import { blocksOf } from './html-blocks.ts';
import { metadataOf, textInData } from './html-metadata.ts';

/** The least words of an article; what is shorter is a page without one. */
const leastWords = 25;

/** Reads a saved web page: the article's text, and what the page says of it. Nothing in the page is run or loaded. */
export function readHtml(file: string, html: string): Article {
  const { document } = parseHTML(html);
  const metadata = metadataOf(document);
  const heading = onlyHeading(document);
  const inData = textInData(document);
  for (const footer of document.querySelectorAll('blockquote footer')) asParagraph(document, footer);
  // The reader takes the page apart.
  const found = readable(document);
  const shown = found?.content ? blocksOf(found.content) : [];
  const blocks = isArticle(shown) ? shown : blocksInData(inData);
  if (!isArticle(blocks))
    throw new ArticleError(
      `There is no article in ${file}, or the page hides it from readers without JavaScript; save its text instead.`,
    );
  const named = metadata.title ?? (found?.title || undefined);
  // "Gate opens at dawn | Example Courier": the heading is the headline, without the site's name.
  const title = heading !== undefined && (named === undefined || named.startsWith(heading)) ? heading : named;
  const body = blocks.filter(
    (block, at) => !(at === 0 && block.replace(/^#+ /, '') === title) && !isBesideArticle(block, metadata),
  );
  return { ...metadata, title, lang: metadata.lang ?? (found?.lang || undefined), body: body.join('\n\n') };
}

/** Elements within each other: browsers stop at 512, and what people write has some forty. */
const deepest = 256;

function isTooDeep(document: Document): boolean {
  let level: Element[] = [...document.children];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap(({ children }) => [...children]);
  }
  return false;
}

/** What the reader finds; nothing on a page that it cannot read, and none that would take it minutes. */
function readable(document: Document): ReturnType<Readability['parse']> {
  if (isTooDeep(document)) return null;
  try {
    return new Readability(document, { charThreshold: 200 }).parse();
  } catch {
    return null;
  }
}

function isArticle(blocks: readonly string[]): boolean {
  return blocks.join(' ').split(/\s+/).length >= leastWords;
}

/** The paragraphs of a text in a page's data: HTML, or a paragraph a line. */
function blocksInData(text = ''): string[] {
  if (/<(?:p|br|div)\b/i.test(text)) return blocksOf(text);
  if (/&#?\w+;/.test(text)) return blocksOf(text.replace(/\n+/g, '<br><br>'));
  return text.split(/\n+/).flatMap((line) => {
    const words = line.replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [asMarkdown(words)];
  });
}

/** Who said the words of a block quote stands in its footer, which the reader would take for that of the page. */
function asParagraph(document: Document, footer: Element): void {
  const paragraph = document.createElement('p');
  // A dash in front names who said the words before.
  if (!/^\s*[\u2010-\u2015-]/.test(footer.textContent ?? '')) paragraph.append('\u2014 ');
  paragraph.append(...footer.childNodes);
  footer.replaceWith(paragraph);
}

/** The text of the page's first-level heading, where there is one and no more. */
function onlyHeading(document: Document): string | undefined {
  const [heading, ...others] = document.querySelectorAll('h1');
  const text = heading?.textContent?.replace(/\s+/g, ' ').trim();
  return others.length === 0 && text ? text : undefined;
}
