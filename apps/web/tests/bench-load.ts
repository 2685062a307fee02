import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import type { Figure } from '../../../bench/figure.ts';
import { findBrowser } from './find-browser.ts';
import { traceWork } from './trace.ts';

/** Two articles to compare, by what their length is called; the longest the page takes has no aims. */
export type LongPair = { name: string; texts: readonly [string, string]; aims: boolean };

/** What the reader does with the pair once it stands there: the key that does it. */
const steps = [
  ['pin a link', 'j'],
  ['next link', 'j'],
  ['to the topics', '2'],
  ['back to the texts', '1'],
] as const;

/**
 * Imports each pair into a fresh built page and follows it until it is compared; then uses it, and takes an import back
 * half-way. Blocks are the longest single task of the page in processor time; the rest is time on the clock.
 */
export async function benchLoad(pairs: readonly LongPair[]): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const figures: Figure[] = [];
    for (const pair of pairs) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
      await page.goto(pathToFileURL(new URL('../build/index.html', import.meta.url).pathname).href);
      await page.locator('html[data-awake]').waitFor({ state: 'attached' });
      figures.push(...(await measurePair(page, pair)));
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function measurePair(page: Page, { name, texts, aims }: LongPair): Promise<Figure[]> {
  const devtools = await page.context().newCDPSession(page);
  const figures: Figure[] = [];
  const measure = async (what: string, atMost: number, act: () => Promise<unknown>): Promise<void> => {
    const started = performance.now();
    let ms = 0;
    const { tasks } = await traceWork(devtools, async () => {
      await act();
      ms = performance.now() - started;
      await page.waitForTimeout(300);
    });
    const longest = Math.max(0, ...tasks);
    figures.push(
      { name: `${name}: ${what}`, value: ms, unit: 'ms', ...(aims && { atMost }) },
      { name: `${name}: ${what}, longest block`, value: longest, unit: 'ms', ...(aims && { atMost: 100 }) },
    );
  };
  await page.getByRole('button', { name: 'Add articles' }).click();
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await chooseFile(page, texts);
  await cancel.waitFor();
  await measure('cancel while they are read', 200, async () => {
    await cancel.click();
    await cancel.waitFor({ state: 'detached' });
  });
  await measure('read', 3000, async () => {
    await chooseFile(page, texts);
    await page.getByRole('button', { name: 'Add 2 articles' }).waitFor({ timeout: 120_000 });
  });
  await measure('compare and draw', 3000, async () => {
    await page.getByRole('button', { name: 'Add 2 articles' }).click();
    await page.getByText(/of [\d,]{4,} sentences in A have a counterpart/).waitFor({ timeout: 120_000 });
  });
  for (const [what, key] of steps) await measure(what, 1000, () => page.keyboard.press(key));
  return figures;
}

async function chooseFile(page: Page, texts: readonly string[]): Promise<void> {
  const buffer = Buffer.from(texts.map((text) => JSON.stringify({ text })).join('\n'));
  await page.getByLabel('Choose files').setInputFiles({ name: 'long.jsonl', mimeType: 'application/json', buffer });
}
