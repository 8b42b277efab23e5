import { expect, test } from 'vitest';
import { fileCodes } from '../../../src/record/diagnostics/file-codes.ts';
import { ledgerCodes } from '../../../src/record/diagnostics/ledger-codes.ts';
import { registry } from '../../../src/record/diagnostics/registry.ts';
import type { Range } from '../../../src/record/text/source.ts';
import { checkFiles, findingsOf, harborTalks } from '../../support/record/briefing.ts';
import { marked } from '../../support/record/marker.ts';
import { mistakes, mistakesAmongFiles } from '../../support/record/mistakes.ts';

test('a briefing without a mistake has no findings', () => {
  expect(findingsOf(harborTalks)).toEqual([]);
});

test.each(mistakes)('$title: one finding, $code, at its place', ({ code, sample, hint, related }) => {
  const { text, places } = marked(sample);
  const [place] = places;
  const findings = findingsOf(text);
  const [finding] = findings;

  const summary = findings.map((found) => `${found.code} ${found.message}`);
  expect(summary, 'one mistake is one finding').toHaveLength(1);
  expect(summary[0]).toMatch(new RegExp(`^${code} `));
  const { start, end } = finding?.range ?? { start: undefined, end: undefined };
  expect(text.slice(start?.offset, end?.offset)).toBe(text.slice(...(place ?? [0, 0])));
  expect([start?.offset, end?.offset]).toEqual(place);

  expect(finding?.severity).toBe(registry[code].severity);
  expect(finding?.message).toMatch(/^[A-Z].*\bexpected .*\.$/s);
  expect(finding?.hint).toMatch(/\S/);
  if (hint !== undefined) expect(finding?.hint).toContain(hint);
  if (related !== undefined) {
    const words = finding?.related?.map(({ range }) => text.slice(range.start.offset, range.end.offset));
    expect(words?.[0]).toBe(related);
  }
});

test.each(mistakesAmongFiles)('$title: one finding, $code, in the right file', (mistake) => {
  const { code, hint, related, profiles = {} } = mistake;
  const clean = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([name, sample]) => [name, marked(sample).text]));
  const texts = { ...clean(mistake.briefings), ...clean(profiles) };
  const { diagnostics } = checkFiles(clean(mistake.briefings), clean(profiles));
  const [finding] = diagnostics;
  const words = (place: { file: string; range: Range } | undefined): [string, string] => {
    const name = place?.file.replace(/^.*\//, '') ?? '';
    return [name, texts[name]?.slice(place?.range.start.offset, place?.range.end.offset) ?? ''];
  };
  const expected = Object.entries({ ...mistake.briefings, ...profiles }).flatMap(([name, sample]) =>
    marked(sample).places.map(([start, end]) => [name, texts[name]?.slice(start, end)]),
  );

  expect(diagnostics.map((found) => found.code)).toEqual([code]);
  expect(words(finding)).toEqual(expected[0]);
  expect(finding?.message).toMatch(/^[A-Z].*\bexpected .*\.$/s);
  if (hint !== undefined) expect(finding?.hint).toContain(hint);
  if (related) expect(words(finding?.related?.[0])).toEqual(related);
});

test('every code of the registry has a mistake that shows it', () => {
  const shown = new Set<string>([...mistakes, ...mistakesAmongFiles].map(({ code }) => code));
  // Those of files and of the ledger are shown in tests/content/.
  for (const code of Object.keys({ ...fileCodes, ...ledgerCodes })) shown.add(code);
  // Shown in tests/outputs/: they take the fonts.
  for (const code of ['summary/too-long', 'card/undrawable']) shown.add(code);
  expect(Object.keys(registry).filter((code) => !shown.has(code))).toEqual([]);
});

test('every code says what it means and how it is fixed, in a sentence each', () => {
  for (const { meaning, fix } of Object.values(registry)) {
    expect(meaning).toMatch(/^[A-Z].*\.$/s);
    expect(fix).toMatch(/^[A-Z].*\.$/s);
  }
});
