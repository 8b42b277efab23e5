import { expect, test } from 'vitest';
import { findingsOf, quoting, quotingWith, read, shortly } from '../../../support/record/briefing.ts';

/** A body and exactly the quotations it holds. */
type Sample = [title: string, body: string, ...quotes: (string | string[])[]];

/** Marks of every kind under every Markdown. */
const bodies: Sample[] = [
  ['straight marks', '"A plain word," she said.', 'A plain word'],
  ['curly marks', '“A curly word,” she said.', 'A curly word'],
  ['a curly opening and a straight closing mark', '“A mixed word," she said.', 'A mixed word'],
  ['a straight opening and a curly closing mark', '"A mixed word,” she said.', 'A mixed word'],
  ['emphasis inside', '"A *strong* and **bold** word."', 'A strong and bold word.'],
  ['marks inside the emphasis', '*"All of it,"* she said.', 'All of it'],
  ['a link inside', '"See [the page](https://a.example) now."', 'See the page now'],
  ['marks written as entities', '&quot;Salt &amp; water,&quot; she said.', 'Salt & water'],
  ['escaped marks', '\\"Five \\* six,\\" she said.', 'Five * six'],
  ['a line break inside', '"One line\nand another."', 'One line and another'],
  ['a hard break inside', '"One line  \nand another\\\nand a third."', 'One line and another and a third'],
  ['a block quote', '> "Within a quote\n> of a block," she said.', 'Within a quote of a block'],
  ['a list', '- "First."\n- "Second."\n', 'First', 'Second'],
  ['a heading', '# "Within a heading"\n', 'Within a heading'],
  ['nested single marks', '"She said \'no\' to me."', "She said 'no' to me"],
  ['nested curly marks', '“She said ‘no’ to me.”', "She said 'no' to me"],
  ['nested double marks', '“She said “no” to me.”', 'She said “no” to me'],
  ['nested straight marks in curly ones', '“She said "no" to me.”', 'She said "no" to me'],
  ['an apostrophe of the other kind', '"It’s hers."', "It's hers"],
  ['a split quotation', '"One half," she said, "and the other."', ['One half', 'and the other']],
  ['two paragraphs', '"One.\n\n"Two."', 'One.\n\nTwo.'],
  ['three paragraphs', '“One.\n\n“Two.\n\n“Three.”', 'One.\n\nTwo.\n\nThree.'],
  ['German marks', '„Ein Wort“, sagte sie.', 'Ein Wort'],
  ['German marks pointing inward', '»Ein Wort«, sagte sie.', 'Ein Wort'],
  ['French marks', '« Un mot », dit-elle.', 'Un mot'],
  ['Swedish marks', '”Ett ord”, sade hon.', 'Ett ord'],
  ['Japanese marks', '「ひとこと」と彼女は言った。', 'ひとこと'],
  ['single guillemets', '‹Un mot›, dit-elle.', 'Un mot'],
  ['single guillemets pointing inward', '›Ein Wort‹, sagte sie.', 'Ein Wort'],
  ['fullwidth marks', '＂ひとこと＂と彼女は言った。', 'ひとこと'],
  ['halfwidth marks', '｢ひとこと｣と彼女は言った。', 'ひとこと'],
  ['primes', '〝ひとこと〟と彼女は言った。', 'ひとこと'],
  ['ornaments', '❝A word,❞ she said.', 'A word'],
  ['marks without a space before them', 'She said"A plain word"again.', 'A plain word'],
  ['Chinese in straight marks', '她说"一句话"了。', '一句话'],
  ['Hebrew with gershayim', 'דובר צה"ל אמר: "אין שינוי במצב", והוסיף.', 'אין שינוי במצב'],
  ['Arabic', 'قالت: «لا تغيير في الوضع».', 'لا تغيير في الوضع'],
  ['Windows line endings', '"One line\r\nand another."\r\n\r\nMore.\r\n', 'One line and another'],
];

test.each(bodies)('a quotation stands: %s', (...[, body, ...quotes]: Sample) => {
  const text = quoting(body, ...quotes);
  expect(shortly(body.includes('\r') ? text.replace(/\r?\n/g, '\r\n') : text)).toEqual([]);
});

test.each(bodies)(
  'the same words unclaimed are shown with their marks: %s',
  (...[, body, ...quotes]: Sample) => {
    const findings = findingsOf(quoting(body));
    const expected = quotes.flat().length;
    const isWithoutClaims = findings.every(({ code }) => code === 'quote/unclaimed');
    expect(isWithoutClaims).toBe(true);
    expect(findings).toHaveLength(expected);
  },
);

test('code is let be without quotation marks, and with words listed as no quotation', () => {
  expect(shortly(quoting('The word `literal` is code.\n\n    A block of code.\n'))).toEqual([]);
  const block = '    print "all"\n';
  expect(shortly(quotingWith({ notQuotes: ['all'] }, block))).toEqual([]);
  expect(shortly(quotingWith({ notQuotes: ['some'] }, block))).toEqual([
    'quote/not-quote-missing: some',
    'quote/in-code:     print "all"',
  ]);
});

test('words in marks that quote nobody are listed once for all their occurrences', () => {
  const text = quotingWith({ notQuotes: ['Night Tide'] }, '"Night Tide" and “Night Tide” again.');
  expect(shortly(text)).toEqual([]);
});

test('a retracted quote need not stand in the body, and may', () => {
  const retracted = { on: '2025-03-05', reason: 'She never said it.' };
  const actors = [{ id: 'ona', name: 'Ona', kind: 'person' }];
  const quotes = [{ id: 'gone', speaker: 'ona', text: 'Never said', undated: true, retracted }];
  expect(shortly(quotingWith({ actors, quotes }, 'Nothing.'))).toEqual([]);
  expect(shortly(quotingWith({ actors, quotes }, '"Never said," she said.'))).toEqual([]);
});

test('two quotes of the same words are one too many', () => {
  expect(shortly(quoting('"Once," she said.', 'Once', 'Once.'))).toEqual(['quote/ambiguous: Once.']);
});

test('a misquotation prefers the quotation nobody has claimed', () => {
  const text = quoting(
    '"We will sail at dawn." "We will sail at dusk."',
    'We will sail at dawn',
    'We will sail at dask',
  );
  const [finding, ...others] = findingsOf(text);
  expect(others).toEqual([]);
  expect(finding?.hint).toBe('The record has “dask”, the article “dusk”.');
});

test('parts of a split quote that stand apart are out of order', () => {
  const text = quoting('"One," she said. "Two," he said. "Three," she said.', ['One', 'Three'], 'Two');
  expect(findingsOf(text).map(({ code, message }) => `${code} ${message}`)).toEqual([
    'quote/not-verbatim Unexpected order of parts in the text of a quote, expected parts that follow each other in the body, with no other quotation between them.',
  ]);
});

test('inches are no quotation, and the finding says so', () => {
  const [finding] = findingsOf(quoting('A 6" shell.'));
  expect(finding?.code).toBe('quote/unbalanced');
  expect(finding?.hint).toContain('″');
});

test('a quotation between lost marks in one paragraph is not another mistake', () => {
  const text = quoting('“One word, she said. “Another word,” he said.', 'One word', 'Another word');
  expect(findingsOf(text).map(({ code }) => code)).toEqual(['quote/unbalanced']);
});

test('a paragraph with several lost marks is one finding', () => {
  expect(shortly(quoting('One," she said. Two," he said. Three," they said.'))).toEqual([
    'quote/unbalanced: "',
  ]);
});

test('a mark written as an entity is shown whole', () => {
  expect(shortly(quoting('She said &quot;no&quot; again.'))).toEqual(['quote/unclaimed: &quot;no&quot;']);
});

test('every unit of a passage knows where it stands in the file', () => {
  const body =
    '> "Salt &amp; *water*\n>   and \\"oil\\" &#x1F600; end."\n\n1. A [link](https://a.example) `code` <i>x</i>\n';
  const { body: prose, source } = read(quoting(body));
  for (const { text, origin } of prose.passages) {
    expect(origin).toHaveLength(text.length + 1);
    for (let at = 0; at < text.length; at++) {
      const written = source.text.slice(origin[at], (origin[at] ?? 0) + 1);
      const isAsTyped =
        written === text[at] || written === '&' || (text[at] === '\n' && /[\s\\]/.test(written));
      expect(isAsTyped, `unit ${at} of ${JSON.stringify(text)} at ${JSON.stringify(written)}`).toBe(true);
    }
  }
});

test('a title may quote words that also stand within another word of the quotation', () => {
  const quoted = (standfirst: string, text: string) =>
    shortly(quotingWith({ standfirst }, `“${text},” she said.`, text));
  expect(quoted('She spoke of “art”.', 'The party art is fine')).toEqual([]);
  expect(quoted('She spoke of “art”.', 'The party is fine')).toEqual(['quote/fragment: art']);
  expect(quoted('「行く」と言った。', '明日行くと思う')).toEqual([]);
});

test('escapes and entities that are seen, or that the script needs, are let be', () => {
  const fields = { title: 'A caf\u00e9', standfirst: '\u0645\u06cc\u200c\u0631\u0648\u0645' };
  const text = quotingWith(fields, 'Salt &amp; water&nbsp;&eacute;, &#x1F468;&zwj;&#x1F469;.');
  const written = text.replace('\u00e9', '\\xE9').replace('\u200c', '\\u200C');
  const quoted = written.replace(/^(title|standfirst): (.*)$/gm, '$1: "$2"');
  expect(read(quoted).record).toMatchObject(fields);
  expect(shortly(quoted)).toEqual([]);
});

test('a field may name in marks what is listed as no quotation, and a repair the words as they were', () => {
  const source = { note: 'Read in the ship “Aurora”.' };
  const retracted = { on: '2025-03-05', reason: 'She said “later”.' };
  const actors = [{ id: 'ona', name: 'Ona “the Oar” Rask', kind: 'person' }];
  const quotes = [
    { id: 'one', speaker: 'ona', text: 'Now', undated: true },
    { id: 'two', speaker: 'ona', text: 'Then', undated: true, retracted },
  ];
  const corrections = [
    { on: '2025-03-05', note: '“Soon” was “Now”.', target: 'quotes.one', was: 'Soon', now: 'Now' },
  ];
  const fields = { actors, quotes, corrections, source, notQuotes: ['Aurora'] };
  expect(shortly(quotingWith(fields, '“Now,” she said.'))).toEqual(['quote/fragment: later']);
  expect(shortly(quotingWith({ ...fields, notQuotes: ['Aurora', 'later'] }, '“Now,” she said.'))).toEqual([]);
  expect(shortly(quotingWith({ ...fields, source: {} }, '“Now,” she said.'))).toEqual([
    'quote/fragment: later',
    'quote/not-quote-missing: Aurora',
  ]);
});
