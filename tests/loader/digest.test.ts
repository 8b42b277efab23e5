import { expect, test } from 'vitest';
import { Digester } from '../../src/loader/digest.ts';

test('what a page is handed has the same digest exactly when it is the same', () => {
  const data = () => ({ a: [1, '1', null, undefined], b: new Map([['x', { y: true }]]), c: new Set([2]) });
  const same = [data(), data()].map((value) => new Digester().of(value));
  expect(same[0]).toBe(same[1]);
  const others = [
    { ...data(), a: [1, '1', null] },
    { ...data(), a: ['1', 1, null, undefined] },
    { ...data(), a: [[1, '1'], null, undefined] },
    { ...data(), b: new Map([['x', { y: false }]]) },
    { ...data(), c: [2] },
    { ...data(), d: undefined },
  ].map((value) => new Digester().of(value));
  expect(new Set([...others, same[0]]).size).toBe(others.length + 1);
});

test('what has a name is told by it', () => {
  const digester = new Digester();
  const [one, other] = [{ words: 'a' }, { words: 'a' }];
  digester.name(one, 'first');
  digester.name(other, 'second');
  expect(digester.of({ of: one })).not.toBe(digester.of({ of: other }));
});

test('a page is handed data: what a function depends on, nobody can tell', () => {
  expect(() => new Digester().of({ write: () => '' })).toThrow('expected data');
  expect(() => new Digester().of({ on: new Date(0) })).toThrow('expected data');
});
