import { expect, test } from 'vitest';
import { parseBriefing } from '../../../../src/record/parse/parse.ts';
import { Source } from '../../../../src/record/text/source.ts';
import { measureCpuTime } from '../../../support/cpu-time.ts';

const fields = `title: Two ports agree
standfirst: After a night of talks both sides signed.
published: 2030-05-06
source: { name: The Example Courier, note: found in print }
keyPoints:
  - The harbor opens.
  - Both councils approve.
mediators: [northtown, southtown]
quotes:
  - id: open-to-all
    speaker: ada-example
    text: The harbor is open.
    on: 2030-05-06
dates:
  - { id: opening, on: 2030-06-01, event: The harbor opens }
`;

/** What editors write in place of something, each by itself. */
const slips: readonly (readonly [instead: string, written: string])[] = [
  // Quotation marks.
  ['title: Two', 'title: "Two'],
  ['title: Two', "title: 'Two"],
  ['text: The', 'text: "The'],
  ['event: The', 'event: "The'],
  ['title: Two ports agree', "title: 'It's two ports'"],
  ['title: Two ports agree', 'title: "Two "ports" agree"'],
  ['title: Two ports', "title: 'Two' ports"],
  ['title: Two ports agree', 'title: "Two ports\nagree"'],
  ['title: Two ports agree', 'title: "Two \\ports"'],
  ['title: Two ports agree', 'title: "Two \\u12 ports"'],
  ['text: The harbor is open.\n    on: 2030', 'text: "The harbor is open.\n    on: "2030'],
  ['name: The Example Courier', 'name: "The" Courier'],
  ['After a night of', '"After a night\n  of "'],
  ['title: Two ports agree', 'title: "Two ports agree  '],
  // Brackets and braces.
  ['southtown]', 'southtown'],
  ['southtown]', '"[southtown"'],
  ['found in print }', 'found in print'],
  ['The harbor opens }', 'The harbor opens'],
  ['southtown]', 'southtown}'],
  ['found in print }', 'found in print ]'],
  ['southtown]', 'southtown]]'],
  ['found in print }', 'found in print }}'],
  ['southtown]', 'southtown\n]'],
  ['[northtown, southtown]', '[\n    northtown,\n    southtown'],
  ['text: The harbor is open.', 'text: [\n    The harbor is open.\n    ]'],
  ['text: The harbor is open.', 'text: [\n      The harbor is open.\n]'],
  ['[northtown, southtown]', '[\nnorthtown\n]'],
  ['{ name: The Example Courier, note: found in print }', '{ name: { a: x }, note: [x, [y] }'],
  ['[northtown, southtown]', '[[northtown, southtown]'],
  // Commas and colons.
  ['northtown, southtown', 'northtown,, southtown'],
  ['Courier, note', 'Courier note'],
  ['{ name: The Example Courier, note', '{ name: "The Courier" note'],
  ['[northtown, southtown]', '["northtown" "southtown"]'],
  ['name: The', 'name: "a":The'],
  ['event: The harbor opens', 'event: The harbor: opening'],
  ['After a', 'After: a'],
  ['After a night', 'After a night:'],
  ['of talks both sides signed.', 'of talks:'],
  ['title: Two', 'title:Two'],
  ['standfirst: After', 'standfirst:After'],
  ['{ name: The', '{ name :The'],
  ['{ name: The', '{ "name":The'],
  ['title: Two', 'title Two'],
  ['published: 2030-05-06', 'published'],
  ['published: 2030-05-06', 'published: 2030-05-06 updated: 2030-05-07'],
  ['    on: 2030-05-06', '    on'],
  ['event: The harbor opens }', 'event: The harbor opens }\nThe end'],
  ['{ name: The Example Courier, note: found in print }', '{{ name: The Example Courier }}'],
  ['title: Two', '? [a, b]\n: c\ntitle: Two'],
  ['title: Two', '5: x\nnull: y\ntitle: Two'],
  // Indentation.
  ['    speaker', '   speaker'],
  ['    speaker', '     speaker'],
  ['published', '  published'],
  ['  - Both', ' - Both'],
  ['  - Both', '   - Both'],
  ['  - id: open', '    - id: open'],
  ['    text', '\ttext'],
  ['  - Both', '\t- Both'],
  ['agree', 'agree\nto share'],
  ['agree', 'agree\nat 10:30 today'],
  // Marks that mean something to YAML.
  ['title: Two', 'title: @Two'],
  ['title: Two', 'title: `Two`'],
  ['title: Two', 'title: %Two'],
  ['title: Two', 'title: !Two'],
  ['title: Two', 'title: & Two'],
  ['title: Two', 'title: * Two'],
  ['title: Two', 'title: *Two* ports'],
  ['title: Two ports agree\nstandfirst: After', 'title: !Two\nstandfirst: &After'],
  ['title: Two ports agree\nstandfirst: After', 'title: &Two ports\nstandfirst: !After'],
  ['title: Two', 'title: - Two'],
  ['title: Two', 'title: | Two'],
  ['title: Two', 'title: >- Two'],
  ['title: Two', 'title: |Two'],
  ['title: Two', 'title: >2 Two'],
  ['title: Two ports agree', 'title: "Two"#ports'],
  ['name: The', 'name: @The'],
  ['southtown]', '%southtown]'],
  ['published: 2030-05-06', 'published: 2030-05-06\ntitle: Three ports'],
  ['note: found', 'name: found'],
  ['published', '...\npublished'],
  ['title: Two', '%TWO\ntitle: Two'],
  // What YAML would leave out without a word.
  ['title: Two', 'title: ! Two'],
  ['title: Two ports agree', 'title: !'],
  ['title: Two', 'title: !!str Two'],
  ['title: Two', 'title: !"Two"'],
  ['title: Two', 'title: &Two, ports'],
  ['title: Two', 'title: !wow, really'],
  ['title: Two', '&title: Two'],
  ['title: Two', '!a title: Two'],
  ['title: Two', '*title: Two'],
  ['[northtown, southtown]', '[!northtown, !!str southtown]'],
  ['title: Two', 'title: !!! Two'],
  ['title: Two', 'title: !north!south Two'],
  ['agree', 'agree on #4'],
  ['    on: 2030-05-06', '    on: 2030-05-06 #tape'],
  ['text: The harbor', 'text: #The harbor'],
  ['agree', 'agree # on #4'],
  ['title: Two ports agree', 'title: "Two ports #4" #agree'],
  ['Two ports', '#4, C#, the #5-ports'],
  ['published', '#standfirst: B\npublished'],
  ['title: Two ports agree', 'title: >\n  Two ports #agree'],
  // What is noticed somewhere else than it is written.
  ['of talks both', '\n  of talks\n  signed: both'],
  ['title: Two', 'title: ? Two'],
  ['[northtown, southtown]', '[northtown, "x]", southtown'],
  ['[northtown, southtown]', '[northtown, # all]\n  southtown'],
  [
    '{ name: The Example Courier, note: found in print }',
    '{\nname: The Example Courier,\nnote: found in print\n}',
  ],
  ['title: Two', ' title: Two'],
  ['title: Two', " title: 'Two'"],
  ['title: Two ports agree', 'title: [Updated] Two ports agree'],
  ['title: Two ports agree', 'title: {x} y'],
  ['title: Two ports agree', 'title: "Two\n  ports" agree'],
  ['title: Two ports agree', 'title: "Two ports",'],
  ['title: Two ports agree', 'title: "Two \\x\n  ports"'],
  ['title: Two ports agree', 'title: "Two \\x4"'],
  ['The harbor opens }', '- opens }'],
  ['[northtown', '[, northtown'],
  ['agree', 'agree\nhttps://ports.example'],
  // Several slips, or one beside what is right and looks like one.
  ['title: Two ports agree\nstandfirst: After', 'title: "Two ports"\nstandfirst: *After* a'],
  ['title: Two ports agree', " title: 'Two ports agree'"],
  ['standfirst: After', 'standfirst: " " After'],
  ['southtown]', 'southtown],'],
  ['found in print }', 'found in print },  '],
  ['opens }', 'opens },'],
  ['[northtown, southtown]', '[northtown, southtown], ashmere'],
  ['[northtown, southtown]', '[northtown, southtown] , ashmere'],
  ['[northtown, southtown]', '[- northtown, - southtown]'],
  ['[northtown, southtown]', '[northtown\n  ports: southtown]'],
  ['[northtown, southtown]', '[[northtown], [southtown]'],
  ['[northtown, southtown]', '[{ a: b }, southtown'],
  ['published', '... # so far\npublished'],
  ['published: 2030-05-06\n', '... \npublished: 2030-05-06\n...\n'],
  ['title: Two', 'title: &a !b Two'],
  ['title: Two', 'title: !b\n  &a Two'],
  ['[northtown, southtown]', '[&northtown , !a southtown]'],
  ['[northtown, southtown]', '&both [northtown, southtown]'],
  ['  - id: open', '  - &first\n    id: open'],
  ['text: The harbor is open.', 'text: The *harbor* & the quay! are open'],
  ['agree', 'agree\n  and: share\n  more:'],
  ['event: The harbor opens }', 'event: The harbor: }'],
  ['title: Two ports agree', 'title: "Two \\'],
  ['title: Two ports agree', 'title: |a Two > b'],
  ['title: Two ports agree', 'title: [\ntitle:'],
  ['title: Two ports agree', 'title: {\n- a: }'],
];

function said(text: string): string[] {
  const file = `---\n${text}---\n\nWords.\n`;
  const { diagnostics } = parseBriefing(new Source('content/briefings/2030-05-06-a.md', file));
  return diagnostics
    .filter(({ code }) => code.startsWith('frontmatter/'))
    .map(({ message, hint, range: { start, end } }) => {
      const words = file.slice(start.offset, end.offset).replaceAll('\n', '↵').replaceAll('\t', '→');
      return `  line ${start.line} ⟦${words}⟧: ${message} ${hint}`;
    });
}

test('a slip in YAML is told in plain words, where it can be fixed', async () => {
  const told = slips.flatMap(([instead, written]) => {
    const text = fields.replace(instead, () => written);
    expect(text).not.toBe(fields);
    const visible = (part: string) => part.replaceAll('\n', '↵').replaceAll('\t', '→');
    return [`# ${visible(written)}, for ${visible(instead)}`, ...said(text)];
  });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./mistakes.txt');
});

test('lines that end as on Windows change nothing of it', () => {
  const text = fields.replace('title: Two', 'title: "Two');
  expect(said(text.replaceAll('\n', '\r\n'))).toEqual(said(text));
});

test.each([
  ['lists that nobody closes', 1, `title: ${'[[], '.repeat(9000)}`],
  ['lists, the first never closed', 1, `title: [${'[], '.repeat(20_000)}`],
  ['texts in a list that is never closed', 1, `title: [${'"", '.repeat(20_000)}"`],
  ['marks at the beginning of texts', 1, `title: [${'!a, '.repeat(25_000)}x]`],
  ['marks, each on its line', 100, `title:\n${'  - !a x\n'.repeat(10_000)}`],
  ['anchors', 100, `title:\n${'  - &a x\n'.repeat(10_000)}`],
  ['the same field', 100, 'a: b\n'.repeat(20_000)],
])('thousands of slips are told at once: %s', (_, count, text) => {
  const cpuTime = measureCpuTime();
  const { diagnostics } = parseBriefing(
    new Source('content/briefings/2030-05-06-a.md', `---\n${text}\n---\n\nA.\n`),
  );
  expect(diagnostics).toHaveLength(count);
  expect(cpuTime()).toBeLessThan(3000);
});
