import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortened } from '../../../src/record/text/shorten.ts';

describe('a shortened text', () => {
  test.each([
    ['en', 'The sea gives and the sea takes', 20, 'The sea gives and …'],
    ['en', 'Wait, and see, they said', 14, 'Wait, and see …'],
    ['en', 'As long as this', 15, 'As long as this'],
    // No space parts these words; a dictionary does.
    ['zh', '我们必须在今天晚上之前达成协议', 8, '我们必须在今天 …'],
    ['th', 'เราต้องตกลงกันก่อนคืนนี้', 12, 'เราต้องตกลง …'],
    ['de', 'Donaudampfschifffahrt', 5, 'Donau …'],
    ['en', '👩‍👩‍👧👩‍👩‍👧', 9, '👩‍👩‍👧 …'],
  ])('in %s ends with a whole word: %s', (lang, text, most, expected) => {
    expect(shortened(text, most, lang)).toBe(expected);
  });

  test('is the beginning of the text, no longer than asked, and halves no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), (text, most) => {
        const short = shortened(text, most, 'en');
        if (text.length <= most) return short === text;
        const kept = short.slice(0, -2);
        return short.endsWith(' …') && text.startsWith(kept) && kept.length <= most && short.isWellFormed();
      }),
    );
  });
});
