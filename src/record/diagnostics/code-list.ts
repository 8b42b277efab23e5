import { compareStrings } from '../text/compare-strings.ts';
import { registry } from './registry.ts';

/** Every kind of finding as Markdown: its code, what it means and how it is fixed, by subject. */
export function codeList(): string {
  const rows = Object.entries(registry)
    .sort(([a], [b]) => compareStrings(a, b))
    .map(
      ([code, { severity, meaning, fix }]) =>
        `| \`${code}\` | ${severity} | ${cell(meaning)} | ${cell(fix)} |\n`,
    );
  return `| code | severity | what it means | how to fix it |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
