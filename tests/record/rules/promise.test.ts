import { describe, expect, test } from 'vitest';
import { fileOf, findingsOf, recordWith } from '../../support/record/briefing.ts';

// Ways in which words could stand as a quotation that nobody said, or said otherwise. Ada Example says all that is recorded.
const actors = [{ id: 'ada-example', name: 'Ada Example', kind: 'person' }];

function found(body: string, texts: readonly unknown[], fields: object = {}): string[] {
  const quotes = texts.map((text, at) => ({ id: `q-${at}`, speaker: 'ada-example', text, undated: true }));
  const file = fileOf(recordWith({ actors, quotes, ...fields }), `${body} Ada Example said.\n`);
  return findingsOf(file).map(
    ({ code, range }) => `${code} ${file.slice(range.start.offset, range.end.offset)}`,
  );
}

describe('words that are struck out', () => {
  test.each([
    ['“We ~~never~~ open the gate,”', 'We never open the gate', 'never'],
    ['~~“We open the gate,”~~', 'We open the gate', 'We open the gate,'],
    ['“We ~~never *ever*~~ open,”', 'We never ever open', 'never '],
    [
      '“We o\u0336p\u0336e\u0336n\u0336 it,”',
      'We o\u0336p\u0336e\u0336n\u0336 it',
      'o\u0336p\u0336e\u0336n\u0336',
    ],
  ])('are no quotation: %s', (body, text, words) => {
    expect(found(body, [text])).toEqual([`quote/struck-out ${words}`]);
  });

  test('may stand outside of one', () => {
    expect(found('~~Today~~ “We open the gate,”', ['We open the gate'])).toEqual([]);
    expect(found('“We ~never~ open \u2260 it,”', ['We ~never~ open \u2260 it'])).toEqual([]);
  });
});

describe('what looks like quotation marks', () => {
  test.each([
    '″We open the gate,″',
    '‶We open the gate″',
    '´´We open the gate´´',
    '´We open the gate.´',
    '`We open the gate,´',
    'ʺWe open the gateʺ',
    'ˮWe open the gateˮ',
    'ʻWe open the gateʼ',
    '‛We open the gate,’',
    '❛We open the gate❜',
    '🙶We open the gate🙷',
    '<<We open the gate,>>',
  ])('is some, or is told: %s', (body) => {
    expect(found(body, [])).toEqual([`quote/stand-in ${body}`]);
    expect(found('The gate opens.', [], { keyPoints: ['One.', body, 'Three.'] })).toHaveLength(1);
  });

  test.each([
    '&ldquo;We open&rdquo;',
    '&quot;We open&quot;',
    '\\"We open\\"',
    '＂We open＂',
    '❝We open❞',
    '〝We open〞',
  ])('or is written otherwise is one: %s', (body) => {
    expect(found(body, [])).toHaveLength(1);
    expect(found(body, ['We open'])).toEqual([]);
  });

  test.each([
    'A 5″ pipe and a 6″ pipe,',
    'The ʻohana of Oʻahu, ʻae,',
    '5′ by 6′,',
    'a ≪ b, a << b >> c,',
    'rock ´n´ roll,',
  ])('but is none is left alone: %s', (body) => {
    expect(found(body, [])).toEqual([]);
  });

  test('may be letters of names, which notQuotes lists', () => {
    const [body, words] = ['ʻAbd went from Aden to Sanaʼ,', 'Abd went from Aden to Sana'];
    expect(found(body, [])).toEqual(['quote/stand-in ʻAbd went from Aden to Sanaʼ']);
    expect(found(body, [], { notQuotes: [words] })).toEqual([]);
    expect(found('The gate opens.', [], { keyPoints: ['One.', body, 'Three.'], notQuotes: [words] })).toEqual(
      [],
    );
    expect(found('The gate opens.', [], { notQuotes: [words] })).toEqual([
      `quote/not-quote-missing ${words}`,
    ]);
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['soft hyphen', 'ga\u00adte', 'ga&shy;te'],
    ['joiner of graphemes', 'ga\u034fte', 'ga&#847;te'],
    ['selector of a form', 'gate\ufe0f', 'gate&#xfe0f;'],
    ['selector of an ideograph', 'gate\u{e0100}', 'gate&#xe0100;'],
    ['tag', 'gate\u{e0061}', 'gate&#xe0061;'],
    ['override of direction', '\u202egate', '&#x202e;gate'],
  ])('are told in article and record, as themselves and as entities: %s', (_, raw, entity) => {
    for (const words of [raw, entity])
      expect(found(`“We open the ${words}”`, [`We open the ${raw}`]).join()).toContain('text/invisible');
  });

  test('are left where they choose a form', () => {
    for (const words of ['✔️ done', '1️⃣ first', '葛\u{e0100}城', 'ש\u05b8\u034f\u05bc'])
      expect(found(`“We say ${words}”`, [`We say ${words}`])).toEqual([]);
  });
});

describe('single marks in a field', () => {
  test.each([
    ['title', 'Mayor: ‘We never open the gate’', 'quote/fragment We never open the gate'],
    ['title', "Mayor: 'We never open the gate'", 'quote/fragment We never open the gate'],
    ['standfirst', 'She said ‘never again.’ It matters.', 'quote/fragment never again.'],
    ['title', 'The ‘fence’ war', 'quote/possible fence'],
    ['title', 'Review: ‘The Lord of the Gates’', 'quote/possible The Lord of the Gates'],
  ])('%s: %s is held against the article', (field, text, finding) => {
    expect(found('“We open the gate at dawn,”', ['We open the gate at dawn'], { [field]: text })).toEqual([
      finding,
    ]);
  });

  test.each([
    'Mayor: ‘We open the gate’',
    'The boys’ school, the ’90s and Ada’s ’em',
    "Rock 'n' roll in the players' club",
  ])('is right: %s', (title) => {
    expect(found('“We open the gate at dawn,”', ['We open the gate at dawn'], { title })).toEqual([]);
  });

  test('may be listed as quoting nobody', () => {
    const fields = { title: 'Review: ‘The Lord of the Gates’', notQuotes: ['The Lord of the Gates'] };
    expect(found('The gate opens.', [], fields)).toEqual([]);
  });
});

describe('a name', () => {
  test.each(['actors', 'authors'])('of %s may hold a nickname, not a quotation', (list) => {
    const named = (name: string) =>
      list === 'authors'
        ? { authors: [name] }
        : { actors: [{ ...actors[0], name, asWritten: ['Ada Example'] }] };
    expect(found('“No,”', ['No'], named('Ada “The Gate” Example'))).toEqual([]);
    expect(found('“No,”', ['No'], named('Ada “we never open the gate” Example'))).toEqual([
      'quote/fragment we never open the gate',
    ]);
  });
});

describe('parts', () => {
  const texts = [['We will never', 'give up']];

  test.each([
    '“We will never,” she said, “give up,”',
    '“We will never,” she said. She paused. “give up,”',
    '“We will never,” she said.\n\n“give up,”',
  ])('that are interrupted are one quotation: %s', (body) => {
    expect(found(body, texts)).toEqual([]);
  });

  test.each([
    '“We will never,” she said.\n\nA long story.\n\n“give up,”',
    '“We will never,” she said. It rained. The boats came in. Later she spoke of hope. “give up,”',
  ])('that stand apart are not: %s', (body) => {
    expect(found(body, texts)).toEqual(['quote/not-verbatim give up']);
  });
});

test.each([
  ['an image', '![“We open the gate”](x.png)', 'body/image'],
  ['code', '`“We open the gate”`', 'quote/in-code'],
  ['a comment', '“We <!-- never --> open the gate”', 'quote/not-verbatim'],
  ['a cell of a table', '| a |\n| - |\n| “We never open” |\n\n', 'quote/unclaimed'],
  ['a footnote', 'Now.[^1]\n\n[^1]: “We never open.”', 'quote/unclaimed'],
  ['a heading', '# “We never open”\n\n', 'quote/unclaimed'],
  ['another alphabet', '“We \u043epen the gate”', 'quote/not-verbatim'],
  ['an ellipsis', '“We never open the gate”', 'quote/not-verbatim'],
  ['an addition in brackets', '“We [never] open the gate”', 'quote/not-verbatim'],
  ['an inner quotation', '“She said ‘We open the gate’ and left”', 'quote/not-verbatim'],
])('the words are not quoted from %s', (what, body, code) => {
  const text = what === 'an ellipsis' ? 'We … open the gate' : 'We open the gate';
  expect(found(body, code === 'quote/unclaimed' ? [] : [text]).join()).toContain(code);
});

test('words in single marks beside a name and a verb of speech are a quotation', () => {
  expect(found('‘We open the gate’,', [])).toEqual(['quote/unclaimed ‘We open the gate’']);
  expect(found('The ‘open gate’ is old.', [])).toEqual(['quote/possible ‘open gate’']);
});
