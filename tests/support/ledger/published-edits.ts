import { fileOf, recordWith } from '../record/briefing.ts';

/** The briefing that is edited. */
export const slug = '2025-03-03-harbor-talks';
/** The day it is edited on. */
export const later = '2025-07-01';
/** The day it was recorded on. */
export const recordedOn = '2025-06-01';

/** A passage of a file, and what is written in its place. */
export type Change = readonly [passage: string, written: string];
export const addCorrection = (fields: string): Change => [
  'corrections:\n',
  `corrections:\n  - { on: ${later}, note: Put right., ${fields} }\n`,
];
export const update: Change = ['updated: 2025-03-05', `updated: ${later}`];
export const reworded: readonly Change[] = [
  ['last boat of the winter', 'last ferry of the winter'],
  ['"the last boat"', 'the last ferry'],
];
export const quoteOf = (id: string, rest: string): Change => [`id: ${id}\n`, `id: ${id}\n    ${rest}\n`];

/** What somebody does to a published briefing; its file keeps its name unless another is given. */
export interface Edit {
  readonly title: string;
  readonly changes?: readonly Change[];
  readonly name?: string;
  /** The profile of Ona Rask. */
  readonly profile?: string;
  /** What another than that the fixture said when it was published. */
  readonly before?: readonly Change[];
  /** Other files, there from the beginning, and since. */
  readonly others?: Files;
  readonly othersNow?: Files;
  /** What an older version of the site recorded. */
  readonly recorded?: (lines: readonly Record<string, unknown>[]) => readonly Record<string, unknown>[];
}
/** Files of a content folder by their paths; those without a text are not there. */
export type Files = Readonly<Record<string, string>>;

export const short = 'briefings/2025-02-01-short.md';
export const shortFile = (...quotes: readonly string[]) =>
  fileOf(
    recordWith({
      published: '2025-02-01',
      actors: [{ id: 'pell-dorne', name: 'Pell Dorne', kind: 'person' }],
      quotes: quotes.map((text, at) => ({ id: `q${at}`, speaker: 'pell-dorne', text, undated: true })),
    }),
    `Pell Dorne sailed. ${quotes.map((text) => `“${text}”`).join(' ')}\n`,
  );
export const without =
  (...names: readonly string[]) =>
  (lines: readonly Record<string, unknown>[]) =>
    lines.map((line) => Object.fromEntries(Object.entries(line).filter(([name]) => !names.includes(name))));
export const old = without('repairs', 'updated', 'said');
export const otherProse: Change = ['Rask would not answer him.', 'Rask answered him.'];
const lastBoat =
  '  - id: the-last-boat\n    speaker: pell-dorne\n    text: It was the last boat of the winter\n    on: 2025-03-03\n';
export const noLastBoat: readonly Change[] = [
  [lastBoat, ''],
  ['"It was the last boat of the winter," Dorne said', 'Dorne spoke'],
  ['"the last boat"', 'the last boat'],
  update,
];
