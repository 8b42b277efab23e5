import { expect, test } from 'vitest';
import { site } from '../../src/site/site.ts';
import { absolute } from '../../src/site/urls.ts';

test.each([
  '/',
  '/quotes/2024-x/y/',
  '/a/b',
  '//x/',
  '/a//b',
  '/a/../b',
  '/a/./b',
  '/é/',
  '/a b',
  '/a\n',
  '/a?b#c',
  '',
  'a',
])('the address of %j with its origin is what a URL parser makes of it', (url) => {
  expect(absolute(url)).toBe(new URL(url, site.url).href);
});
