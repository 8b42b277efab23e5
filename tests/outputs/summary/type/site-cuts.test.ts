import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteCuts, siteFamily } from '../../../../src/outputs/summary/type/site-cuts.ts';

const cutsFor = (letter: string) => {
  const point = letter.codePointAt(0) ?? 0;
  return siteCuts
    .filter(({ ranges }) => ranges.some(([first, last]) => first <= point && point <= last))
    .map(({ weight, italic, file }) => ({ weight, italic, file }));
};

test('a summary has every cut of the site for the letters it is for, and no fallback', () => {
  expect(cutsFor('A')).toEqual([
    { weight: '400', italic: false, file: 'newsreader.woff2' },
    { weight: '400', italic: true, file: 'newsreader-italic.woff2' },
    { weight: '600 800', italic: false, file: 'newsreader-strong.woff2' },
  ]);
  // Letters of names: no italic, which would cost every page its weight.
  expect(cutsFor('ğ')).toEqual([
    { weight: '400', italic: false, file: 'newsreader-ext.woff2' },
    { weight: '600 800', italic: false, file: 'newsreader-strong-ext.woff2' },
  ]);
  expect(cutsFor('ж')).toEqual([]);
  expect(siteCuts).toHaveLength(5);
});

test('each has its file, and the family of a summary', () => {
  for (const { path, family } of siteCuts) {
    expect(existsSync(path), path).toBe(true);
    expect(family).toBe(siteFamily);
  }
});
