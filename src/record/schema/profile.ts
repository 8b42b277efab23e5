import { z } from 'zod';
import { formerIds, languageTag, line, notQuotes, webAddress } from './fields.ts';

/** The frontmatter of an optional profile, `content/people/<actor-id>.md`. */
export const profileSchema = z
  .strictObject({
    lang: languageTag('The language of the text.').default('en'),
    sameAs: z
      .array(webAddress('An address that identifies the same person or party.'))
      .default([])
      .describe('Pages that identify the same person or party: Wikidata and the like.'),
    otherNames: z
      .array(line('Another name.', 120))
      .default([])
      .describe('Other names and spellings a reader may look for.'),
    notQuotes,
    formerIds,
  })
  .describe('A profile: facts about a person or party that do not change from briefing to briefing.');

/** What a profile says, with its defaults filled in. */
export type ProfileRecord = z.infer<typeof profileSchema>;
