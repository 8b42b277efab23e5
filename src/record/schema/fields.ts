import { z } from 'zod';
import { edtfParts } from '../days/edtf.ts';
import { isLanguageTag } from '../text/language-tag.ts';

/** Lower-case ASCII words joined by single hyphens: what ids and slugs are made of. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A slug is an ISO date and one or more words. It is part of every permalink. */
export const slugPattern = /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/;

/** An id of at most 64 characters; `what` describes the field to editors. */
export const id = (what: string) =>
  z
    .string()
    .max(64, 'expected at most 64 characters')
    .regex(idPattern, 'expected lower-case letters, digits and single hyphens, such as "isaac-herzog"')
    .describe(what);

/** Words of at most `max` characters, without the white space around them. */
export const line = (what: string, max: number) =>
  z
    .string()
    .trim()
    .min(1, 'expected words')
    .max(max, `expected at most ${max} characters`)
    .describe(`${what} At most ${max} characters.`);

/** Words of any length, as the article or a source has them. */
export const words = z.string().trim().min(1, 'expected words');

/** A day as `YYYY-MM-DD`. */
export const day = (what: string) => z.iso.date('expected a date such as 2024-08-19').describe(what);

/** A day or, if the article tells less, a month, year or season: EDTF. YAML reads a year alone as a number. */
export const edtf = (what: string) =>
  z
    .union(
      [
        z.string().refine((text) => edtfParts(text) !== undefined, notEdtf),
        z.int().min(1000).max(9999).transform(String).pipe(z.string()),
      ],
      { error: notEdtf },
    )
    .describe(
      `${what} A day, or what the article tells of it: 2024-08, 2024, a season 2011-21 (spring) to 2011-24 (winter), about 2024-10~.`,
    );

const notEdtf = 'expected a date such as 2024-08-19, or 2024-08, 2024, 2011-21 (spring), 2024-10~ (about)';

/** A day, or an instant of ISO 8601 with its offset from UTC. */
export const moment = (what: string) =>
  z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error:
        'expected a date such as 2024-08-19, or a date-time with offset such as 2024-08-19T18:30:00+03:00',
    })
    .describe(what);

/** Words of the body that mean no day. */
export const notDates = z
  .array(words)
  .default([])
  .describe('Words that look like a day and mean none: The Sunday Times, every Monday, Good Friday.');

/** A URL of `http` or `https`. */
export const webAddress = (what: string) =>
  z
    .string()
    .check(
      // This comes before the check of the URL, because reading one drops tabs and line breaks in silence.
      z.regex(/^\S+$/, { error: 'expected a web address without white space', abort: true }),
      z.url({ protocol: /^https?$/, error: 'expected a web address that begins with https:// or http://' }),
    )
    .describe(what);

/** A language tag of BCP 47, as it was written. */
export const languageTag = (what: string) =>
  z
    .string()
    .refine(isLanguageTag, 'expected a BCP 47 language tag such as "en", "he" or "pt-BR"')
    .describe(what);

/** Ids that something had before. Their addresses keep working. */
export const formerIds = z
  .array(id('An id it was published under before.'))
  .default([])
  .describe('Ids it was published under before, the oldest first; each keeps working as a redirect.');

/** Words in quotation marks that quote nobody. */
export const notQuotes = z
  .array(words)
  .default([])
  .describe(
    'Words in quotation marks that quote nobody: a title, a scare quote. Of long ones the beginning and "\u2026".',
  );
