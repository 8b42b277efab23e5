import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/record/draft/attribution/read-article.ts';
import { doubtOf } from '../../../src/record/draft/record/certainty.ts';
import { findQuotations } from '../../../src/record/parse/quotations/quotations.ts';

/** Who says each quotation of some paragraphs; what is not certain ends in a question mark, nobody is "-". */
function speakersOf(lang: string, paragraphs: readonly string[]): string[] {
  const passages = paragraphs.map((text) => ({ text, runs: [] }));
  const { quotations } = findQuotations(passages);
  const article = readArticle(passages, quotations, lang);
  return quotations.map((_, index) => {
    const found = article?.attributions.get(index);
    const name = found?.person?.name ?? found?.organization;
    return found && name !== undefined ? `${name}${doubtOf(found).isSure ? '' : '?'}` : '-';
  });
}

describe('how sure it is who speaks', () => {
  it.each([
    ['a name beside a verb of saying', ['Ann Lee said, “No.”'], ['Ann Lee']],
    ['a verb that frames, alone in its sentence', ['Ann Lee called the gate “a joke.”'], ['Ann Lee']],
    [
      'the only one with a description',
      ['Judge Tom Ray listened.', '“No,” the judge told her.'],
      ['Tom Ray'],
    ],
    [
      'a pronoun, though no list has the name, where nobody else is near',
      ['Kalo Tamm denied it. “No,” he said.'],
      ['Kalo Tamm'],
    ],
    [
      'a pronoun in a paragraph that speaks of one alone, whatever stands elsewhere',
      ['Ann Lee came. Tom Ray slept.', 'Envoy Kalo Tamm shook his head. “No,” he said.'],
      ['Kalo Tamm'],
    ],
    ['what is said behind a denial', ['Ann Lee denied the claim, saying “it is shut.”'], ['Ann Lee']],
    ['what somebody writes', ['Ann Lee sent a letter saying “we will not go.”'], ['Ann Lee']],
    ['an age', ['Ann Lee, 38, stayed. “No,” the 38-year-old said.'], ['Ann Lee']],
  ])('is certain: %s', (_, paragraphs, speakers) => {
    expect(speakersOf('en', paragraphs)).toEqual(speakers);
  });

  it.each([
    [
      'a pronoun behind somebody who acts and has no name',
      ['Ann Lee left.', 'Asked by Ann Lee how it was, the witness paused. “No,” she said.'],
      ['Ann Lee?'],
    ],
    [
      'a pronoun for somebody who names herself in what she says',
      ['Ann Lee won.', '“I would always vote for Lee,” she said.'],
      ['Ann Lee?'],
    ],
    [
      'a pronoun for a name of either sex where somebody of the right sex is near',
      ['Ann Lee came.', 'The weather was fair.', 'Envoy Kalo Tamm waited.', '“No,” she said.'],
      ['Kalo Tamm?'],
    ],
    [
      'a word in capitals, once, that may be a place',
      ['It is a valley that Dorra considers “occupied land.”'],
      ['Dorra?'],
    ],
    [
      'a description that the article has nowhere else',
      ['“No,” Ann Lee said. “Never,” the teenager said.'],
      ['Ann Lee', 'Ann Lee?'],
    ],
    [
      'somebody who is quoted by another',
      ['Tom Ray, her secretary, recalls her saying that the gate was “shut for good.” Ann Lee denied it.'],
      ['-'],
    ],
    [
      'a diplomat without a name',
      ['Ann Lee left.', 'A diplomat said “no.” “Never,” the diplomat said.'],
      ['-', '-'],
    ],
    [
      'a pronoun behind somebody’s sister',
      ['Ann Lee left.', 'The man’s sister, who asked not to be named, was glad. “No,” she wrote.'],
      ['Ann Lee?'],
    ],
    [
      'a pronoun behind a guest without a name',
      ['Tom Ray left.', 'Later, in the hall, a veteran of the crew was asked about it. “No,” he said.'],
      ['Tom Ray?'],
    ],
    [
      'a word in capitals that speaks again and again',
      ['Dorra said “no.” Dorra said “never.”'],
      ['Dorra?', 'Dorra?'],
    ],
    [
      'a pronoun that does not fit who acts in its paragraph',
      ['Tom Ray called it harmless.', 'Teacher Eva Quill said mail had come. “No,” he said.'],
      ['Tom Ray?'],
    ],
    [
      'what somebody’s office calls a remark',
      ['Ann Lee left.', 'Lee’s office called the remark “unhelpful.”'],
      ['-'],
    ],
    ['one of two who speak', ['Ann Lee and Tom Ray called the gate “a joke.”'], ['Tom Ray?']],
    [
      'a pronoun behind somebody else of her family',
      [
        'Ann Lee grew up in Port Example.',
        'Her father, Tom Lee, sold fish; her mother, Eva, sold nets. “No,” she said.',
      ],
      ['Ann Lee?'],
    ],
    ['what somebody was called', ['Ann Lee said she had been called “a fool.”'], ['Ann Lee?']],
    ['what a report said', ['Ann Lee released a report that said “it is over.”'], ['Ann Lee?']],
    ['what somebody denies', ['Ann Lee denied that she said “burn the boats.”'], ['Ann Lee?']],
    ['what a banner is read as', ['Ann Lee held up a banner saying “Go home.”'], ['-']],
    ['a pronoun behind one of several', ['Ann Lee came. One was a nurse. “No,” she said.'], ['Ann Lee?']],
    [
      'a pronoun behind a sister in the middle of a sentence',
      ['Ann Lee came, and her sister laughed. “No,” she said.'],
      ['Ann Lee?'],
    ],
    [
      'an office that somebody else holds elsewhere',
      ['Mayor Ann Lee left. The mayor of Northtown came. “No,” the mayor said.'],
      ['Ann Lee?'],
    ],
    ['what somebody was told', ['Ann Lee recalled being told she was “too old.”'], ['Ann Lee?']],
    ['what others call somebody', ['Ann Lee said doctors described him as “beyond help.”'], ['Ann Lee?']],
    ['what somebody is accused of', ['Ann Lee accused Tom Ray of saying “burn the boats.”'], ['Ann Lee?']],
    ['what a sign says', ['Ann Lee saw graffiti that said “Go home.”'], ['-']],
    ['a pronoun behind her mother', ['Ann Lee left. Her mother sold fish. “No,” she said.'], ['Ann Lee?']],
    ['a pronoun behind her lawyer', ['Ann Lee left. Her lawyer slept. “No,” she said.'], ['Ann Lee?']],
    [
      'a pronoun behind one of them',
      ['Ann Lee came. One of them was a nurse. “No,” she said.'],
      ['Ann Lee?'],
    ],
    ['a pronoun behind a clerk', ['Ann Lee came. The clerk nodded. “No,” she said.'], ['Ann Lee?']],
    [
      'a pronoun behind a doubtful one',
      ['Tom Ray left. Bo Quill came. “Come in,” he said. “Thank you,” he said.'],
      ['Tom Ray?', 'Tom Ray?'],
    ],
    [
      'an office that has a successor',
      ['Ann Lee, the mayor, left. Her successor lives there. “No,” the mayor said.'],
      ['Ann Lee?'],
    ],
    [
      'an office of another place',
      ['Ann Lee, the mayor, came. In Northtown nobody slept. “No,” the mayor said.'],
      ['Ann Lee?'],
    ],
    ['an office in capitals', ['The High Commissioner called the gate “a joke.”'], ['-']],
  ])('is open: %s', (_, paragraphs, speakers) => {
    expect(speakersOf('en', paragraphs)).toEqual(speakers);
  });

  it.each([
    ['en', 'Ann Lee told Tom Ray, who on Monday said the gate was “shut for good.”', 'Tom Ray'],
    [
      'es',
      'Ana Paz respondió a Luis Gil, quien el jueves aseguró que la puerta está «cerrada del todo».',
      'Luis Gil',
    ],
    ['en', 'The paper quoted Ann Lee as saying the gate was “shut for good.”', 'Ann Lee'],
    ['fr', '« Non », s’étrangle Marie Exemple.', 'Marie Exemple'],
    ['fr', '« Non », a déclaré M. Exemple lors d’un point presse.', 'Exemple'],
    [
      'fr',
      'La présidente du comité, Soizik Exemple, a vu le préfet. « Non », ironise-t-elle.',
      'Soizik Exemple',
    ],
    ['fr', 'Paul Exemple se dit las. « Non », plaide le conseiller municipal.', 'Paul Exemple?'],
    ['fr', 'Yannick Le Bec se dit las. « Non », dit-il.', 'Yannick Le Bec'],
    ['en', 'Ann Lee left. In March, she’d called the gate “a joke.”', 'Ann Lee'],
    ['de', 'Tom Beispiel sprach. Seine Kollegin im Rat, Anke Muster (Linke), sagte: „Nein.“', 'Anke Muster'],
    ['en', 'Ann Lee came. “No,” said the retired headmistress.', 'Ann Lee?'],
    ['en', 'Ann Lee won. Eva Ray lost. “Eva would praise a puddle,” she said.', 'Ann Lee'],
    ['fr', 'L’ex-épouse du prévenu, Martine, n’a rien oublié. « Non », a-t-elle soufflé.', 'Martine'],
    ['de', '„Nein“, hatte Anna Beispiel bei der Präsentation gesagt.', 'Anna Beispiel'],
    ['en', 'Wen Jiahu left. Wen said he had eaten. “No,” Wen said.', 'Wen Jiahu'],
    ['en', 'Ann Lee left. The donor, collier Kalo Tamm, denied it. “No,” he said.', 'Kalo Tamm?'],
    ['de', 'Pfarrer Tom Beispiel kam. „Nein“, erzählte der Geistliche.', 'Tom Beispiel?'],
    [
      'fr',
      'Son collègue Paul Exemple se montre plus prudent : « Il faut attendre encore. »',
      'Paul Exemple?',
    ],
    ['es', 'Ana Paz llegó. «No», dijo entonces la dirigente.', 'Ana Paz?'],
    ['de', 'Anna Beispiel warf den Gegnern „gezielte Panik“ vor.', 'Anna Beispiel'],
    ['de', 'Anna Beispiel kam. „Nein“, sagte die Schulpolitikerin.', 'Anna Beispiel?'],
    ['es', 'Ana Paz llegó. Su madre calló. «No», dijo ella.', 'Ana Paz?'],
    ['de', 'Anna Muster kam. Eine von ihnen schwieg. „Nein“, sagte sie.', 'Anna Muster?'],
    ['de', 'Anna Muster kam. Ihr Anwalt schwieg. „Nein“, sagte sie.', 'Anna Muster?'],
    ['fr', 'Marie Exemple est venue. Sa mère se tait. « Non », dit-elle.', 'Marie Exemple?'],
    ['en', 'Tom Ray came. The Dutchman, who is 40, said: “No.”', 'Tom Ray?'],
  ])('reads in %s: %s', (lang, text, speaker) => {
    expect(speakersOf(lang, [text])).toEqual([speaker]);
  });

  it('leaves open who goes on without a subject, behind somebody who was told by description', () => {
    const text = 'Ana Paz, la alcaldesa, habló. «Sí», dijo la alcaldesa. Luis Gil calló. «No sé», añadió.';
    expect(speakersOf('es', [text])).toEqual(['Ana Paz', 'Luis Gil?']);
  });
});
