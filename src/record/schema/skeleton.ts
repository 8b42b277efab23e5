import { stringify } from 'yaml';

/** What is known of a briefing that is still to be written. */
interface NewBriefing {
  readonly headline: string;
  /** The day the article appeared, as an ISO date. */
  readonly day: string;
}

/**
 * The file of a new briefing: a record with a comment for each field. What has to be written is left empty, so that
 * the checks name each blank until it is filled. What may be left out is commented out: it is a field once its "#" is
 * gone.
 */
export function skeleton({ headline, day }: NewBriefing): string {
  return `---
# Fill in what is empty. A field such as "#updated:" may be left out; take the "#" away to use it.

# The headline, at most 110 characters.
title: ${yamlText(headline)}
# What happened and why it matters: one or two sentences, at most 280 characters.
standfirst:
# The day the article appeared, and the day it was last changed.
published: ${day}
#updated:
# The language of the article.
lang: en

# Where it was filed, and the day its "Monday" is counted from.
#dateline:
#  place:
#  on: ${day}

# Where the text came from: any of these. Never invented.
#source:
#  name:
#  url:
#  retrieved:
#  note:

# For the reader with one minute: 3 to 6 sentences, at most 180 characters each.
keyPoints:
  -
  -
  -

# Everyone and every party in the article.
actors:
  - # Lower-case words with hyphens, the same in every briefing: isaac-herzog
    id:
    name:
    # person, organization or government
    kind:
    # The role on that day, not today's.
    #role:
    # The id of the organization or government a person speaks for.
    #represents:
    # Other forms the body uses, such as a surname: [Herzog]
    #asWritten: []

# The ids of actors who mediate: [egypt, qatar]
#mediators: []

# Every quotation of the body, with the id of who said it.
quotes:
  - # Lower-case words with hyphens; part of a permanent link.
    id:
    speaker:
    # Word for word, without the outer quotation marks; a list of parts where the article interrupts them.
    text:
    # The day it was said; "undated: true" instead where the article does not let it be known.
    on:
    # To whom: [isaac-herzog]. Where, on what occasion, and who reported it.
    #to: []
    #place:
    #occasion:
    #via:
    # May stand on the front page and the one-page summary.
    #featured: true

# Words in double quotation marks that quote nobody, here or in the body: a title, a scare quote.
#notQuotes: []

# Every weekday and date the body names, in its own words; "planned" is what was still to come.
#dates:
#  - id: signing
#    on: ${day}
#    asWritten: Monday
#    event: Both sides sign
#    who: []
#    place:
#    planned: true

# The article goes below the next line. Only the quotations of the record stand in quotation marks.
---

`;
}

/** A text as one line of YAML, quoted where it has to be. */
function yamlText(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', singleQuote: null }).trimEnd();
}
