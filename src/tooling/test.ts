import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Outcome, runNode } from '../system/child-process.ts';
import { CommandError, describeFailure, Interrupted } from '../system/command-error.ts';
import { ASTRO, ROOT } from '../system/project.ts';
import { ensureChromium } from './install-browser.ts';
import { addTallies, playwrightTally, readReport, type Tally, tallyLine, vitestTally } from './test-tally.ts';

/** What the steps of one run work with. */
interface TestRun {
  /** Only tests whose path contains one of these words; all when there are none. */
  readonly filters: readonly string[];
  /** The folder that the runners write their reports into. */
  readonly reports: string;
  /** Runs a script on this Node; its output is shown at once, or kept when several steps run side by side. */
  node(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Outcome>;
}

type Step = (run: TestRun) => Promise<{ readonly tally: Tally; readonly output: string }>;

type StepName = 'lint' | 'types' | 'build' | 'unit' | 'browser';
const STEPS: Readonly<Record<StepName, Step>> = { lint, types, build, unit, browser };

/** Steps of one row run one after another, and the rows of a group side by side: most of them need one processor. */
const GROUPS: readonly (readonly (readonly StepName[])[])[] = [
  [['unit'], ['lint', 'types', 'build']],
  [['browser']],
];

/** Where Node keeps the code that it has compiled: some forty builds run, and each would compile Astro again. */
const COMPILED = join(ROOT, '.build', 'compiled');

/**
 * `npm test [-- [--all] [--only=lint|types|build|unit|browser] [path…]]`: runs every test, or one kind of them, or those
 * whose path contains one of the words given. `--all` runs the long proofs in full. The last line sums up: `N passed, N failed`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { filters, chosen, isInFull } = readOptions(args);
  const reports = await mkdtemp(join(tmpdir(), 'on-the-record-tests-'));
  const isAlone = chosen.length === 1;
  const color: Readonly<Record<string, string>> =
    process.stdout.isTTY && !isAlone ? { FORCE_COLOR: '1' } : {};
  const testRun: TestRun = {
    filters,
    reports,
    node: (script, env = {}) =>
      runNode(script, {
        env: { NODE_COMPILE_CACHE: COMPILED, ...color, ...(isInFull ? { TEST_ALL: 'yes' } : {}), ...env },
        capture: !isAlone,
      }),
  };
  const tallies: Tally[] = [];
  const perform = async (names: readonly StepName[]) => {
    for (const name of names.filter((candidate) => chosen.includes(candidate)))
      tallies.push(await report(name, testRun));
  };
  try {
    // Installing the browser may take minutes and mostly waits for the network, so it begins now.
    if (chosen.includes('browser')) ensureChromium().catch(() => {});
    for (const rows of GROUPS) await Promise.all(rows.map(perform));
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
  const total = addTallies(tallies);
  if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.join('\n')}`);
  console.log(`\n${tallyLine(total)}`);
  if (total.failed > 0) process.exitCode = 1;
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { only: { type: 'string' }, all: { type: 'boolean', default: false } },
  });
  const known = Object.keys(STEPS) as StepName[];
  const only = known.filter((name) => name === values.only);
  if (values.only !== undefined && only.length === 0)
    throw new CommandError(`--only takes one of: ${known.join(', ')}.`);
  const ofFilters: readonly StepName[] = positionals.length > 0 ? ['unit', 'browser'] : known;
  return { filters: positionals, chosen: only.length > 0 ? only : ofFilters, isInFull: values.all };
}

/** Runs a step and says what came of it; a step that cannot be run has failed. */
async function report(name: StepName, testRun: TestRun): Promise<Tally> {
  const started = performance.now();
  try {
    const { tally, output } = await STEPS[name](testRun);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`\n── ${name}: ${tallyLine(tally)}, ${seconds} s ──\n${output}`.trimEnd());
    return tally;
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    console.error(`\n── ${name} ──\n${describeFailure(error)}`);
    return { passed: 0, failed: 1, skipped: 0, failures: [`${name}: it could not be run`] };
  }
}

function lint(testRun: TestRun) {
  return asOneTest('lint', testRun, [
    inPackage('@biomejs', 'biome', 'bin', 'biome'),
    'check',
    '--error-on-warnings',
  ]);
}

function types(testRun: TestRun) {
  return asOneTest('types', testRun, [ASTRO, 'check', '--minimumFailingSeverity', 'warning']);
}

/** The site that is published, and the sites of the browser tests, which would build them themselves. */
async function build(testRun: TestRun) {
  const published = await testRun.node([ASTRO, 'build']);
  const ofTests = await testRun.node([join(ROOT, 'tests', 'support', 'site', 'sites', 'build-sites.ts')]);
  return oneTest('build', {
    ok: published.ok && ofTests.ok,
    output: `${published.output}${ofTests.output}`,
  });
}

async function unit({ node, reports, filters }: TestRun) {
  const report = join(reports, 'unit.json');
  const { ok, output } = await node([
    inPackage('vitest', 'vitest.mjs'),
    'run',
    ...['--config', join('tests', 'vitest.config.ts')],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    ...filters,
    // A filter may fit only tests of the other kind.
    ...(filters.length > 0 ? ['--passWithNoTests'] : []),
  ]);
  const ending = { ok, mayBeEmpty: filters.length > 0 };
  return { tally: vitestTally(await readReport(report), ending), output };
}

async function browser({ node, reports, filters }: TestRun) {
  await ensureChromium();
  const report = join(reports, 'browser.json');
  const { ok, output } = await node(
    [
      inPackage('@playwright', 'test', 'cli.js'),
      'test',
      ...['--config', join('tests', 'playwright.config.ts')],
      '--reporter=dot,json',
      ...filters,
      ...(filters.length > 0 ? ['--pass-with-no-tests'] : []),
    ],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  const ending = { ok, mayBeEmpty: filters.length > 0 };
  return { tally: playwrightTally(await readReport(report), ending), output };
}

/** A program that only says whether all is well counts as one test. */
async function asOneTest(name: StepName, { node }: TestRun, program: readonly string[]) {
  return oneTest(name, await node(program));
}

function oneTest(name: StepName, { ok, output }: Outcome) {
  const failures = ok ? [] : [name];
  return { tally: { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures }, output };
}

function inPackage(...path: readonly string[]): string {
  return join(ROOT, 'node_modules', ...path);
}
