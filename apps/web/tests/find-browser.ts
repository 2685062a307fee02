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

const shells = ['/usr/lib/chromium/chromium-headless-shell', '/usr/bin/chromium-headless-shell'];

/**
 * What the browser tests drive: Chromium without the pages that a window of its own shows (tabs, side panels), which cost as much
 * processor time as ours. CHROME_PATH names another one; where there is neither a shell nor a whole browser, the shell is installed on
 * Debian as root, and elsewhere the whole browser serves. Throws with what to do where none of this works.
 */
export function findShell(): string {
  const find = (): string | undefined => shells.find((path) => existsSync(path));
  if (process.env.CHROME_PATH !== undefined) return findBrowser();
  if (find() === undefined && !installed.some((path) => existsSync(path))) {
    try {
      installOnDebian('chromium-headless-shell', 'fonts-noto-core');
    } catch {
      // Older releases have no such package.
    }
  }
  return find() ?? findBrowser();
}

/**
 * A whole Chromium, for walks and measuring: the one CHROME_PATH names, one that Playwright or the system has installed, or, on Debian
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
