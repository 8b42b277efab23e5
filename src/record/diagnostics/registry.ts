import { fileCodes } from './file-codes.ts';
import { frontmatterCodes } from './frontmatter-codes.ts';
import { ledgerCodes } from './ledger-codes.ts';
import { quoteCodes } from './quote-codes.ts';

/** An error stops the build; a warning is printed and lets it go on. */
export type Severity = 'error' | 'warning';

interface CodeEntry {
  readonly severity: Severity;
  /** What the finding means, in one sentence for an editor. */
  readonly meaning: string;
  /** How it is fixed, in one sentence for an editor. */
  readonly fix: string;
}

/** Every kind of finding there is. The documented list is made from this one, and every entry has a fixture. */
export const registry = {
  ...fileCodes,
  ...ledgerCodes,
  ...quoteCodes,
  ...frontmatterCodes,
  'schema/unknown-key': {
    severity: 'error',
    meaning: 'A field has a name that the vocabulary does not know.',
    fix: 'Use the suggested name, or remove the field.',
  },
  'schema/missing': {
    severity: 'error',
    meaning: 'A required field is absent.',
    fix: 'Add the field.',
  },
  'schema/invalid': {
    severity: 'error',
    meaning: 'A field has a value of the wrong kind, form or length.',
    fix: 'Change the value to what is expected.',
  },
  'record/unconfirmed': {
    severity: 'error',
    meaning:
      'A value that was drafted is not certain, and nobody has confirmed it yet: it ends in a question mark.',
    fix: 'Take the question mark away where the value is right, else put the right one; npm run review asks for each.',
  },
  'slug/invalid': {
    severity: 'error',
    meaning: 'A file name cannot be part of a permalink.',
    fix: 'Name a briefing by its ISO date and lower-case words, 2024-08-19-some-words.md, and a profile by its actor\u2019s id.',
  },
  'body/raw-html': {
    severity: 'warning',
    meaning: 'The body contains HTML, which is shown to readers as text.',
    fix: 'Use Markdown, or remove it.',
  },
  'body/image': {
    severity: 'error',
    meaning: 'The body contains an image; a briefing is words.',
    fix: 'Remove it.',
  },
  'body/unsafe-link': {
    severity: 'error',
    meaning: 'A link leads to something other than a web page, a mail address or a telephone number.',
    fix: 'Use an address that begins with https:, http:, mailto: or tel:, or a path on this site.',
  },
  'body/dead-link': {
    severity: 'error',
    meaning: 'A link leads to no page of this site, or depends on the page it is read in.',
    fix: 'Write the whole address, https://…, or the path of a page of this site, such as /people/isaac-herzog/.',
  },
  'body/footnote': {
    severity: 'error',
    meaning: 'A footnote has a number and no note, or a note and no number.',
    fix: 'Write the missing one, or remove the other.',
  },
  'body/unsupported': {
    severity: 'error',
    meaning: 'The body has a form of Markdown that the site does not show.',
    fix: 'Write it as plain words.',
  },
  'body/too-deep': {
    severity: 'error',
    meaning:
      'The file nests lists, block quotes or emphasis deeper than anybody could read, and is not read further.',
    fix: 'Write it with fewer levels.',
  },
  'text/invisible': {
    severity: 'error',
    meaning:
      'The file contains a character that nobody sees, or one that turns the direction of what follows.',
    fix: 'Remove the character.',
  },
  'date/not-in-body': {
    severity: 'error',
    meaning: 'The words of a date (asWritten) do not stand in the body.',
    fix: 'Copy the words from the body exactly.',
  },
  'date/disagrees': {
    severity: 'error',
    meaning:
      'A weekday, month, day or year as written, or a \u201clast\u201d or \u201cnext\u201d, is not true of the resolved date.',
    fix: 'Correct the date, or the words.',
  },
  'date/far': {
    severity: 'warning',
    meaning:
      'A weekday without more words is resolved to a day more than a week from the article\u2019s own.',
    fix: 'Correct the day, or put more of the article\u2019s words into asWritten.',
  },
  'date/ambiguous': {
    severity: 'error',
    meaning: 'Entries resolve the same words to different days, and the body does not tell them apart.',
    fix: 'Give as many entries as the words occur in the body, in their order, or more words in asWritten.',
  },
  'date/unresolved': {
    severity: 'warning',
    meaning: 'The body names a weekday or a day of a month that no entry of dates resolves.',
    fix: 'Add an entry with these words in asWritten, or list the words under notDates if they mean no day.',
  },
  'id/unknown': {
    severity: 'error',
    meaning: 'An id refers to nothing that is declared.',
    fix: 'Use the suggested id, or declare it.',
  },
  'translation/circle': {
    severity: 'error',
    meaning: 'Briefings are translations of one another, and none is the original.',
    fix: 'Take translationOf out of the briefing that was there first.',
  },
  'translation/other-words': {
    severity: 'error',
    meaning:
      'What a translation gives as the original words is not what the same quote says in the briefing it translates.',
    fix: 'Copy the words from the other briefing exactly, or give the quote the id that it has there.',
  },
  'translation/same-language': {
    severity: 'error',
    meaning: 'A briefing is called the translation of one in its own language.',
    fix: 'Correct lang, or take translationOf away.',
  },
  'id/duplicate': {
    severity: 'error',
    meaning: 'An id is declared twice.',
    fix: 'Give one of the two another id.',
  },
  'actor/conflict': {
    severity: 'error',
    meaning: 'Two briefings give the same actor id another name or kind.',
    fix: 'Write the same name and kind in both, or give another person another id.',
  },
  'actor/unmentioned': {
    severity: 'warning',
    meaning: 'An actor is neither named in the body nor referred to in the record.',
    fix: 'Remove the actor, or add the form the body uses to asWritten.',
  },
  'actor/represents-person': {
    severity: 'error',
    meaning: 'The actor somebody represents is a person.',
    fix: 'Name an organization or a government.',
  },
  'order/after-published': {
    severity: 'error',
    meaning: 'Something was said or done after the article appeared.',
    fix: 'Correct the date, or mark the event "planned: true".',
  },
  'order/before-published': {
    severity: 'error',
    meaning: 'An update, correction or retraction is dated before the article appeared.',
    fix: 'Correct the date.',
  },
  'profile/unknown-actor': {
    severity: 'warning',
    meaning: 'A profile\u2019s file name is the id of no actor of any briefing.',
    fix: 'Name the file by the id of an actor, or remove it.',
  },
  'summary/too-long': {
    severity: 'error',
    meaning: 'What the one-page summary may not leave out does not fit on one page at its smallest type.',
    fix: 'Shorten the field by as much as the finding says.',
  },
  'card/undrawable': {
    severity: 'warning',
    meaning:
      'A share card has to leave out words or signs that no font of the site has letters for; it says so.',
    fix: 'Leave it so, or use other signs where they are not part of a quotation.',
  },
  'order/in-future': {
    severity: 'error',
    meaning: 'The day the source was retrieved, or something was corrected or retracted, is in the future.',
    fix: 'Correct the date.',
  },
} as const satisfies Record<string, CodeEntry>;

/** The stable name of a kind of finding, `subject/problem`. */
export type Code = keyof typeof registry;
