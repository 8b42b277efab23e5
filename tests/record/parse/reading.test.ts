import { expect, test } from 'vitest';
import { limitFinding } from '../../../src/record/parse/limits.ts';
import { parseBriefing } from '../../../src/record/parse/parse.ts';
import { Source } from '../../../src/record/text/source.ts';
import { checkFiles, fileOf, harborTalks, recordWith } from '../../support/record/briefing.ts';
import { type Outcome, sameOutcomes } from '../../support/record/same-outcomes.ts';

const plain = fileOf(recordWith(), 'Nothing to add.\n');
const withFields = (yaml: string) => plain.replace('\n---\n\n', `\n${yaml}\n---\n\n`);
const withBody = (body: string) => plain.replace('Nothing to add.', () => body);

/** Files that cannot be read whole, and some that can. */
const files: readonly (readonly [title: string, text: string, name?: string])[] = [
  ['nothing at all', ''],
  ['an empty first line', '\n---\ntitle: x\n---\n'],
  ['text alone', 'A word.\nAnother.'],
  ['a fence alone', '---'],
  ['a fence with spaces, never closed', '---  \ntitle: x\n'],
  ['four hyphens', '----\ntitle: x\n----\n'],
  ['empty frontmatter', '---\n---\n'],
  ['frontmatter of a text', '---\nwords\n---\n'],
  ['frontmatter of a list', '---\n- words\n---\n'],
  ['frontmatter of a comment', '---\n# words\n---\n'],
  ['a body without a last line break', plain.trimEnd()],
  ['a name without a day', plain, 'harbor-talks.md'],
  ['a name without words', plain, '2025-03-04.md'],
  ['a name with capitals', plain, '2025-03-04-Harbor.md'],
  // YAML.
  ['a key twice', withFields('title: Again')],
  ['two keys twice', withFields('title: Again\nstandfirst: Again')],
  ['a tab before a key', withFields('source:\n\tname: x')],
  ['an unclosed quote', withFields('source: { name: "x }')],
  ['an unclosed brace', withFields('source: { name: x')],
  ['a tag', withFields('source: !x { name: x }')],
  ['an anchor and its alias', withFields('source: { name: &a x, note: *a }')],
  ['an alias without an anchor', withFields('source: { name: *a }')],
  ['an unused anchor', withFields('dateline: &d { place: Port, on: 2025-03-03 }')],
  ['a merged key', withFields('source:\n  <<: { name: x }')],
  ['a complex key', withFields('? [a, b]\n: c')],
  ['a second document', withFields('...\ntitle: x')],
  ['a number as a key', withFields('5: x')],
  ['a mark in plain words', withFields('source: { name: "R&D * x" }')],
  // Markdown.
  ['an image by reference', withBody('See ![it][x].\n\n[x]: https://a.example')],
  ['HTML of every kind', withBody('a <b>c</b> <br/> <!-- x --> <?y?> <!Z> &lt;d>\n\n<div>\ne\n</div>')],
  ['a reference to nowhere', withBody('See [it][x].')],
  ['a definition that leads nowhere', withBody('See [it][x].\n\n[x]: /nowhere/')],
  ['an unsafe definition', withBody('See [it][x].\n\n[x]: javascript:x')],
  ['a script with white space in it', withBody('See [it](<java script:x>).')],
  ['a script in capitals', withBody('See [it](JavaScript:x).')],
  ['backslashes', withBody('See [it](\\\\\\\\a.example\\\\b).')],
  [
    'addresses of every good kind',
    withBody(
      '[a](http://a.example) [b](https://a.example) [c](mailto:a@a.example) [d](tel:+1) <https://a.example>',
    ),
  ],
  ['marks in code', withBody('`“a”` and\n\n    “b”\n\nand\n\n```\n"c"\n```')],
  ['a tag in code', withBody('`<a x="y">` and `<a x=y>`')],
  ['an attribute with marks in its value', withBody('A <b title = "“x”">c</b>')],
  ['an attribute, and marks behind it', withBody('A <b title = "x" >c</b>\n\n<p x="y">“d”</p>')],
  ['seventy characters that nobody sees', withBody('a\u200b'.repeat(70))],
  ['an isolate of one line that ends in another', withBody('a \u2067b\nc \u2069d')],
  ['isolates in a field', withFields('source: { name: "\u2067x\u2069 \u2067y" }')],
  ['an escape and the character itself', withFields('source: { name: "x\\u200By\u200b" }')],
  ['a backslash and an ampersand that are none', withBody('a\\zb &zwj c & d \\& e')],
  ['entities of every kind', withBody('&zwnj;a&shy;b&#8203;c&#x200b;d&ZeroWidthSpace;e&#xE0041;f&NoBreak;g')],
  // Too much of something.
  ['a thousand and one stars', withBody(`${'*a* '.repeat(500)}*`)],
  [
    'a thousand stars and more in another paragraph',
    withBody(`${'*a* '.repeat(500)}\n \t\n${'*a* '.repeat(500)}`),
  ],
  [
    'a thousand stars and more on another line',
    withBody(`${'**a** '.repeat(400)}\na\n${'*a* '.repeat(200)}`),
  ],
  ['thirty-two brackets', withBody(`${'['.repeat(32)}x${']'.repeat(32)}`)],
  ['thirty-three brackets', withBody(`${'['.repeat(33)}x${']'.repeat(33)}`)],
  ['thirty-three brackets over paragraphs', withBody(`${'[x\n\n'.repeat(33)}`)],
  ['thirty-three brackets, some closed', withBody(`${'{x}'.repeat(40)}${'['.repeat(20)}`)],
  ['forty block quotes', withBody(`${'> '.repeat(40)}x`)],
  ['thirty-nine block quotes', withBody(`${'> '.repeat(39)}x`)],
  ['a list far to the right', withBody(`x\n${' '.repeat(120)}- y`)],
  ['a list less far to the right', withBody(`x\n${' '.repeat(119)}- y`)],
  ['a thousand stars', withBody('*a* '.repeat(500))],
  ['thirty-three braces', withBody('{'.repeat(33))],
  ['brackets and braces within each other', withBody(`${'{'.repeat(20)}${'['.repeat(13)}`)],
  [
    'brackets and braces behind each other',
    withBody(`${'[x]'.repeat(20)}${'{x}'.repeat(20)}${'['.repeat(32)}`),
  ],
  ['more brackets closed than opened', withBody(`${']'.repeat(5)}${'}'.repeat(5)}${'['.repeat(33)}`)],
  ['thirty-three brackets, one of many closed', withBody(`${'['.repeat(20)}]${'['.repeat(14)}`)],
  ['thirty-three braces, one of many closed', withBody(`${'{'.repeat(20)}}${'{'.repeat(14)}`)],
  ['forty brackets over two paragraphs', withBody(`${'['.repeat(20)}\n\n${'['.repeat(20)}`)],
  ['four thousand and one brackets in all', withBody(`${`${'[x] '.repeat(500)}\n \n`.repeat(8)}[x]`)],
  ['four thousand brackets in all', withBody(`${'[x] '.repeat(500)}\n\n`.repeat(8))],
  ['four thousand and more other marks in all', withBody(`${'& '.repeat(500)}\n\n`.repeat(9))],
  ['six hundred marks', withBody('`a '.repeat(600))],
  ['six thousand lines', withBody('x\n'.repeat(6000))],
  ['a hundred and twenty thousand characters', withBody('x'.repeat(120_000))],
  ['four thousand brackets', withBody('[x] '.repeat(4001))],
  ['six hundred underscores', withBody('_a '.repeat(601))],
  ['six hundred backticks', withBody('`a '.repeat(601))],
];

function found(text: string, name = '2025-03-04-talks.md'): string[] {
  const tooMuch = limitFinding(new Source(name, text));
  const diagnostics = tooMuch ? [tooMuch] : checkFiles({ [name]: text }).diagnostics;
  return diagnostics.map(({ code, message, hint, range: { start, end } }) => {
    const words = text.slice(start.offset, end.offset).replace(/\n.*$/s, ' …').slice(0, 60);
    return `  ${code} in line ${start.line}, ⟦${words}⟧: ${message} ${hint}`;
  });
}

test('what is said of a file that cannot be read whole is what was agreed on', async () => {
  const lines = files.flatMap(([title, text, name]) => [`# ${title}`, ...found(text, name)]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./reading.txt');
});

test('ten thousand levels of YAML are a finding, and nothing that is thrown', () => {
  for (const deep of ['['.repeat(9999), '{a: '.repeat(9999), `${'['.repeat(9999)}${']'.repeat(9999)}`]) {
    const { diagnostics } = parseBriefing(new Source('a.md', withFields(`source: ${deep}`)));
    expect(diagnostics.map(({ message, hint }) => `${message} ${hint}`)).toContain(
      'Unexpected lists or groups within each other, expected a few levels at most. Write it plainer.',
    );
  }
});

const odd = [
  ...[
    0, 7, 8, 9, 0xa, 0xb, 0xc, 0xe, 0x1f, 0x7f, 0x85, 0x9f, 0xa0, 0xad, 0x61c, 0x115f, 0x180e, 0x200b, 0x200c,
  ],
  ...[0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067],
  ...[0x2068, 0x2069, 0x3164, 0xfdd0, 0xfeff, 0xffa0, 0xfffd, 0xfffe, 0xe0001, 0xe0061],
].map((point) => String.fromCodePoint(point));

test('characters that nobody sees are named, and let be where a script needs them', async () => {
  const around = (character: string) => [
    ...[
      `ab${character}cd`,
      `من${character}ال`,
      `क${character}ष`,
      `👩${character}👧`,
      `🏴${character}`,
      `שלום${character} a`,
    ],
    `\u2067${character}a\u2069`,
    `👩 ab${character}cd क`,
    `שלום\nab${character}cd`,
    `ab${character}cd\nשלום`,
  ];
  const outcomes = odd.map((character): Outcome => {
    const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const names = new Set<string>();
    const lines = around(character).map((words, at) => {
      const said = found(withBody(words)).map((line) => line.replace(/^.*?: /, ''));
      const [name] = /U\+\S+(?: \([^)]*\))?/.exec(said[0] ?? '') ?? [];
      if (name) names.add(name);
      return `in place ${at + 1}: ${said.map((line) => (name ? line.replace(name, '▢') : line)).join(' / ') || 'let be'}`;
    });
    return [[...names].join(', ') || point, lines];
  });
  await expect(sameOutcomes(outcomes)).toMatchFileSnapshot('./invisible-characters.txt');
});

test('of a record with mistakes the rest is read, and places are those of the file', () => {
  const text = harborTalks
    .replace('title: Harbor', 'titel: Harbor')
    .replace('published: 2025-03-04T08:00:00+01:00', 'published: soon')
    .replace('place: Port Calder\n  on: 2025-03-03', 'place: 5\n  on: 2025-03-03')
    .replace('kind: person\n    role: Speaker', 'kind: persom\n    role: Speaker')
    .replace('id: every-boat', 'id: Every Boat')
    .replace('mediators: [port-calder]', 'mediators: [Port Calder, port-calder]')
    .replace('notQuotes:\n  - Night Tide', 'notQuotes:\n  - []\n  - Night Tide');
  const { result } = parseBriefing(new Source('content/briefings/2025-03-03-harbor-talks.md', text));
  if (!result) throw new Error('The rest can be read.');
  const { record, place } = result;
  expect(record.title).toContain('Harbor talks open');
  expect(record.published).toBe('9999-12-31');
  expect(record.dateline).toBeUndefined();
  expect(record.actors.map(({ id }) => id)).not.toContain('ona-rask');
  expect(record.quotes.map(({ id }) => id)).toEqual(['a-beginning', 'patience', 'the-last-boat']);
  expect([record.mediators, record.notQuotes]).toEqual([['port-calder'], ['Night Tide']]);
  const placed = (...path: (string | number)[]) => text.slice(...place(path)).split('\n')[0];
  expect(placed('title')).toContain('Harbor talks');
  expect(placed('actors', 0, 'id')).toBe('pell-dorne');
  expect(placed('quotes', 1, 'id')).toBe('patience');
  expect(placed('mediators', 0)).toBe('port-calder');
  expect(placed('notQuotes', 0)).toBe('Night Tide');
  expect(placed('quotes', 1, 'nothing')).toBe('id: patience');
});
