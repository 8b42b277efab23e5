/** A paragraph of plain text as Markdown that shows the very same characters. */
export function asMarkdown(text: string): string {
  return text
    .replace(/[\\`*_~[\]<|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#>+=-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
