import { expect, test } from 'vitest';
import { peopleByLetter, peopleOnIndex } from '../../../../src/record/archive/people/people.ts';
import type { Person } from '../../../../src/record/archive/people/person.ts';
import { generatedArchive } from '../../../support/corpus/generated-archive.ts';

/** Somebody on the record. */
function somebody(): Person {
  const [sample] = generatedArchive(1).people;
  if (!sample) throw new Error('Nobody is in the generated record.');
  return sample;
}

/** People of these names, one of whom is newly on the record. */
function named(...names: readonly string[]): Person[] {
  const sample = somebody();
  return names.map((name, i) => ({ ...sample, id: `id-${i}`, name, kind: 'person' }));
}
const crowd = Array.from({ length: 60 }, (_, i) => `Crowd Member${i}`);

/** More people than one page shows; the newest briefing of each has a day of its own. */
function manyPeople(): Person[] {
  return named(...Array.from({ length: 108 }, (_, i) => `Somebody ${'KQZBA'[i % 5]}name${i}`)).map(
    (person, i) => {
      const [appearance] = person.appearances;
      if (!appearance) throw new Error('Nobody is on the record without a briefing.');
      const { briefing } = appearance;
      const published = new Date(Date.UTC(2025, 0, 1 + ((i * 37) % 108))).toISOString().slice(0, 10);
      const { record } = briefing;
      return {
        ...person,
        appearances: [{ ...appearance, briefing: { ...briefing, record: { ...record, published } } }],
      };
    },
  );
}

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
  expect([...peopleByLetter(manyPeople()).values()].flat()).toHaveLength(108);
});

test('nobody moves to another page when somebody is added', () => {
  const people = manyPeople();
  const before = peopleByLetter(people);
  const after = peopleByLetter([...named('Bela Aaa'), ...people]);
  for (const [letter, listed] of before)
    expect(after.get(letter)?.filter(({ name }) => name !== 'Bela Aaa')).toEqual(listed);
});

test('the index shows everyone while that is one page, then those of the newest briefings', () => {
  const people = manyPeople();
  const few = people.slice(0, 50);
  expect(peopleOnIndex(few)).toEqual(few);
  expect(peopleByLetter(few).size).toBe(0);
  const shown = peopleOnIndex(people);
  expect(shown).toHaveLength(50);
  const dayOf = ({ appearances }: Person) => appearances[0]?.briefing.record.published ?? '';
  const oldestShown = shown.map(dayOf).toSorted()[0] ?? '';
  for (const person of people) if (dayOf(person) > oldestShown) expect(shown).toContain(person);
});
