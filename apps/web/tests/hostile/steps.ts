import type { BrowserContext, Page } from '@playwright/test';
import { clipper } from '../../src/lib/adding/clipper.ts';
import { hostileTexts } from './payloads.ts';
import { expect, views } from '../page.ts';
import { showView } from '../views.ts';

/** At least 250 were asked for; without line breaks and lone halves of letters, which no file can hold, there are as many left. */
export const payloads = hostileTexts(270, 9);

/** A text that no file holds as it stands is read with marks in the place of what it cannot hold. */
export const fileable = payloads.filter((text) => !/\p{Cs}/u.test(text) && !/[\0\uFEFF]/.test(text));

/** One report in which every payload is said by somebody; `opening` tells one such report from another. */
export const reportOf = (opening: string, texts: readonly string[]): string =>
  [
    `${opening} of the harbour`,
    ...texts.map(
      (text, i) => `Keeper ${i} of the harbour said on Monday that quay ${i} was closed for repairs: ${text}`,
    ),
  ].join('\n\n');

/** Notices in every tab whether anything hostile runs. */
export async function setCanary(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const sing = (): void => console.error('A hostile script ran.');
    Object.defineProperty(globalThis, 'canary', { value: sing });
  });
}

/** No element of the page came from a text: the page itself has none of these, but for the one bookmark it offers. */
export async function expectUnmoved(page: Page): Promise<void> {
  const found = await page.evaluate((bookmark) => {
    const foreign =
      'iframe, object, embed, form[action], base, marquee, math, template, video, audio, img, svg script, svg use, link[rel=stylesheet], [srcdoc], [autofocus], [shadowrootmode], meta[http-equiv=refresh]';
    const handlers = [...document.querySelectorAll('*')].filter((one) =>
      one.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const links = [...document.querySelectorAll('a')].filter(
      (one) => one.getAttribute('href') !== bookmark && !/^(\.\/|#|$)/.test(one.getAttribute('href') ?? ''),
    );
    return [...document.querySelectorAll(foreign), ...handlers, ...links].map((one) => one.outerHTML.slice(0, 200));
  }, clipper);
  expect(found).toEqual([]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
}

/** Looks at everything the page shows of the articles in it. */
export async function lookRound(page: Page): Promise<void> {
  for (const lens of views) {
    await showView(page, lens);
    await expectUnmoved(page);
  }
  const next = page.getByRole('button', { name: 'Next match' });
  if (await next.isEnabled()) {
    await next.click();
    await page.getByRole('button', { name: 'Differences' }).click();
    await page.getByRole('button', { name: /^Show the .*list$/ }).click();
  }
  await expectUnmoved(page);
  // Where nothing speaks for one event or two, nothing is there to ask.
  const why = page.getByText('why?', { exact: true });
  if (await why.isVisible()) await why.click();
  for (const sheet of ['Library', 'Share']) {
    await page.getByRole('button', { name: sheet }).first().click();
    await expectUnmoved(page);
    await page.keyboard.press('Escape');
  }
}

/** Opens the sheet where articles are added. */
export const openIntake = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Add articles' }).first().click();

/** Adds all drafts, whatever is said of them. */
export async function addAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Add \d+ articles?$/ }).click();
  await expect(page.getByRole('button', { name: 'Library · Saved' })).toBeVisible({ timeout: 20_000 });
}

/** The texts as they are kept, in their order. */
export const keptTexts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        indexedDB.open('vis-a-vis').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          database.transaction('articles').objectStore('articles').getAll().onsuccess = (event) => {
            const { result } = event.target as IDBRequest<{ added: number; source: { text: string } }[]>;
            database.close();
            resolve(result.sort((one, other) => one.added - other.added).map(({ source }) => source.text));
          };
        };
      }),
  );

/** What the reader gets by pressing a button. */
export async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return download.path();
}
