import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { skeleton } from '../../../src/record/schema/skeleton.ts';

test.each([
  'A day at the harbor',
  'Harbor: "open" & it’s # free',
  "'Open', they say",
  'yes',
  '2025-03-03',
  '- a dash',
  `A headline that is as long as one may be, ${'or longer '.repeat(6)}still`,
])('a headline is one line of the draft, and the headline: %s', (headline) => {
  const [, frontmatter = ''] = skeleton({ headline, day: '2025-03-03' }).split('---\n');
  expect(parse(frontmatter)).toMatchObject({ title: headline, published: '2025-03-03' });
  expect(frontmatter.split('\n')[3]).toMatch(/^title: /);
  expect(frontmatter.split('\n')[4]).toMatch(/^# /);
});
