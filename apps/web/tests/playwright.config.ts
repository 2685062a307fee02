import { defineConfig } from '@playwright/test';
import { findShell } from './find-browser.ts';

/** How the browser tests run: two at a time, in the one browser that is found here, and no `test.only` left behind. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 1000 },
    launchOptions: {
      executablePath: findShell(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
});
