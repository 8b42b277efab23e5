import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../system/child-process.ts';
import { ROOT } from '../system/project.ts';
import { describeFailure, Interrupted, TaskError } from '../system/task-error.ts';
import { run as build } from './build.ts';
import { ensureChromium } from './install-browser.ts';
import { addTallies, playwrightTally, readReport, type Tally, tallyLine, vitestTally } from './test-tally.ts';

type Step = (report: string, filters: readonly string[]) => Promise<Tally>;

/** In the order they run: the quick ones first. Every one runs, whatever failed before it. */
const STEPS: Readonly<Record<string, Step>> = { lint, types, unit, build: wholeBuild, browser };

/**
 * `npm test [-- --only=lint|types|unit|build|browser] [path…]`: runs every test, or one kind of them, or
 * those whose path contains one of the words given. The last line sums up: `N passed, N failed`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const filters = args.filter((arg) => !arg.startsWith('--'));
  const known = Object.keys(STEPS);
  if (only !== undefined && !known.includes(only))
    throw new TaskError(`--only takes one of: ${known.join(', ')}.`);
  const chosen = only !== undefined ? [only] : filters.length > 0 ? ['unit', 'browser'] : known;

  const reports = await mkdtemp(join(tmpdir(), 'on-the-record-tests-'));
  const tallies: Tally[] = [];
  try {
    for (const name of chosen) {
      console.log(`\n── ${name} ──`);
      const tally = await runStep(name, join(reports, `${name}.json`), filters);
      if (tally.failed > 0) console.error(`${name}: ${tally.failed} failed`);
      tallies.push(tally);
    }
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
  const total = addTallies(tallies);
  console.log(`\n${tallyLine(total)}`);
  if (total.failed > 0) process.exitCode = 1;
}

async function runStep(name: string, report: string, filters: readonly string[]): Promise<Tally> {
  try {
    return (await STEPS[name]?.(report, filters)) ?? FAILED;
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    console.error(describeFailure(error));
    return FAILED;
  }
}

const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

async function lint(): Promise<Tally> {
  return check(['@biomejs', 'biome', 'bin', 'biome'], ['check', '--error-on-warnings']);
}

async function types(): Promise<Tally> {
  return check(['astro', 'bin', 'astro.mjs'], ['check', '--minimumFailingSeverity', 'warning']);
}

async function wholeBuild(): Promise<Tally> {
  await build();
  return PASSED;
}

async function unit(report: string, filters: readonly string[]): Promise<Tally> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['run', '--config', join('tests', 'vitest.config.ts'), ...reporters];
  const { ok } = await runNode([
    tool('vitest', 'vitest.mjs'),
    ...config,
    ...filters,
    ...lenient(filters, '--passWithNoTests'),
  ]);
  return vitestTally(await readReport(report), ok);
}

async function browser(report: string, filters: readonly string[]): Promise<Tally> {
  await ensureChromium();
  const config = ['test', '--config', join('tests', 'playwright.config.ts'), '--reporter=list,json'];
  const { ok } = await runNode(
    [
      tool('@playwright', 'test', 'cli.js'),
      ...config,
      ...filters,
      ...lenient(filters, '--pass-with-no-tests'),
    ],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  return playwrightTally(await readReport(report), ok);
}

/** A filter may well fit tests of one kind only. */
function lenient(filters: readonly string[], flag: string): string[] {
  return filters.length > 0 ? [flag] : [];
}

async function check(path: readonly string[], args: readonly string[]): Promise<Tally> {
  const { ok } = await runNode([tool(...path), ...args]);
  return ok ? PASSED : FAILED;
}

function tool(...path: readonly string[]): string {
  return join(ROOT, 'node_modules', ...path);
}
