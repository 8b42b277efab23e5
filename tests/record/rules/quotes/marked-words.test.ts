import { expect, test } from 'vitest';
import { checkFiles } from '../../../support/record/briefing.ts';
import { changed } from '../../../support/record/changed-record.ts';

const name = '2025-03-04-talks.md';

const words = [
  ...['title', 'standfirst', 'keyPoints.1', 'dateline.place', 'source.name', 'source.note', 'actors.0.role'],
  ...[
    'quotes.0.place',
    'quotes.0.occasion',
    'quotes.0.via',
    'quotes.0.translator',
    'quotes.1.retracted.reason',
  ],
  ...['dates.0.event', 'dates.0.place', 'corrections.0.note', 'retracted.reason'],
];
test('words in marks stand in the article, whatever field they stand in; a repair may say what was', async () => {
  const lines = words.flatMap((at) =>
    ['“unsaid”', '“unpaired', '6"', '“Now”', '“Then”', '“later”'].map((added) => {
      const text = changed(at, (value) => `${value} ${added}`);
      const found = checkFiles({ [name]: text }).diagnostics;
      const places = found.map(({ code, message, range: { start, end } }) => {
        const [, field] = / in "(\w+)",/.exec(message) ?? [];
        return `${code} in ${field}, line ${start.line}: ⟦${text.slice(start.offset, end.offset)}⟧`;
      });
      return `${at} with ${added}: ${places.join('; ') || 'fine'}`;
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./marked-words.txt');
});
