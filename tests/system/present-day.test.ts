import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/system/project.ts';
import { contentFolder, run } from '../support/build/content-folder.ts';
import { fileOf, recordWith } from '../support/record/briefing.ts';

/** What day it is at a moment in a time zone: where the person is, and at the latest anywhere. */
function daysIn(zone: string, moment: string): string {
  const module = join(ROOT, 'src', 'system', 'present-day.ts');
  const program = `const { localDay, latestDay } = await import(${JSON.stringify(module)});
    const now = new Date('${moment}');
    console.log(localDay(now), latestDay(now));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  }).trim();
}

test.each([
  ['Asia/Tokyo', '2026-11-22T17:11:00Z', '2026-11-23 2026-11-23'],
  ['UTC', '2026-11-22T17:11:00Z', '2026-11-22 2026-11-23'],
  ['America/Los_Angeles', '2026-11-22T05:00:00Z', '2026-11-21 2026-11-22'],
  ['Pacific/Kiritimati', '2026-11-22T09:59:00Z', '2026-11-22 2026-11-22'],
])(
  'in %s at %s a person is offered their own day, and the latest is the same everywhere',
  (zone, moment, days) => {
    expect(daysIn(zone, moment)).toBe(days);
  },
);

test('what was done on a day that has begun somewhere is not in the future, what was done later is', async () => {
  const corrected = (on: string) =>
    contentFolder({
      'briefings/2025-03-04-sample.md': fileOf(recordWith({ corrections: [{ on, note: 'A word.' }] })),
    });
  const days = { today: () => '2025-06-01', latestDay: () => '2025-06-02' };
  expect(await run(await corrected('2025-06-02'), 'check', [], days)).toMatchObject({ code: 0 });
  const late = await run(await corrected('2025-06-03'), 'check', [], days);
  expect(late.code).toBe(1);
  expect(late.stdout).toContain('order/in-future');
  expect(
    (await run(await corrected('2025-06-02'), 'new', ['--title', 'Harbor opens'], days)).stdout,
  ).toContain('2025-06-01-harbor-opens');
});
