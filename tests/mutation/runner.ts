import { loadTests, prepare } from './environment.ts';
import type { Test } from './suite.ts';

/** What mutated code looks at, by Stryker's instrumenter. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly mutantActivation: 'runtime' | 'static';
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

type Outcome =
  | { status: 'survived'; nrOfTests: number }
  | { status: 'killed'; nrOfTests: number; killedBy: string[]; failureMessage: string }
  | { status: 'timeout'; reason: string };

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });

/** How often a test failed of late, and how long it takes; what is thought of one that never ran. */
const fresh: { readonly kills: number; readonly milliseconds: number } = { kills: 0, milliseconds: 20 };

/**
 * Runs the tests of the domain in one process, in milliseconds where a Vitest of its own for each mutant takes a second.
 * A module may remember what it once made of its input, and a mutant must neither hide behind that nor leave something
 * wrong in it for the next one: who survives, and ran much less often than the code it replaces, is tried again with all
 * modules loaded anew, and so is who is killed by a test that then fails without the mutant, too.
 */
class InProcessRunner {
  readonly #files: readonly string[];
  #tests: readonly Test[] = [];
  #isFresh = false;
  readonly #record = new Map<string, typeof fresh>();

  constructor(options: { readonly testFiles: readonly string[] }) {
    this.#files = options.testFiles;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    prepare(process.cwd());
  }

  async #load(activeMutant?: string) {
    Object.assign(switches, { activeMutant, currentTestId: undefined });
    this.#tests = await loadTests(this.#files);
    this.#isFresh = true;
  }

  async dryRun() {
    await this.#load();
    const tests = [];
    for (const { id, name, file, run } of this.#tests) {
      switches.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(run);
      const result = { id, name, fileName: file, timeSpentMs: performance.now() - start };
      tests.push(
        failureMessage === undefined ? { ...result, status: 0 } : { ...result, status: 1, failureMessage },
      );
    }
    switches.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: switches.mutantCoverage };
  }

  async mutantRun(run: MutantRun): Promise<Outcome> {
    const { activeMutant, mutantActivation } = run;
    if (mutantActivation === 'static') {
      switches.hitCount = undefined;
      try {
        await this.#load(activeMutant.id);
      } catch (error) {
        return { status: 'killed', nrOfTests: 0, killedBy: [], failureMessage: String(error) };
      }
      const outcome = await this.#try(run);
      this.#tests = [];
      return outcome;
    }
    if (this.#tests.length === 0) await this.#load();
    const wasFresh = this.#isFresh;
    this.#isFresh = false;
    const outcome = await this.#try(run);
    const isRemembered = outcome.status === 'survived' ? isHitLess(run) : await this.#failsAnyway(outcome);
    if (wasFresh || !isRemembered) return outcome;
    await this.#load();
    this.#isFresh = false;
    return await this.#try(run);
  }

  async #try({ activeMutant, testFilter, hitLimit }: MutantRun): Promise<Outcome> {
    const chosen = testFilter && new Set(testFilter);
    Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    let nrOfTests = 0;
    for (const { id, run } of this.#likeliestFirst()) {
      if (chosen && !chosen.has(id)) continue;
      nrOfTests += 1;
      const start = performance.now();
      const failureMessage = await failureOf(run);
      this.#note(id, performance.now() - start, failureMessage !== undefined);
      if (switches.hitLimit !== undefined && Number(switches.hitCount) > switches.hitLimit)
        return { status: 'timeout', reason: `more than ${hitLimit} hits` };
      if (failureMessage !== undefined)
        return { status: 'killed', nrOfTests, killedBy: [id], failureMessage };
    }
    return { status: 'survived', nrOfTests };
  }

  /** Neighboring mutants fail the same tests: first those that failed most often of late for the time they take. */
  #likeliestFirst(): readonly Test[] {
    const promise = ({ id }: Test) => {
      const { kills, milliseconds } = this.#record.get(id) ?? fresh;
      return (kills + 0.02) / (milliseconds + 1);
    };
    const promises = new Map(this.#tests.map((each) => [each, promise(each)]));
    return this.#tests.toSorted((a, b) => (promises.get(b) ?? 0) - (promises.get(a) ?? 0));
  }

  #note(id: string, took: number, failed: boolean) {
    const { kills, milliseconds } = this.#record.get(id) ?? fresh;
    this.#record.set(id, {
      kills: kills * 0.9 + (failed ? 0.1 : 0),
      // A test that fails ends early, and one may have waited for the machine.
      milliseconds: failed ? milliseconds : milliseconds * 0.8 + took * 0.2,
    });
  }

  async #failsAnyway(outcome: Outcome): Promise<boolean> {
    if (outcome.status !== 'killed') return false;
    switches.activeMutant = undefined;
    const killers = this.#tests.filter(({ id }) => outcome.killedBy.includes(id));
    for (const { run } of killers) if ((await failureOf(run)) !== undefined) return true;
    return false;
  }
}

/** Whether the mutated code ran less than half as often as without a mutant; Stryker allows it a hundred times as often. */
function isHitLess({ hitLimit = Number.POSITIVE_INFINITY }: MutantRun): boolean {
  return Number(switches.hitCount) * 200 < hitLimit;
}

async function failureOf(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function createRunner(options: { readonly inProcess: { readonly testFiles: readonly string[] } }) {
  return new InProcessRunner(options.inProcess);
}
createRunner.inject = ['options'] as const;

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: createRunner }];
