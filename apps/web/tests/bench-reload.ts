import type { Browser, Page } from '@playwright/test';
import type { Figure } from '../../../bench/figure.ts';
import type { BenchedPage, PageSteps } from './page-steps.ts';

/** Two articles of the reader's own, by what the pair is called. */
export type OwnPair = { name: string; texts: readonly [string, string] };

/** The least of so many reloads counts. */
const times = 3;
/** So much of an article's beginning tells it from all others, in UTF-16 units. */
const telling = 60;

/**
 * Adds each pair to a page of its own, waits until it is kept, and loads that page anew with the pair in its address: how long it
 * takes until both panes show the pair with its links, on the clock, at full speed and with the page's thread `slower` times
 * slower.
 */
export async function benchReload(
  browser: Browser,
  { built, steps }: BenchedPage,
  pairs: readonly OwnPair[],
  slower: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, texts } of pairs) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
    const devtools = await page.context().newCDPSession(page);
    await watchPair(page, steps, texts);
    await page.goto(built);
    await page.locator(steps.selectors.awake).waitFor({ state: 'attached' });
    await steps.openAdding(page);
    await steps.chooseFile(page, texts);
    await steps.addAll(page, texts.length).click({ timeout: 60_000 });
    await shown(page);
    await steps.saved(page).waitFor({ timeout: 60_000 });
    for (const rate of [1, slower]) {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
      const taken: number[] = [];
      for (let turn = 0; turn < times; turn++) {
        await page.reload();
        taken.push(await shown(page));
      }
      const how = rate > 1 ? `, throttled ${rate}×` : '';
      figures.push({ name: `${name} after a reload${how}`, value: Math.min(...taken), unit: 'ms' });
    }
    await page.close();
  }
  return figures;
}

type Watching = { pairShown: number };

/** When the pair and its links were on the screen, in milliseconds since the page was asked for. */
async function shown(page: Page): Promise<number> {
  const isShown = () => (globalThis as unknown as Watching).pairShown > 0;
  await page.waitForFunction(isShown, undefined, { polling: 100, timeout: 60_000 });
  return page.evaluate(() => (globalThis as unknown as Watching).pairShown);
}

/** Has the page look, every frame, whether both texts stand in the panes, whichever on which side, and a link in each. */
async function watchPair(page: Page, { selectors }: PageSteps, texts: readonly string[]): Promise<void> {
  const { paneA, paneB, link } = selectors;
  await page.addInitScript(
    ({ panes, link, beginnings }) => {
      const watching: Watching = { pairShown: NaN };
      Object.assign(globalThis, watching);
      const look = (): void => {
        const both = panes.map((pane) => document.querySelector(pane));
        const said = both.map((pane) => pane?.textContent ?? '');
        const hasLinks = both.every((pane) => pane?.querySelector(link));
        if (hasLinks && beginnings.every((beginning) => said.some((text) => text.includes(beginning)))) {
          setTimeout(() => Object.assign(globalThis, { pairShown: performance.now() }));
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { panes: [paneA, paneB], link, beginnings: texts.map((text) => text.slice(0, telling)) },
  );
}
