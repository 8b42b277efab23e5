import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { codeFrame } from '../../../src/record/diagnostics/code-frame.ts';
import { parseBriefing } from '../../../src/record/parse/parse.ts';
import { checkSources } from '../../../src/record/rules/check.ts';
import { briefingSchema } from '../../../src/record/schema/briefing.ts';
import { fold, foldWithin, foldWithOrigin } from '../../../src/record/text/fold.ts';
import { Source } from '../../../src/record/text/source.ts';
import { pieces } from '../../support/attacks/strange-pieces.ts';
import { harborFile, harborTalks, recordWith, today } from '../../support/record/briefing.ts';

/** The same cases every time; fast-check prints the seed and the smallest case when one fails. */
const runs = { seed: 20250303, numRuns: 150 };

const prose = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((words) => words.join(''));
/** The valid file with stretches taken out, doubled, or replaced. */
const mutated = fc
  .array(fc.tuple(fc.nat(harborTalks.length), fc.nat(40), prose), { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce(
      (text, [at, length, written]) => text.slice(0, at) + written + text.slice(at + length),
      harborTalks,
    ),
  );
const files = fc.oneof(
  prose,
  prose.map((body) => `---\n${stringify(recordWith())}---\n${body}`),
  prose.map((yaml) => `---\n${yaml}\n---\nBody.\n`),
  mutated,
);

test('no text makes the check throw, and every finding lies inside its file', () => {
  fc.assert(
    fc.property(files, (text) => {
      const source = new Source(harborFile, text);
      const { diagnostics } = checkSources({ briefings: [source], profiles: [source] }, { today });
      for (const { range, message, related = [] } of diagnostics) {
        for (const { start, end } of [range, ...related.map((place) => place.range)]) {
          expect(start.offset).toBeGreaterThanOrEqual(0);
          expect(start.offset).toBeLessThanOrEqual(end.offset);
          expect(end.offset).toBeLessThanOrEqual(text.length);
          expect(source.pointAt(start.offset)).toEqual(start);
        }
        expect(message).toMatch(/^[A-Z][\s\S]*\bexpected /);
        codeFrame(source, range, { context: 2, accent: String, faint: String });
      }
    }),
    runs,
  );
});

test('every unit of every passage has a place in the file, in order', () => {
  fc.assert(
    fc.property(prose, (body) => {
      const text = `---\n${stringify(recordWith())}---\n${body}`;
      const { result } = parseBriefing(new Source(harborFile, text));
      for (const passage of result?.body.passages ?? []) {
        expect(passage.origin).toHaveLength(passage.text.length + 1);
        passage.origin.forEach((offset, at) => {
          expect(offset).toBeGreaterThanOrEqual(passage.origin[at - 1] ?? 0);
          expect(offset).toBeLessThanOrEqual(text.length);
          const unit = passage.text.charAt(at);
          // A letter is written as itself or as an entity, never as another letter.
          if (/[A-Za-z0-9]/.test(unit)) expect([unit, '&']).toContain(text.charAt(offset));
        });
      }
    }),
    runs,
  );
});

const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const records = fc.record(
  {
    title: words,
    standfirst: words,
    published: day,
    keyPoints: fc.array(words, { minLength: 3, maxLength: 6 }),
    dateline: fc.record({ place: words, on: day }),
    actors: fc.array(
      fc.record({ id, name: words, kind: fc.constantFrom('person', 'organization', 'government') }),
    ),
    quotes: fc.array(fc.record({ id, speaker: id, text: words, on: day, to: fc.array(id) })),
    dates: fc.array(fc.record({ id, on: day, asWritten: words, event: words })),
    notQuotes: fc.array(words),
  },
  { requiredKeys: ['title', 'standfirst', 'published', 'keyPoints'] },
);

test('a valid record written as YAML is read as it was', () => {
  fc.assert(
    fc.property(records, (record) => {
      const { result, diagnostics } = parseBriefing(
        new Source(harborFile, `---\n${stringify(record)}---\n\nBody.\n`),
      );
      expect(diagnostics).toEqual([]);
      expect(result?.record).toEqual(briefingSchema.parse(record));
    }),
    runs,
  );
});

test('folding twice is folding once, and keeps the way back', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const folded = fold(text);
      expect(fold(text.replace(/\s+/g, '\n '))).toBe(folded);
      expect(fold(text.replaceAll('"', '“').replaceAll("'", '’'))).toBe(folded);
      const { text: kept, origin } = foldWithOrigin(text);
      expect(foldWithin(text)).toBe(kept);
      expect(origin).toHaveLength(kept.length + 1);
      for (const [at, unit] of [...kept].entries())
        if (/[\p{L}\p{N}]/u.test(unit) && unit.length === 1 && kept.length === [...kept].length)
          expect(text.charAt(origin[at] ?? -1)).toBe(unit);
    }),
    runs,
  );
});
