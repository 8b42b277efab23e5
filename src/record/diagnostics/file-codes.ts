/** Findings about a file as a whole, before anything in it is read. Part of the registry in registry.ts. */
export const fileCodes = {
  'file/unreadable': {
    severity: 'error',
    meaning:
      'A content file cannot be read: it is a folder, a link that leads nowhere, or closed to this user.',
    fix: 'Put a readable file in its place, or remove it.',
  },
  'file/ignored': {
    severity: 'warning',
    meaning: 'Something in the content folder is no Markdown file, so that nothing is published from it.',
    fix: 'Give a briefing or profile a name that ends in ".md" and put it directly into its folder.',
  },
  'file/encoding': {
    severity: 'error',
    meaning: 'The file is not plain UTF-8 text.',
    fix: 'Save the file with the encoding UTF-8.',
  },
  'file/byte-order-mark': {
    severity: 'warning',
    meaning: 'The file begins with a byte-order mark, which UTF-8 does not need.',
    fix: 'Save the file as UTF-8 without a byte-order mark.',
  },
  'file/line-endings': {
    severity: 'warning',
    meaning: 'The lines end as on Windows; the file is read all the same.',
    fix: 'Save the file with Unix line endings (LF).',
  },
  'file/too-large': {
    severity: 'error',
    meaning: 'The file is larger than any briefing.',
    fix: 'Divide it into several briefings, or leave out what is not prose.',
  },
  'file/tangled': {
    severity: 'error',
    meaning:
      'Marks are nested or repeated far beyond what prose needs, so that reading them would take forever.',
    fix: 'Write it plainer: fewer levels of quotation and lists, fewer brackets and stars in a paragraph.',
  },
} as const;
