import { join, relative } from 'node:path';
import { skeleton } from '../record/schema/skeleton.ts';
import { namesItself, slugOf } from '../record/text/slug.ts';
import { createFile } from '../system/replace-file.ts';
import { readArguments } from './arguments.ts';
import { type Command, type CommandContext, exit, UsageError } from './context.ts';

/** `npm run new`: writes the skeleton of a briefing under the slug of its headline. Never replaces a file. */
export const newBriefing: Command = {
  usage: '--title "Headline" [--date 2024-08-19] [--slug some-words]',
  async run(args, context) {
    const { values } = readArguments({
      args: [...args],
      options: {
        title: { type: 'string' },
        headline: { type: 'string' },
        date: { type: 'string' },
        slug: { type: 'string' },
      },
    });
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

function readHeadline(text: string | undefined): string {
  const headline = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (!headline) throw new UsageError('The headline is missing, expected --title "Headline".');
  if (headline.length > 110)
    throw new UsageError(`Unexpected headline of ${headline.length} characters, expected at most 110.`);
  return headline;
}

function readDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new UsageError(`Unexpected date "${text}", expected a day such as 2024-08-19.`);
  return text;
}

/** The words of a slug, with or without the day in front. */
function readSlug(text: string, day: string): string {
  const words = text.replace(/^\d{4}-\d{2}-\d{2}-/, '');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(words))
    throw new UsageError(`Unexpected slug "${text}", expected lower-case letters, digits and hyphens.`);
  return `${day}-${words}`;
}
