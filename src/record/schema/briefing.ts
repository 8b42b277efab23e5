/**
 * The vocabulary of the record. Types, messages for editors, the JSON Schema and the documentation all come from here.
 */
import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { correctionSchema, retractionSchema } from './amendments.ts';
import { dateSchema } from './date.ts';
import {
  day,
  id,
  languageTag,
  line,
  moment,
  notDates,
  notQuotes,
  slugPattern,
  webAddress,
} from './fields.ts';
import { quoteSchema } from './quote.ts';

const namedAuthor = z.strictObject({
  name: line('The name as in the byline.', 120),
  url: webAddress('A page about the author.').optional(),
});

/** Who wrote the article: a name, or a name with the address of a page about its bearer. */
const authorSchema = z
  .union(
    [
      line('The name as in the byline.', 120)
        .transform((name) => ({ name }))
        .pipe(namedAuthor),
      namedAuthor,
    ],
    { error: 'expected a name, or a group of fields with "name" and "url"' },
  )
  .describe('An author of the article.');

/** The frontmatter of one briefing. */
export const briefingSchema = z
  .strictObject({
    title: line('The headline.', 110),
    standfirst: line('What happened and why it matters, in one or two sentences.', 280),
    published: moment('When the article appeared.'),
    updated: moment('When it was last changed; never before "published".').optional(),
    lang: languageTag('The language of the briefing.').default('en'),
    dir: z
      .enum(['ltr', 'rtl'], { error: 'expected "ltr" or "rtl"' })
      .describe('The writing direction, where it does not follow from the language.')
      .optional(),
    dateline: z
      .strictObject({
        place: line('The place the report was filed from.', 120),
        on: day('The day the article\u2019s "Monday" is counted from; without it, "published".').optional(),
      })
      .describe('Where and when the report was filed.')
      .optional(),
    authors: z.array(authorSchema).default([]).describe('The byline: names, or a name and a url each.'),
    translationOf: z
      .string()
      .regex(slugPattern, 'expected a slug such as "2024-08-19-last-chance"')
      .describe(
        'The slug of the briefing that this one translates, in another language. Quotes of the same id belong together.',
      )
      .optional(),
    source: z
      .strictObject({
        name: line('The outlet or agency the text came from.', 120).optional(),
        url: webAddress('Where the text can be read.').optional(),
        retrieved: day('The day the text was taken from there; not in the future.').optional(),
        note: line('Anything else a reader should know of where the text came from.', 400).optional(),
      })
      .describe('Where the text came from. Never invented.')
      .optional(),
    keyPoints: z
      .array(line('A sentence for the reader with one minute.', 180))
      .min(3, 'expected 3 to 6 key points')
      .max(6, 'expected 3 to 6 key points')
      .describe('The reader with one minute reads only these: 3 to 6 sentences.'),
    actors: z.array(actorSchema).default([]).describe('Everyone and every party in the article.'),
    mediators: z.array(id('An actor who mediates.')).default([]).describe('Ids of the actors who mediate.'),
    quotes: z.array(quoteSchema).default([]).describe('Every quotation of the body.'),
    notQuotes,
    notDates,
    dates: z.array(dateSchema).default([]).describe('Every date the body names, resolved.'),
    corrections: z.array(correctionSchema).default([]).describe('What was put right, and when.'),
    formerSlugs: z
      .array(z.string().regex(slugPattern, 'expected a slug such as "2024-08-19-last-chance"'))
      .default([])
      .describe('Slugs it was published under before, the oldest first; each keeps working as a redirect.'),
    retracted: retractionSchema.optional(),
  })
  .describe('The record of one briefing.');

/** The record of one briefing, with its defaults filled in. */
export type BriefingRecord = z.infer<typeof briefingSchema>;
