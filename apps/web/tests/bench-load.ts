import { chromium, type Page } from '@playwright/test';
import type { Figure } from '../../../bench/figure.ts';
import { findBrowser } from './find-browser.ts';
import type { BenchedPage, PageSteps } from './page-steps.ts';
import { pressStep } from './press-step.ts';
import { traceWork } from './trace.ts';

/** Two articles to compare, by what their length is called; the longest the page takes has no aims. */
export type LongPair = { name: string; texts: readonly [string, string]; aims: boolean };

/** So long a page of an older checkout may take for its longest pair, in milliseconds. */
const atMostTaken = 300_000;

/**
 * Imports each pair into a fresh built page and follows it until it is compared; then uses it, and takes an import back
 * half-way. Blocks are the longest single task of the page in processor time, and what it did is all of them (articles are compared
 * elsewhere, so it is what drawing takes); the rest is time on the clock.
 */
export async function* benchLoad({ built, steps }: BenchedPage, pairs: readonly LongPair[]): AsyncGenerator<Figure> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const pair of pairs) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
      await page.goto(built);
      await page.locator(steps.selectors.awake).waitFor({ state: 'attached' });
      yield* measurePair(page, steps, pair);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function* measurePair(page: Page, steps: PageSteps, { name, texts, aims }: LongPair): AsyncGenerator<Figure> {
  const devtools = await page.context().newCDPSession(page);
  const measure = async (what: string, atMost: number, act: () => Promise<unknown>): Promise<Figure[]> => {
    const started = performance.now();
    let ms = 0;
    const { tasks } = await traceWork(devtools, async () => {
      await act();
      ms = performance.now() - started;
      await page.waitForTimeout(300);
    });
    const longest = Math.max(0, ...tasks);
    return [
      { name: `${name}: ${what}`, value: ms, unit: 'ms', ...(aims && { atMost }) },
      { name: `${name}: ${what}, longest block`, value: longest, unit: 'ms', ...(aims && { atMost: 100 }) },
      { name: `${name}: ${what}, all the page did`, value: sum(tasks), unit: 'ms' },
    ];
  };
  await steps.openAdding(page);
  const cancel = steps.cancelReading(page);
  await steps.chooseFile(page, texts);
  await cancel.waitFor();
  yield* await measure('cancel while they are read', 200, async () => {
    await cancel.click();
    await cancel.waitFor({ state: 'detached' });
  });
  const add = steps.addAll(page, texts.length);
  yield* await measure('read', 3000, async () => {
    await steps.chooseFile(page, texts);
    await add.waitFor({ timeout: atMostTaken });
  });
  yield* await measure('compare and draw', 3000, async () => {
    await add.click();
    await steps.longCompared(page).waitFor({ timeout: atMostTaken });
  });
  for (const step of steps.withLongPair) yield* await measure(step.name, 1000, () => pressStep(page, step));
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
