import { expect, test } from 'vitest';
import { registry } from '../../../src/record/diagnostics/registry.ts';
import { checkFiles, findingsOf } from '../../support/record/briefing.ts';
import { findingText } from '../../support/record/finding-text.ts';
import { marked } from '../../support/record/marker.ts';
import { mistakes, mistakesAmongFiles } from '../../support/record/mistakes.ts';

const cleaned = (files: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(Object.entries(files).map(([name, sample]) => [name, marked(sample).text]));

// A wording changes on purpose: `npx vitest run --config tests/vitest.config.ts wording -u` stores it, and the diff shows it.
test('what an editor reads of each mistake is what was agreed on', async () => {
  const alone = mistakes.map(({ title, sample }) => [title, findingsOf(marked(sample).text)] as const);
  const among = mistakesAmongFiles.map(
    ({ title, briefings, profiles }) =>
      [title, checkFiles(cleaned(briefings), cleaned(profiles)).diagnostics] as const,
  );
  const lines = [...alone, ...among].flatMap(([title, found]) => [
    `# ${title}`,
    ...found.flatMap((each) => findingText(each)),
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('./findings.txt');
});

test('what the list of codes says of each is what was agreed on', async () => {
  const lines = Object.entries(registry).map(
    ([code, { severity, meaning, fix }]) => `${code} (${severity})\n  ${meaning}\n  ${fix}\n`,
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('./codes.txt');
});
