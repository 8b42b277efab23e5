import { expect, test } from 'vitest';
import { searchDocuments } from '../../../src/outputs/search/search-documents.ts';
import { archiveOf } from '../../support/archive/archive.ts';
import { FULL_RECORD } from '../../support/record/full-record.ts';

test('neither what the editors added to the prose is found nor what was retracted and still stands there', () => {
  const text = FULL_RECORD.replace('form: statement }', 'retracted: { on: 2024-05-09, reason: Misheard. } }');
  const archive = archiveOf(text);
  const prose = archive.briefings[0]?.prose.map(({ html }) => html).join('');
  expect(prose).toContain('[May 6, 2024]');
  expect(prose).toContain('“Later,”</del>');
  const [briefing] = searchDocuments(archive, new Map());
  expect(briefing?.html).toContain('Mira Sol');
  expect(briefing?.html).toContain(' met ');
  expect(briefing?.html).not.toMatch(/May 6|Later|retracted/);
});
