import { expect, it } from 'vitest';
import { draftArticle } from '../../../src/record/draft/draft-article.ts';

/** The words in marks of a text that quote somebody, and those that quote nobody. */
function read(body: string, lang = 'en'): { quotes: string[]; notQuotes: readonly string[] } {
  const { record } = draftArticle({ body, title: 'A', published: '2030-05-10' }, { lang });
  return { quotes: record.quotes.flatMap(({ text }) => text), notQuotes: record.notQuotes };
}

it.each([
  ['a name after a word that names', 'The so-called “Sponge” is to go.', ['Sponge']],
  [
    'a name that is told behind it',
    'The “Great Escape”, as it is now known in the town, began.',
    ['Great Escape'],
  ],
  ['a nickname within a name', 'Robert “Bob” Hale came to the gate.', ['Bob']],
  ['a short name in brackets', 'The Harbor Trust (“Trust”) owns the gate.', ['Trust']],
  ['a rating', 'Tom Ray cut his rating to “sell” from “hold.”', ['sell', 'hold.']],
  ['the title of a work', 'On “Ferry,” the opener, there is little to hear.', ['Ferry']],
  [
    'a broadcast that is told',
    'Ann Lee told “Morning with Tom Ray” that the gate is open.',
    ['Morning with Tom Ray'],
  ],
  [
    'a term before its noun, where nobody speaks',
    'The authority is building a “dry port” there.',
    ['dry port'],
  ],
  [
    'a broadcast before what it is',
    'Tom Ray took calls to his “Open Gate” radio program, Ann Lee said.',
    ['Open Gate'],
  ],
  [
    'an event during which somebody spoke',
    'Ann Lee praised the crew during a “Keepers Night” at the pier.',
    ['Keepers Night'],
  ],
  [
    'a work before what it is',
    'Tom Ray talked about “Lamps Along the Pier,” Ann Lee’s 2028 novel.',
    ['Lamps Along the Pier'],
  ],
  [
    'titles that are joined',
    'Tom Ray, who starred in “Low Tide” and “Ferry,” posted the clip on Monday.',
    ['Low Tide', 'Ferry'],
  ],
  [
    'what many call a thing, with its article and the stop of the sentence',
    'Ann Lee mends kettles in a hall they call “the Clinic.”',
    ['the Clinic.'],
  ],
  [
    'a motto',
    'Ann Lee rang. The motto of the pier says little. Its motto is “Use the tide.”',
    ['Use the tide.'],
  ],
  [
    'a brochure whose name ends with the stop of the sentence',
    'Ann Lee said she took the term from the harbor’s own brochure, “Water You Can Trust.”',
    ['Water You Can Trust.'],
  ],
  [
    'the name of a boat behind what it is',
    'When Ann Lee arrives on the supply boat, “The Patient Anna,” he says nothing.',
    ['The Patient Anna'],
  ],
  ['what somebody reads', 'What Ann Lee is reading: “The Long Low Tide” in a review.', ['The Long Low Tide']],
  [
    'a work behind what it is, and a comma',
    'Ann Lee was speaking on the pier’s latest hour of talk, “Lamps at Noon,” at dawn.',
    ['Lamps at Noon'],
  ],
  ['what somebody calls himself', 'Ann Lee met a man who calls himself “Captain” there.', ['Captain']],
  ['what many call a thing', 'Guards call the route “the Ladder,” Ann Lee said.', ['the Ladder']],
  [
    'a work behind a small word, whoever speaks',
    'Ann Lee said she could not put her name to “Down the Pier”, which is new.',
    ['Down the Pier'],
  ],
  ['terms that are joined', 'The harbor holds words such as “gate” and “bridge” dear.', ['gate', 'bridge']],
])('lists %s', (_, body, words) => {
  expect(read(body)).toEqual({ quotes: [], notQuotes: words });
});

it.each([
  ['a word that a verb of saying gives to somebody', 'Ann Lee called the plan “green”.', ['green']],
  ['a word of whom the sentence is about', 'Ann Lee is worried about “chaos.”', ['chaos.']],
  ['what somebody calls another', 'Ann Lee called the young keeper “Old Tin Hat”.', ['Old Tin Hat']],
  ['what somebody is seen as', 'The wardens have been pounding Tom Ray as a “fool”.', ['fool']],
  [
    'a few words in which somebody speaks',
    'Nobody rose. The keeper met them with “You’re late”.',
    ['You’re late'],
  ],
  [
    'what somebody is remembered as, in single marks',
    'The crew kept her in mind as long as it could, and remembered her as ‘ferocious about lamps’.',
    ['ferocious about lamps'],
  ],
  ['what a chorus cries', 'Ann Lee met a chorus of “Bravo!” at the pier.', ['Bravo!']],
  [
    'what a banner reads, in single marks',
    'Nobody came with Ann Lee. One held a banner that read: ‘Lee out, lamp in’.',
    ['Lee out, lamp in'],
  ],
  ['what somebody tells many', 'Ann Lee told the whole crowd, “Thank You All.”', ['Thank You All.']],
  [
    'what an office speaks of',
    'Nobody came in with Ann Lee. The harbor office puts the number at two and speaks of “lone cases.”',
    ['lone cases.'],
  ],
  ['a cry from a boat', 'Ann Lee shouted from the boat, “Help!”', ['Help!']],
  ['an order to a dog', 'Ann Lee told the dog, “Sit.”', ['Sit.']],
  ['an answer to who sank a ferry', 'Asked who sank the ferry, “Tom Cole,” Ann Lee said.', ['Tom Cole']],
  ['words behind where they are said', 'Ann Lee told reporters on the ship, “Never Again”.', ['Never Again']],
  ['words after a pause in a pub', '“No,” Ann Lee said in the pub, “Never Mind.”', ['No', 'Never Mind.']],
  ['a reply with capitals', '“We go,” Ann Lee said. “Yes, I do.”', ['We go', 'Yes, I do.']],
  [
    'a cry as a paragraph',
    'Ann Lee rose.\n\n“Thank God.”\n\n“No.” “Never!”',
    ['Thank God.', 'No.', 'Never!'],
  ],
  ['what many cry', 'Ann Lee came to chants of “Open Gate” at the pier.', ['Open Gate']],
  [
    'what is said by somebody told at length',
    'The harbor, the town’s only friend and its last hope, said it was “quite sure”.',
    ['quite sure'],
  ],
  [
    'a short sentence that stands first',
    '“Never again!” It was loud. “No,” Ann Lee said.',
    ['Never again!', 'No'],
  ],
])('leaves %s a quotation', (_, body, words) => {
  expect(read(body)).toEqual({ quotes: words, notQuotes: [] });
});

it.each([
  ['de', 'Das sagte Ann Lee am Montag dem „Hafenboten“.', [], ['Hafenboten']],
  ['de', 'Das Tor, im Dorf „die Uhr“ genannt, ist zu.', [], ['die Uhr']],
  ['de', 'Nun hat Ann Lee der Bahn „reine Willkür“ vorgeworfen.', ['reine Willkür'], []],
  ['fr', 'Ann Lee préside l’association « Les Quais vivants », née en mai.', [], ['Les Quais vivants']],
  ['fr', 'Le gardien, que les enfants surnomment « la Lampe », est parti.', [], ['la Lampe']],
  ['fr', 'Ann Lee annonce deux navires, dont le premier, le « Belle-Anse », part lundi.', [], ['Belle-Anse']],
  [
    'es',
    '“El barro escucha”, decía Ann Lee a sus alumnos. Su obra más célebre, “Mar de fondo”, está aquí.',
    ['El barro escucha'],
    ['Mar de fondo'],
  ],
  [
    'es',
    '«Sabemos contar», explicó la concertino, Ann Lee, antes de atacar la «Sinfonía del puerto».',
    ['Sabemos contar'],
    ['Sinfonía del puerto'],
  ],
  ['fr', 'Les marchands dénoncent une « provocation ».', ['provocation'], []],
  ['es', 'La empresa «Carpas del Sur» cerró la puerta.', [], ['Carpas del Sur']],
])('reads the words beside marks in %s: %s', (lang, body, quotes, notQuotes) => {
  expect(read(body, lang)).toEqual({ quotes, notQuotes });
});

it('lists a term behind who has spoken, and leaves the words before it a quotation', () => {
  expect(read('“We go,” said Ann Lee, one of the old “gate” crew, at the pier.')).toEqual({
    quotes: ['We go'],
    notQuotes: ['gate'],
  });
});

it('parts a name from the quotation that opens the next sentence', () => {
  expect(read('Ann Lee saw the film “Ferry.” “Thank God,” she said.')).toEqual({
    quotes: ['Thank God'],
    notQuotes: ['Ferry.'],
  });
});
