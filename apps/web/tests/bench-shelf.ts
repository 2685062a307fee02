import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Figure } from '../../../bench/figure.ts';
import { findBrowser } from './find-browser.ts';

/** Imports `texts` as one file into the built page and follows them until every pair is counted. Figures are printed, never asserted; memory in megabytes (10^6 bytes). */
export async function benchShelf(texts: readonly string[]): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    await page.goto(pathToFileURL(new URL('../build/index.html', import.meta.url).pathname).href);
    await page.locator('html[data-awake]').waitFor({ state: 'attached' });
    const started = performance.now();
    const since = (): number => performance.now() - started;
    await page.getByRole('button', { name: 'Add articles' }).click();
    const lines = texts.map((text) => JSON.stringify({ text })).join('\n');
    await page
      .getByLabel('Choose files')
      .setInputFiles({ name: 'library.jsonl', mimeType: 'application/json', buffer: Buffer.from(lines) });
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    const first = since();
    const add = page.getByRole('button', { name: `Add ${texts.length} articles` });
    await add.waitFor({ timeout: 300_000 });
    const read = since();
    await add.click();
    await page
      .getByRole('region', { name: 'Which articles share passages?' })
      .getByRole('list')
      .waitFor({ timeout: 120_000 });
    const shown = since();
    const firstCells = await waitForPairs(page, since);
    await page.getByRole('button', { name: /^Library/ }).click();
    // A locator would search the whole list of articles again and again, and cost more than what is measured.
    const isDone = () => document.querySelector('dialog[open] [role="status"] button') === null;
    await page.waitForFunction(isDone, undefined, { polling: 200, timeout: 300_000 });
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

async function waitForPairs(page: Page, since: () => number): Promise<number> {
  // The first five pairs are of the built-in articles.
  await page
    .getByRole('region', { name: 'Which articles share passages?' })
    .getByRole('listitem')
    .nth(5)
    .waitFor({ state: 'attached', timeout: 120_000 });
  return since();
}

/** What the system says the page's process holds, in MB: more than its scripts can see of it. */
async function readMemory(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => String(id));
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', pages.join()]).toString().trim().split(/\s+/).map(Number);
  return Math.max(...kilobytes) / 1000;
}
