import {
  addCorrection,
  type Edit,
  later,
  noLastBoat,
  old,
  otherProse,
  quoteOf,
  recordedOn,
  reworded,
  short,
  shortFile,
  update,
  without,
} from './published-edits.ts';

/** Rarer edits: several at once, of several files, and of what older versions of the site recorded. */
export const rareEdits: readonly Edit[] = [
  {
    title: 'all of it is retracted, and has other words',
    changes: [...reworded, ['lang: en\n', `lang: en\nretracted: { on: ${later}, reason: Made up. }\n`]],
  },
  {
    title: 'a quote is retracted, and has other words',
    changes: [...reworded, quoteOf('the-last-boat', `retracted: { on: ${later}, reason: No. }`)],
  },
  {
    title: 'a quote has words that are not in the article',
    changes: [['text: It was the last boat', 'text: It was the first boat']],
  },
  {
    title: 'the quote is gone, and another briefing has its words',
    changes: noLastBoat,
    others: { [short]: shortFile('It was the last boat of the winter') },
  },
  {
    title: 'the briefing is gone, which the ledger does not have, and another one has words of it',
    name: '',
    others: { [short]: shortFile('It was the last boat of the winter') },
    recorded: (lines) => lines.filter(({ kind }) => kind === 'quote'),
  },
  {
    title: 'a briefing is gone, and a quote of another one',
    changes: noLastBoat,
    others: { [short]: shortFile('Soon') },
    othersNow: { [short]: '' },
  },
  {
    title: 'a briefing is gone, and somebody of another one',
    changes: [['  - id: tide-house\n    name: Tide House\n    kind: organization\n', ''], update],
    others: { [short]: shortFile('Soon') },
    othersNow: { [short]: '' },
  },
  {
    title: 'somebody is not named any more',
    changes: [['  - id: tide-house\n    name: Tide House\n    kind: organization\n', ''], update],
  },
  {
    title: 'a person has another name, listed by somebody else',
    changes: [['name: Ona Rask', 'name: Una Rask']],
    others: { 'people/harbor-union.md': '---\notherNames: [Ona Rask]\n---\n' },
  },
  {
    title: 'a person has another name, the old one listed among others',
    changes: [['name: Ona Rask', 'name: Una Rask']],
    profile: 'otherNames: [Una, Ona Rask]',
  },
  {
    title: 'a person has another name, and a correction of something else',
    changes: [['name: Ona Rask', 'name: Una Rask'], addCorrection('target: title, was: Ona Rask')],
  },
  {
    title: 'a person has another name, and a correction that does not say which one was',
    changes: [['name: Ona Rask', 'name: Una Rask'], addCorrection('target: actors.ona-rask.name')],
  },
  {
    title: 'the prose is another, never updated before either',
    before: [['updated: 2025-03-05\n', '']],
    changes: [otherProse],
  },
  {
    title: 'the prose is another, at the same hour',
    before: [['updated: 2025-03-05', 'updated: 2025-03-05T10:00:00Z']],
    changes: [otherProse],
  },
  {
    title: 'the prose is another, at the first hour of the same day',
    changes: [otherProse, ['updated: 2025-03-05', 'updated: 2025-03-05T00:00:00Z']],
  },
  {
    title: 'the prose is another, and a correction of it is there, as before',
    before: [['corrections:\n', 'corrections:\n  - { on: 2025-05-01, note: Put right., target: body }\n']],
    changes: [otherProse],
  },
  {
    title: 'a briefing without quotes is gone, and another one has its address',
    changes: [['lang: en\n', 'lang: en\nformerSlugs: [2025-02-01-short]\n'], update],
    others: { [short]: shortFile() },
    othersNow: { [short]: '' },
  },
  {
    title: 'a briefing with a quote is gone, and another one has its address',
    changes: [['lang: en\n', 'lang: en\nformerSlugs: [2025-02-01-short]\n'], update],
    others: { [short]: shortFile('Soon') },
    othersNow: { [short]: '' },
  },
  // Recorded before it was recorded what was put right, and who said what.
  { title: 'nothing, of an old ledger', recorded: old },
  { title: 'the prose is another, of an old ledger', changes: [otherProse], recorded: old },
  { title: 'the prose is another, later, of an old ledger', changes: [otherProse, update], recorded: old },
  {
    title: 'the prose is another, on the day of an old ledger',
    changes: [otherProse, ['updated: 2025-03-05', `updated: ${recordedOn}T10:00:00Z`]],
    recorded: old,
  },
  {
    title: 'the prose is another, never updated, of an old ledger',
    changes: [otherProse, ['updated: 2025-03-05\n', '']],
    recorded: old,
  },
  {
    title: 'the prose is another, and something was corrected, of an old ledger',
    changes: [otherProse, addCorrection('target: title')],
    recorded: old,
  },
  {
    title: 'the prose is another, and a quote was retracted, of an old ledger',
    changes: [otherProse, quoteOf('patience', `retracted: { on: ${later}, reason: No. }`)],
    recorded: old,
  },
  {
    title: 'the prose is another, and all of it was retracted, of an old ledger',
    changes: [otherProse, ['lang: en\n', `lang: en\nretracted: { on: ${later}, reason: Made up. }\n`]],
    recorded: old,
  },
  {
    title: 'a quote has a place, of an old ledger',
    changes: [quoteOf('patience', 'place: Marrow')],
    recorded: old,
  },
  {
    title: 'a quote has a place, of a ledger without repairs',
    changes: [quoteOf('patience', 'place: Marrow'), addCorrection('target: quotes.patience.place')],
    recorded: without('repairs'),
  },
  // Corrections of quotes.
  {
    title: 'a quote has other words twice, the corrections in their order',
    changes: [
      ['last boat of the winter', 'last lugger of the winter'],
      ['"the last boat"', 'the last boat'],
      [
        'corrections:\n',
        `corrections:\n  - { on: 2025-06-15, note: One., target: quotes.the-last-boat, was: boat, now: ferry }\n  - { on: ${later}, note: Two., target: quotes.the-last-boat, was: ferry, now: lugger }\n`,
      ],
    ],
  },
  {
    title: 'a quote has other words twice, the newest correction first',
    changes: [
      ['last boat of the winter', 'last lugger of the winter'],
      ['"the last boat"', 'the last boat'],
      [
        'corrections:\n',
        `corrections:\n  - { on: ${later}, note: Two., target: quotes.the-last-boat, was: ferry, now: lugger }\n  - { on: 2025-06-15, note: One., target: quotes.the-last-boat, was: boat, now: ferry }\n`,
      ],
    ],
  },
  {
    title: 'a quote has other words twice on a day, the corrections in their order',
    changes: [
      ['last boat of the winter', 'last lugger of the winter'],
      ['"the last boat"', 'the last boat'],
      [
        'corrections:\n',
        `corrections:\n  - { on: ${later}, note: One., target: quotes.the-last-boat, was: boat, now: ferry }\n  - { on: ${later}, note: Two., target: quotes.the-last-boat, was: ferry, now: lugger }\n`,
      ],
    ],
  },
  {
    title: 'a quote has a place, and a correction of it as a whole',
    changes: [quoteOf('patience', 'place: Marrow'), addCorrection('target: quotes.patience')],
  },
  {
    title: 'a quote has a place, and a correction of something else',
    changes: [quoteOf('patience', 'place: Marrow'), addCorrection('target: title')],
  },
  {
    title: 'a quote has a place, and a correction of it under its former id',
    before: [quoteOf('patience', 'formerIds: [endurance]')],
    changes: [quoteOf('patience', 'place: Marrow'), addCorrection('target: quotes.endurance.place')],
  },
];
