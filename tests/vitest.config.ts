import { defineConfig } from 'vitest/config';
import { ROOT } from '../src/tasks/project.ts';

export default defineConfig({
  root: ROOT,
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/fixtures/**'],
  },
});
