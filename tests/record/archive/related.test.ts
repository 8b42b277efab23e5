import { expect, test } from 'vitest';
import { relatedAmong } from '../../../src/record/archive/related.ts';
import { type Sketch, smallArchive } from '../../support/archive/small-archive.ts';

/** The related briefings of one, by the names in the sketches. */
function relatedTo(name: string, sketches: Readonly<Record<string, Sketch>>) {
  const { briefings } = smallArchive(sketches);
  const nameOf = (slug: string | undefined) => slug?.slice('2030-01-01-'.length);
  const briefing = briefings.find(({ slug }) => nameOf(slug) === name);
  if (!briefing) throw new Error(`There is no ${name}.`);
  const { earlier, later, happened } = relatedAmong(briefings)(briefing);
  return {
    earlier: nameOf(earlier?.slug),
    later: nameOf(later?.slug),
    happened: Object.fromEntries(
      Object.entries(happened).map(([id, told]) => [id, nameOf(told.slug)] as const),
    ),
  };
}

const opening = (more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: 'opening', on: '2030-06-01', asWritten: 'June 1', event: 'It opens', who: ['ada'] },
  ...more,
});

test('the nearest briefings before and after with two actors in common are related', () => {
  const sketches = {
    first: { published: '2030-01-01', actors: ['ada', 'bob'] },
    second: { published: '2030-02-01', actors: ['bob', 'ada', 'cy'] },
    alone: { published: '2030-02-10', actors: ['ada'] },
    third: { published: '2030-03-01', actors: ['cy', 'ada', 'bob'] },
    fourth: { published: '2030-04-01', actors: ['ada', 'bob'] },
  };
  expect(relatedTo('third', sketches)).toEqual({ earlier: 'second', later: 'fourth', happened: {} });
  expect(relatedTo('first', sketches)).toEqual({ earlier: undefined, later: 'second', happened: {} });
  expect(relatedTo('fourth', sketches)).toEqual({ earlier: 'third', later: undefined, happened: {} });
});

test('one actor in common makes no briefings related', () => {
  const sketches = {
    first: { published: '2030-01-01', actors: ['ada', 'bob'] },
    second: { published: '2030-02-01', actors: ['ada', 'cy'] },
  };
  expect(relatedTo('second', sketches)).toEqual({ earlier: undefined, later: undefined, happened: {} });
});

test('a planned event leads to the first later briefing that has it happen with the same actors', () => {
  const sketches = {
    plan: { published: '2030-05-01', dates: [opening({ planned: true })] },
    again: { published: '2030-05-20', dates: [opening({ planned: true })] },
    told: { published: '2030-06-02', dates: [opening()] },
    later: { published: '2030-07-01', dates: [opening()] },
  };
  expect(relatedTo('plan', sketches).happened).toEqual({ opening: 'told' });
  expect(relatedTo('told', sketches).happened).toEqual({});
});

test('an event of the same day with other actors is not the planned one, nor one told before', () => {
  const plan = { published: '2030-05-01', actors: ['ada', 'bob'], dates: [opening({ planned: true })] };
  const others = { published: '2030-06-02', actors: ['ada', 'bob'], dates: [opening({ who: ['bob'] })] };
  expect(relatedTo('plan', { plan, others }).happened).toEqual({});
  const nobody = { published: '2030-06-02', dates: [opening({ who: [] })] };
  expect(relatedTo('plan', { plan, nobody }).happened).toEqual({});
});
