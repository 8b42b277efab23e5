/**
 * The record of a briefing as other programs read it. The schema is the contract: what is published is made to its
 * type, and the JSON Schema is made of it.
 */
import { z } from 'zod';
import { actorSchema } from '../../record/schema/actor.ts';
import { correctionSchema, retractionSchema } from '../../record/schema/amendments.ts';
import { briefingSchema } from '../../record/schema/briefing.ts';
import { dateSchema } from '../../record/schema/date.ts';
import { quoteSchema } from '../../record/schema/quote.ts';

/** Raised when a reader of the former version would misread the data; additions do not raise it. */
export const briefingDataVersion = 1;

const selectorSchema = z
  .strictObject({
    type: z.literal('TextQuoteSelector').describe('Web Annotation: the words with what surrounds them.'),
    exact: z.string().describe('The words as they are shown in the article.'),
    prefix: z.string().max(32).describe('Up to 32 characters before them.'),
    suffix: z.string().max(32).describe('Up to 32 characters after them.'),
    refinedBy: z
      .strictObject({
        type: z.literal('TextPositionSelector'),
        start: z.int().nonnegative().describe('Offset in "text", in UTF-16 units.'),
        end: z.int().nonnegative().describe('Offset behind the last unit.'),
      })
      .describe('Web Annotation: where in "text" they stand.'),
  })
  .describe('Where a part of the quotation stands in the article.');

const quoteData = z.strictObject({
  ...quoteSchema.shape,
  url: z.url().describe('The permalink of the quotation.'),
  context: z
    .url()
    .describe(
      'Its exact words in the briefing: element id and text fragment; none where they no longer stand there.',
    )
    .optional(),
  selectors: z
    .array(selectorSchema)
    .describe('One for each part; none where it no longer stands in the article.'),
});

const { title, published, lang } = briefingSchema.shape;

const identity = {
  $schema: z.url().describe('The address of this schema.'),
  version: z.literal(briefingDataVersion),
  url: z.url().describe('The permalink of the briefing.'),
  slug: z.string(),
};

const shownSchema = z
  .strictObject({
    ...identity,
    ...briefingSchema.shape,
    dir: z.enum(['ltr', 'rtl']),
    text: z.string().describe('The article as it is shown, a blank line between passages.'),
    actors: z.array(z.strictObject({ ...actorSchema.shape, url: z.url() })),
    quotes: z.array(quoteData),
    dates: z.array(z.strictObject({ ...dateSchema.shape, url: z.url() })),
    corrections: z.array(correctionSchema),
  })
  .describe('The record of one briefing of the site.');

const retractedSchema = z
  .strictObject({ ...identity, title, published, lang, retracted: retractionSchema })
  .describe('A briefing that was retracted: that and why, and none of its words.');

/** What `/briefings/<slug>.json` holds. */
export const briefingDataSchema = z.union([shownSchema, retractedSchema]);

/** A briefing as data. */
export type BriefingData = z.infer<typeof shownSchema>;
/** A retracted briefing as data. */
export type RetractedData = z.infer<typeof retractedSchema>;
