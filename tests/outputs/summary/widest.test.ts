import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeSummary } from '../../../src/outputs/summary/content/compose.ts';
import { canBePlanned, surelyFits } from '../../../src/outputs/summary/layout/plan.ts';
import { widest } from '../../../src/outputs/summary/layout/widest.ts';
import { measure } from '../../../src/outputs/summary/type/measure.ts';
import { parseBriefing } from '../../../src/record/parse/parse.ts';
import { Source } from '../../../src/record/text/source.ts';
import { sample } from '../../support/sample.ts';
import { generateRecords } from '../../support/summaries/records.ts';

const seed = 20240819;

test('no word is wider than it is taken to be without a font', () => {
  const emphases = ['plain', 'strong', 'italic'] as const;
  const letters = fc.oneof(
    fc.constantFrom('W', 'M', 'Œ', 'Щ', 'Ω', 'Å', '—', '…', '漢', 'け', '한', '₪', 'f', 'i'),
    fc.integer({ min: 0x20, max: 0x45f }).map((point) => String.fromCodePoint(point)),
  );
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (word) => {
      for (const emphasis of emphases) {
        const text = word.join('');
        expect(measure(text, emphasis)).toBeLessThanOrEqual(widest(text, emphasis));
      }
    }),
    { seed, numRuns: sample(1000, 3000) },
  );
});

test('a summary that surely fits does fit', () => {
  const contents = generateRecords(sample(100, 300), seed).flatMap(({ slug, text }) => {
    const { result } = parseBriefing(new Source(`${slug}.md`, text));
    return result ? [composeSummary(result)] : [];
  });
  const sure = contents.filter(surelyFits);
  expect(sure.length, `seed ${seed}`).toBeGreaterThan(contents.length / 10);
  expect(sure.filter((content) => !canBePlanned(content, measure)).map(({ headline }) => headline)).toEqual(
    [],
  );
}, 120_000);
