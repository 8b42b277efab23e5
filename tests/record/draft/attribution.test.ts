import { describe, expect, it } from 'vitest';
import { actorOf } from '../../../src/record/draft/attribution/actor-of.ts';
import { readArticle } from '../../../src/record/draft/attribution/read-article.ts';
import { findQuotations } from '../../../src/record/parse/quotations/quotations.ts';

/** Who says each quotation of some paragraphs, as far as their words tell: a name, or the words for somebody unnamed. */
function speakersOf(lang: string, ...paragraphs: readonly string[]): (string | undefined)[] {
  const passages = paragraphs.map((text) => ({ text, runs: [] }));
  const { quotations } = findQuotations(passages);
  const article = readArticle(passages, quotations, lang);
  return quotations.map((_, index) => {
    const found = article?.attributions.get(index);
    return found?.person?.name ?? found?.organization ?? found?.mention.text;
  });
}

describe('who says a quotation', () => {
  it.each([
    ['after it', ['“No,” Ann Lee said.'], ['Ann Lee']],
    ['after it, the verb first', ['“No,” said Ann Lee.'], ['Ann Lee']],
    ['before it', ['Ann Lee told the Example Courier, “No.”'], ['Ann Lee']],
    ['before it, after a colon', ['Ann Lee: “No.”'], ['Ann Lee']],
    ['between two parts', ['“No,” Ann Lee said, “never.”'], ['Ann Lee', 'Ann Lee']],
    ['according to', ['The gate is “shut for good,” according to Ann Lee.'], ['Ann Lee']],
    ['by a title and a surname', ['Mayor Ann Lee came. “No,” Mayor Lee said.'], ['Ann Lee']],
    ['with a description between commas', ['“No,” Ann Lee, the mayor of Port Example, said.'], ['Ann Lee']],
    ['after a description that names another', ['“No,” said Port Example spokesman Tom Ray.'], ['Tom Ray']],
    ['for whom somebody speaks', ['“No,” a spokesman for Ann Lee said.'], ['a spokesman for Ann Lee']],
    ['the owner of a description', ['“No,” Ann Lee’s lawyer, Tom Ray, said.'], ['Tom Ray']],
    ['by a pronoun', ['Ann Lee met Tom Ray.', '“No,” she said.'], ['Ann Lee']],
    ['by a pronoun of the other sex', ['Ann Lee met Tom Ray.', '“No,” he said.'], ['Tom Ray']],
    ['by a description', ['Sen. Ann Lee met Tom Ray.', '“No,” the senator said.'], ['Ann Lee']],
    ['by going on', ['“No,” Ann Lee said. “Not now. Not ever.”'], ['Ann Lee', 'Ann Lee']],
    ['by an introduction', ['Ann Lee was clear:', '“We open the gate at dawn.”'], ['Ann Lee']],
    ['by his family', ['Tom Ray died, said his daughter, Ann Lee.', '“No,” his daughter said.'], ['Ann Lee']],
    [
      'by a pronoun that fits what stood beside a name no list knows',
      [
        'The minister, Idris Kalo, met a visitor to the harbor, Envoy Ayla Demir.',
        'Kalo wrote that his town is safe.',
        'Demir smiled. “No,” she said.',
      ],
      ['Ayla Demir'],
    ],
    ['after an office with full stops', ['“No,” Assistant U.S. Attorney Ann Lee told them.'], ['Ann Lee']],
    ['by an unknown verb', ['“No,” Ann Lee thundered.'], ['Ann Lee']],
    [
      'two of one surname',
      ['Ann Lee and Tom Lee came. “No,” Tom Lee said. “Yes,” Ann Lee said.'],
      ['Tom Lee', 'Ann Lee'],
    ],
    ['an organization', ['“No,” the Harbor Union said in a statement.'], ['Harbor Union']],
    ['somebody without a name', ['“No,” a senior official said.'], ['a senior official']],
    ['by an unknown verb before the name', ['“No!” beamed Ann Lee.'], ['Ann Lee']],
    ['by an unknown verb with an adjective', ['Ann Lee came.', '“No,” an angry Lee fumed.'], ['Ann Lee']],
    ['behind a comma that was forgotten', ['“No,” Ann Lee, who is chair of Port Union said.'], ['Ann Lee']],
    ['behind brackets and a comma', ['Gov. Ann Lee (R-Port), said, “No.”'], ['Ann Lee']],
    ['by what somebody puts', ['As Ann Lee, the mayor, put it: “No.”'], ['Ann Lee']],
    ['by the owner of a claim', ['Ann Lee’s claim that the gate is “shut for good” was wrong.'], ['Ann Lee']],
    ['by the view of somebody', ['To Ann Lee, the gate is “a great old friend of ours.”'], ['Ann Lee']],
    ['in a line below, after a long dash', ['“We open the gate at dawn.”', '― Ann Lee'], ['Ann Lee']],
    ['before words on what is promised', ['Ann Lee said, “No,” promising the Friends more.'], ['Ann Lee']],
    ['by one who says what another does', ['Ann Lee said Tom Ray slept. “No,” she said.'], ['Ann Lee']],
    ['not one who is asked', ['Asked by Tom Ray about the gate, Ann Lee said, “No.”'], ['Ann Lee']],
    ['not one who is spoken of', ['“No,” Ann Lee said of Tom Ray.'], ['Ann Lee']],
  ])('is told %s', (_, paragraphs, speakers) => {
    expect(speakersOf('en', ...paragraphs)).toEqual(speakers);
  });

  it.each([
    ['de', '„Nein“, sagte Bürgermeisterin Anna Beispiel am Montag.', 'Anna Beispiel'],
    ['de', 'Anna Beispiel sagte: „Nein.“', 'Anna Beispiel'],
    ['fr', '« Non », a déclaré Marie Exemple.', 'Marie Exemple'],
    ['fr', 'Marie Exemple a déclaré : « Non. »', 'Marie Exemple'],
    ['de', 'Claas Beispiel, Reeder auf der Insel, sprach. „Nein“, schimpft der Reeder.', 'Claas Beispiel'],
    ['fr', 'Son adjointe, Nadia Exemple, est plus directe : « Non. »', 'Nadia Exemple'],
    ['fr', 'L’adjoint du maire, Bastien Exemple, est venu. « Non », a-t-il prévenu.', 'Bastien Exemple'],
    ['de', '„Nein“, schimpft Bäckerin Wiebke Beispiel.', 'Wiebke Beispiel'],
    [
      'de',
      'Ministerin Wiebke Beispiel (SPD) drohte der Reederei am Montag. „Nein“, sagte sie.',
      'Wiebke Beispiel',
    ],
    ['fr', '« Non », ironise son porte-parole, Luc Exemple.', 'Luc Exemple'],
    ['fr', 'Marie Exemple est venue. « Non », s’agace-t-elle.', 'Marie Exemple'],
    ['es', '“No”, ironizó la concejala Teresa Ejemplo, quien salió.', 'Teresa Ejemplo'],
    ['es', 'Teresa Ejemplo negó todo. “No”, aseguró entre risas.', 'Teresa Ejemplo'],
    ['es', '«No», dijo María Ejemplo.', 'María Ejemplo'],
    ['es', 'Según María Ejemplo, «no hay nada».', 'María Ejemplo'],
  ])('is told in %s: %s', (lang, paragraph, speaker) => {
    expect(speakersOf(lang, paragraph)).toEqual([speaker]);
  });

  it('is left open in a language whose words are not known', () => {
    expect(speakersOf('fi', '”Ei”, sanoi Anna Esimerkki.')).toEqual([undefined]);
  });
});

describe('the actor that is meant', () => {
  const actors = [
    { id: 'ann-lee', name: 'Ann Lee', asWritten: ['Mayor Lee'] },
    { id: 'tom-ray', name: 'Thomas Ray', asWritten: [] },
  ];
  const meant = (...paragraphs: readonly string[]) => {
    const passages = paragraphs.map((text) => ({ text, runs: [] }));
    const { quotations } = findQuotations(passages);
    const found = readArticle(passages, quotations, 'en')?.attributions.get(0);
    return found && actorOf(found, actors)?.id;
  };

  it('has the name, or alone the surname', () => {
    expect(meant('“No,” Ann Lee said.')).toBe('ann-lee');
    expect(meant('“No,” Ray said.')).toBe('tom-ray');
  });

  it('is none of them where the article names another', () => {
    expect(meant('“No,” Eve Holt said.')).toBeUndefined();
  });
});
