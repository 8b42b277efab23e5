/**
 * The vocabulary of the record. Types, messages for editors, the JSON Schema and the documentation all come from here.
 */
import { z } from 'zod';
import { edtfSpan } from '../days/edtf.ts';
import {
  day,
  edtf,
  formerIds,
  id,
  languageTag,
  line,
  moment,
  notDates,
  notQuotes,
  slugPattern,
  webAddress,
  words,
} from './fields.ts';

/** That something was retracted, and why. */
export const retractionSchema = z
  .strictObject({
    on: day('The day it was retracted.'),
    reason: line('Why, in a sentence readers will see.', 400),
  })
  .describe('Set when it must go: its page stays and says so, with the reason.');

/** Who appears in the article, as they were then. */
export const actorSchema = z
  .strictObject({
    id: id('Stable across all briefings, so that the same person is one page.'),
    name: line('The full name as this site writes it, the same in every briefing.', 120),
    kind: z
      .enum(['person', 'organization', 'government'], {
        error: 'expected "person", "organization" or "government"',
      })
      .describe('What the actor is.'),
    role: line('The role at the time of this article, not today\u2019s.', 200).optional(),
    represents: id('The actor, an organization or government, a person speaks for.').optional(),
    asWritten: z
      .array(line('A form of the name as the body has it.', 120))
      .default([])
      .describe('Other forms the body uses: a surname, a short form, a misspelling in the source.'),
  })
  .describe('A person, organization or government in the article.');

/** Words that stand in the article inside quotation marks. */
export const quoteSchema = z
  .strictObject({
    id: id('Unique in its briefing, never reused; part of the permalink.'),
    speaker: z
      .union(
        [id('The actor.'), z.array(id('An actor.')).min(2, 'expected two speakers or more, or the id alone')],
        {
          error: 'expected the id of an actor, or a list of ids for words said together',
        },
      )
      .describe('The actor who said or wrote it; a list for words said or signed together.')
      .optional(),
    unnamed: line(
      'Instead of "speaker", who said it in the words of the article: a senior official.',
      120,
    ).optional(),
    represents: id('The actor, an organization or government, an unnamed speaker speaks for.').optional(),
    text: z
      .union([words, z.array(words).min(2, 'expected two parts or more, or the words as one text')], {
        error: 'expected the words of the quotation, or a list of its parts where the article interrupts it',
      })
      .describe(
        'The words, verbatim, without the outer quotation marks. A list of parts where the article interrupts the quotation ("A," she said, "B."). A blank line between paragraphs.',
      ),
    on: edtf('When it was said.').optional(),
    undated: z
      .literal(true, { error: 'expected true, or a date in "on" instead' })
      .describe('Instead of "on", where the article does not let the day be known.')
      .optional(),
    to: z.array(id('An actor addressed.')).default([]).describe('Actors it was said to.'),
    place: line('Where it was said.', 120).optional(),
    occasion: line('On what occasion: a visit, a cabinet meeting.', 200).optional(),
    via: line('Who reported it, when the article has it second-hand.', 120).optional(),
    form: z
      .enum(['spoken', 'statement', 'written'], { error: 'expected "spoken", "statement" or "written"' })
      .default('spoken')
      .describe('Whether it was spoken, issued as a statement, or written.'),
    lang: languageTag(
      'The language it was said in, where that is not the briefing\u2019s. With "original" or "translator" the text is a translation from it.',
    ).optional(),
    original: words.describe('The words in the language they were said in.').optional(),
    translator: line('Who translated it.', 120).optional(),
    within: id('The quote inside whose words this one stands.').optional(),
    featured: z
      .boolean({ error: 'expected true or false' })
      .default(false)
      .describe('May stand on the one-page summary and the front page, in the order listed.'),
    formerIds,
    retracted: retractionSchema.optional(),
  })
  .refine((quote) => hasOneSpeaker(quote), {
    error: 'expected either "speaker" with the id of an actor, or "unnamed" with the words of the article',
    path: ['speaker'],
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .refine((quote) => quote.represents === undefined || quote.unnamed !== undefined, {
    error: 'expected "represents" only beside "unnamed"; of an actor it stands under "actors"',
    path: ['represents'],
  })
  .refine((quote) => (quote.on === undefined) === (quote.undated === true), {
    error: 'expected either "on" with the day it was said, or "undated: true"',
    path: ['on'],
  })
  .refine((quote) => quote.original === undefined || quote.lang !== undefined, {
    error: 'expected "lang", the language of "original"',
    path: ['lang'],
  })
  .describe('A quotation.');

/** A date the article names, resolved. */
export const dateSchema = z
  .strictObject({
    id: id('Unique in its briefing.'),
    on: edtf('When it was.').optional(),
    from: edtf('When a span begins.').optional(),
    to: edtf('When a span ends; without it, it has not ended.').optional(),
    asWritten: line('The words in the body: "Monday", "October 7".', 120),
    event: line('What happened, in a short sentence without a final stop.', 240),
    who: z.array(id('An actor who took part.')).default([]).describe('Actors who took part.'),
    place: line('Where it happened.', 120).optional(),
    planned: z
      .boolean({ error: 'expected true or false' })
      .default(false)
      .describe('True for what was still to come when the article appeared.'),
  })
  .refine(({ on, from, to }) => on !== undefined || from !== undefined || to === undefined, {
    error: 'expected "from", the day on which the span begins',
    path: ['from'],
  })
  .refine(({ on, from, to }) => (on === undefined) !== (from === undefined && to === undefined), {
    error: 'expected either "on", or "from" and, where the span has ended, "to"',
    path: ['on'],
  })
  .refine(
    ({ from, to }) => from === undefined || to === undefined || edtfSpan(from).first <= edtfSpan(to).last,
    {
      error: 'expected a day that is not before "from"',
      path: ['to'],
    },
  )
  .describe('A date the article names, resolved to the calendar.');

/** What was put right after publication, or against the text as supplied. */
export const correctionSchema = z
  .strictObject({
    on: day('The day it was corrected.'),
    note: line('What was corrected, for readers.', 400),
    target: z
      .string()
      .regex(
        /^[A-Za-z]+(?:\.[A-Za-z0-9-]+)*$/,
        'expected the place of the corrected value, such as "title" or "quotes.last-chance"',
      )
      .describe(
        'Where one value changed: "title", "body", "keyPoints.2" (counted from 1), "quotes.<id>", "dates.<id>", "actors.<id>.role".',
      )
      .optional(),
    was: words.describe('The value before.').optional(),
    now: words.describe('The value since.').optional(),
  })
  .describe('A correction.');

const namedAuthor = z.strictObject({
  name: line('The name as in the byline.', 120),
  url: webAddress('A page about the author.').optional(),
});

/** Who wrote the article: a name, or a name with the address of a page about its bearer. */
export const authorSchema = z
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
      .describe('The slug of the briefing that this one translates.')
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

export type Actor = z.infer<typeof actorSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type BriefingDate = z.infer<typeof dateSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Retraction = z.infer<typeof retractionSchema>;
export type BriefingRecord = z.infer<typeof briefingSchema>;

/** The parts of a quotation: one, unless the article interrupts it. */
export function quoteParts(quote: Pick<Quote, 'text'>): readonly string[] {
  return typeof quote.text === 'string' ? [quote.text] : quote.text;
}

/** The ids of the actors who said a quotation: one, several who said it together, or none where the speaker is unnamed. */
export function speakerIds({ speaker }: Pick<Quote, 'speaker'>): readonly string[] {
  if (speaker === undefined) return [];
  return typeof speaker === 'string' ? [speaker] : speaker;
}

function hasOneSpeaker(quote: object): boolean {
  return 'speaker' in quote && quote.speaker !== undefined
    ? !('unnamed' in quote) || quote.unnamed === undefined
    : 'unnamed' in quote && quote.unnamed !== undefined;
}

/** Whether the words stand in another language than they were said in. */
export function isTranslation(quote: Pick<Quote, 'original' | 'translator'>): boolean {
  return quote.original !== undefined || quote.translator !== undefined;
}
