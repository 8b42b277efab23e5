/** Findings about the frontmatter before its fields are read. Part of the registry in registry.ts. */
export const frontmatterCodes = {
  'frontmatter/missing': {
    severity: 'error',
    meaning: 'The file does not begin with frontmatter between two lines of three hyphens.',
    fix: 'Begin the file with a line "---", then the record, then a line "---".',
  },
  'frontmatter/unclosed': {
    severity: 'error',
    meaning: 'The frontmatter has an opening line of three hyphens and no closing one.',
    fix: 'Put a line "---" after the last field.',
  },
  'frontmatter/syntax': {
    severity: 'error',
    meaning: 'The frontmatter is not well-formed YAML.',
    fix: 'Fix the YAML where the finding points; quote a text that contains a colon or begins with a mark.',
  },
  'frontmatter/alias': {
    severity: 'error',
    meaning: 'The frontmatter uses a YAML anchor or alias.',
    fix: 'Write the value out; put a text that begins with "&" or "*" into quotation marks.',
  },
} as const;
