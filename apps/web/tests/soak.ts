/** `npm run soak`: what takes longer than a test may, on the built page. Prints every figure and fails where one is missed. */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { servePage } from '../serve.ts';
import { pageSteps } from './bench-steps.ts';
import { findBrowser } from './find-browser.ts';
import { letLoose } from './monkey.ts';
import { invent } from './invent.ts';

const actions = 1000;
const comparisons = 200;

const { address, stop } = await servePage(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
let missed = 0;

/** Prints a figure and what it may be at most. */
function print(name: string, value: number, atMost: number, unit: string): void {
  const isMissed = value > atMost;
  if (isMissed) missed += 1;
  process.stdout.write(
    `${name}: ${value.toFixed(unit === '' ? 0 : 1)} ${unit}, at most ${atMost}${isMissed ? '  MISSED' : ''}\n`,
  );
}

/** The page, opened; `troubles` gathers what goes wrong in it. */
async function openPage(troubles: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on(
    'request',
    (request) => request.isNavigationRequest() || /^(data|blob):/.test(request.url()) || troubles.push(request.url()),
  );
  await page.goto(address);
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  return page;
}

async function add(page: Page, count: number, wordsEach: number): Promise<void> {
  const records = Array.from({ length: count }, (_, i) => ({ title: `Report ${i}`, text: invent(i, wordsEach) }));
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  const buffer = Buffer.from(JSON.stringify(records));
  await page.getByLabel('Choose files').setInputFiles({ name: 'many.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: `Add ${count} articles` }).click({ timeout: 120_000 });
  await page
    .getByRole('region', { name: 'Text of article A' })
    .getByText('Report 0')
    .first()
    .waitFor({ timeout: 60_000 });
}

async function monkey(): Promise<void> {
  const troubles: string[] = [];
  const page = await openPage(troubles);
  const { compared } = await letLoose(page, actions, 1);
  print(
    `errors, violations and requests in ${actions} random actions (${compared} counts held against each other)`,
    troubles.length,
    0,
    '',
  );
  troubles.forEach((trouble) => process.stdout.write(`  ${trouble}\n`));
  await page.close();
}

/** Waits until no pair is left to be counted. */
async function allCounted(page: Page): Promise<void> {
  await pageSteps.allCounted(page);
  await page.keyboard.press('Escape');
}

/** The bytes of the page's own heap, rubbish collected. */
async function heapOf(devtools: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

async function memory(): Promise<void> {
  const page = await openPage([]);
  await add(page, 22, 600);
  // What is counted in the background is kept as well, and is no comparison.
  await allCounted(page);
  const ids = await page
    .getByLabel('Choose article A')
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  // The built-in articles share less, and a comparison of theirs is smaller.
  const own = ids.slice(-22);
  const pairs = own.flatMap((a, i) => own.slice(i + 1).map((b) => [a, b] as const)).slice(0, comparisons + 20);
  const devtools = await page.context().newCDPSession(page);
  const show = async ([a, b]: readonly [string, string]): Promise<void> => {
    await page.evaluate((fragment) => (location.hash = fragment), `a=${a}&b=${b}`);
    await page.waitForFunction((wanted) => {
      const chosen = [...document.querySelectorAll<HTMLSelectElement>('.title select')].map(({ value }) => value);
      return !document.querySelector('main.stale') && String(chosen) === wanted;
    }, `${a},${b}`);
  };
  for (const pair of pairs.slice(0, 20)) await show(pair);
  const before = await heapOf(devtools);
  for (const pair of pairs.slice(20)) await show(pair);
  const after = await heapOf(devtools);
  print(
    `growth of the heap over ${pairs.length - 20} comparisons of different pairs (from ${(before / 1e6).toFixed(1)} MB)`,
    (100 * (after - before)) / before,
    10,
    '%',
  );
  await page.close();
}

/** From the press on a button to the moment its words are gone, in milliseconds. */
async function cancelling(): Promise<void> {
  const page = await openPage([]);
  await add(page, 60, 1500);
  await page.getByRole('button', { name: /^Library/ }).click();
  const button = page.getByRole('dialog', { name: 'Library' }).getByRole('button', { name: 'Cancel' });
  await button.waitFor({ timeout: 30_000 });
  const took = await button.evaluate(
    (cancel: HTMLElement) =>
      new Promise<number>((resolve) => {
        const pressed = performance.now();
        new MutationObserver(() => cancel.isConnected || resolve(performance.now() - pressed)).observe(document.body, {
          childList: true,
          subtree: true,
        });
        cancel.click();
      }),
  );
  print('from Cancel to the end of counting', took, 200, 'ms');
  await page.close();
}

await monkey();
await memory();
await cancelling();
await browser.close();
stop();
process.exitCode = missed > 0 ? 1 : 0;
