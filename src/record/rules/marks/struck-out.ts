import { diagnose } from '../../diagnostics/diagnostic.ts';
import { fileSpan } from '../../parse/places.ts';
import { inEachBriefing } from '../rule.ts';

/** Combining characters that draw a line through a letter. "&" may begin an entity for one. */
const combined = /[\u0335-\u0338&]/;
const lined = /(?:\p{L}\p{M}*[\u0335-\u0338]\p{M}*\s?){2,}/u;

/** No words of a quotation are struck out: its page, its card and its citations would show them as said. */
export const struckOut = inEachBriefing(function* check(briefing) {
  const { body, quotations, source } = briefing;
  // A quick test: most articles strike nothing out.
  if (!source.text.includes('~~') && !combined.test(source.text)) return;
  for (const { parts } of quotations)
    for (const { passage, start, end } of parts) {
      const { runs = [], text = '' } = body.passages[passage] ?? {};
      const run = runs.find(
        ({ at, text: words, within }) =>
          at < end && start < at + words.length && within.some(({ type }) => type === 'delete'),
      );
      const line = lined.exec(text.slice(start, end));
      const place = run
        ? { passage, start: Math.max(start, run.at), end: Math.min(end, run.at + run.text.length) }
        : line && { passage, start: start + line.index, end: start + line.index + line[0].trimEnd().length };
      if (!place) continue;
      yield diagnose('quote/struck-out', source, fileSpan(briefing, place), {
        message: 'Words of a quotation are struck out, expected words that stand.',
        hint: 'Take the line through them away; what was taken back is a correction or a retraction of the quote.',
      });
    }
});
