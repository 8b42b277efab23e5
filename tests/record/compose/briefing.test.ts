import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Briefing, composeBriefing, composeProfile } from '../../../src/record/compose/briefing.ts';
import { parseProfile } from '../../../src/record/parse/parse.ts';
import { Source } from '../../../src/record/text/source.ts';
import { proseSite } from '../../../src/site/prose-site.ts';
import { checkFiles, fileOf, harborTalks, recordWith } from '../../support/record/briefing.ts';

const fixture = (slug: string) =>
  readFileSync(new URL(`../../fixtures/shown/${slug}.md`, import.meta.url), 'utf8');

function shown(name: string, text: string): Briefing {
  const { briefings, diagnostics } = checkFiles({ [name]: text });
  expect(diagnostics.filter(({ code }) => code !== 'order/in-future')).toEqual([]);
  const [parsed] = briefings;
  if (!parsed) throw new Error('The briefing cannot be read.');
  return composeBriefing(parsed, proseSite);
}

// What is shown changes on purpose: `npx vitest run --config tests/vitest.config.ts shown -u` stores it, the diff shows it.
test.each([
  ['2025-03-03-harbor-talks', harborTalks],
  ['2026-01-05-lantern-week', fixture('2026-01-05-lantern-week')],
  ['2025-06-02-tide-mill', fixture('2025-06-02-tide-mill')],
])('%s: prose, margins, contexts and anchors are what readers were given', async (slug, text) => {
  const { prose, contexts, anchors, text: plain, dir } = shown(`${slug}.md`, text);
  const stored = JSON.stringify({ dir, prose, contexts, anchors, plain }, null, 2);
  await expect(`${stored}\n`).toMatchFileSnapshot(`../../fixtures/shown/${slug}.json`);
});

test('right to left is the direction of the language, unless the file says another', () => {
  const inLanguage = (fields: string) =>
    shown('2025-03-04-x.md', harborTalks.replace('lang: en\n', fields)).dir;
  expect(inLanguage('lang: en\n')).toBe('ltr');
  expect(inLanguage('lang: en\ndir: rtl\n')).toBe('rtl');
});

test('HTML is shown as it was typed, and does nothing', () => {
  const source = new Source(
    'content/people/ona-rask.md',
    '---\n---\n\nA <b onclick="x">life</b>.\n\n<script>x</script>\n\nSee <br>.\n',
  );
  const { result } = parseProfile(source);
  if (!result) throw new Error('The profile cannot be read.');
  expect(composeProfile(result, proseSite).prose.map(({ html }) => html)).toEqual([
    '<p>A &#x3C;b onclick="x">life&#x3C;/b>.</p>',
    '<p>&#x3C;script>x&#x3C;/script></p>',
    '<p>See &#x3C;br>.</p>',
  ]);
});

test('the prose of a profile has its links and no marks of a record', () => {
  const source = new Source(
    'content/people/ona-rask.md',
    '---\n---\n\nA [life](/briefings/x/), since *March 14*.\n',
  );
  const { result } = parseProfile(source);
  if (!result) throw new Error('The profile cannot be read.');
  expect(composeProfile(result, { ...proseSite, file: (path) => `/base${path}` })).toEqual({
    actorId: 'ona-rask',
    record: result.record,
    prose: [
      {
        html: '<p>A <a href="/base/briefings/x/">life</a>, since <em>March 14</em>.</p>',
        quotes: [],
        continued: [],
        actors: [],
        dates: [],
      },
    ],
  });
});

test('the letter of somebody in an interview is linked as a label alone', () => {
  const actors = [{ id: 'ivo', name: 'Ivo Sample', kind: 'person', asWritten: ['A'] }];
  const quotes = [{ id: 'no', speaker: 'ivo', text: 'No.', undated: true }];
  const text = fileOf(recordWith({ actors, quotes }), 'A storm came. A judge left.\n\nA. No.\n');
  const prose = JSON.stringify(shown('2025-03-04-x.md', text).prose);
  expect(prose).toContain('A storm came. A judge left.');
  expect(prose.match(/people\/ivo/g)).toHaveLength(1);
});
