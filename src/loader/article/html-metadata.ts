import type { Article } from '../../record/draft/article.ts';
import { isLanguageTag } from '../../record/text/language-tag.ts';

/** What a page says of its article: JSON-LD first, then meta tags, then a `time` element. */
export function metadataOf(document: Document): Omit<Article, 'body'> {
  const data = articleData(document);
  const meta = (...names: readonly string[]) =>
    names.flatMap(
      (name) =>
        document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
        [],
    )[0];
  const title = textOf(data?.headline) ?? meta('og:title', 'twitter:title');
  const published =
    textOf(data?.datePublished) ??
    meta('article:published_time', 'date', 'dc.date', 'DC.date.issued', 'parsely-pub-date', 'pubdate') ??
    document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime') ??
    undefined;
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    meta('og:url') ??
    addressOf(data);
  const lang = document.documentElement?.getAttribute('lang') ?? textOf(data?.inLanguage);
  return {
    title: title?.replace(/\s+/g, ' ').trim().slice(0, 200),
    published: published === undefined ? undefined : momentOf(published),
    lang: lang && isLanguageTag(lang) ? lang : undefined,
    authors: namesOf(data?.author ?? meta('author', 'article:author')),
    source: {
      name: namesOf(data?.publisher)[0] ?? meta('og:site_name'),
      url: url && /^https?:\/\/\S+$/.test(url) ? url : undefined,
    },
  };
}

/** The text of the article that a page has in its own data, for readers whose browser runs its scripts. */
export function textInData(document: Document): string | undefined {
  return textOf(articleData(document)?.articleBody);
}

/** The address of the article, as its own data have it. */
function addressOf(data: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const { url, mainEntityOfPage: page } = data ?? {};
  return textOf(url) ?? textOf(page) ?? textOf(Object(page)['@id']);
}

/** The page's own data of type article, wherever in its graph. */
function articleData(document: Document): Readonly<Record<string, unknown>> | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parsed(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function findArticle(value: unknown, depth: number): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  if (Array.isArray(value))
    return value.map((entry) => findArticle(entry, depth + 1)).find((found) => found !== undefined);
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const isArticle = [fields['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type));
  return isArticle ? fields : findArticle(fields['@graph'], depth + 1);
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((entry) => textOf(entry) ?? textOf(Object(entry).name) ?? [])
    .map((name) => name.replace(/^by\s+/i, ''))
    .filter((name) => !/^https?:/.test(name) && name.length <= 120);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** An ISO date, or date-time with offset; a date-time without one is no moment, and its day is taken. */
function momentOf(text: string): string | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
  if (day === undefined) return undefined;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : day;
}
