import { expect, test } from 'vitest';
import type { Code } from '../../../src/record/diagnostics/registry.ts';
import { fileOf, findingsOf, quoting, recordWith } from '../../support/record/briefing.ts';
import { marked } from '../../support/record/marker.ts';

/** What a finding of a code is about, in brackets, in files that write it in every way. */
const places: readonly (readonly [code: Code, sample: string])[] = [
  // Where Markdown leaves out, adds or rewrites what the author typed.
  ...[
    'One ⟦“two”⟧.',
    'An escaped \\* and \\\\ here, ⟦“two”⟧.',
    'A backslash \\n that escapes nothing, a unpaired moon... ⟦“two”⟧.',
    'AT&amp;T, &eacute;, &#x1F600; &#8212; and &nosuch; or &; & &T, ⟦“two”⟧.',
    'A line\n   and another ⟦“two”⟧.',
    'A line\n      > and another ⟦“two”⟧.',
    'A line \nand another ⟦“two”⟧.',
    '> A line\n> of another\n>and another ⟦“two”⟧.',
    '- A line\n  and another ⟦“two”⟧.',
    'A line\n*of another*\n  **and** another ⟦“two”⟧.',
    'A line\\\nand another ⟦“two”⟧.',
    'A line  \nand another ⟦“two”⟧.',
    'A *loud* **word** [and](https://a.example) ⟦“two”⟧.',
    'Some `code` and `` `more` `` ⟦“two”⟧.',
    'One ⟦“*two*\n  words\\!”⟧ here.',
    'One ⟦“two\n\n“and three”⟧ here.',
    '# One ⟦“two”⟧\n\nThree.',
  ].map((body) => ['quote/unclaimed', quoting(`${body}\n`)] as const),
  ['body/raw-html', quoting('A ⟦<b>⟧b and ⟦<i x="&amp;">⟧i here.\n')],
  ['text/invisible', quoting('A &amp; b\\_c ⟦\u200b⟧ d, ⟦&#x200B;⟧e.\n')],
  ['text/invisible', quoting('A letter says:\n      > on the quay ⟦&ZeroWidthSpace;⟧ and ⟦&shy;⟧so.\n')],
  ['text/invisible', fileOf(recordWith({ keyPoints: ['One.', 'T⟦\u200b⟧wo.', 'Three.'] }))],
  ['quote/unclaimed', quoting('See ![it](x.png) and ⟦“two”⟧.\n')],
  ['quote/unbalanced', quoting('One ⟦“⟧two.\n\nThree⟦”⟧ four.\n')],
  ...[
    'He “said” so: ⟦“⟧We sail at dawn, she said.',
    '⟦“⟧We sail at dawn, she said.',
    'We sail at dawn,⟦”⟧ she said.',
  ].map((body) => ['quote/unbalanced', quoting(`${body}\n`, 'We sail at dawn', 'said')] as const),
  // The words of a field, as YAML writes them.
  ...[
    'A title of “⟦one two⟧” words',
    '>-\n  A title of\n  “⟦one\n  two⟧”',
    "'It''s of “⟦one''s two⟧”'",
    '"A title of “⟦one two⟧” words"',
    '⟦"A title of “one\\u0020two” words"⟧',
    'A title of “ ⟦one two⟧ ” words',
    'A title of “one” and “⟦one two⟧”',
  ].map(
    (title) =>
      [
        'quote/fragment',
        fileOf(recordWith({ title: 'TITLE' }), '“One” she said, “one”.\n')
          .replace('TITLE', () => title)
          .replace('keyPoints:', 'notQuotes: [One, one]\nkeyPoints:'),
      ] as const,
  ),
  // The word of a quote in which it is another than the article's.
  ...(
    [
      ['“We sail at dawn,” she said.', 'We sail at ⟦dusk⟧'],
      ['“We sail at dawn and at dusk,” she said.', 'We sail at dawn ⟦or⟧ at dusk'],
      ['“We sail and sail and row,” she said.', 'We sail and ⟦swim⟧ and row'],
      ['“We sail and sail on now and then,” she said.', 'We sail and sail on now and ⟦now⟧ then'],
    ] as const
  ).map(([body, text]) => ['quote/not-verbatim', quoting(`${body}\n`, text)] as const),
];

test.each(places)('%s is found at its words: %j', (code, sample) => {
  const { text, places: expected } = marked(sample);
  const found = findingsOf(text).filter((finding) => finding.code === code);
  expect(found.map(({ range: { start, end } }) => text.slice(start.offset, end.offset))).toEqual(
    expected.map(([start, end]) => text.slice(start, end)),
  );
  expect(found.map(({ range: { start, end } }) => [start.offset, end.offset])).toEqual(expected);
});

/** Where the article has another word than the record, or a quotation that it was meant to be. */
test.each([
  ['“We sail at ⟦dawn,⟧” she said.', 'We sail at dusk'],
  ['“We  sail   at\n⟦dawn⟧ today,” she said.', 'We sail at dusk today'],
  ['“We sail at dawn.\n\n“Or we ⟦row⟧ at dusk,” she said.', 'We sail at dawn.\n\nOr we swim at dusk'],
  ['“We sail.\n\n“We sail on.\n\n“Or we ⟦row⟧ now,” she said.', 'We sail.\n\nWe sail on.\n\nOr we go now'],
  ['“We sail.\n\n“⟦Or⟧ we row now,” she said.', 'We sail.\n\nAnd we row now'],
  ['“We sail at dawn⟦”⟧ she said.', 'We sail at dawn today'],
  ['“We sail.\n\n“Or we row⟦”⟧ she said.', 'We sail.\n\nOr we row today'],
])('beside a misquoted word stands that of the article: %s', (body, quote) => {
  const sample = marked(quoting(`${body}\n`, quote));
  const [finding] = findingsOf(sample.text);
  const found = finding?.related?.map(({ range: { start, end } }) => [start.offset, end.offset]);
  expect([finding?.code, found?.[0]]).toEqual(['quote/not-verbatim', sample.places[0]]);
});
