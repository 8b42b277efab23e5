import { expect, it } from 'vitest';
import { parseBriefing } from '../../../../src/record/parse/parse.ts';
import { Source } from '../../../../src/record/text/source.ts';

const body = `**Is the gate open?**

No. “Never,” my father said.

It is shut.

**When will it open?**

In May.

*The interview has been shortened.*

## What does it cost?

Nothing.

## Harbor

It rained.
`;

/** The quotations of the interview where a record claims some words. */
function quotationsWith(...claimed: string[]): string[] {
  const quotes = claimed.map(
    (text, at) => `  - { id: a-${at}, speaker: a, text: ${JSON.stringify(text)}, undated: true }\n`,
  );
  const file = `---\nactors:\n  - { id: a, name: Ann Lee, kind: person }\nquotes:\n${quotes.join('')}---\n\n${body}`;
  const { result } = parseBriefing(new Source('a.md', file));
  return result?.quotations.map(({ text, kind }) => `${kind}: ${text}`) ?? [];
}

it.each([
  [
    'a whole answer, with what it quotes',
    'No. “Never,” my father said.\n\nIt is shut.',
    ['answer: No. “Never,” my father said.\n\nIt is shut.'],
  ],
  ['one sentence of an answer', 'In May.', ['double: Never,', 'answer: In May.']],
  ['what stands behind a heading that asks', 'Nothing.', ['double: Never,']],
  ['nothing', 'Unsaid.', ['double: Never,']],
  ['a note behind the answers', 'The interview has been shortened.', ['double: Never,']],
  ['what stands behind a heading that does not ask', 'It rained.', ['double: Never,']],
])('reads %s as a quotation where a record claims it', (_, claimed, quotations) => {
  expect(quotationsWith(claimed)).toEqual(quotations);
});
