import { expect, it } from 'vitest';
import { draftArticle } from '../../../src/record/draft/draft-article.ts';

const parties = (body: string, lang = 'en') =>
  draftArticle({ body, published: '2030-05-10' }, { lang })
    .record.actors.filter(({ kind }) => kind !== 'person')
    .map(({ name, kind }) => `${name}, ${kind}`);

it.each([
  ['The Harbor Union will strike. Ann Lee said “no.”', ['Harbor Union, organization']],
  ['Egypt opened the crossing. Ann Lee said “no.”', ['Egypt, government']],
  ['Israel said it was ready. Ann Lee said “no.”', ['Israel, government']],
  ['Deutschland stimmt zu. „Nein“, sagte Anna Beispiel.', ['Deutschland, government'], 'de'],
  ['The United Kettles said it was “deeply sorry.”', ['United Kettles, organization']],
  // Who is only spoken of does nothing.
  ['Egypt coach Ann Lee said “no” in Egypt.', []],
  ['The Example Courier reported it. Ann Lee said “no.”', []],
  ['The Council met. Ann Lee said “no.”', []],
])('has among its actors who speaks or acts once: %s', (body, right, lang?: string) => {
  expect(parties(body, lang)).toEqual(right);
});

it('gives the answers of an interview that names in full first, then by letters, to who gives them', () => {
  const { record } = draftArticle(
    {
      body: `Ann Lee has closed her shop. She spoke with Tom Ray.

Tom Ray: Any regrets?

Ann Lee: None at all.

TR: And now?

AL: I fish.

TR: With whom?

AL: He said, "Never." I fish alone.

TR: Thank you.`,
      published: '2030-05-10',
    },
    { lang: 'en' },
  );
  const said = record.quotes.filter(({ speaker }) => speaker?.value === 'ann-lee').map(({ text }) => text[0]);
  expect(said).toEqual(['None at all.', 'I fish.', 'He said, "Never." I fish alone.']);
  // The check knows a label by the forms of an actor.
  expect(record.actors.find(({ id }) => id.value === 'ann-lee')?.asWritten).toContain('AL');
});

it('gives the words behind labels in capitals of a transcript to who says them', () => {
  const { record } = draftArticle(
    {
      body: `TOM RAY, HOST: The gate is shut. Ann Lee has been there.

ANN LEE: It was shut at dawn.

RAY: Her brother Max Lee says it will open.

MAX LEE: It will open by noon.

RAY: Thank you.`,
      published: '2030-05-10',
    },
    { lang: 'en' },
  );
  const names = new Map(record.actors.map(({ id, name }) => [id.value, name.toLowerCase()]));
  expect(record.quotes.map(({ speaker, text }) => [names.get(speaker?.value ?? ''), text[0]])).toEqual(
    expect.arrayContaining([
      ['ann lee', 'It was shut at dawn.'],
      ['max lee', 'It will open by noon.'],
    ]),
  );
});

it('reads labels with a space before the colon, as French has it', () => {
  const answer = (words: string) => `Pourquoi ?\n\nMarie Exemple : ${words}\n\n`;
  const body = `Marie Exemple rentre.\n\n${['Non.', 'Jamais.', 'Oui.'].map(answer).join('')}`;
  const { record } = draftArticle({ body, published: '2030-05-10' }, { lang: 'fr' });
  expect(record.quotes.map(({ text, speaker }) => [text[0], speaker?.value])).toEqual([
    ['Non.', 'marie-exemple'],
    ['Jamais.', 'marie-exemple'],
    ['Oui.', 'marie-exemple'],
  ]);
});
