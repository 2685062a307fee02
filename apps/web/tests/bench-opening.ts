import type { Browser, Page } from '@playwright/test';
import type { Figure } from '../../../bench/figure.ts';
import type { BenchedPage } from './page-steps.ts';
import { traceWork } from './trace.ts';

/** What is seen while the page opens, in milliseconds since it was asked for; `answered` is marked in a trace, too. */
type Opening = { painted: number; filled: number; awake: number; answered: number };

/** The least of so many openings counts. */
const times = 3;

/**
 * How long a page takes that was never opened before: until something is painted, until there is something to read, and until
 * a key pressed the moment the page is awake has its effect on the screen. All on the clock, at full speed and with the page's
 * thread `slower` times slower; and the last in processor time, times `slower` like the other figures of the page.
 */
export async function benchOpening(browser: Browser, benched: BenchedPage, slower: number): Promise<Figure[]> {
  const plain = await least(() => open(browser, benched, 1));
  const throttled = await least(() => open(browser, benched, slower));
  const worked: number[] = [];
  for (let turn = 0; turn < times; turn++) worked.push(await workUntilAnswered(browser, benched));
  const answers = 'until a first key press is answered';
  const figures = (seen: Opening, how: string): Figure[] => [
    { name: `first paint${how}`, value: seen.painted, unit: 'ms' },
    { name: `first contentful paint${how}`, value: seen.filled, unit: 'ms' },
    { name: `until the page is awake${how}`, value: seen.awake, unit: 'ms' },
    { name: `${answers}${how}`, value: seen.answered, unit: 'ms' },
  ];
  return [
    ...figures(plain, ''),
    ...figures(throttled, `, throttled ${slower}×`),
    { name: `${answers}, processor time`, value: Math.min(...worked) * slower, unit: 'ms' },
  ];
}

async function least(open: () => Promise<Opening>): Promise<Opening> {
  const seen: Opening[] = [];
  for (let turn = 0; turn < times; turn++) seen.push(await open());
  const of = (which: keyof Opening): number => Math.min(...seen.map((one) => one[which]));
  return { painted: of('painted'), filled: of('filled'), awake: of('awake'), answered: of('answered') };
}

async function open(browser: Browser, benched: BenchedPage, slower: number): Promise<Opening> {
  const page = await freshPage(browser, benched);
  const devtools = await page.context().newCDPSession(page);
  if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(benched.built);
  const seen = await answered(page);
  await page.context().close();
  return seen;
}

/** Processor time of the page's thread until the key press is answered, in milliseconds. */
async function workUntilAnswered(browser: Browser, benched: BenchedPage): Promise<number> {
  const page = await freshPage(browser, benched);
  const devtools = await page.context().newCDPSession(page);
  const { before } = await traceWork(devtools, async () => {
    await page.goto(benched.built);
    await answered(page);
  });
  await page.context().close();
  return before('answered').reduce((sum, task) => sum + task, 0);
}

async function answered(page: Page): Promise<Opening> {
  const isAnswered = () => (globalThis as unknown as { opening: Opening }).opening.answered > 0;
  await page.waitForFunction(isAnswered, undefined, { polling: 100, timeout: 60_000 });
  return page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    const { opening } = globalThis as unknown as { opening: Opening };
    return { ...opening, painted: at('first-paint'), filled: at('first-contentful-paint') };
  });
}

/** A page of a reader who was never here; it watches itself open, and presses the key as soon as it is awake. */
async function freshPage(browser: Browser, { steps }: BenchedPage): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(
    ({ awake, pinned, key }) => {
      const opening: Opening = { painted: NaN, filled: NaN, awake: NaN, answered: NaN };
      Object.assign(globalThis, { opening });
      const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      const drawn = (): void => {
        opening.answered = performance.now();
        performance.mark('answered');
      };
      const watcher = new MutationObserver(() => {
        if (Number.isNaN(opening.awake)) {
          if (!document.querySelector(awake)) return;
          opening.awake = performance.now();
          watcher.observe(document, { attributes: true, childList: true, subtree: true });
          // A reader's press would wait until the task that woke the page is done.
          setTimeout(press);
        } else if (document.querySelector(pinned)) {
          watcher.disconnect();
          requestAnimationFrame(() => setTimeout(drawn));
        }
      });
      watcher.observe(document, { attributes: true, subtree: true });
    },
    { awake: steps.selectors.awake, pinned: steps.selectors.pinned, key: steps.pinKey },
  );
  return page;
}
