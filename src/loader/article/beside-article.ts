import type { Article } from '../../record/draft/article.ts';

const advertisement = /^(?:advertisement|advertising|sponsored|anzeige|werbung|publicit\u00e9|publicidad)$/i;
const teaser =
  /^(?:read (?:more|also|next)|also read|more on this(?: story)?|related(?: stories| articles)?|see also|(?:\u00e0 )?lire (?:aussi|\u00e9galement)|lesen sie auch|mehr zum thema|lea tambi\u00e9n|te puede interesar)\s*[:|]/i;
const share =
  /^(?:share|share this(?: story| article| page)?|teilen|artikel teilen|partager|partager cet article|compartir)$/i;
const signUp =
  /^(?:sign up|subscribe|get our|abonnez-vous|inscrivez-vous|melden sie sich|suscr\u00edbete)\b.*\b(?:newsletter|e-?mail|inbox|alerts|app)\b/i;
/** Most characters of a line that is only a byline or a day. */
const shortLine = 80;

/** Whether a paragraph of a page is none of its article: an advertisement's label, a link to another story, the byline, the day. */
export function isBesideArticle(
  block: string,
  { authors, published }: Pick<Article, 'authors' | 'published'>,
): boolean {
  const text = block.replace(/[*_#>]+/g, '').trim();
  if ([advertisement, teaser, share, signUp].some((pattern) => pattern.test(text))) return true;
  if (text.length > shortLine) return false;
  const by = text.replace(/^(?:by|von|par|por)\s+/i, '').toLowerCase();
  if (authors?.some((author) => author.toLowerCase() === by)) return true;
  const day = Date.parse(`${text.replace(/^(?:published|updated|posted)(?: on)?:?\s+/i, '')} UTC`);
  return /\d{4}/.test(text) && published !== undefined && day === Date.parse(published.slice(0, 10));
}
