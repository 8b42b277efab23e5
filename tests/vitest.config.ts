import { defineConfig } from 'vitest/config';
import { ROOT } from '../src/system/project.ts';

export default defineConfig({
  root: ROOT,
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/fixtures/**'],
    // No test changes what another one sees, so a worker loads the code once for all of its files.
    isolate: false,
    // Tests that build wait for other processes: Vitest's own choice, one worker less than processors, leaves one idle.
    maxWorkers: 2,
    // Machines are shared; what must be quick measures itself.
    testTimeout: 30_000,
  },
});
