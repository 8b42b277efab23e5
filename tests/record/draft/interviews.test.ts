import { expect, it } from 'vitest';
import { draftArticle } from '../../../src/record/draft/draft-article.ts';
import { checkSources } from '../../../src/record/rules/check.ts';
import { Source } from '../../../src/record/text/source.ts';
import { finished } from '../../bench/draft/finished.ts';

it('reads an interview whose labels stand in plain letters', () => {
  const answers = ['Ja, gern.', 'Nein, nie.', 'Am Montag.'];
  const body = `Die Reederin Frauke Petersen fährt seit Januar.\n\n${answers.map((words) => `Was nun?\n\nPetersen: ${words}`).join('\n\n')}`;
  const { text, record } = draftArticle({ body, title: 'A', published: '2030-05-06' }, { lang: 'de' });
  expect(record.quotes.map((quote) => [quote.speaker?.value, ...quote.text])).toEqual(
    answers.map((words) => ['frauke-petersen', words]),
  );
  const source = new Source('content/briefings/2030-05-06-a.md', finished(text));
  const { diagnostics } = checkSources({ briefings: [source], profiles: [] }, { today: '2030-12-31' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('drafts an answer whole that quotes somebody', () => {
  const body = '**Ann Lee:** They called me “the keeper,” and I let them.\n\n**Ann Lee:** I stayed.';
  const { record } = draftArticle({ body, published: '2030-05-10' });
  expect(record.quotes.map(({ text, speaker }) => [text, speaker?.value])).toEqual([
    [['They called me “the keeper,” and I let them.'], 'ann-lee'],
    [['I stayed.'], 'ann-lee'],
  ]);
});

it('keeps the words in marks within an answer behind a plain label', () => {
  const answers = ['Nothing.', 'I said, “Lamps.” That is what we say.', 'All of them.'];
  const body = `The podcast speaks with Ann Lee.\n\n${answers.map((words) => `Q: And then?\n\nANN LEE: ${words}`).join('\n\n')}`;
  const { record } = draftArticle({ body, title: 'A', published: '2030-05-06' });
  expect(record.quotes.map(({ text }) => text)).toEqual(answers.map((words) => [words]));
});

it('drafts the answers of an interview whose questions stand in bold type', () => {
  const answers = ['No.', 'My father said, “Never.” He left.\n\nIt is shut.', 'In May.'];
  const body = `Ann Lee has kept the gate for years.\n\n${answers.map((words) => `**And what do you do now?**\n\n${words}`).join('\n\n')}`;
  const { text, record } = draftArticle({ body, title: 'A', published: '2030-05-06' });
  expect(record.quotes.map((quote) => [quote.speaker?.value, ...quote.text])).toEqual(
    answers.map((words) => ['ann-lee', words]),
  );
  const source = new Source('content/briefings/2030-05-06-a.md', finished(text));
  const { diagnostics } = checkSources({ briefings: [source], profiles: [] }, { today: '2030-12-31' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each([
  ['headings', ['## The vote', '## The boats', '## What now?']],
  ['bold questions of nobody', ['**What is the pact?**', '**Who signs it?**', '**What now?**']],
])('drafts no narration behind %s as words of somebody', (_, lines) => {
  const body = lines
    .map((line) => `${line}\n\nThe court decides on Friday. “We will win,” said Tom Ray.`)
    .join('\n\n');
  const { record } = draftArticle({ body, title: 'A', published: '2030-05-06' });
  expect(record.quotes.map(({ text }) => text)).toEqual(lines.map(() => ['We will win']));
});
