import { expect, it } from 'vitest';
import { takeUnconfirmed } from '../../../../src/record/parse/schema-check/unconfirmed.ts';

it('takes the question mark from ids, days and choices', () => {
  const { value, unconfirmed } = takeUnconfirmed({
    mediators: ['egypt', 'qatar?'],
    quotes: [{ speaker: 'ann-lee?', on: '2030-05-06?', undated: 'true?', to: ['tom-ray?'] }],
  });
  expect(value).toEqual({
    mediators: ['egypt', 'qatar'],
    quotes: [{ speaker: 'ann-lee', on: '2030-05-06', undated: true, to: ['tom-ray'] }],
  });
  expect(unconfirmed).toEqual([
    { path: ['mediators', 1], value: 'qatar' },
    { path: ['quotes', 0, 'speaker'], value: 'ann-lee' },
    { path: ['quotes', 0, 'on'], value: '2030-05-06' },
    { path: ['quotes', 0, 'undated'], value: 'true' },
    { path: ['quotes', 0, 'to', 0], value: 'tom-ray' },
  ]);
});

it('leaves free texts that ask', () => {
  const record = {
    title: 'Why?',
    keyPoints: ['Who?'],
    quotes: [{ text: 'Why?', place: 'Where?', via: 'Who?', occasion: 'When?' }],
    dates: [{ asWritten: 'Monday?', event: 'What?' }],
    actors: [{ name: 'Who?', role: 'What?', asWritten: ['Who?'] }],
  };
  expect(takeUnconfirmed(record)).toEqual({ value: record, unconfirmed: [] });
});
