import { expect, test } from 'vitest';
import { Source } from '../../../../src/record/text/source.ts';
import { archiveFrom } from '../../../support/archive/archive.ts';
import { checkFiles, fileOf, recordWith } from '../../../support/record/briefing.ts';
import { FULL_RECORD } from '../../../support/record/full-record.ts';

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

test('single marks in a profile are looked at like double ones', () => {
  const actors = [{ id: 'ona', name: 'Ona', kind: 'person' }];
  const quotes = [{ id: 'sail', speaker: 'ona', text: 'We sail at dawn', undated: true }];
  const briefing = fileOf(recordWith({ actors, quotes }), '“We sail at dawn,” Ona said.\n');
  const found = (body: string, fields = '') =>
    checkFiles(
      { '2025-03-04-x.md': briefing },
      { 'ona.md': `---\nlang: en\n${fields}---\n\n${body}\n` },
    ).diagnostics.map(({ code }) => code);
  expect(found('Ona said: ‘We sail at dawn.’ The boys’ school, the ’90s.')).toEqual([]);
  expect(found('Ona said: ‘We never sail.’')).toEqual(['quote/unclaimed']);
  expect(found('Ona is called ‘the Sail’.')).toEqual(['quote/possible']);
  expect(found('Ona is called ‘the Sail’.', 'notQuotes: [the Sail]\n')).toEqual([]);
});
