import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installOnDebian } from './install-on-debian.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium the tests drive: the one CHROME_PATH names, one that Playwright or the system has installed, or, on Debian
 * as root, one installed now. Throws with what to do where none of this works.
 */
export function findBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  const find = (): string | undefined => [chromium.executablePath(), ...installed].find((path) => existsSync(path));
  const found = find() ?? (installOnDebian('chromium', 'fonts-noto-core') ? find() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one (Debian: apt-get install chromium; anywhere: npx playwright install chromium) or name it in CHROME_PATH.',
  );
}
