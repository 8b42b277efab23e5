import { expect, test } from 'vitest';
import { peopleByLetter, peopleOnIndex } from '../../src/briefing/people.ts';
import { generatedArchive } from '../support/generated-archive.ts';

const { people } = generatedArchive(250);
const [sample] = people;
if (!sample) throw new Error('Somebody is in the generated record.');

/** People of these names, one of whom is newly on the record. */
const named = (...names: readonly string[]) =>
  names.map((name, i) => ({ ...sample, id: `id-${i}`, name, kind: 'person' as const }));
const crowd = Array.from({ length: 60 }, (_, i) => `Crowd Member${i}`);

test('everyone stands under one letter, that of the last name, without its accents', () => {
  const names = ['Ada Ångström', 'Bela Ake', 'Uri אלון', '田中', 'Ełk Łucja', 'R2 2D', 'ß'];
  const letters = peopleByLetter(named(...names, ...crowd));
  expect([...letters].map(([letter, { length }]) => [letter, length])).toEqual([
    ['a', 2],
    ['א', 1],
    ['田', 1],
    ['ł', 1],
    ['0-9', 1],
    ['ß', 1],
    ['m', 60],
  ]);
  expect([...peopleByLetter(people).values()].flat()).toHaveLength(people.length);
});

test('nobody moves to another page when somebody is added', () => {
  const before = peopleByLetter(people);
  const after = peopleByLetter([...named('Bela Aaa'), ...people]);
  for (const [letter, listed] of before)
    expect(after.get(letter)?.filter(({ name }) => name !== 'Bela Aaa')).toEqual(listed);
});

test('the index shows everyone while that is one page, then those of the newest briefings', () => {
  const few = people.slice(0, 50);
  expect(peopleOnIndex(few)).toEqual(few);
  expect(peopleByLetter(few).size).toBe(0);
  const shown = peopleOnIndex(people);
  expect(shown).toHaveLength(50);
  const dayOf = ({ appearances }: (typeof people)[number]) => appearances[0]?.briefing.record.published ?? '';
  const oldestShown = shown.map(dayOf).toSorted()[0] ?? '';
  for (const person of people) if (dayOf(person) > oldestShown) expect(shown).toContain(person);
});
