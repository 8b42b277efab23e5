import { z } from 'zod';
import { retractionSchema } from './amendments.ts';
import { edtf, formerIds, id, languageTag, line, words } from './fields.ts';

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

/** A quotation of the record; `text` is a list of parts where the article interrupts it. */
export type Quote = z.infer<typeof quoteSchema>;

/**
 * The longest quotation, in UTF-16 units, that is shown whole where featured ones stand: a longer one would shrink
 * everything else.
 */
export const longestFeatured = 600;

/** The parts of a quotation: one, unless the article interrupts it. */
export function quoteParts(quote: Pick<Quote, 'text'>): readonly string[] {
  return typeof quote.text === 'string' ? [quote.text] : quote.text;
}

/**
 * The ids of the actors who said a quotation: one, several who said it together, or none where the speaker is unnamed.
 */
export function speakerIds({ speaker }: Pick<Quote, 'speaker'>): readonly string[] {
  if (speaker === undefined) return [];
  return typeof speaker === 'string' ? [speaker] : speaker;
}

/** Whether the words stand in another language than they were said in. */
export function isTranslation(quote: Pick<Quote, 'original' | 'translator'>): boolean {
  return quote.original !== undefined || quote.translator !== undefined;
}

function hasOneSpeaker(quote: object): boolean {
  return 'speaker' in quote && quote.speaker !== undefined
    ? !('unnamed' in quote) || quote.unnamed === undefined
    : 'unnamed' in quote && quote.unnamed !== undefined;
}
