import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../../src/loader/article/read-article.ts';
import { draftArticle } from '../../../src/record/draft/draft-article.ts';
import { checkSources } from '../../../src/record/rules/check.ts';
import { fold } from '../../../src/record/text/fold.ts';
import { Source } from '../../../src/record/text/source.ts';
import { finished } from '../../bench/draft/finished.ts';
import { isSamePerson, readGold } from '../../bench/draft/gold.ts';

const folder = new URL('../../fixtures/draft/', import.meta.url);

describe.each(readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file)))('the draft of %s', (file) => {
  const gold = readGold(new URL(file.replace(/\.\w+$/, '.gold.json'), folder).pathname);
  if (!gold) throw new Error(`${file} has no gold file.`);
  const article = readArticleFile(file, readFileSync(new URL(file, folder)));
  const { text, record } = draftArticle({ ...article, published: gold.date }, { lang: gold.lang });

  it('has every quotation with who says it', () => {
    const quotes = record.quotes.flatMap(({ text: parts, speaker, unnamed }) => {
      const actor = record.actors.find(({ id }) => id.value === speaker?.value);
      return parts.map((words) => ({
        words: fold(words),
        names: actor && [actor.name, ...actor.asWritten],
        unnamed,
      }));
    });
    const right = gold.quotations.filter(({ kind }) => kind !== 'not');
    expect(quotes.map(({ words }) => words)).toEqual(right.map(({ text: words }) => fold(words)));
    for (const [at, { who, text: words }] of right.entries()) {
      const names = quotes[at]?.names;
      expect([words, who === undefined ? names : isSamePerson(names ?? [], who)]).toEqual([
        words,
        who && true,
      ]);
    }
    expect(record.notQuotes.map(fold)).toEqual(
      gold.quotations.filter(({ kind }) => kind === 'not').map(({ text: words }) => fold(words)),
    );
  });

  it('has every day, resolved', () => {
    expect(record.dates.map(({ asWritten, on, from }) => `${asWritten}: ${(on ?? from)?.value}`)).toEqual(
      gold.days?.map(({ asWritten, on }) => `${asWritten}: ${on}`),
    );
  });

  it('has no error once it is confirmed and its blanks are filled', () => {
    const source = new Source(`content/briefings/${gold.date}-article.md`, finished(text));
    const { diagnostics } = checkSources({ briefings: [source], profiles: [] }, { today: '2030-12-31' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

it('leaves speakers open in a language whose words are not known', () => {
  const { record } = draftArticle(
    { body: '”Ei”, sanoi Anna Esimerkki 6. toukokuuta.', published: '2030-05-06' },
    { lang: 'fi' },
  );
  expect(record.quotes.map(({ text, speaker }) => [text, speaker])).toEqual([[['Ei'], undefined]]);
  expect(record.dates.map(({ on }) => on?.value)).toEqual(['2030-05-06']);
});

it('counts no day twice where words with its name mean none', () => {
  const { text } = draftArticle({
    body: 'Ann Lee won on Tuesday. She will speak next Tuesday. Super Tuesday is in March.',
    title: 'A',
    published: '2030-05-10',
  });
  const source = new Source('content/briefings/2030-05-10-a.md', finished(text));
  const { diagnostics } = checkSources({ briefings: [source], profiles: [] }, { today: '2030-12-31' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('parts French words at the attribution inside their marks, up to the next sentence', () => {
  const { record } = draftArticle(
    { body: '« On part, résume Odile Exemple, 61 ans, boulangère. C’est fini. »', published: '2030-05-06' },
    { lang: 'fr' },
  );
  expect(record.quotes.map(({ text, speaker }) => [speaker?.value, ...text])).toEqual([
    ['odile-exemple', 'On part', 'C’est fini.'],
  ]);
});

it('takes marks that hold nothing for no quotation', () => {
  const { record } = draftArticle({
    body: 'A tag with pic="" and “No,” Ann Lee said.',
    published: '2030-05-06',
  });
  expect(record.quotes.map(({ text }) => text)).toEqual([['No']]);
});

describe('what the words around a quotation tell', () => {
  const body = `PORT EXAMPLE, May 6 (Example Wire) - Ann Lee opened the gate on Monday.

“It is open,” Ann Lee, who chairs the harbor union, said at a news conference in Port Example.

A spokesman for the transport authority, Tom Ray, came. “The timetable is ready at last,” he said in an interview with Example Radio.`;
  const { text, record } = draftArticle({ body, title: 'A', published: '2030-05-06' });

  it('is drafted: occasion, who reported it, roles and whom somebody speaks for', () => {
    expect(record.quotes.map(({ occasion, via }) => [occasion, via])).toEqual([
      ['At a news conference in Port Example', undefined],
      ['In an interview with Example Radio', 'Example Radio'],
    ]);
    expect(record.actors.map(({ name, role, represents }) => [name, role, represents?.value])).toEqual([
      ['Ann Lee', 'who chairs the harbor union', undefined],
      ['Tom Ray', 'spokesman for the transport authority', 'transport-authority'],
      ['transport authority', undefined, undefined],
    ]);
  });

  it('has no occasion that stands apart from the verb of saying', () => {
    const occasion = (body: string) =>
      draftArticle({ body, published: '2030-05-06' }).record.quotes.map((quote) => quote.occasion);
    expect(occasion('“It is open,” said Ann Lee, who was late at a meeting last year.')).toEqual([undefined]);
    expect(occasion('At a meeting in Port Example, Ann Lee said, “It is open.”')).toEqual([
      'At a meeting in Port Example',
    ]);
  });

  it('takes what an outlet puts before its text for no place', () => {
    const place = (body: string) =>
      /place: .*/.exec(draftArticle({ body, published: '2030-05-06' }).text)?.[0];
    expect(place('BREAKING NEWS - Ann Lee opened the gate.')).toBeUndefined();
    expect(place('PORT EXAMPLE - Ann Lee opened the gate.')).toContain('Port Example');
  });

  it('has the organizations that act in the article, each once', () => {
    const { record: acting } = draftArticle({
      body: 'The Harbor Union closed the gate. The Gate Council met. Later the Harbor Union opened it again.',
      published: '2030-05-06',
    });
    expect(acting.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Harbor Union', 'organization'],
      ['Gate Council', 'organization'],
    ]);
  });

  it('names a newspaper or a broadcaster as who reported it, and no person whose name has such a word', () => {
    const via = (told: string) =>
      draftArticle({
        body: `Megan Fox came. “We open the gate at dawn,” Ann Lee told ${told}.`,
        published: '2030-05-06',
      }).record.quotes.map((quote) => quote.via);
    expect(via('Megan Fox')).toEqual([undefined]);
    expect(via('Fox News')).toEqual(['Fox News']);
  });

  it('leaves the dateline out of events, and its day out of days', () => {
    expect(record.dates.map(({ asWritten, event }) => [asWritten, event])).toEqual([
      ['Monday', 'Ann Lee opened the gate on Monday'],
    ]);
    expect(record.notDates).toEqual(['PORT EXAMPLE, May 6']);
    expect(text).toContain('dateline: { place: Port Example, on: 2030-05-06 }');
    expect(text).toContain('#source: { name: Example Wire, url: }');
  });
});

it.each([
  [
    'a title behind its noun',
    '“It was cold,” Ann Lee wrote in her memoir, “Nine Winters.”',
    ['Nine Winters.'],
  ],
  ['what a thing is called', 'A ship called “The Wren” sank, Ann Lee said.', ['The Wren']],
  ['the name of a ship', 'Ann Lee said the tanker “Northern Wren” sank.', ['Northern Wren']],
  ['words on a shirt', 'Ann Lee said men in “We are Port” T-shirts came.', ['We are Port']],
  [
    'a name known somewhere',
    'The deal, known locally as “the old one,” ends, Ann Lee said.',
    ['the old one'],
  ],
  ['not words before a shirt', 'Ann Lee said simply, “We lost.” T-shirts were sold.', []],
  ['not a slogan that is said', 'Ann Lee said, “Open the Old Harbor Now.”', []],
])('takes for words that quote nobody %s', (_, body, nobody) => {
  expect(draftArticle({ body, published: '2030-05-06' }).record.notQuotes).toEqual(nobody);
});

it('writes an id as text where its words are a value of YAML', () => {
  const { text } = draftArticle({ body: '“True,” Ann Lee said.', title: 'A', published: '2030-05-10' });
  const source = new Source('content/briefings/2030-05-10-a.md', finished(text));
  const { diagnostics } = checkSources({ briefings: [source], profiles: [] }, { today: '2030-12-31' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each([
  [
    'a headline that quotes what the article does not',
    'Mayor’s “last word” on the gate',
    '“No,” Ann Lee said.',
  ],
  [
    'single marks behind a name and a colon',
    'A',
    'Ann Lee: ‘No Idea’ where it was\n\n“I was asleep,” Ann Lee said.',
  ],
])('drafts a file without errors for %s', (_, title, body) => {
  const { text } = draftArticle({ body, title, published: '2030-05-10' });
  const source = new Source('content/briefings/2030-05-10-a.md', finished(text));
  const { diagnostics } = checkSources({ briefings: [source], profiles: [] }, { today: '2030-12-31' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('leaves a headline that is too long to a person, who sees it', () => {
  const title = `The gate is open ${'and open '.repeat(12)}again`;
  const { text } = draftArticle({ body: 'Nobody came.', title, published: '2030-05-06' });
  expect(text).toContain(`that of the article has ${title.length}: ${title}\ntitle:\n`);
});

it('writes a day with the preposition that is one word with it', () => {
  const { record } = draftArticle(
    { body: 'הגשר נסגר ביום חמישי.', title: 'A', published: '2030-05-10' },
    { lang: 'he' },
  );
  expect(record.dates.map(({ asWritten, on }) => [asWritten, on?.value])).toEqual([
    ['ביום חמישי', '2030-05-09'],
  ]);
});

it('writes a day with its ordinal, whatever stands behind it', () => {
  const { record } = draftArticle({
    body: 'The gate opened on May 4th: nobody came.',
    title: 'A',
    published: '2030-05-10',
  });
  expect(record.dates.map(({ asWritten }) => asWritten)).toEqual(['May 4th']);
});

it('reads paragraphs of a text behind angle brackets as a block quote', () => {
  const text =
    'Ann Lee wrote on Monday:\n\n> The gate is open, and\n> nobody is at sea.\n>\n> Come in.\n\nTom Ray came.\n';
  const article = readArticleFile('a.txt', new TextEncoder().encode(text));
  const { record } = draftArticle({ ...article, title: 'A', published: '2030-05-10' });
  expect(record.quotes.map(({ text: parts, speaker }) => [speaker?.value, ...parts])).toEqual([
    ['ann-lee', 'The gate is open, and nobody is at sea.\n\nCome in.'],
  ]);
});

it('lists words in marks within code as nobody’s', () => {
  const { record } = draftArticle({
    body: 'Ann Lee left.\n\n```\nsay "lamp"\n```',
    title: 'A',
    published: '2030-05-06',
  });
  expect(record.notQuotes).toEqual(['lamp']);
});
