import type { Page } from '@playwright/test';
import { awake, expect } from './page.ts';
import { storedIn } from './stored.ts';

/** Faults of the browser's storage, made for real, and what a reader sees of them. */

/** What the page says of texts that are not kept, or not here. */
export const warning = (page: Page) => page.locator('p[role="alert"]');
/** Asks the page to save what it could not. */
export const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try to save again' }).first().click();

/** Another tab of the same browser, at the page's address but without the page: it does what only a foreign script would. */
export async function strangeTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Another tab</title>' }));
  await tab.goto(page.url().replace(/#.*/, ''));
  // What lies behind another tab is drawn once a second at most.
  await page.bringToFront();
  return tab;
}

/** Opens the page's database as something else than the page, at `version`, and keeps it open whatever is asked of it. */
export const seize = (tab: Page, version?: number): Promise<void> =>
  tab.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vis-a-vis', version);
        opening.onupgradeneeded = () => undefined;
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          (globalThis as { seized?: IDBDatabase }).seized = opening.result;
          resolve();
        };
      }),
    version,
  );

/** Puts a value into a store of the page's database behind the page's back. */
export const smuggle = (tab: Page, store: string, value: unknown, key?: string): Promise<void> =>
  tab.evaluate(
    ([store, value, key]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vis-a-vis');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(store, 'readwrite');
          transaction.objectStore(store).put(value, key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(new Error(String(transaction.error)));
        };
      }),
    [store, value, key] as const,
  );

/** Erases storage as the browser does it when space is short or the reader clears it; `kinds` as the developer tools name them. */
export async function erase(page: Page, kinds: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: kinds });
}

/**
 * How many bytes the page takes of what it is granted, once its storage is open. An empty one counts as well: some hundred bytes in
 * one version of a browser, and dozens of pages of a database in the next.
 */
export async function used(page: Page): Promise<number> {
  await storedIn(page);
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

/**
 * Grants the page at `address` so many bytes; without a number as many as the browser likes. For a while after a page has written
 * the browser goes by what was left then: a limit is set before the first article is kept.
 */
export async function grant(page: Page, address: string, quotaSize?: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
}

/** Opens the page anew in the same tab. */
export async function reopen(page: Page): Promise<void> {
  await page.reload();
  await awake(page);
}

/** What waits in a page whose clock stands still: each act and after how long it is due, in milliseconds. */
type StoppedClock = { waiting: { delay: number; act: () => void }[] | undefined };

/**
 * From the next opening on, whatever the page wants to do in a tenth of a second or later waits for the test to say that time has
 * passed; all else goes on, as fast as the machine does it.
 */
export async function stopClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout } = globalThis;
    const clock: StoppedClock = Object.assign(globalThis, { waiting: [] });
    const later = (act: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): unknown =>
      clock.waiting && delay >= 100
        ? -clock.waiting.push({ delay, act: () => act(...given) })
        : setTimeout(act, delay, ...given);
    Object.assign(globalThis, { setTimeout: later });
  });
}

/** Lets so many milliseconds pass at once in a page whose clock was stopped; then it goes on by itself. */
export const pass = (page: Page, time: number): Promise<void> =>
  page.evaluate((time) => {
    const clock = globalThis as unknown as StoppedClock;
    const due = (clock.waiting ?? []).filter(({ delay }) => delay <= time);
    clock.waiting = undefined;
    for (const { act } of due) act();
  }, time);

/** The names of the reader's own articles in the library. */
export async function expectOwn(page: Page, ...names: string[]): Promise<void> {
  await page.getByRole('button', { name: /^Library/ }).click();
  const rows = page.getByRole('dialog', { name: 'Library' }).getByRole('listitem');
  const own = rows.filter({ has: page.getByRole('button', { name: /^Remove / }) });
  await expect(own).toHaveCount(names.length);
  for (const name of names) await expect(own.filter({ hasText: name })).toHaveCount(1);
  await page.keyboard.press('Escape');
}
