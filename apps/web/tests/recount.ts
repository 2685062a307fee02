import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { pageSteps } from './bench-steps.ts';
import type { BenchedPage } from './page-steps.ts';

/**
 * What counting 50 topics in 500 articles takes, in milliseconds on the clock: in the worker from the question to the answer, the
 * longest time meanwhile in which the page answered nothing, and the longest after it, while the counts are drawn. `ticks` is how
 * often the page answered while it was counted, `letters` how many the texts have.
 */
export type Count = { job: string; letters: number; counting: number; ticks: number; gap: number; drawing: number };

type Request = { id: number; job: string; ask: { articles?: { text: string }[] } };
type Seen = { jobs: { job: string; letters: number; asked: number; answered: number }[]; ticks: number[] };

/** The gallery of this checkout, where nobody names another one. */
const ownGallery: Pick<BenchedPage, 'gallery' | 'steps'> = {
  gallery: pathToFileURL(new URL('../build-gallery/index.html', import.meta.url).pathname).href,
  steps: pageSteps,
};

/**
 * Has the gallery's large library counted twice: its topics, which were taken out, are brought back, taken out and brought back
 * again. The first count finds the words of all texts, the second has them; `between` comes between both.
 */
export async function recount(
  page: Page,
  { gallery, steps } = ownGallery,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<Count[]> {
  await page.addInitScript(() => {
    const seen: Seen = ((globalThis as unknown as { seen: Seen }).seen = { jobs: [], ticks: [] });
    globalThis.Worker = class extends Worker {
      override postMessage(request: Request): void {
        const letters = (request.ask.articles ?? []).reduce((sum, { text }) => sum + text.length, 0);
        const one = { job: request.job, letters, asked: performance.now(), answered: NaN };
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
  await page.goto(`${gallery}#${encodeURIComponent(steps.states.largeLibrary)}`);
  await page.locator(steps.selectors.awake).waitFor({ state: 'attached' });
  await steps.countTwice(page, between);
  return page.evaluate(async () => {
    // Until what was drawn last has been shown.
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(shown))));
    const { jobs, ticks } = (globalThis as unknown as { seen: Seen }).seen;
    const longest = (from: number, to: number): number => {
      const within = [from, ...ticks.filter((at) => at > from && at < to), to];
      return Math.max(...within.slice(1).map((at, i) => at - (within[i] ?? at)));
    };
    return jobs.map(({ job, letters, asked, answered }, i) => ({
      job,
      letters,
      counting: answered - asked,
      ticks: ticks.filter((at) => at > asked && at < answered).length,
      gap: longest(asked, answered),
      drawing: longest(answered, jobs[i + 1]?.asked ?? ticks.at(-1) ?? answered),
    }));
  });
}
