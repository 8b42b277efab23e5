import { expect, test } from 'vitest';
import { Source } from '../../../../src/record/text/source.ts';
import { archiveFrom } from '../../../support/archive.ts';
import { FULL_RECORD } from '../../../support/full-record.ts';

test('a profile is set in its own language', () => {
  const briefings = [new Source('content/briefings/2024-05-06-sample.md', FULL_RECORD)];
  const proseIn = (lang: string) => {
    const profile = `---\nlang: ${lang}\nnotQuotes: [Mimi]\n---\n\nMira "Mimi" Sol.\n`;
    const { personById } = archiveFrom({
      briefings,
      profiles: [new Source('content/people/mira-sol.md', profile)],
    });
    return personById.get('mira-sol')?.profile?.prose.map(({ html }) => html);
  };
  expect(proseIn('en')).toEqual(['<p>Mira “Mimi” Sol.</p>']);
  expect(proseIn('de')).toEqual(['<p>Mira "Mimi" Sol.</p>']);
});
