import { expect, it } from 'vitest';
import { draftArticle } from '../../../src/record/draft/draft-article.ts';
import { guessLanguage } from '../../../src/record/draft/lexicon/guess-language.ts';

it.each([
  ['de', 'Die Bürgermeisterin sagte, dass die Brücke nicht sicher ist und man im Mai beginnt.'],
  ['fr', 'Le maire a dit que le pont est fermé et que les travaux sont pour mai.'],
  ['es', 'El alcalde dijo que el puente está cerrado y que la obra se hará en mayo.'],
  ['pt', 'A presidente da câmara disse que não tem de falar com os vizinhos sobre a ponte.'],
  ['nl', 'De burgemeester zei dat hij niet in de stad was en van het plan niets wist.'],
  ['he', 'הגשר נסגר ביום חמישי, אמרה ראש העיר.'],
  ['hr', 'Gradonačelnica je rekla da most nije siguran i da su radovi počeli u svibnju na zahtjev grada.'],
  ['gl', 'A alcaldesa dixo que a ponte non é segura e que as obras da vila foron unha mala idea.'],
  [undefined, 'The mayor said that the bridge is closed and that the work is to begin in May.'],
  [undefined, 'Ann Lee. Tom Ray.'],
])('reads the language %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

it('drafts in the language of the article where none is told, and says so', () => {
  const body = 'Le bac repart lundi. « C’est fini », a dit le maire, Paul Exemple, dans la salle du port.';
  const { text, record } = draftArticle({ body, title: 'A', published: '2030-05-10' });
  expect(text).toContain('\nlang: fr # from the words of the article\n');
  expect(record.quotes.map(({ speaker }) => speaker?.value)).toEqual(['paul-exemple']);
});
