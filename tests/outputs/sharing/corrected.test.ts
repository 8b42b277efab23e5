import { expect, test } from 'vitest';
import { quotationFlags } from '../../../src/outputs/embed/shown.ts';
import { quotationSnippet } from '../../../src/outputs/embed/snippet.ts';
import { quoteItem } from '../../../src/outputs/feeds/items.ts';
import { sharedQuotation } from '../../../src/outputs/sharing/share-links.ts';
import { correctionsOf } from '../../../src/record/archive/corrections.ts';
import { Source } from '../../../src/record/text/source.ts';
import { archiveFrom } from '../../support/archive/archive.ts';
import { harborTalks } from '../../support/record/briefing.ts';

const older = '  - { on: 2025-03-07, note: A word., target: quotes.every-boat, was: Any, now: Each }\n';
const newer = '  - { on: 2025-03-09, note: Again., target: quotes.every-boat, was: Each, now: Every }\n';

/** A quote that was corrected twice, with its corrections in the order given. */
function correctedTwice(...corrections: readonly string[]) {
  const text = harborTalks.replace('corrections:\n', `corrections:\n${corrections.join('')}`);
  const source = new Source('content/briefings/2025-03-03-talks.md', text);
  const entry = archiveFrom({ briefings: [source], profiles: [] }).quotes.find(
    ({ quote }) => quote.id === 'every-boat',
  );
  if (!entry) throw new Error('The harbor talks have this quote.');
  return entry;
}

test.each([
  ['last', [older, newer]],
  ['first', [newer, older]],
])('whoever passes on a quotation learns of its newest correction, listed %s', (_, corrections) => {
  const entry = correctedTwice(...corrections);
  expect(correctionsOf(entry).map(({ on }) => on)).toEqual(['2025-03-07', '2025-03-09']);
  const told = [
    quotationFlags(entry, '2025').join(),
    quotationSnippet(entry),
    quoteItem(entry).html,
    sharedQuotation(entry).by,
  ];
  for (const text of told) {
    expect(text).toContain('March 9, 2025');
    expect(text).not.toContain('March 7, 2025');
  }
});
