import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFiles } from '../../support/record/briefing.ts';

const folder = new URL('../../fixtures/travel/content/briefings/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.startsWith('2025-'));

test('articles of seven shapes are there', () => {
  expect(files).toHaveLength(7);
});

test.each(files)('%s is recorded whole, with the marks of its article', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { briefings, diagnostics } = checkFiles({ [name]: text });
  expect(diagnostics).toEqual([]);
  expect(briefings[0]?.record.quotes.length).toBeGreaterThan(0);
});
