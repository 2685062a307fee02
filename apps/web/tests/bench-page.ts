import { pathToFileURL } from 'node:url';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** One figure of the page: its name, what was seen, the aim, and the unit both are in. */
export type PageFigure = { name: string; value: number; aim: number; unit: string };

const built = (folder: string): string =>
  pathToFileURL(new URL(`../${folder}/index.html`, import.meta.url).pathname).href;

/** Measures the built page in Chromium with the processor slowed down four times. Figures are printed, never asserted. */
export async function benchPage(): Promise<PageFigure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { longTasks: seen });
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
        buffered: true,
      });
    });
    await wake(page, built('build'));
    const longest = await page.evaluate(() =>
      Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
    );
    const figures: PageFigure[] = [{ name: 'longest task at load', value: longest, aim: 200, unit: 'ms' }];
    for (const [name, key] of [
      ['pin the first link', 'j'],
      ['next link', 'j'],
      ['word differences', 'd'],
      ['exchange A and B (first time)', 'x'],
      ['exchange A and B (again)', 'x'],
      ['to the topics', 't'],
      ['back to the texts', 't'],
    ] as const) {
      figures.push({ name, value: await answerTime(page, key), aim: 100, unit: 'ms' });
    }
    figures.push(await scrolling(page, devtools, 'scrolling the pair', built('build')));
    figures.push(
      await scrolling(page, devtools, 'scrolling a very long pair', `${built('build-gallery')}#very%20long`),
    );
    return figures;
  } finally {
    await browser.close();
  }
}

async function wake(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
}

/** Milliseconds from a key to the end of the frame that shows its effect. */
async function answerTime(page: Page, key: string): Promise<number> {
  const time = await page.evaluate(async (pressed) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const start = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
    await frame();
    // The frame's own work (style, layout, paint) comes before the next task.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
    return performance.now() - start;
  }, key);
  await page.waitForTimeout(400);
  return time;
}

/** Script time a frame while the wheel turns over the first article. */
async function scrolling(page: Page, devtools: CDPSession, name: string, address: string): Promise<PageFigure> {
  await page.goto('about:blank');
  await wake(page, address);
  await devtools.send('Performance.enable');
  const script = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0;
  };
  await page.getByRole('region', { name: 'Text of article A' }).hover();
  await page.evaluate(() => {
    const count = () => {
      Object.assign(globalThis, {
        frameCount: ((globalThis as unknown as { frameCount?: number }).frameCount ?? 0) + 1,
      });
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const before = await script();
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 40);
    await page.waitForTimeout(16);
  }
  const spent = ((await script()) - before) * 1000;
  const frames = await page.evaluate(() => (globalThis as unknown as { frameCount: number }).frameCount);
  return { name, value: spent / Math.max(1, frames), aim: 8, unit: 'ms of script a frame' };
}
