import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  erase,
  expectOwn,
  pass,
  reopen,
  seize,
  smuggle,
  stopClock,
  strangeTab,
  tryAgain,
  warning,
} from './fault-steps.ts';
import { awake, expect, test } from './page.ts';
import { addTexts, boats, ferry, paste, saved, sheet, textOf } from './shelf-steps.ts';

const names = ['Ferry line to stay open', 'Boats keep running'];

test.describe('what is kept cannot be opened', () => {
  test('a newer version of the page keeps it: this one reads on, says so at once, and offers a backup', async ({
    open,
  }) => {
    const page = await open();
    await addTexts(page, ferry, boats);
    const other = await strangeTab(page);
    await page.goto('about:blank');
    await seize(other, 99);
    await stopClock(page);
    await open();
    await expect(warning(page)).toContainText('A newer version of this page keeps texts here');
    await expect(textOf(page, 'A')).toContainText('this is not a game');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      warning(page).getByRole('button', { name: 'Download backup' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('"format":"vis-a-vis"');
  });

  test('another tab holds it: the page says within a second that it waits, and takes up everything once it can', async ({
    open,
  }) => {
    const page = await open();
    await addTexts(page, ferry);
    const other = await strangeTab(page);
    await page.goto('about:blank');
    await seize(other);
    await other.evaluate(() => void indexedDB.deleteDatabase('vis-a-vis'));
    await stopClock(page);
    await open();
    await expect(warning(page)).toHaveCount(0);
    await pass(page, 1000);
    await expect(warning(page)).toContainText('storage does not answer');
    await page.getByRole('button', { name: 'Add articles' }).first().click();
    await paste(page, boats);
    await page.getByRole('button', { name: 'Add 1 article' }).click();
    await expect(textOf(page, 'B')).toContainText('Boats keep running');
    await expect(page.getByRole('button', { name: 'Library · Not saved' })).toBeVisible();
    await other.evaluate(() => (globalThis as { seized?: IDBDatabase }).seized?.close());
    await saved(page);
    await reopen(page);
    await expectOwn(page, 'Boats keep running');
  });

  test('there is no storage at all: the page reads and compares, and says that it keeps nothing', async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await open();
    await page.getByRole('button', { name: 'Add articles' }).first().click();
    await paste(page, ferry);
    await page.getByRole('button', { name: 'Add 1 article' }).click();
    await expect(textOf(page, 'B')).toContainText('Fares rise');
    await expect(warning(page)).toContainText('keeps nothing for this page');
  });

  test('it has no room for what the page keeps: the page says that it failed, and offers a backup', async ({
    open,
  }) => {
    const page = await open();
    const other = await strangeTab(page);
    await page.goto('about:blank');
    await erase(other, 'indexeddb');
    await seize(other, 1);
    await other.close();
    await open();
    await expect(warning(page)).toContainText('The storage failed');
    await expect(warning(page).getByRole('button', { name: 'Download backup' })).toBeVisible();
  });
});

test.describe('what is kept is not as it was', () => {
  test('one article is damaged: all others are here, and the page says that one is left out', async ({ open }) => {
    const page = await open();
    await addTexts(page, ferry, boats);
    const other = await strangeTab(page);
    for (const damaged of [{ id: 'x1' }, { id: 'x2', added: 'never', source: { id: 'x2', text: 7 } }]) {
      await smuggle(other, 'articles', damaged);
    }
    await reopen(page);
    await expect(warning(page)).toContainText('2 articles that are kept here are damaged and left out');
    await expectOwn(page, ...names);
    await expect(textOf(page, 'A')).toContainText('Fares rise');
  });

  test('facts, corrections and settings are damaged: the articles are here all the same', async ({ open }) => {
    const page = await open();
    await addTexts(page, ferry, boats);
    const other = await strangeTab(page);
    const source = {
      id: 'x1',
      text: 'The quay is closed, the council said.',
      title: 7,
      outlet: { value: {}, basis: 1 },
    };
    await smuggle(other, 'articles', { id: 'x1', added: 1, source, edits: [], restored: 'no' });
    await smuggle(other, 'corrections', { key: 'c1', first: 3 });
    for (const name of ['topics', 'names', 'labels', 'notes', 'hidden', 'backupAt']) {
      await smuggle(other, 'settings', [{ id: null }], name);
    }
    await reopen(page);
    await expectOwn(page, ...names, 'The quay is closed');
    await expect(warning(page)).toHaveCount(0);
  });

  test('the browser erased it between two visits: the page says how much, and saves anew', async ({ open }) => {
    const page = await open();
    await addTexts(page, ferry, boats);
    await erase(page, 'indexeddb');
    await open('?again');
    await expect(warning(page)).toContainText('The browser erased the 2 articles');
    await addTexts(page, ferry);
    await reopen(page);
    await expect(warning(page)).toHaveCount(0);
    await expectOwn(page, 'Ferry line to stay open');
  });

  test('the reader cleared everything: the page opens as on the first day', async ({ open }) => {
    const page = await open();
    await addTexts(page, ferry, boats);
    await page.goto('about:blank');
    const other = await open();
    await erase(other, 'all');
    await open('?again');
    await expect(page.getByRole('button', { name: 'Library · Nothing to save' })).toBeVisible();
    await expect(warning(page)).toHaveCount(0);
  });

  test('a backup that breaks off restores nothing and harms nothing', async ({ open }) => {
    const page = await open();
    await addTexts(page, ferry, boats);
    await page.getByRole('button', { name: /^Library/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sheet(page, 'Library').getByRole('button', { name: 'Download backup' }).click(),
    ]);
    const whole = await readFile(await download.path());
    const buffer = whole.subarray(0, whole.length - 40);
    await page.getByLabel('Restore a backup').setInputFiles({ name: 'cut.json', mimeType: 'application/json', buffer });
    await expect(sheet(page, 'Library')).toContainText('“cut.json” is damaged.');
    await page.keyboard.press('Escape');
    await reopen(page);
    await expectOwn(page, ...names);
  });
});

test.describe('what is kept is taken away while the page is open', () => {
  for (const [what, take] of [
    ['the browser erases it', (page) => erase(page, 'indexeddb')],
    [
      'another tab deletes it',
      async (page) => {
        const other = await strangeTab(page);
        await other.evaluate(() => void indexedDB.deleteDatabase('vis-a-vis'));
      },
    ],
  ] as const satisfies [string, (page: Page) => Promise<void>][]) {
    test(`${what}: the page says so, still has all of it, and saves it again`, async ({ open }) => {
      const page = await open();
      await addTexts(page, ferry, boats);
      await page.getByRole('button', { name: 'Next match' }).click();
      await page.getByRole('button', { name: 'Not a match' }).click();
      const links = await page.getByRole('button', { name: /^Match \d+:/ }).count();
      await take(page);
      await expect(warning(page)).toContainText('was erased or cut off');
      await expectOwn(page, ...names);
      await tryAgain(page);
      await saved(page);
      await reopen(page);
      await expectOwn(page, ...names);
      await expect(page.getByRole('button', { name: /^Match \d+:/ })).toHaveCount(links);
    });
  }

  test('a newer version opens in another tab: this one says that it saves no more, and harms nothing', async ({
    open,
  }) => {
    const page = await open();
    await addTexts(page, ferry);
    const other = await strangeTab(page);
    await seize(other, 99);
    await expect(warning(page)).toContainText('A newer version of this page was opened in another tab');
    await page.getByRole('button', { name: 'Add articles' }).first().click();
    await paste(page, boats);
    await page.getByRole('button', { name: 'Add 1 article' }).click();
    await expect(textOf(page, 'B')).toContainText('Boats keep running');
    await expect(page.getByRole('button', { name: 'Library · Not saved' })).toBeVisible();
    // What other tabs say is no use to one without storage, and no harm.
    await other.evaluate(() => new BroadcastChannel('vis-a-vis').postMessage('changed'));
    await expectOwn(page, ...names);
    const kept = await other.evaluate(
      () =>
        new Promise((resolve) => {
          const { seized } = globalThis as unknown as { seized: IDBDatabase };
          seized.transaction('articles').objectStore('articles').count().onsuccess = ({ target }) =>
            resolve((target as IDBRequest).result);
        }),
    );
    expect(kept).toBe(1);
  });

  test('two tabs open a new storage at once: both save, and neither loses', async ({ page, context, address }) => {
    const other = await context.newPage();
    await Promise.all([page.goto(address), other.goto(address)]);
    await Promise.all([awake(page), awake(other)]);
    await addTexts(page, ferry);
    await addTexts(other, boats);
    await reopen(page);
    await expectOwn(page, ...names);
  });
});
