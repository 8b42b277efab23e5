import { addCorrection, type Edit, later, noLastBoat, quoteOf, reworded, update } from './published-edits.ts';

/** What editors do to a published briefing, for good reasons and bad ones. */
export const edits: readonly Edit[] = [
  { title: 'nothing' },
  { title: 'the briefing is gone', name: '' },
  { title: 'the briefing has another slug', name: '2025-03-03-talks' },
  { title: 'a quote has another id', changes: [['id: patience', 'id: endurance']] },
  { title: 'a quote has other words', changes: [...reworded, update] },
  {
    title: 'a quote has other words, and a correction that does not lead back',
    changes: [...reworded, addCorrection('target: quotes.the-last-boat, was: ship, now: ferry')],
  },
  {
    title: 'two quotes take each other’s id',
    changes: [
      ['id: patience', 'id: swap'],
      ['id: the-last-boat', 'id: patience'],
      ['id: swap', 'id: the-last-boat'],
    ],
  },
  {
    title: 'the quote and its words are gone',
    changes: noLastBoat,
  },
  {
    title: 'a quote has another day',
    changes: [
      quoteOf('every-boat', 'place: Marrow'),
      ['on: 2025-03-02\n    form', 'on: 2025-03-01\n    form'],
    ],
  },
  {
    title: 'a quote has another speaker',
    changes: [['speaker: ona-rask\n    text: |-', 'speaker: pell-dorne\n    text: |-']],
  },
  { title: 'a quote has no listener', changes: [['    to: [pell-dorne]\n', '']] },
  { title: 'a quote has another form', changes: [['    form: statement\n', '']] },
  { title: 'a quote has a place', changes: [quoteOf('patience', 'place: Marrow')] },
  {
    title: 'a quote has original words',
    changes: [quoteOf('patience', 'lang: fr\n    original: La patience')],
  },
  {
    title: 'a quote has a place, and a correction that says so',
    changes: [
      quoteOf('patience', 'place: Marrow'),
      addCorrection('target: quotes.patience.place, now: Marrow'),
    ],
  },
  {
    title: 'a quote has a place, and a correction of another field',
    changes: [
      quoteOf('patience', 'place: Marrow'),
      addCorrection('target: quotes.patience.via, now: Marrow'),
    ],
  },
  { title: 'a person has another name', changes: [['name: Ona Rask', 'name: Una Rask']] },
  {
    title: 'a person has another name, the old one listed',
    changes: [['name: Ona Rask', 'name: Una Rask']],
    profile: 'otherNames: [Ona Rask]',
  },
  {
    title: 'a person has another name, another one listed',
    changes: [['name: Ona Rask', 'name: Una Rask']],
    profile: 'otherNames: [Ina Rask]',
  },
  {
    title: 'a person has another name, corrected',
    changes: [
      ['name: Ona Rask', 'name: Una Rask'],
      addCorrection('target: actors.ona-rask.name, was: Ona Rask, now: Una Rask'),
    ],
  },
  {
    title: 'a person has another name, corrected from a third one',
    changes: [
      ['name: Ona Rask', 'name: Una Rask'],
      addCorrection('target: actors.ona-rask.name, was: Ina Rask, now: Una Rask'),
    ],
  },
  {
    title: 'a person has another id',
    changes: [
      ['id: ona-rask', 'id: una-rask'],
      ['speaker: ona-rask', 'speaker: una-rask'],
      ['[ona-rask, ', '[una-rask, '],
    ],
  },
  { title: 'the prose is another', changes: [['Rask would not answer him.', 'Rask answered him.']] },
  {
    title: 'the prose is another, later',
    changes: [['Rask would not answer him.', 'Rask answered him.'], update],
  },
  {
    title: 'the prose is another, earlier',
    changes: [
      ['Rask would not answer him.', 'Rask answered him.'],
      ['updated: 2025-03-05', 'updated: 2025-03-04T12:00:00Z'],
    ],
  },
  {
    title: 'the prose is another, never updated',
    changes: [
      ['Rask would not answer him.', 'Rask answered him.'],
      ['updated: 2025-03-05\n', ''],
    ],
  },
  {
    title: 'a correction is gone',
    changes: [
      [
        "  - on: 2025-03-05\n    note: The director's first name was misspelled.\n    target: actors.pell-dorne.name\n    was: Pel Dorne\n    now: Pell Dorne\n",
        '  []\n',
      ],
    ],
  },
  {
    title: 'the note of a correction is put better',
    changes: [['first name was misspelled', 'name was misspelled']],
  },
  {
    title: 'a quote and a person cannot be read',
    changes: [
      ['    speaker: pell-dorne\n    text: Every', '    text: Every'],
      ['    name: Tide House\n    kind: organization', '    name: Tide House\n    kind: house'],
    ],
  },
  {
    title: 'a quote that was retracted is not said to have had another id any more',
    before: [quoteOf('patience', 'formerIds: [endurance]\n    retracted: { on: 2025-05-01, reason: No. }')],
    changes: [['    formerIds: [endurance]\n', '']],
  },
  {
    title: 'all of it is retracted',
    changes: [['lang: en\n', `lang: en\nretracted: { on: ${later}, reason: Made up. }\n`]],
  },
  {
    title: 'a quote has other original words',
    before: [quoteOf('patience', 'lang: fr\n    original: La patience')],
    changes: [['La patience', 'Une patience']],
  },
  {
    title: 'a quote has no original words any more',
    before: [quoteOf('patience', 'lang: fr\n    original: La patience')],
    changes: [['    lang: fr\n    original: La patience\n', '']],
  },
];
