import { UsageError } from './context.ts';

/** A headline in one line. Throws a {@link UsageError} if there is none, or it is too long. */
export function readHeadline(text: string | undefined): string {
  const headline = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (!headline) throw new UsageError('The headline is missing, expected --title "Headline".');
  if (headline.length > 110)
    throw new UsageError(`Unexpected headline of ${headline.length} characters, expected at most 110.`);
  return headline;
}

/** A calendar day, `YYYY-MM-DD`. Throws a {@link UsageError} for anything else. */
export function readDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new UsageError(`Unexpected date "${text}", expected a day such as 2024-08-19.`);
  return text;
}

/**
 * A slug of a day and some words, which may be given with the day in front. Throws a {@link UsageError} for other
 * words.
 */
export function readSlug(text: string, day: string): string {
  const words = text.replace(/^\d{4}-\d{2}-\d{2}-/, '');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(words))
    throw new UsageError(`Unexpected slug "${text}", expected lower-case letters, digits and hyphens.`);
  return `${day}-${words}`;
}
