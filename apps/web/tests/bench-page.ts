import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import type { Figure } from '../../../bench/figure.ts';
import { findBrowser } from './find-browser.ts';
import { recount } from './recount.ts';
import { traceWork } from './trace.ts';

const built = (folder: string): string =>
  pathToFileURL(new URL(`../${folder}/index.html`, import.meta.url).pathname).href;

/** A processor four times slower takes this many times as long. */
const slower = 4;
/** Each figure is the least of so many rounds: what else the machine does only ever adds. */
const rounds = 3;
/** Shorter tasks are the browser's own housekeeping, in milliseconds of processor time. */
const housekeeping = 0.5;

/** Long enough for the worker to compare any pair, in milliseconds; asking the page whether it is done would be work of its own. */
const comparing = 4000;

/** Until the note of a row under the pointer is open, in milliseconds. */
const resting = 600;

/** A step by its name, and the key, or the button that a selector finds, that makes it. */
type Step = readonly [name: string, key: string, button?: string];

const steps: readonly Step[] = [
  ['pin the first link', 'j'],
  ['next link', 'j'],
  ['word differences', 'd'],
  ['exchange A and B (first time)', 'x'],
  ['exchange A and B (again)', 'x'],
  ['to the topics', 't'],
  ['back to the texts', 't'],
];
const viewSteps: readonly Step[] = [
  ['choose a topic beside the texts', '', '[aria-describedby="topic-talks"]'],
  ['to the topics, one chosen', 't'],
  ['choose another among all charts', '', '[aria-describedby="topic-assad"]'],
  ['to the voices', '3'],
  ['to the names', '4'],
  ['to the figures', '5'],
  ['to what stands only here', '6'],
];

/**
 * Measures the built page in Chromium by its own tracing: processor time on the main thread, times four for a processor four
 * times slower. Figures are printed, never asserted.
 */
export async function benchPage(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const all: Figure[][] = [];
    for (let round = 0; round < rounds; round++) all.push(await measureOnce(browser));
    return (all[0] ?? []).map((figure, i) => ({
      ...figure,
      value: Math.min(...all.map((one) => one[i]?.value ?? Infinity)),
    }));
  } finally {
    await browser.close();
  }
}

async function measureOnce(browser: Browser): Promise<Figure[]> {
  // Without motion the first frame after a step shows all of its effect, and no later one counts.
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
  const devtools = await page.context().newCDPSession(page);
  const { tasks } = await traceWork(devtools, () => wake(page, built('build')));
  const figures: Figure[] = [
    { name: 'longest task at load', value: Math.max(0, ...tasks) * slower, atMost: 200, unit: 'ms' },
    ...(await answers(page, devtools, '', [...steps, ...viewSteps])),
    await scrolling(page, devtools, 'scrolling the pair', built('build')),
    await scrolling(page, devtools, 'scrolling a very long pair', `${built('build-gallery')}#very%20long`),
    ...(await answers(page, devtools, ', very long pair')),
    ...(await recounts(browser)),
  ];
  await page.close();
  return figures;
}

/** Counting anew in the worker: time on the clock, as another thread does it. */
async function recounts(browser: Browser): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const [first, again] = await recount(page);
  await page.close();
  const what = '500 articles × 50 topics in the worker';
  const figure = (name: string, value = Infinity, atMost = 200): Figure => ({
    name: `${what}: ${name}`,
    value,
    atMost,
    unit: 'ms',
  });
  return [
    figure('counted first', first?.counting, 1000),
    figure('counted again', again?.counting),
    figure('longest silence of the page meanwhile', again?.gap, 100),
    figure('longest silence while it is drawn', again?.drawing),
  ];
}

async function wake(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
}

/**
 * For each step all work that the key or the click makes; where some of it is left for later frames, also the work until the
 * first one is shown. The pointer rests on the button before: looking for it is the test's work, not the page's.
 */
async function answers(page: Page, devtools: CDPSession, where: string, made = steps): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, key, button] of made) {
    if (button !== undefined) await page.locator(button).first().hover();
    await page.waitForTimeout(resting);
    const { tasks, toFrame } = await traceWork(devtools, async () => {
      if (button === undefined) await page.keyboard.press(key);
      else {
        await page.mouse.down();
        await page.mouse.up();
      }
      await page.waitForTimeout(key === 'x' ? comparing : 500);
    });
    figures.push({ name: name + where, value: sumOf(tasks) * slower, atMost: 100, unit: 'ms' });
    if (name.startsWith('to the topics')) {
      figures.push({
        name: `${name}: until it shows${where}`,
        value: sumOf(toFrame) * slower,
        atMost: 100,
        unit: 'ms',
      });
    }
  }
  return figures;
}

function sumOf(tasks: readonly number[]): number {
  return tasks.filter((task) => task > housekeeping).reduce((sum, task) => sum + task, 0);
}

/** Script time a frame while the wheel turns over the first article. */
async function scrolling(page: Page, devtools: CDPSession, name: string, address: string): Promise<Figure> {
  await page.goto('about:blank');
  await wake(page, address);
  await page.getByRole('region', { name: 'Text of article A' }).hover();
  await page.evaluate(() => {
    const seen = globalThis as unknown as { frameCount: number };
    seen.frameCount = 0;
    const count = (): void => {
      seen.frameCount += 1;
      if (seen.frameCount > 0) requestAnimationFrame(count);
    };
    count();
  });
  const { script } = await traceWork(devtools, async () => {
    for (let step = 0; step < 60; step++) {
      await page.mouse.wheel(0, 40);
      await page.waitForTimeout(16);
    }
  });
  const frames = await page.evaluate(() => {
    const seen = globalThis as unknown as { frameCount: number };
    const counted = seen.frameCount;
    // Counting on would draw frames in the steps that follow.
    seen.frameCount = -Infinity;
    return counted;
  });
  return { name: `${name}, script a frame`, value: (script * slower) / Math.max(1, frames), atMost: 8, unit: 'ms' };
}
