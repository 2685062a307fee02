import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';

/**
 * What counting 50 topics in 500 articles takes, in milliseconds on the clock: in the worker from the question to the answer, the
 * longest time meanwhile in which the page answered nothing, and the longest after it, while the counts are drawn.
 */
export type Count = { job: string; counting: number; gap: number; drawing: number };

type Seen = { jobs: { job: string; asked: number; answered: number }[]; ticks: number[] };

/**
 * Has the gallery's large library counted twice: its topics, which were taken out, are brought back, taken out and brought back
 * again. The first count finds the words of all texts, the second has them.
 */
export async function recount(page: Page): Promise<Count[]> {
  await page.addInitScript(() => {
    const seen: Seen = ((globalThis as unknown as { seen: Seen }).seen = { jobs: [], ticks: [] });
    globalThis.Worker = class extends Worker {
      override postMessage(request: { id: number; job: string }): void {
        const one = { job: request.job, asked: performance.now(), answered: NaN };
        seen.jobs.push(one);
        this.addEventListener('message', ({ data }: MessageEvent<{ id?: number }>) => {
          if (data.id === request.id) one.answered = performance.now();
        });
        super.postMessage(request);
      }
    };
    const tick = (): void => {
      seen.ticks.push(performance.now());
      setTimeout(tick);
    };
    tick();
  });
  const gallery = pathToFileURL(new URL('../build-gallery/index.html', import.meta.url).pathname).href;
  await page.goto(`${gallery}#${encodeURIComponent('five hundred articles, topics taken out')}`);
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  const row = page.getByRole('rowheader', { name: 'Topic 1', exact: true });
  await page.getByText('Edit the topics').click();
  await page.getByRole('button', { name: 'Back to the built-in topics' }).click();
  await row.waitFor();
  await page.keyboard.press('Control+z');
  await row.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+z');
  await row.waitFor();
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const { jobs, ticks } = (globalThis as unknown as { seen: Seen }).seen;
    const longest = (from: number, to: number): number => {
      const within = [from, ...ticks.filter((at) => at > from && at < to), to];
      return Math.max(...within.slice(1).map((at, i) => at - (within[i] ?? at)));
    };
    return jobs.map(({ job, asked, answered }, i) => ({
      job,
      counting: answered - asked,
      gap: longest(asked, answered),
      drawing: longest(answered, jobs[i + 1]?.asked ?? ticks.at(-1) ?? answered),
    }));
  });
}
