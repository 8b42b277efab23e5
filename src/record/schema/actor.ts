import { z } from 'zod';
import { id, line } from './fields.ts';

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

/** A person, organization or government, in the role of one briefing. */
export type Actor = z.infer<typeof actorSchema>;
