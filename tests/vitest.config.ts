import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ROOT } from '../src/system/project.ts';

/** Tests that build sites go first: begun at the end, one of them would leave the other worker idle for half a minute. */
class BuildsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isBuild = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/integration/');
    const { builds = [], others = [] } = Object.groupBy(await super.sort(files), (file) =>
      isBuild(file) ? 'builds' : 'others',
    );
    return [...builds, ...others];
  }
}

export default defineConfig({
  root: ROOT,
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/fixtures/**'],
    // No test changes what another one sees, so a worker loads the code once for all of its files.
    isolate: false,
    // Tests that build wait for other processes: Vitest's own choice, one worker less than processors, leaves one idle.
    maxWorkers: 2,
    sequence: { sequencer: BuildsFirst },
    // Machines are shared; what must be quick measures itself.
    testTimeout: 30_000,
  },
});
