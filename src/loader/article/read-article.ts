import type { Article } from '../../record/draft/article.ts';
import { isUtf16 } from '../../record/parse/decode.ts';
import { withoutInvisible } from '../../record/text/invisible.ts';
import { ArticleError } from './article-error.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

/** A page may carry much that is no article; the article itself is held to the limit of a briefing. */
const maxBytes = 4_000_000;
const maxCharacters = 100_000;

/** Reads an article from the bytes of a file: text, Markdown or a saved web page. Throws {@link ArticleError}. */
export function readArticleFile(file: string, bytes: Uint8Array): Article {
  if (bytes.length > maxBytes)
    throw new ArticleError(
      `Unexpected ${(bytes.length / 1_000_000).toFixed(1)} MB in ${file}, expected an article of at most ${maxBytes / 1_000_000} MB.`,
    );
  if (bytes.includes(0) && !isUtf16(bytes))
    throw new ArticleError(`Unexpected binary data in ${file}, expected text, Markdown or HTML.`);
  // Characters that nobody sees are no part of the words.
  const text = withoutInvisible(decode(file, bytes).replace(/\r\n?/g, '\n'));
  if (text.trim() === '') throw new ArticleError(`Unexpected empty file ${file}, expected an article.`);
  const article = readAs(kindOf(file, text), file, text);
  if (article.body.trim() === '') throw new ArticleError(`There is no text in ${file}, expected an article.`);
  if (article.body.length > maxCharacters)
    throw new ArticleError(
      `Unexpected ${article.body.length.toLocaleString('en-US')} characters in the article of ${file}, expected at most ${maxCharacters.toLocaleString('en-US')}.`,
    );
  return article;
}

function readAs(kind: 'html' | 'markdown' | 'text', file: string, text: string): Article {
  if (kind === 'html') return readHtml(file, text);
  return kind === 'markdown' ? readMarkdown(file, text) : readPlainText(text);
}

function kindOf(file: string, text: string): 'html' | 'markdown' | 'text' {
  if (
    /\.(?:x?html?|htm)$/i.test(file) ||
    /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(text)
  )
    return 'html';
  if (/\.(?:md|markdown)$/i.test(file) || /^---\n[\s\S]*?\n---\n/.test(text)) return 'markdown';
  // A name without an ending, such as that of standard input, tells nothing; a heading or a link does.
  if (!/\.\w+$/.test(file) && /^#{1,6} \S|\]\(https?:/m.test(text)) return 'markdown';
  return 'text';
}

/** UTF-8, or what a byte-order mark or a page's own declaration says. */
function decode(file: string, bytes: Uint8Array): string {
  const declared = /<meta[^>]+charset=["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2048)),
  )?.[1];
  for (const encoding of [isUtf16(bytes) ? utf16Of(bytes) : 'utf-8', declared]) {
    const text = encoding === undefined ? undefined : decodedAs(encoding, bytes);
    if (text !== undefined) return text;
  }
  throw new ArticleError(
    `Unexpected bytes in ${file} that are no UTF-8 text, expected the file saved as UTF-8.`,
  );
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16Of([first]: Uint8Array): string {
  return first === 0xff ? 'utf-16le' : 'utf-16be';
}
