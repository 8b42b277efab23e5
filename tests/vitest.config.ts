import { defineConfig } from 'vitest/config';
import { ROOT } from '../src/system/project.ts';

export default defineConfig({
  root: ROOT,
  test: {
    // Machines are shared; what must be quick measures itself.
    testTimeout: 30_000,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/fixtures/**'],
  },
});
