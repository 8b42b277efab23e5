import { z } from 'zod';
import { day, line, words } from './fields.ts';

/** What was corrected after publication, or in the text as it was supplied. */
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

/** That something was retracted, and why. */
export const retractionSchema = z
  .strictObject({
    on: day('The day it was retracted.'),
    reason: line('Why, in a sentence readers will see.', 400),
  })
  .describe('Set when it must go: its page stays and says so, with the reason.');

/** A value that was put right, or a sentence about one. */
export type Correction = z.infer<typeof correctionSchema>;

/** The day and the reason of a retraction. */
export type Retraction = z.infer<typeof retractionSchema>;
