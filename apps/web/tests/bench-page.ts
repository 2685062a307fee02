import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import type { Figure } from '../../../bench/figure.ts';
import { benchOpening } from './bench-opening.ts';
import { benchReload, type OwnPair } from './bench-reload.ts';
import { findBrowser } from './find-browser.ts';
import type { BenchedPage, Step } from './page-steps.ts';
import { pointAt, pressStep } from './press-step.ts';
import { recount } from './recount.ts';
import { traceWork } from './trace.ts';

/** A processor four times slower takes this many times as long. */
const slower = 4;
/** Shorter tasks are the browser's own housekeeping, in milliseconds of processor time. */
const housekeeping = 0.5;

/** Long enough for the worker to compare any pair, in milliseconds; asking the page whether it is done would be work of its own. */
const comparing = 4000;

/** Until the note of a row under the pointer is open, in milliseconds. */
const resting = 600;

/**
 * Measures the built page in Chromium by its own tracing: processor time on the main thread, times four for a processor four
 * times slower; opening it and coming back to a pair of one's own also on the clock. Figures are printed, never asserted.
 */
export async function* benchPage(benched: BenchedPage, pairs: readonly OwnPair[]): AsyncGenerator<Figure> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    yield* await benchOpening(browser, benched, slower);
    yield* await benchSteps(browser, benched);
    yield* await benchReload(browser, benched, pairs, slower);
  } finally {
    await browser.close();
  }
}

async function benchSteps(browser: Browser, benched: BenchedPage): Promise<Figure[]> {
  const { built, gallery, steps } = benched;
  // Without motion the first frame after a step shows all of its effect, and no later one counts.
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
  const devtools = await page.context().newCDPSession(page);
  const { tasks } = await traceWork(devtools, () => wake(page, benched, built));
  const veryLong = `${gallery}#${encodeURIComponent(steps.states.veryLong)}`;
  const figures: Figure[] = [
    { name: 'longest task at load', value: Math.max(0, ...tasks) * slower, atMost: 200, unit: 'ms' },
    ...(await answers(page, devtools, '', [...steps.reading, ...steps.views])),
    await scrolling(page, devtools, benched, 'scrolling the pair', built),
    await scrolling(page, devtools, benched, 'scrolling a very long pair', veryLong),
    ...(await answers(page, devtools, ', very long pair', steps.reading)),
    ...(await recounts(browser, benched)),
  ];
  await page.close();
  return figures;
}

/** Counting anew in the worker: time on the clock, as another thread does it. */
async function recounts(browser: Browser, benched: BenchedPage): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const [first, again] = await recount(page, benched);
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

async function wake(page: Page, { steps }: BenchedPage, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(steps.selectors.awake).waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
}

/**
 * For each step all work that the key or the click makes; where some of it is left for later frames, also the work until the
 * first one is shown. The pointer rests on the button before.
 */
async function answers(page: Page, devtools: CDPSession, where: string, made: readonly Step[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const step of made) {
    await pointAt(page, step);
    await page.waitForTimeout(resting);
    const { tasks, toFrame } = await traceWork(devtools, async () => {
      await pressStep(page, step);
      await page.waitForTimeout(step.compares ? comparing : 500);
    });
    const figure = (name: string, work: readonly number[]): Figure => ({
      name: name + where,
      value: sumOf(work) * slower,
      atMost: 100,
      unit: 'ms',
    });
    figures.push(figure(step.name, tasks));
    if (step.unfolds) figures.push(figure(`${step.name}: until it shows`, toFrame));
  }
  return figures;
}

function sumOf(tasks: readonly number[]): number {
  return tasks.filter((task) => task > housekeeping).reduce((sum, task) => sum + task, 0);
}

/** Script time a frame while the wheel turns over the first article. */
async function scrolling(
  page: Page,
  devtools: CDPSession,
  benched: BenchedPage,
  name: string,
  address: string,
): Promise<Figure> {
  await page.goto('about:blank');
  await wake(page, benched, address);
  await page.locator(benched.steps.selectors.paneA).hover();
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
