import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ArticleError } from '../loader/article/article-error.ts';
import { readArticleFile } from '../loader/article/read-article.ts';
import type { Article } from '../record/draft/article.ts';
import { draftArticle } from '../record/draft/draft-article.ts';
import type { KnownActor } from '../record/draft/record/actors.ts';
import type { DraftedRecord } from '../record/draft/record/drafted.ts';
import { longestTitle } from '../record/draft/write-draft.ts';
import { namesItself, slugOf } from '../record/text/slug.ts';
import { createFile } from '../system/replace-file.ts';
import { hasCode } from '../system/system-error.ts';
import { type CommandContext, exit, UsageError } from './context.ts';
import { readDay, readHeadline, readSlug } from './new-values.ts';
import { reviewFile } from './review.ts';

/** What `npm run new -- --from` was called with. */
interface Options {
  readonly from: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly lang?: string | undefined;
  readonly slug?: string | undefined;
}

/** Drafts a briefing from an article and writes it whole, or not at all. */
export async function newFromArticle(options: Options, context: CommandContext): Promise<number> {
  const article = await readFrom(options.from, context);
  const lang = options.lang === undefined ? undefined : readLanguage(options.lang);
  const asked = options.from === '-' ? undefined : context;
  const title = await titleOf(options, article, asked);
  const published = await publishedOf(options, article, asked);
  const day = published.slice(0, 10);
  const words = title ?? firstWords(article.body);
  const slug = options.slug === undefined ? slugOf(words, day) : readSlug(options.slug, day);
  const file = join(context.contentDir, 'briefings', `${slug}.md`);
  const { text, record } = draftArticle(
    { ...article, title, published },
    { lang, known: await knownActors(context) },
  );
  if (!(await createFile(file, text))) {
    context.stderr.write(
      `${file} is there already; nothing was changed. --slug gives the new one another name.\n`,
    );
    return exit.findings;
  }
  context.stdout.write(`${file}\n${summary(record)}\n`);
  if (options.slug === undefined && !namesItself(words))
    context.stdout.write(
      'The name is part of a permanent link: rename the file now if other words suit it better.\n',
    );
  const path = relative(context.cwd, file);
  const answer = context.prompter && asked ? await context.ask('Go through what is open now? [Y/n] ') : 'n';
  if (answer !== undefined && !/^n/i.test(answer.trim())) return reviewFile(file, context);
  context.stdout.write(`Then: npm run review -- ${path}, and npm run check -- ${path}\n`);
  return exit.clean;
}

async function readFrom(from: string, context: CommandContext): Promise<Article> {
  const name = from === '-' ? 'standard input' : from;
  try {
    const bytes =
      from === '-' ? await context.readInput() : await readWhole(resolve(context.cwd, from), name);
    return readArticleFile(name, bytes);
  } catch (error) {
    if (error instanceof ArticleError) throw new UsageError(error.message);
    throw error;
  }
}

async function readWhole(path: string, name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    // A file that is too long to be an article is refused without being read.
    if (size > 64_000_000)
      throw new ArticleError(
        `Unexpected ${Math.round(size / 1_000_000)} MB in ${name}, expected an article.`,
      );
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new ArticleError(`There is no file ${name}, expected an article.`);
    if (hasCode(error, 'EISDIR'))
      throw new ArticleError(`${name} is a folder, expected the file of an article.`);
    if (hasCode(error, 'EACCES')) throw new ArticleError(`${name} may not be read.`);
    throw error;
  }
}

async function titleOf(
  { title }: Options,
  article: Article,
  asked: CommandContext | undefined,
): Promise<string | undefined> {
  if (title !== undefined) return readHeadline(title);
  if (article.title !== undefined && article.title.length <= longestTitle) return article.title;
  const answer = (await asked?.ask('Headline (Enter leaves it for later): '))?.trim();
  // A headline that is too long still gives the file its name, and stands in the file to be shortened.
  return answer ? readHeadline(answer) : article.title;
}

async function publishedOf(
  { date }: Options,
  article: Article,
  asked: CommandContext | undefined,
): Promise<string> {
  if (date !== undefined) return readDay(date);
  if (article.published !== undefined && /^\d{4}-\d{2}-\d{2}/.test(article.published))
    return article.published;
  const answer = (await asked?.ask('The day the article appeared, such as 2024-08-19: '))?.trim();
  if (!answer)
    throw new UsageError('The article does not say on what day it appeared, expected --date 2024-08-19.');
  return readDay(answer);
}

function readLanguage(lang: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(lang);
    if (tag !== undefined) return tag;
  } catch {
    // The error below says what is wrong.
  }
  throw new UsageError(`Unexpected language "${lang}", expected a tag such as "en" or "de".`);
}

function firstWords(body: string): string {
  return body
    .replace(/[\\*_#>]/g, '')
    .split(/\s+/)
    .slice(0, 12)
    .join(' ');
}

/** The actors of all briefings, each once, with the forms that any of them writes. */
async function knownActors(context: CommandContext): Promise<KnownActor[]> {
  const { briefings } = await context.check(context.latestDay());
  const byId = Map.groupBy(
    briefings.flatMap(({ record }) => record.actors),
    ({ id }) => id,
  );
  return [...byId.values()].flatMap(([first, ...others]) =>
    first
      ? [{ ...first, asWritten: [...new Set([first, ...others].flatMap(({ asWritten }) => asWritten))] }]
      : [],
  );
}

function summary({ quotes, notQuotes, actors, dates, mediators }: DraftedRecord): string {
  const doubts = [
    ...quotes.flatMap(({ speaker, on }) => [speaker, on]),
    ...actors.flatMap(({ id, represents }) => [id, represents]),
    ...dates.flatMap(({ on, from, to }) => [on, from, to]),
    ...mediators,
  ].filter((value) => value?.isSure === false).length;
  const blanks = quotes.filter(({ speaker, unnamed }) => !speaker && unnamed === undefined).length;
  const open = doubts + blanks;
  const found = quotes.length + notQuotes.length === 0 ? 'The article has no words in quotation marks. ' : '';
  return `${found}Drafted: ${count(quotes.length, 'quote')}, ${notQuotes.length === 0 ? '' : `${count(notQuotes.length, 'wording')} in marks that quote nobody, `}${count(actors.length, 'actor')}, ${count(dates.length, 'day')}. ${open === 0 ? 'All of it is certain' : `${open === 1 ? 'One value is' : `${open} values are`} to be confirmed`}; the standfirst and the key points are for you to write.`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
