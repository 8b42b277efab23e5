import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../../src/record/diagnostics/diagnostic.ts';
import type { Body } from '../../../src/record/parse/body.ts';
import { decode } from '../../../src/record/parse/decode.ts';
import { checkSources } from '../../../src/record/rules/check.ts';
import type { Source } from '../../../src/record/text/source.ts';
import { changeBytes, changeLines, changeNodes } from '../../support/attacks/changed-text.ts';
import { createRandom, type Random } from '../../support/corpus/random.ts';
import { harborFile, harborTalks } from '../../support/record/briefing.ts';
import { sample } from '../../support/sample.ts';

const SEED = 20_250_303;

/** As short as a briefing with something of everything can be, so that thousands of changes take seconds. */
const short = `---
title: A short briefing # for whoever edits it
standfirst: Something happened, and it matters.
published: 2025-03-04
source: { name: The Courier, url: https://courier.example/short }
keyPoints: [One thing., Another thing., A third thing.]
actors: [{ id: ona, name: Ona Rask, kind: person, asWritten: [Rask] }]
quotes: [{ id: ready, speaker: ona, text: We are ready, undated: true }]
dates: [{ id: left, on: 2025-03-03, asWritten: Monday, event: "Rask left the city \\u2014 late" }]
---

“We are ready,” Rask *said* &amp; left on Monday, [it is said](https://courier.example/left "who left").
`;

test.each([
  ['bytes of a short briefing', short, changeBytes, 9000],
  ['lines of a short briefing', short, changeLines, 2500],
  ['YAML nodes of a short briefing', short, changeNodes, 5000],
  ['bytes of a briefing with most of the vocabulary', harborTalks, changeBytes, 2000],
  ['lines of a briefing with most of the vocabulary', harborTalks, changeLines, 500],
  ['YAML nodes of a briefing with most of the vocabulary', harborTalks, changeNodes, 1000],
] satisfies [string, string, (text: string, random: Random) => Buffer, number][])(
  'changed %s: valid and complete, or a finding inside the file, at once',
  (_title, text, change, times) => {
    const random = createRandom(SEED);
    const changes = sample(times / 20, times);
    let valid = 0;
    for (let time = 0; time < changes; time += 1) {
      const bytes = change(text, random);
      const fault = faultOf(bytes);
      if (fault === 'valid') valid += 1;
      else if (fault) expect.fail(`seed ${SEED}, change ${time}: ${fault}\n\n${bytes.toString()}`);
    }
    // Were none of them valid, or all, nothing would be tested.
    expect(valid).toBeGreaterThan(0);
    expect(valid).toBeLessThan(changes);
  },
  120_000,
);

/** What is wrong with how a file is taken; nothing when it is refused as it should be. */
function faultOf(bytes: Uint8Array): string | undefined {
  const started = process.cpuUsage();
  const { source, isText, diagnostics: found } = decode(harborFile, bytes);
  const checked = isText
    ? checkSources({ briefings: [source], profiles: [] }, { today: '2031-01-01' })
    : undefined;
  const { user } = process.cpuUsage(started);
  if (user > 1_000_000) return `took ${user / 1e6} s`;
  const diagnostics = [...found, ...(checked?.diagnostics ?? [])];
  const outside = diagnostics.find((diagnostic) => !isInside(diagnostic, source));
  if (outside) return `${outside.code} outside the file`;
  if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  const briefing = checked?.briefings[0];
  if (!briefing) return 'no briefing and no error';
  const [, yaml = '', body = ''] =
    /^---\s*\n([\s\S]*?)\r?\n---[ \t]*\r?(?:\n([\s\S]*))?$/.exec(source.text) ?? [];
  const kept = leavesOf(briefing.record);
  const lost = leavesOf(parse(yaml)).find((leaf) => !kept.includes(leaf));
  if (lost) return `lost from the record: ${lost}`;
  const shown = wordsOf(textOf(briefing.body));
  const missing = wordsOf(body.replace(/&#?\w+;/g, ' ')).find((word) => !shown.includes(word));
  return missing ? `lost from the prose: ${missing}` : 'valid';
}

function isInside({ range, related = [] }: Diagnostic, source: Source): boolean {
  return [range, ...related.map((place) => place.range)].every(
    ({ start, end }) =>
      start.offset >= 0 && start.offset <= end.offset && end.offset <= source.text.length && start.line >= 1,
  );
}

/** Every value of a record as text; white space around one means nothing. */
function leavesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [String(value).trim()];
}

/** What readers see of the prose, and the addresses of its links. */
function textOf({ blocks }: Body): string {
  const texts: string[] = [];
  visit({ type: 'root', children: [...blocks] }, (node) => {
    for (const key of ['value', 'url', 'title', 'alt', 'lang', 'meta', 'label'] as const)
      if (key in node) texts.push(String(Reflect.get(node, key)));
  });
  return texts.join('\n');
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}
