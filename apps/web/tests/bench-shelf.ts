import { execFileSync } from 'node:child_process';
import { chromium, type Browser } from '@playwright/test';
import type { Figure } from '../../../bench/figure.ts';
import { findBrowser } from './find-browser.ts';
import type { BenchedPage } from './page-steps.ts';

/**
 * Imports `texts` as one file into the built page and follows them until every pair is counted. Figures are printed, never
 * asserted; memory in megabytes (10^6 bytes).
 */
export async function benchShelf({ built, steps }: BenchedPage, texts: readonly string[]): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    await page.goto(built);
    await page.locator(steps.selectors.awake).waitFor({ state: 'attached' });
    const started = performance.now();
    const since = (): number => performance.now() - started;
    await steps.openAdding(page);
    await steps.chooseFile(page, texts);
    await steps.firstRead(page).waitFor();
    const first = since();
    const add = steps.addAll(page, texts.length);
    await add.waitFor({ timeout: 300_000 });
    const read = since();
    await add.click();
    const pairMap = await steps.pairMap(page);
    await pairMap.waitFor({ timeout: 120_000 });
    const shown = since();
    await steps.firstCounted(page).waitFor({ state: 'attached', timeout: 120_000 });
    const firstCells = since();
    await steps.allCounted(page);
    const whole = since();
    const memory = await readMemory(browser);
    return [
      { name: 'first article to review', value: first, atMost: 1000, unit: 'ms' },
      { name: 'all articles read', value: read, atMost: 10_000, unit: 'ms' },
      { name: 'in the library and saved, after adding', value: shown - read, atMost: 2000, unit: 'ms' },
      { name: 'first pairs counted, after adding', value: firstCells - read, atMost: 2000, unit: 'ms' },
      { name: 'all pairs counted, after adding', value: whole - read, atMost: 10_000, unit: 'ms' },
      { name: 'memory of the page, its workers and all it loaded', value: memory, atMost: 500, unit: 'MB' },
    ];
  } finally {
    await browser.close();
  }
}

/** What the system says the page's process holds, in MB: more than its scripts can see of it. */
async function readMemory(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => String(id));
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', pages.join()]).toString().trim().split(/\s+/).map(Number);
  return Math.max(...kilobytes) / 1000;
}
