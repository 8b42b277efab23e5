import { expect, test } from 'vitest';
import { fileOf, findingsOf, harborTalks, recordWith } from '../../../support/record/briefing.ts';

const told = (text: string) => findingsOf(text).map(({ code, message, hint }) => ({ code, message, hint }));

test('a comma in a text of a group in braces is told to be what it is', () => {
  const text = harborTalks.replace(
    'dateline:\n  place: Port Calder\n  on: 2025-03-03',
    'dateline: { place: Port Marren, Velland, on: 2025-03-03 }',
  );
  expect(told(text)).toEqual([
    {
      code: 'schema/unknown-key',
      message:
        'The comma before "Velland" ends the field before it, expected quotation marks around a text with a comma.',
      hint: 'Write place: "Port Marren, Velland" if that is one text.',
    },
  ]);
});

test('behind a comma a mistyped name is one', () => {
  const text = fileOf(recordWith()).replace('---\n', '---\ndateline: { place: Port, om: 2025-03-03 }\n');
  expect(told(text)[0]?.hint).toBe('Did you mean "on"?');
});

test.each(['007', '12345678901234567890', '1e3', '0x1F'])(
  'the number %s is told as it was typed',
  (number) => {
    const text = fileOf(recordWith()).replace('title: A short briefing', `title: ${number}`);
    expect(told(text)[0]).toMatchObject({
      message: `Unexpected number "${number}" in "title", expected text.`,
      hint: `Where "${number}" is meant as text, put it in quotation marks.`,
    });
  },
);
