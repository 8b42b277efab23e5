import { expect, test } from 'vitest';
import { codeFrame } from '../../../src/record/diagnostics/code-frame.ts';
import { type Diagnostic, diagnose } from '../../../src/record/diagnostics/diagnostic.ts';
import { report, tally } from '../../../src/record/diagnostics/report.ts';
import { toAnnotations, toJson } from '../../../src/record/diagnostics/report-data.ts';
import { Source } from '../../../src/record/text/source.ts';
import { marked } from '../../support/record/marker.ts';

const asIs = (text: string) => text;

function frame(sample: string, context = 0): string {
  const { text, places } = marked(sample);
  const source = new Source('a.md', text);
  const [place = [0, 0]] = places;
  return codeFrame(source, source.range(...place), { context, accent: asIs, faint: asIs });
}

function found(sample: string, message = 'Unexpected end, expected more.'): [Diagnostic, Source] {
  const { text, places } = marked(sample);
  const source = new Source('content/briefings/a.md', text);
  return [diagnose('schema/invalid', source, places[0] ?? [0, 0], { message, hint: 'Add: more.' }), source];
}

test('a frame shows two lines around the place and underlines exactly the words', () => {
  expect(frame('one\ntwo\nthree ⟦four⟧ five\nsix\nseven\neight\n', 2)).toBe(
    ['1 │ one', '2 │ two', '3 │ three four five', '  │       ^^^^', '4 │ six', '5 │ seven'].join('\n'),
  );
});

test.each([
  ['wide characters take two cells', '日本 ⟦東京⟧', '1 │ 日本 東京\n  │      ^^^^'],
  ['combining marks take none', 'cafe\u0301 ⟦te\u0301⟧', '1 │ cafe\u0301 te\u0301\n  │      ^^'],
  ['tabs reach to the next stop', 'a\t⟦b⟧', '1 │ a   b\n  │     ^'],
  ['emoji are one character', '👩‍👩‍👧 ⟦x⟧', '1 │ 👩‍👩‍👧 x\n  │    ^'],
  ['what nobody sees is shown', 'a ⟦\u202e⟧b', '1 │ a ▯b\n  │   ^'],
  ['escapes cannot reach the terminal', '\u001b[31m⟦a⟧', '1 │ ▯[31ma\n  │      ^'],
  ['an empty place has one caret', 'ab⟦⟧', '1 │ ab\n  │   ^'],
  ['an empty line has one, too', '⟦⟧\nb', '1 │\n  │ ^'],
  [
    'a place of many lines is underlined on four',
    '⟦a\nb\nc\nd\ne⟧',
    '1 │ a\n  │ ^\n2 │ b\n  │ ^\n3 │ c\n  │ ^\n4 │ d\n  │ ^',
  ],
  ['a place at the end of a line is behind it', 'abc⟦\n⟧', '1 │ abc\n  │    ^'],
  ['a flag with its variation is wide', '☀️⟦x⟧', '1 │ ☀️x\n  │   ^'],
  ['full forms and Hangul are wide', 'Ａ한⟦x⟧', '1 │ Ａ한x\n  │     ^'],
  ['tabs after words fill up to the stop', 'abc\t⟦b⟧', '1 │ abc b\n  │     ^'],
  ['a flag of two signs is wide', '🇫🇷⟦x⟧', '1 │ 🇫🇷x\n  │   ^'],
  ['a mark on a mark takes no cell', 'e\u0301\u0323⟦x⟧', '1 │ e\u0301\u0323x\n  │  ^'],
  ['a line break within words is not underlined', 'a⟦b\n\nc⟧d', '1 │ ab\n  │  ^\n2 │\n  │ ^\n3 │ cd\n  │ ^'],
  ['half a character is shown', '⟦\ud800⟧', '1 │ ▯\n  │ ^'],
  ['a place over lines is underlined on each', '⟦a\n  bc⟧ d', '1 │ a\n  │ ^\n2 │   bc d\n  │   ^^'],
])('%s', (_title, sample, expected) => {
  expect(frame(sample)).toBe(expected);
});

test('a long line is cut around the place', () => {
  const shown = frame(`${'a'.repeat(5000)}⟦place⟧${'b'.repeat(5000)}`);
  const [line = '', carets = ''] = shown.split('\n');
  expect(line).toMatch(/^1 │ …a+placeb+…$/);
  expect(line.length).toBeLessThan(110);
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('place');
});

test('numbers of lines stand one below the other', () => {
  const lines = Array.from({ length: 10 }, (_, i) => `line ${i + 1}`);
  expect(frame(lines.join('\n').replace('line 9', '⟦line⟧ 9'), 1)).toBe(
    [' 8 │ line 8', ' 9 │ line 9', '   │ ^^^^', '10 │ line 10'].join('\n'),
  );
});

test.each([
  ['near the beginning', 69, /^1 │ a{69}b{31}…$/, 69],
  ['in the middle', 70, /^1 │ …a{40}b{60}…$/, 41],
  ['far out', 5000, /^1 │ …a{40}b{60}…$/, 41],
])('a long line with a place %s is cut to a hundred cells', (_title, before, expected, indent) => {
  const [line = '', carets = ''] = frame(`${'a'.repeat(before)}⟦b⟧${'b'.repeat(600)}`).split('\n');
  expect(line).toMatch(expected);
  expect(carets).toBe(`  │ ${' '.repeat(indent)}^`);
});

test('a line of a hundred cells is whole', () => {
  expect(frame(`${'a'.repeat(99)}⟦b⟧`).split('\n')[0]).toBe(`1 │ ${'a'.repeat(99)}b`);
});

test('findings are counted by severity and file', () => {
  const [error] = found('⟦a⟧');
  const warning: Diagnostic = { ...error, severity: 'warning', file: 'content/briefings/b.md' };
  expect(tally([error])).toBe('1 error in 1 file');
  expect(tally([error, error])).toBe('2 errors in 1 file');
  expect(tally([warning, warning, error])).toBe('1 error and 2 warnings in 2 files');
  expect(tally([])).toBe('No findings in 0 files');
});

test('a report in color sets severity, place and underline apart', () => {
  const [error, source] = found('⟦a⟧', 'Unexpected \u001b[1m\u202e\u2066a\n\tb, expected more.');
  const related = [{ file: 'b.md', range: source.range(0, 1), message: 'Declared\u202d here.' }];
  const warning: Diagnostic = { ...error, severity: 'warning', related };
  const painted = (code: number, text: string) => `\u001b[${code}m${text}\u001b[0m`;
  const place = painted(36, 'content/briefings/a.md:1:1');
  const lines = (code: number) => [
    '  Unexpected ▯[1m▯▯a  b, expected more.',
    `    ${painted(2, '1 │')} a`,
    `    ${painted(2, '  │')} ${painted(code, '^')}`,
  ];
  expect(report([warning], [source], { color: true }).split('\n')).toEqual([
    `${place} ${painted(33, 'warning')} ${painted(2, 'schema/invalid')}`,
    ...lines(33),
    `  ${painted(32, 'Hint:')} Add: more.`,
    `  ${painted(36, 'b.md:1:1')} Declared▯ here.`,
    ...['', painted(33, '1 warning in 1 file'), ''],
  ]);
  expect(report([warning, error], [source], { color: true }).split('\n').slice(7)).toEqual([
    `${place} ${painted(31, 'error')} ${painted(2, 'schema/invalid')}`,
    ...lines(31),
    `  ${painted(32, 'Hint:')} Add: more.`,
    ...['', painted(31, '1 error and 1 warning in 1 file'), ''],
  ]);
});

test('a report says place, severity, code, message, hint, other places and a count', () => {
  const [finding, source] = found('first\n⟦second⟧\n');
  const related = [{ file: source.file, range: source.range(0, 5), message: 'Declared here.' }];
  expect(report([{ ...finding, related }], [source])).toBe(
    [
      'content/briefings/a.md:2:1 error schema/invalid',
      '  Unexpected end, expected more.',
      '    1 │ first',
      '    2 │ second',
      '      │ ^^^^^^',
      '  Hint: Add: more.',
      '  content/briefings/a.md:1:1 Declared here.',
      '    1 │ first',
      '      │ ^^^^^',
      '',
      '1 error in 1 file',
      '',
    ].join('\n'),
  );
});

test('color is used only when asked for, and nothing is said of nothing', () => {
  const [finding, source] = found('⟦a⟧');
  expect(report([finding], [source])).not.toContain('\u001b');
  expect(report([finding], [source], { color: true })).toContain('\u001b[31m');
  expect(report([], [])).toBe('');
});

test('programs read the same findings as JSON', () => {
  const [finding] = found('first\n⟦second⟧\n');
  expect(JSON.parse(toJson([finding], 3))).toEqual({
    findings: [
      {
        code: 'schema/invalid',
        severity: 'error',
        message: 'Unexpected end, expected more.',
        file: 'content/briefings/a.md',
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 7,
        hint: 'Add: more.',
      },
    ],
    files: 3,
  });
});

test('programs read where else a finding points', () => {
  const [finding, source] = found('first\n⟦second⟧\n');
  const related = [{ file: 'b.md', range: source.range(0, 5), message: 'Here, too.' }];
  const { findings } = JSON.parse(toJson([{ ...finding, related }], 1));
  expect(findings[0].related).toEqual([
    { message: 'Here, too.', file: 'b.md', line: 1, column: 1, endLine: 1, endColumn: 6 },
  ]);
});

test('annotations escape what would end them', () => {
  const [finding] = found('⟦a⟧', 'Unexpected 50%,\r\nexpected: more.');
  expect(toAnnotations([{ ...finding, file: 'a,b:c.md' }])).toBe(
    '::error file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=2,title=schema/invalid::Unexpected 50%25,%0D%0Aexpected: more. Add: more.\n',
  );
});
