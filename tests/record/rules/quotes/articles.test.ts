import { describe, expect, test } from 'vitest';
import { fileOf, findingsOf, read, recordWith } from '../../../support/record/briefing.ts';

// Forms of quotation that real articles have. `texts` are the quotes of the record, all by one speaker.
const actors = [
  { id: 'ada-example', name: 'Ada Example', kind: 'person', role: 'Mayor', asWritten: ['Example'] },
];

function file(lang: string, body: string, texts: readonly unknown[], fields: object = {}): string {
  const quotes = texts.map((text, at) => ({
    id: `quote-${at + 1}`,
    speaker: 'ada-example',
    text,
    undated: true,
  }));
  return fileOf(recordWith({ lang, actors, quotes, ...fields }), body);
}

function found(...given: Parameters<typeof file>): string[] {
  const text = file(...given);
  return findingsOf(text).map(
    ({ code, range }) => `${code} ${text.slice(range.start.offset, range.end.offset).replace(/\s+/g, ' ')}`,
  );
}

const hints = (...given: Parameters<typeof file>) => findingsOf(file(...given)).map(({ hint }) => hint);
const messages = (...given: Parameters<typeof file>) =>
  findingsOf(file(...given)).map(({ message }) => message);

describe('single marks', () => {
  const british = '‘We open the gate at dawn,’ Ada Example said. ‘Nobody will stop us.’';

  test('are found, claimed and checked like double ones', () => {
    expect(found('en-GB', british, ['We open the gate at dawn', 'Nobody will stop us.'])).toEqual([]);
    expect(found('en-GB', british, [])).toEqual([
      'quote/unclaimed ‘We open the gate at dawn,’',
      'quote/unclaimed ‘Nobody will stop us.’',
    ]);
    expect(found('en-GB', british, ['We open the gate at dusk', 'Nobody will stop us.'])).toEqual([
      'quote/not-verbatim dusk',
    ]);
  });

  test.each([
    ['nl', '‘De poort is open’, zei Ada Example. ’s Avonds niet.', ['De poort is open']],
    ['en-GB', '‘The boys’ school isn’t ours,’ Ada Example said.', ['The boys’ school isn’t ours']],
    ['en-GB', '‘He said “come” and I came,’ Ada Example said.', ['He said “come” and I came']],
    ['en-GB', '‘’Tis late,’ Ada Example said.', ['’Tis late']],
    ['en', "'It's late,' Ada Example said. 'Rock 'n' roll it is.'", ["It's late", "Rock 'n' roll it is."]],
    ['de', '‚Das Tor ist offen‘, sagte Ada Example.', ['Das Tor ist offen']],
    [
      'en-GB',
      '‘The boys’ gate is open.\n\n‘We close it at dusk,’ Ada Example said.',
      ['The boys’ gate is open.\n\nWe close it at dusk'],
    ],
    [
      'en-GB',
      '‘We open the gate.\n\n‘We close it at dusk,’ Ada Example said.',
      ['We open the gate.\n\nWe close it at dusk'],
    ],
  ])('in %s: %s', (lang, body, texts) => {
    expect(found(lang, body, texts)).toEqual([]);
  });

  test.each([
    'Ada Example went to the boys’ school in the ’90s and told ’em, ’tis so, rock ’n’ roll.',
    "Ada Example went to the boys' school in the '90s and told 'em, 'tis so, rock 'n' roll.",
    'The players’ union and the owners’ club met Ada Example.',
    'Ada Example saw Hawai‘i.',
  ])('are apostrophes: %s', (body) => {
    expect(found('en', body, [])).toEqual([]);
  });

  test('around a term are a warning', () => {
    expect(found('en', 'Ada Example called it a ‘gate’.', [])).toEqual(['quote/possible ‘gate’']);
    expect(found('en', 'Ada Example called it a ‘gate’.', [], { notQuotes: ['gate'] })).toEqual([]);
    expect(found('en', 'Ada Example called it a ‘gate,’ she said.', [])).toEqual(['quote/possible ‘gate,’']);
  });
});

describe('double marks', () => {
  test.each([
    [
      'es',
      '«Primero el puente.\n\n»Luego la puerta.\n\n»Luego nada», dijo Ada Example.',
      'Primero el puente.\n\nLuego la puerta.\n\nLuego nada',
    ],
    ['fi', '»Portti on auki», sanoi Ada Example.', 'Portti on auki'],
    ['sv', '»Porten är öppen», sade Ada Example.', 'Porten är öppen'],
    ['sv', '”Porten är öppen”, sade Ada Example.', 'Porten är öppen'],
    ['da', '»Porten er åben«, sagde Ada Example.', 'Porten er åben'],
    ['he', '״השער פתוח לכל״, אמרה Ada Example. צה״ל ומנכ״ל.', 'השער פתוח לכל'],
    ['ur', '’’دروازہ سب کے لیے کھلا ہے‘‘، Ada Example نے کہا۔', 'دروازہ سب کے لیے کھلا ہے'],
    ['en', "``We open the gate,'' Ada Example said.", 'We open the gate'],
    ['en', "''We open the gate,'' Ada Example said.", 'We open the gate'],
    ['en', 'Ada Example wrote: “"—so I never," he said.”', '"—so I never," he said.'],
    ['en', '“I will—” Ada Example began.', 'I will—'],
    ['en', 'Ada Example—"we open the gate"—left.', 'we open the gate'],
    ['en', 'Ada Example is 6\'3" tall. “He is 6’2”,” she said.', 'He is 6’2”'],
  ])('in %s: %s', (lang, body, text) => {
    expect(found(lang, body, [text])).toEqual([]);
    expect(found(lang, body, [])).toHaveLength(1);
    expect(found(lang, body, [])[0]).toMatch(/^quote\/unclaimed/);
  });

  test('of which both open are told at the second', () => {
    const body = 'Ada Example saw “Frozen“ and the books.';
    expect(found('en', body, [])).toEqual(['quote/unbalanced “']);
    expect(messages('en', body, [])[0]).toContain('expected ” to close it');
    const [finding] = findingsOf(file('en', body, []));
    expect(finding?.range.start.column).toBe(24);
  });
});

describe('words without marks', () => {
  test('of a block quote are claimed whole or in whole sentences', () => {
    const body = '> We open the gate at dawn. We close it at dusk.\n\nAda Example said so.';
    expect(found('en', body, [])).toEqual(['quote/possible We open the gate at dawn. We close it at dusk.']);
    expect(found('en', body, ['We open the gate at dawn. We close it at dusk.'])).toEqual([]);
    expect(found('en', body, ['We close it at dusk.'])).toEqual([]);
    expect(found('en', body, ['We open the gate at dawn', 'We close it at dusk'])).toEqual([]);
    expect(found('en', body, ['the gate at dawn'])[0]).toContain('quote/not-verbatim');
    expect(found('en', body, [], { notQuotes: ['We open the gate at dawn. We …'] })).toEqual([]);
  });

  test('of a block quote of several paragraphs are one quotation', () => {
    const body = '> We open the gate.\n>\n> We close it at dusk.\n\nAda Example said so.';
    expect(found('en', body, ['We open the gate.\n\nWe close it at dusk.'])).toEqual([]);
  });

  test('behind a speaker are claimed, and told where the speaker is known', () => {
    const body =
      '**Q:** Why the gate?\n\n**Ada Example:** Because we must. It is late.\n\n**Note:** Cut for length.';
    expect(found('en', body, [])).toEqual(['quote/possible Because we must. It is late.']);
    expect(found('en', body, ['Because we must. It is late.'])).toEqual([]);
    expect(found('en', body, ['Because we must'])).toEqual([]);
    expect(found('en', 'Q: Why?\n\nA: Because we must, Ada Example said.', [])).toEqual([
      'quote/possible Because we must, Ada Example said.',
    ]);
  });

  test('behind a speaker may quote others: the whole answer is claimed', () => {
    const body = '**Ada Example:** She said, "Open it," and I did.';
    expect(found('en', body, [])).toEqual(['quote/unclaimed "Open it,"']);
    expect(found('en', body, ['She said, "Open it," and I did.'])).toEqual([]);
    expect(found('en', '> She said, "Open it." Ada Example', ['She said, "Open it." Ada Example'])).toEqual(
      [],
    );
  });

  test('after the dash of dialogue are claimed up to the attribution', () => {
    expect(found('fr', '— Je ne pars pas, dit Ada Example.', [])).toEqual(['quote/unclaimed Je ne pars pas']);
    expect(found('fr', '— Je ne pars pas, dit Ada Example.', ['Je ne pars pas'])).toEqual([]);
    expect(found('pt', '— A porta está aberta — disse Ada Example.', ['A porta está aberta'])).toEqual([]);
    expect(
      found('es', '—La puerta está abierta —dijo Ada Example—. Y no se cierra.', [
        ['La puerta está abierta', 'Y no se cierra.'],
      ]),
    ).toEqual([]);
    expect(found('en', '— Ada Example left.', [])).toEqual([]);
  });

  test.each([
    ['fr', '— Je pars si, et seulement si, on me paie, dit Ada Example.', 'Je pars si'],
    ['fr', '— Je pars si, et seulement si, on me paie, dit Ada Example.', 'on me paie'],
    ['fr', '— Je ne pars pas, dit Ada Example.', 'dit Ada Example'],
    ['es', '—La puerta está abierta, pero no para ti —dijo Ada Example.', 'La puerta está abierta'],
    ['pl', '— Nie odejdę, jeśli zapłacą — powiedziała Ada Example.', 'Nie odejdę'],
  ])('of dialogue are not cut at a comma, which could turn them round: %s %s', (lang, body, text) => {
    expect(found(lang, body, [text])[0]).toContain('quote/not-verbatim');
  });

  test.each([
    [
      'fr',
      '— Je pars si, et seulement si, on me paie, dit Ada Example.',
      'Je pars si, et seulement si, on me paie',
    ],
    ['fr', '— Je pars, dit-elle. Je reviens demain. Ada Example', 'Je reviens demain.'],
    ['pl', '— Nie odejdę — powiedziała Ada Example.', 'Nie odejdę'],
    ['el', '— Δεν φεύγω, είπε η Ada Example.', 'Δεν φεύγω'],
    ['ru', '— Я не уйду, — сказала Ada Example.', 'Я не уйду'],
    ['sv', '– Jag går inte, säger Ada Example.', 'Jag går inte'],
    ['nb', '– Jeg går ikke, sier Ada Example.', 'Jeg går ikke'],
    ['da', '– Jeg går ikke, siger Ada Example.', 'Jeg går ikke'],
    ['et', '– Ma ei lähe, ütleb Ada Example.', 'Ma ei lähe'],
  ])('of dialogue reach up to the attribution: %s %s', (lang, body, text) => {
    expect(found(lang, body, [text])).toEqual([]);
    expect(hints(lang, body, [])[0]).toContain('day and text: ');
  });

  test.each([
    '*Ada Example:* Because we must.',
    'Ada Example: Because we must.',
    'ADA EXAMPLE: Because we must.',
    '- **Ada Example:** Because we must.',
    '> **Ada Example:** Because we must.',
    '**A.** Because we must.',
    '**A**. Because we must.',
  ])('behind a name in any type are claimed without it: %s', (body) => {
    expect(found('en', body, [])).toContain('quote/possible Because we must.');
    expect(found('en', body, ['Because we must.'])).toEqual([]);
  });
});

describe('an attribution inside the marks', () => {
  const body = '« Nous n’avons rien demandé, explique Ada Example, et nous n’avons rien obtenu. »';
  const parts = ['Nous n’avons rien demandé', 'et nous n’avons rien obtenu.'];

  test('is nobody’s: the quotation has two parts', () => {
    expect(found('fr', body, [parts])).toEqual([]);
    const briefing = read(file('fr', body, [parts]));
    expect(briefing.quotations.map(({ text }) => text.trim())).toEqual(parts);
  });

  test('is proposed in two parts', () => {
    expect(hints('fr', body, [])[0]).toContain("“Nous n'avons rien demandé”, “et nous n'avons rien obtenu”");
  });

  test('is a warning where it is recorded as said', () => {
    const whole = 'Nous n’avons rien demandé, explique Ada Example, et nous n’avons rien obtenu.';
    expect(found('fr', body, [whole])).toEqual([`quote/interrupted ${whole}`]);
  });

  test.each([
    ['fr', '« Je pars, dit-elle, et je ne reviens pas », Ada Example.', ['Je pars', 'et je ne reviens pas']],
    [
      'es',
      '«No pedimos nada, explicó Ada Example, y nada nos dieron».',
      ['No pedimos nada', 'y nada nos dieron'],
    ],
    [
      'it',
      '«Non abbiamo chiesto nulla, spiega Ada Example, e nulla è venuto».',
      ['Non abbiamo chiesto nulla', 'e nulla è venuto'],
    ],
  ])('in %s: %s', (lang, body, parts) => {
    expect(found(lang, body, [parts])).toEqual([]);
  });

  test('is not what somebody said between commas', () => {
    const said = '« Nous n’avons rien demandé, mes amis, et nous n’avons rien obtenu », a dit Ada Example.';
    expect(found('fr', said, [parts])).toHaveLength(1);
  });
});

describe('the same words twice', () => {
  const twice = '“Not today,” Ada Example said.\n\nLater she repeated: “Not today.”';

  test('are a repetition, or entries in their order', () => {
    expect(found('en', twice, ['Not today'])).toEqual([]);
    expect(found('en', twice, ['Not today', 'Not today'])).toEqual([]);
    expect(found('en', twice, ['Not today', 'Not today', 'Not today'])).toEqual([
      'quote/ambiguous Not today',
    ]);
  });

  test('in a subheading, or in part, are a repetition', () => {
    const body = '### “We open the gate,” mayor says\n\n“We open the gate at dawn,” Ada Example said.';
    expect(found('en', body, ['We open the gate at dawn'])).toEqual([]);
    const same = '### “We open the gate,” mayor says\n\n“We open the gate,” Ada Example said.';
    expect(found('en', same, ['We open the gate'])).toEqual([]);
    expect(found('en', '“We open the gate,” Ada Example said. A “gate”.', ['We open the gate'])).toEqual([
      'quote/unclaimed “gate”',
    ]);
  });
});

describe('a quotation inside a quotation', () => {
  const body = '“Bob told me ‘never again’ and left,” Ada Example said.';
  const within = { id: 'inner', unnamed: 'Bob', text: 'never again', within: 'quote-1', undated: true };
  const outer = {
    id: 'quote-1',
    speaker: 'ada-example',
    text: 'Bob told me ‘never again’ and left',
    undated: true,
  };

  test('is one whose words stand between the inner marks', () => {
    expect(found('en', body, [], { quotes: [outer, within] })).toEqual([]);
    expect(found('en', body, [], { quotes: [outer, { ...within, text: 'told me' }] })).toEqual([
      'quote/not-verbatim told me',
    ]);
  });
});

describe('hints', () => {
  test('paragraphs as parts are one text', () => {
    const body = '“We open the gate.\n\n“We close it at dusk,” Ada Example said.';
    expect(hints('en', body, [['We open the gate.', 'We close it at dusk']])).toEqual([
      'Write one text with a blank line between its paragraphs.',
    ]);
  });

  test('a copied opening mark is left out', () => {
    expect(hints('en', '“We left at dawn,” Ada Example said.', ['“We left at dawn.'])).toEqual([
      'Leave the mark out; the site sets its own.',
    ]);
  });

  test('a fragment that differs little is told by what differs', () => {
    const fragment = (point: string) =>
      hints(
        'en',
        '“Not today, nor tomorrow at dawn,” Ada Example said.',
        ['Not today, nor tomorrow at dawn'],
        {
          keyPoints: [point, 'Two.', 'Three.'],
        },
      );
    expect(fragment('They said “not today”.')).toEqual([
      'Only the first letter differs: the article has “Not today”.',
    ]);
    expect(fragment('They said “[no] tomorrow”.')[0]).toContain('Only the words in brackets');
    expect(fragment('They said “Not today … at dawn”.')[0]).toContain('Only the ellipsis');
    expect(fragment('They said “Not today”.')).toEqual([]);
  });
});

describe('words that were retracted', () => {
  const retracted = { on: '2025-03-05', reason: 'Nobody said it.' };
  const quotes = [{ id: 'safe', speaker: 'ada-example', text: 'safe and sound', undated: true, retracted }];
  const codes = (fields: object, body = 'They were “safe and sound,” Ada Example said.') =>
    found('en', body, [], { quotes, ...fields });

  test('are gone from headline, standfirst, key points and events', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ keyPoints: ['They were “safe and sound”.', 'Two.', 'Three.'] })).toEqual([
      'quote/retracted-words safe and sound',
    ]);
    expect(codes({ title: 'They were well, “safe and sound”' })).toEqual([
      'quote/retracted-words safe and sound',
    ]);
    expect(codes({ standfirst: 'They were safe and sound.' })).toEqual([]);
  });

  test('may stand where another quote has them', () => {
    const live = { id: 'live', speaker: 'ada-example', text: 'all are safe and sound', undated: true };
    const body = 'They were “safe and sound,” Ada Example said. “All is well, all are safe and sound.”';
    const both = [...quotes, { ...live, text: 'All is well, all are safe and sound.' }];
    expect(
      codes({ quotes: both, keyPoints: ['They were “safe and sound”.', 'Two.', 'Three.'] }, body),
    ).toEqual([]);
  });
});

describe('an attribution inside the marks', () => {
  test.each([
    [
      'sv',
      '”Vi öppnar nu, säger Ada Example, och ingen stoppar oss.”',
      'Vi öppnar nu',
      'och ingen stoppar oss.',
    ],
    ['da', '»Vi åbner nu, siger Ada Example, og ingen standser os.«', 'Vi åbner nu', 'og ingen standser os.'],
    ['nb', '«Vi åpner nå, sier Ada Example, og ingen stopper oss.»', 'Vi åpner nå', 'og ingen stopper oss.'],
    ['nb', '– Vi åpner nå, sier Ada Example, og ingen stopper oss.', 'Vi åpner nå', 'og ingen stopper oss.'],
    ['fi', '”Avaamme nyt, sanoo Ada Example, eikä kukaan estä.”', 'Avaamme nyt', 'eikä kukaan estä.'],
    [
      'et',
      '„Avame nüüd, ütles Ada Example, ja keegi ei peata meid.“',
      'Avame nüüd',
      'ja keegi ei peata meid.',
    ],
    [
      'lt',
      '„Atidarome dabar, – sakė Ada Example, – ir niekas nesustabdys.“',
      'Atidarome dabar',
      'ir niekas nesustabdys.',
    ],
    [
      'lv',
      '“Mēs atveram tagad, saka Ada Example, un neviens neapturēs.”',
      'Mēs atveram tagad',
      'un neviens neapturēs.',
    ],
    [
      'pl',
      '„Otwieramy – powiedziała Ada Example – i nikt nas nie zatrzyma.”',
      'Otwieramy',
      'i nikt nas nie zatrzyma.',
    ],
    [
      'pl',
      '„Otwieramy - dodała - i nikt nas nie zatrzyma.” Ada Example.',
      'Otwieramy',
      'i nikt nas nie zatrzyma.',
    ],
    [
      'hu',
      '„Most nyitunk – mondta Ada Example –, és senki sem állít meg.”',
      'Most nyitunk',
      'és senki sem állít meg.',
    ],
    [
      'ru',
      '«Мы открываем, — сказала Ada Example. — Никто нас не остановит.»',
      'Мы открываем',
      'Никто нас не остановит.',
    ],
    ['es', '«Abrimos ya —dijo Ada Example— y nadie nos detendrá.»', 'Abrimos ya', 'y nadie nos detendrá.'],
  ])('%s: %s', (lang, body, before, after) => {
    expect(found(lang, body, [[before, after]])).toEqual([]);
  });

  test.each([
    ['pl', '„Nie chcemy – jak wie Ada Example – pokoju.”', 'Nie chcemy', 'pokoju.'],
    ['sv', '”Vi vill inte, som Ada Example vet, ha fred.”', 'Vi vill inte', 'ha fred.'],
    ['en', '“We do not, says Ada Example, want peace.”', 'We do not', 'want peace.'],
  ])('is no other clause: what is cut out could say the opposite (%s: %s)', (lang, body, before, after) => {
    expect(found(lang, body, [[before, after]])[0]).toContain('quote/not-verbatim');
  });
});

describe('the initial of a name', () => {
  test('is no label, unless the article asks and answers', () => {
    expect(found('en', 'A. Smith left. Ada Example too.', [])).toEqual([]);
    expect(found('en', 'Ada Example came.\n\nQ. Smith left.\n\nA. Smith left.', [])).toEqual([]);
    expect(found('en', 'Ada Example came.\n\nQ. Why?\n\nA. We must leave.', [])).toEqual([
      'quote/possible We must leave.',
    ]);
    expect(found('en', 'Ada Example came.\n\nA: We must leave.', [])).toHaveLength(1);
  });
});

test('primes of feet, inches, minutes and seconds are no quotation marks', () => {
  const body = 'Ada Example, 5′ 10″, stood at 40° 26′ 46″ N for 3′; the boards are 12′ by 10″, the bolts 2″.';
  expect(found('en', body, [], { title: 'Mayor of 5′10″ is 40° 26′ 46″ north' })).toEqual([]);
});

describe('who speaks without a name', () => {
  const said = (lang: string, body: string, unnamed: string, text = 'We open') =>
    findingsOf(fileOf(recordWith({ lang, quotes: [{ id: 'q', unnamed, text, undated: true }] }), body)).map(
      ({ code, message }) => `${code} ${message}`,
    );

  test.each([
    ['en', '“We open,” senior officials said.', 'a senior official'],
    ['de', '„We open“, hieß es von einem ranghohen Beamten.', 'ein ranghoher Beamter'],
    ['pl', '„We open” – według wysokiego urzędnika.', 'wysoki urzędnik'],
    ['ja', '「We open」と政府高官は述べた。', '政府高官'],
    ['ar', 'وقال مسؤول كبير: «We open».', 'مسؤول كبير'],
    ['en', '**Q:** We open', 'the interviewer'],
  ])('is described as the article does: %s: %s', (lang, body, unnamed) => {
    expect(said(lang, body, unnamed)).toEqual([]);
  });

  test('a word that the article has not is told', () => {
    expect(said('en', '“We open,” a senior official said.', 'a senior diplomat')).toEqual([
      'quote/unnamed The article has no “diplomat”, expected its own words for who says this quotation.',
    ]);
  });
});

test('marks copied with the paragraphs of a quotation are told as such', () => {
  const body = '“We left at dawn.\n\n“Then we came,” Ada Example said.';
  for (const text of ['We left at dawn.\n\n“Then we came', '“We left at dawn.\n\n“Then we came']) {
    expect(found('en', body, [text])).toEqual([expect.stringContaining('quote/not-verbatim')]);
    expect(hints('en', body, [text])).toEqual(['Leave the marks out; the site sets its own.']);
  }
  expect(found('en', body, ['We left at dawn.\n\nThen we came'])).toEqual([]);
});
