/** What may close a quotation that a mark opens. Single marks are not here: an apostrophe is one of them. */
export const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u201d': '\u201d',
  '\u201e': '\u201c\u201d',
  '\u201f': '\u201d',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
  '\u2039': '\u203a',
  '\u203a': '\u2039',
  '\u275d': '\u275e',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
  '\u301d': '\u301e\u301f',
  '\uff02': '\uff02',
  '\uff62': '\uff63',
};

/** Marks that can only close. */
export const onlyCloses = new Set(['\u275e', '\u300d', '\u300f', '\u301e', '\u301f', '\uff63']);

/** Every mark that opens or closes a quotation. */
export const quotationMarks = new Set([...Object.keys(closers), ...onlyCloses]);

/** One of them, as a pattern. */
export const quotationMark = new RegExp(`[${[...quotationMarks].join('')}]`);
/** All of them in a text. */
export const everyQuotationMark = new RegExp(quotationMark, 'g');
