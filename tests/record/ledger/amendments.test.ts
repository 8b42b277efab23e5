import { describe, expect, test } from 'vitest';
import { amendmentsOf, amendmentsSince } from '../../../src/record/ledger/amendments.ts';
import { attributionOf, changedAttribution } from '../../../src/record/ledger/attribution.ts';
import { explainsChange } from '../../../src/record/ledger/corrections.ts';
import type { Correction } from '../../../src/record/schema/amendments.ts';
import { quotingWith, read } from '../../support/record/briefing.ts';

/** Hashes that can be read. */
const digest = (text: string) => `#${text}`;

function record(fields: Readonly<Record<string, unknown>> = {}, quote: object = {}) {
  const actors = [{ id: 'ona', name: 'Ona', kind: 'person' }];
  const quotes = [{ id: 'one', speaker: 'ona', text: 'Now', undated: true, ...quote }];
  return read(quotingWith({ actors, quotes, ...fields }, '“Now,” Ona said.')).record;
}

function said(quote: object) {
  const [first] = record({}, quote).quotes;
  if (!first) throw new Error('There is a quote.');
  return attributionOf(first, digest);
}

test('what is recorded of a quote is who said it, to whom, when, where and how, by the name of the field', () => {
  expect(said({})).toEqual({ speaker: 'ona', on: 'undated', form: 'spoken' });
  const whole = { to: ['pell', 'ida'], place: 'Port', occasion: 'Lunch', via: 'Wire', form: 'written' };
  const translated = { lang: 'fr', original: 'Maintenant', translator: 'Jo' };
  expect(said({ ...whole, ...translated, undated: undefined, on: '2025-03-03' })).toEqual({
    ...{ speaker: 'ona', on: '2025-03-03', to: 'ida pell', place: 'Port', occasion: 'Lunch', via: 'Wire' },
    ...{ form: 'written', lang: 'fr', original: '#Maintenant', translator: 'Jo' },
  });
});

test('a field is another one when its value is, but for ids that changed and their order', () => {
  const currentId = (id: string) => (id === 'ida' ? 'zoe' : id);
  const otherwise = (recorded: Record<string, string>, now: Record<string, string>) =>
    changedAttribution(recorded, now, currentId);
  expect(otherwise({ to: 'ida pell' }, { to: 'pell zoe' })).toEqual([]);
  expect(otherwise({ speaker: 'ida' }, { speaker: 'zoe' })).toEqual([]);
  expect(otherwise({ speaker: 'ida' }, { speaker: 'ida' })).toEqual(['speaker']);
  expect(otherwise({ place: 'ida' }, { place: 'zoe' })).toEqual(['place']);
  expect(otherwise({ place: 'the sea at Port' }, { place: 'Port at sea the' })).toEqual(['place']);
  expect(otherwise({ place: 'Port' }, {})).toEqual(['place']);
  expect(otherwise({}, { to: 'pell' })).toEqual(['to']);
  expect(otherwise({ to: 'pell' }, {})).toEqual(['to']);
});

describe('repairs', () => {
  const retracted = { on: '2025-03-09', reason: 'Misheard.' };
  const correction = (fields: object) => ({
    corrections: [{ on: '2025-03-05', note: 'Put right.', ...fields }],
  });
  const hashes = (...given: Parameters<typeof record>) =>
    amendmentsOf(record(...given), digest).map((repair) => repair.hashes);

  test.each([
    ['of a note alone', correction({}), ['#["corrected","2025-03-05","Put right."]']],
    [
      'of a value',
      correction({ target: 'quotes.one.place', was: 'a', now: 'b' }),
      ['#["corrected","2025-03-05","quotes","a","b"]'],
    ],
    [
      'with what was',
      correction({ target: 'title', was: 'a' }),
      ['#["corrected","2025-03-05","title","a",null]'],
    ],
    [
      'with what is',
      correction({ target: 'title', now: 'b' }),
      ['#["corrected","2025-03-05","title",null,"b"]'],
    ],
    ['without a target', correction({ was: 'a', now: 'b' }), ['#["corrected","2025-03-05","","a","b"]']],
    ['of a retracted briefing', { retracted }, ['#["retracted","2025-03-09"]']],
  ])('%s', (_title, fields, expected) => {
    expect(hashes(fields)).toEqual([expected]);
  });

  test('of a retracted quote, under each of its ids', () => {
    expect(hashes({}, { retracted, formerIds: ['was'] })).toEqual([
      ['#["retracted","one","2025-03-09"]', '#["retracted","was","2025-03-09"]'],
    ]);
  });

  test('are gone or added since a line was written, and not known where it says nothing of them', () => {
    const now = record({ retracted }, { retracted: { ...retracted }, formerIds: ['was'] });
    const since = (...repairs: string[]) => {
      const trail = amendmentsSince({ repairs }, now, digest);
      return [trail?.gone, trail?.added.map(({ hashes: [first] }) => first)];
    };
    expect(since()).toEqual([0, ['#["retracted","2025-03-09"]', '#["retracted","one","2025-03-09"]']]);
    expect(since('#["retracted","was","2025-03-09"]')).toEqual([0, ['#["retracted","2025-03-09"]']]);
    expect(since('#another', '#third')[0]).toBe(2);
    expect(amendmentsSince({}, now, digest)).toBeUndefined();
  });
});

describe('corrections lead back to the published words', () => {
  const leads = (
    from: string,
    to: string,
    ...steps: readonly (readonly [was?: string | undefined, now?: string | undefined])[]
  ) => {
    const corrections = steps.map(([was, now]): Correction => ({ on: '2025-03-05', note: 'x', was, now }));
    return explainsChange(from, corrections, (words) => words === to);
  };

  test.each([
    ['by a part', 'the last ferry', 'the last boat', [['boat', 'ferry']], true],
    ['by the whole', 'the last ferry', 'the last boat', [['the last boat', 'the last ferry']], true],
    ['in marks', 'the last ferry', 'the last boat', [[' “boat” ', '\n"ferry" ']], true],
    ['in marks around a part only', 'the last ferry', 'the last boat', [['a “boat”', 'a “ferry”']], false],
    ['in marks before a part', 'the last ferry', 'the last boat', [['“boat” a', '“ferry” a']], false],
    ['in marks of one side', 'the "ferry', 'the "boat', [['“boat', '“ferry']], true],
    [
      'from the newest to the oldest',
      'a c',
      'a a',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      true,
    ],
    [
      'not from the oldest to the newest',
      'a c',
      'a a',
      [
        ['b', 'c'],
        ['a', 'b'],
      ],
      false,
    ],
    ['at the second of two places', 'x y x', 'x y z', [['z', 'x']], true],
    ['not at both at once', 'x y x', 'z y z', [['z', 'x']], false],
    ['not without what was', 'x', 'y', [[undefined, 'x']], false],
    ['not without what is', 'x', 'yx', [['y', undefined]], false],
    ['not by nothing', 'x', 'yx', [['y', '“”']], false],
    ['not by other words', 'x', 'y', [['y', 'z']], false],
    ['not where nothing was corrected', 'x', 'x', [], false],
  ] as const)('%s', (_title, from, to, steps, expected) => {
    expect(leads(from, to, ...steps)).toBe(expected);
  });

  test('at one of two hundred readings, not of thousands', () => {
    const many = (count: number) => Array.from({ length: count }, () => 'x').join(' ');
    expect(leads(many(14), many(14).replace('x', 'y'), ['y', 'x'])).toBe(true);
    expect(leads(many(40), 'nothing like it', ...Array.from({ length: 12 }, () => ['y', 'x'] as const))).toBe(
      false,
    );
  });
});
