import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../src/tooling/browser.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './support/site/sites/build-sites.ts',
  outputDir: '../.build/browser-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only at the second try hides a fault.
  retries: 0,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { args: chromiumArguments(), ...(executablePath && { executablePath }) },
    trace: 'off',
    // What a test looks for and does not find is told long before the test runs out of time.
    actionTimeout: 20_000,
  },
});
