/** Why an article cannot be read; the message says it in one line, for the person who named the file. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}
