import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { quoteParts } from '../../schema/quote.ts';
import { fold } from '../../text/fold.ts';
import { containsWords } from '../../text/words/whole-words.ts';
import { inEachBriefing } from '../rule.ts';
import { quotingFields } from './field-quotations.ts';
import { wordsInValue } from './locate.ts';

/** How many words without marks it takes: fewer may be the editor's own. */
const fewestWords = 5;

/**
 * Retracted words are gone from the editor's words, too: no headline, standfirst, key point or event has words in
 * marks that only a retracted quote has, or the whole of such a quote. The summary, the cards and the feeds are made
 * of these fields.
 */
export const retractedWords = inEachBriefing(function* check(briefing) {
  const { quotes, retracted } = briefing.record;
  // The pages of a briefing that was retracted show none of its words.
  if (retracted || quotes.every((quote) => !quote.retracted)) return;
  const textsOf = (isGone: boolean) =>
    quotes.flatMap((quote) =>
      (quote.retracted !== undefined) === isGone ? quoteParts(quote).map(fold) : [],
    );
  const [gone, live] = [textsOf(true), textsOf(false)];
  const isOnlyGone = (words: string) =>
    gone.some((text) => containsWords(text, words)) && !live.some((text) => containsWords(text, words));
  const marked = quotingFields(briefing).flatMap(({ path, words, doubtful, isOfAmendment }) =>
    isOfAmendment
      ? []
      : [...words, ...doubtful]
          .filter((some) => isOnlyGone(fold(some)))
          .map((some) => ({ path, words: some })),
  );
  const plain = statements(briefing).flatMap(({ path, text }) =>
    gone
      .filter((words) => words.split(' ').length >= fewestWords && isOnlyGone(words))
      .filter((words) => containsWords(fold(text).toLowerCase(), words.toLowerCase()))
      .filter(() => marked.every((found) => found.path.join() !== path.join()))
      .map((words) => ({ path, words })),
  );
  for (const { path, words } of [...marked, ...plain])
    yield diagnose('quote/retracted-words', briefing.source, wordsInValue(briefing, path, words), {
      message: `The words “${fold(words)}” are those of a quote that was retracted, expected words that stand.`,
      hint: `Take them out of "${String(path.find((step) => typeof step === 'string'))}".`,
    });
});

function statements({ record }: ParsedBriefing): { readonly path: FieldPath; readonly text: string }[] {
  return [
    { path: ['title'], text: record.title },
    { path: ['standfirst'], text: record.standfirst },
    ...record.keyPoints.map((text, at) => ({ path: ['keyPoints', at], text })),
    ...record.dates.map(({ event }, at) => ({ path: ['dates', at, 'event'], text: event })),
  ];
}
