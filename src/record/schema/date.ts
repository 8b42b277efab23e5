import { z } from 'zod';
import { edtfSpan } from '../days/edtf.ts';
import { edtf, id, line } from './fields.ts';

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

/** A date that the body names; its days are EDTF, in `on`, or in `from` and `to`. */
export type BriefingDate = z.infer<typeof dateSchema>;
