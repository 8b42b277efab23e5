import { join, relative } from 'node:path';
import { skeleton } from '../record/schema/skeleton.ts';
import { namesItself, slugOf } from '../record/text/slug.ts';
import { createFile } from '../system/replace-file.ts';
import { readArguments } from './arguments.ts';
import { type Command, type CommandContext, exit, UsageError } from './context.ts';
import { newFromArticle } from './new-from.ts';
import { readDay, readHeadline, readSlug } from './new-values.ts';

/**
 * `npm run new`: drafts a briefing from an article, or writes the skeleton of one under the slug of its headline. Never
 * replaces a file.
 */
export const newBriefing: Command = {
  usage:
    '--from <article.txt|.md|.html|-> | --title "Headline" [--date 2024-08-19] [--slug some-words] [--lang en]',
  async run(args, context) {
    const { values } = readArguments({
      args: [...args],
      options: {
        title: { type: 'string' },
        headline: { type: 'string' },
        date: { type: 'string' },
        slug: { type: 'string' },
        from: { type: 'string' },
        lang: { type: 'string' },
      },
    });
    if (values.from !== undefined)
      return newFromArticle(
        { ...values, from: values.from, title: values.title ?? values.headline },
        context,
      );
    if (values.lang !== undefined)
      throw new UsageError(
        'Unexpected --lang, expected it beside --from only: a new file names its language.',
      );
    const headline = readHeadline(values.title ?? values.headline ?? (await context.ask('Headline: ')));
    const day = readDay(values.date ?? (await askForDay(values, context)));
    const slug = values.slug === undefined ? slugOf(headline, day) : readSlug(values.slug, day);
    const file = join(context.contentDir, 'briefings', `${slug}.md`);
    if (!(await createFile(file, skeleton({ headline, day })))) {
      context.stderr.write(
        `${file} is there already; nothing was changed. --slug gives the new one another name.\n`,
      );
      return exit.findings;
    }
    context.stdout.write(
      `${file}\nFill what is empty and put the article below the second "---". Then: npm run check -- ${relative(context.cwd, file)}\n`,
    );
    if (values.slug === undefined && !namesItself(headline))
      context.stdout.write(
        'The name is part of a permanent link: rename the file now if other words suit it better.\n',
      );
    return exit.clean;
  },
};

async function askForDay(
  values: { readonly title?: string; readonly headline?: string },
  context: CommandContext,
) {
  const isAsked = values.title === undefined && values.headline === undefined;
  const answer = isAsked ? await context.ask(`Date [${context.today()}]: `) : undefined;
  return answer?.trim() || context.today();
}
