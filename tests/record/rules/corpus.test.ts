import { expect, test } from 'vitest';
import { parseBriefing, parseProfile } from '../../../src/record/parse/parse.ts';
import { checkParsed } from '../../../src/record/rules/check.ts';
import { Source } from '../../../src/record/text/source.ts';
import { measureCpuTime } from '../../support/cpu-time.ts';
import { checkFiles, fileOf, harborTalks, recordWith, today } from '../../support/record/briefing.ts';

test('one bad file hides no other, and findings come by file and place', () => {
  const { diagnostics, briefings } = checkFiles({
    '2025-03-05-unread.md': 'No frontmatter.',
    '2025-03-03-harbor-talks.md': harborTalks.replace('[port-calder]', '[port-caldr]'),
    '2025-03-04-short.md': fileOf(recordWith({ titel: 'x', title: undefined }), '"Nobody said this."\n'),
  });
  expect(diagnostics.map(({ file, code }) => `${file.slice(18)} ${code}`)).toEqual([
    '2025-03-03-harbor-talks.md id/unknown',
    '2025-03-04-short.md schema/unknown-key',
    '2025-03-04-short.md quote/unclaimed',
    '2025-03-05-unread.md frontmatter/missing',
  ]);
  expect(briefings).toHaveLength(2);
});

test('while a briefing cannot be read, nobody says a profile is nobody\u2019s', () => {
  const profile = { 'ona-rask.md': '---\nsameAs: [https://www.wikidata.org/wiki/Q1]\n---\n' };
  expect(checkFiles({}, profile).diagnostics.map(({ code }) => code)).toEqual(['profile/unknown-actor']);
  expect(checkFiles({ '2025-03-05-unread.md': 'x' }, profile).diagnostics.map(({ code }) => code)).toEqual([
    'frontmatter/missing',
  ]);
});

test('a profile is read, and what it lacks is said', () => {
  const source = new Source('content/people/ona-rask.md', '---\nsameAs: [ftp://x.example]\n---\n\nA life.\n');
  const { result, diagnostics } = parseProfile(source);
  expect(diagnostics.map(({ code }) => code)).toEqual(['schema/invalid']);
  expect(result?.record.sameAs).toEqual([]);
  expect(result?.name).toBe('ona-rask');
});

test('places stay right when entries before them are refused', () => {
  const text = harborTalks
    .replace('kind: person\n    role: Speaker', 'kind: persom\n    role: Speaker')
    .replace('speaker: ona-rask\n    text:\n', 'speaker: Ona Rask\n    text:\n')
    .replace('speaker: pell-dorne\n    text: It', 'speaker: pel-dorne\n    text: It');
  const { diagnostics } = checkFiles({ '2025-03-03-harbor-talks.md': text });
  expect(
    diagnostics.map(({ code, range }) => `${code}: ${text.slice(range.start.offset, range.end.offset)}`),
  ).toEqual(['schema/invalid: persom', 'schema/invalid: Ona Rask', 'id/unknown: pel-dorne']);
});

test('the rules cost about the same for each briefing, however many there are', () => {
  const cost = (count: number) => {
    const briefings = Array.from({ length: count }, (_, at) =>
      parseBriefing(new Source(`content/briefings/2025-03-03-harbor-${at}.md`, harborTalks)),
    );
    const cpuTime = measureCpuTime();
    expect(checkParsed(briefings, [], { today }).diagnostics).toEqual([]);
    return cpuTime() / count;
  };
  cost(10);
  // Sixteen times as many would cost sixteen times as much each if anything were quadratic.
  expect(cost(160)).toBeLessThan(cost(10) * 6 + 1);
}, 60_000);
