/** Findings about quotations. Part of the registry in registry.ts. */
export const quoteCodes = {
  'quote/not-verbatim': {
    severity: 'error',
    meaning: 'The text of a quote does not stand in the body inside quotation marks.',
    fix: 'Copy the words from the body exactly.',
  },
  'quote/ambiguous': {
    severity: 'error',
    meaning: 'Two entries of the record claim the same words, and these stand in the body only once.',
    fix: 'Remove one of the two entries.',
  },
  'quote/unclaimed': {
    severity: 'error',
    meaning: 'Words stand in quotation marks and no quote claims them; in a profile, none of that person.',
    fix: 'Add a quote with its speaker and date, or list the words under notQuotes.',
  },
  'quote/possible': {
    severity: 'warning',
    meaning:
      'Words may be a quotation and no quote claims them: in single marks, in a block quote, behind a speaker\u2019s name, after the dash of dialogue.',
    fix: 'Add a quote with its speaker and date, or list the words under notQuotes.',
  },
  'quote/interrupted': {
    severity: 'warning',
    meaning:
      'The text of a quote has the article\u2019s own attribution in it: \u201cA, she says, and B\u201d.',
    fix: 'Write the text as a list of the parts before and after it.',
  },
  'quote/retracted-words': {
    severity: 'error',
    meaning:
      'The headline, the standfirst, a key point or an event repeats words of a quote that was retracted.',
    fix: 'Take the words out.',
  },
  'quote/unbalanced': {
    severity: 'error',
    meaning: 'A paragraph opens a quotation that is never closed, or closes one that was never opened.',
    fix: 'Add the missing mark; for inches and seconds use \u2033.',
  },
  'quote/stand-in': {
    severity: 'error',
    meaning:
      'Primes, accents or ornaments stand where quotation marks would, so that no quote can claim the words between them.',
    fix: 'Write the quotation marks of the language, or list the words under notQuotes if they quote nobody.',
  },
  'quote/struck-out': {
    severity: 'error',
    meaning: 'Words of a quotation are struck out, which the page of the quote would show as said.',
    fix: 'Take the line through the words away; what was taken back is a correction or a retraction.',
  },
  'quote/in-code': {
    severity: 'error',
    meaning: 'Quotation marks stand in code or HTML, where no quote can claim the words between them.',
    fix: 'Write the words as plain prose, where four spaces do not begin a line, or list them under notQuotes if they quote nobody.',
  },
  'quote/fragment': {
    severity: 'error',
    meaning: 'A field of the record has words in quotation marks that no quotation of the body has.',
    fix: 'Copy the words from a quotation of the body, take the marks off, or list them under notQuotes if they quote nobody.',
  },
  'quote/attribution': {
    severity: 'warning',
    meaning: 'The words around a quotation give it to another actor than its entry.',
    fix: 'Correct the speaker.',
  },
  'quote/day': {
    severity: 'warning',
    meaning: 'The words around a quotation have it said on another day than its entry.',
    fix: 'Correct the day.',
  },
  'quote/unnamed': {
    severity: 'warning',
    meaning: 'Who says a quotation without a name is described in words that the article has not.',
    fix: 'Describe the speaker in the words of the article.',
  },
  'quote/addressee': {
    severity: 'warning',
    meaning: 'A quote is addressed to whoever said it.',
    fix: 'Name under "to" whom it was said to, or correct the speaker.',
  },
  'quote/long-featured': {
    severity: 'warning',
    meaning: 'A featured quote is too long for the one-page summary, which shows only its beginning.',
    fix: 'Feature a shorter one instead.',
  },
  'quote/not-quote-missing': {
    severity: 'error',
    meaning: 'An entry of notQuotes stands nowhere in double quotation marks.',
    fix: 'Remove the entry, or copy the words exactly.',
  },
} as const;
