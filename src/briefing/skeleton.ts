import { stringify } from 'yaml';

/** What a draft begins with. */
export interface Draft {
  readonly headline: string;
  /** The day the article appeared, as an ISO date. */
  readonly day: string;
}

/**
 * The file of a new briefing: a record with a comment for each field. What has to be written is left empty, so that the
 * checks name each blank until it is filled; what may be left out is only a comment.
 */
export function skeleton({ headline, day }: Draft): string {
  return `---
# The headline, at most 110 characters.
title: ${yamlText(headline)}
# What happened and why it matters: one or two sentences, at most 280 characters.
standfirst:
# The day the article appeared.
published: ${day}
# The language of the article.
lang: en

# Where it was filed, and the day its "Monday" is counted from.
dateline:
  place:
  on: ${day}

# Where the text came from: any of name, url, retrieved, note. Never invented.
source:
  name:

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
    role:
    # Other forms the body uses, such as a surname: [Herzog]
    asWritten: []

# The ids of actors who mediate: [egypt, qatar]
mediators: []

# Every quotation of the body, with the id of who said it.
quotes:
  - # Lower-case words with hyphens; part of a permanent link.
    id:
    speaker:
    # Word for word, without the outer quotation marks.
    text:
    # The day it was said, or "undated: true" where the article does not let it be known.
    on:

# Every weekday and date the body names. An entry looks like this:
#   - id: signing
#     on: ${day}
#     asWritten: Monday
#     event: Both sides sign
dates: []

# The article goes below the next line. Only the quotations of the record stand in quotation marks.
---

`;
}

/** A text as one line of YAML, quoted where it has to be. */
function yamlText(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', singleQuote: null }).trimEnd();
}
