import type { Page } from '@playwright/test';
import { expectOwn, grant, reopen, tryAgain, used, warning } from './fault-steps.ts';
import { expect, test } from './page.ts';
import { addTexts, boats, ferry, paste, saved, sheet, textOf } from './shelf-steps.ts';
import { pressOption } from './views.ts';

const names = ['Ferry line to stay open', 'Boats keep running'];
const notSaved = (page: Page) => expect(page.getByRole('button', { name: 'Library · Not saved' })).toBeVisible();

/** Adds an article that cannot be saved. */
async function addInVain(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  await paste(page, text);
  await page.getByRole('button', { name: 'Add 1 article' }).click();
  await expect(textOf(page, 'B')).toContainText(text.split('\n')[0] ?? '');
  await notSaved(page);
}

test.describe('the storage is full', () => {
  // Storage is packed: what says the same over and over takes no room.
  const crews = Array.from({ length: 8000 }, (_, i) => `q${(i * 7919 + 12_345) % 99_991}u${(i * i) % 65_537}`);
  const long = `${boats}\n\nThe list of the crews: ${crews.join(' ')}.`;
  /** Beside what is kept already, and enough for a short article but not for the long one. */
  const room = long.length / 2;

  test('the page says so, keeps the text, and saves it once there is room', async ({ open, address }) => {
    const page = await open();
    await grant(page, address, (await used(page)) + room);
    await addTexts(page, ferry);
    await addInVain(page, long);
    await expect(warning(page)).toContainText('storage this browser grants is full');
    await tryAgain(page);
    await notSaved(page);
    await grant(page, address);
    await tryAgain(page);
    await saved(page);
    await reopen(page);
    await expectOwn(page, ...names);
  });

  test('the reader removes what did not fit: everything else is saved', async ({ open, address }) => {
    const page = await open();
    await grant(page, address, (await used(page)) + room);
    await addTexts(page, ferry);
    await addInVain(page, long);
    await page.getByRole('button', { name: /^Library/ }).click();
    await sheet(page, 'Library').getByRole('button', { name: 'Remove Boats keep running' }).click();
    await page.keyboard.press('Escape');
    await saved(page);
    await expect(warning(page)).toHaveCount(0);
    await reopen(page);
    await expectOwn(page, 'Ferry line to stay open');
  });
});

test.describe('saving fails', () => {
  test('aborted in the middle: nothing half done is kept, the page says so, and the next try keeps it whole', async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given) {
        const asked = put.apply(this, given);
        if ('aborting' in globalThis && this.name === 'articles') this.transaction.abort();
        return asked;
      };
    });
    await open();
    await addTexts(page, ferry);
    await page.evaluate(() => Object.assign(globalThis, { aborting: true }));
    await addInVain(page, boats);
    await expect(warning(page)).toContainText('The storage failed');
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'aborting'));
    await tryAgain(page);
    await saved(page);
    await reopen(page);
    await expectOwn(page, ...names);
  });

  test('the connection is closed under the page: the next try opens another', async ({ page, open }) => {
    await page.addInitScript(() => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (...given) {
        if ('closing' in globalThis) this.close();
        return transaction.apply(this, given);
      };
    });
    await open();
    await addTexts(page, ferry);
    await page.evaluate(() => Object.assign(globalThis, { closing: true }));
    await addInVain(page, boats);
    await expect(warning(page)).toContainText('The storage failed');
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'closing'));
    await tryAgain(page);
    await saved(page);
    await reopen(page);
    await expectOwn(page, ...names);
  });
});

test.describe('the clock', () => {
  /** From now on the clock shows another time. */
  const setClock = (page: Page, days: number): Promise<void> =>
    page.evaluate((days) => {
      const { now } = Date;
      Date.now = () => now() + days * 86_400_000;
    }, days);

  test('is set back: what was said last of a link still counts after a reload', async ({ open }) => {
    const page = await open();
    await addTexts(page, ferry, boats);
    const links = page.getByRole('button', { name: /^Match \d+:/ });
    const before = await links.count();
    await page.getByRole('button', { name: 'Next match' }).click();
    const places = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('pin')?.split('~') ?? [];
    await page.getByRole('button', { name: 'Not a match' }).click();
    await expect(links).toHaveCount(before - 2);
    await setClock(page, -1);
    await pressOption(page, 'Match by hand');
    for (const [i, side] of (['A', 'B'] as const).entries()) {
      for (const place of places[i]?.split('.') ?? []) {
        const name = `Sentence ${Number(place) + 1} of ${side}`;
        await textOf(page, side).getByRole('button', { name, exact: true }).click();
      }
    }
    await page.getByRole('button', { name: 'Match these' }).click();
    await expect(links).toHaveCount(before);
    await saved(page);
    await reopen(page);
    await expect(links).toHaveCount(before);
  });

  test('is set forward and back: articles keep their place, and no backup is of minus three days ago', async ({
    open,
  }) => {
    const page = await open();
    await addTexts(page, ferry);
    await setClock(page, 3);
    await page.getByRole('button', { name: /^Library/ }).click();
    await Promise.all([
      page.waitForEvent('download'),
      sheet(page, 'Library').getByRole('button', { name: 'Download backup' }).click(),
    ]);
    await page.keyboard.press('Escape');
    await setClock(page, -6);
    await addTexts(page, boats);
    await reopen(page);
    await page.getByRole('button', { name: /^Library/ }).click();
    await expect(sheet(page, 'Library')).toContainText('The last backup was made today');
    await page.keyboard.press('Escape');
    await expectOwn(page, ...names);
  });
});

test.describe('the browser lacks something beside the storage', () => {
  for (const [what, take] of [
    ['no channel between tabs', () => Reflect.deleteProperty(globalThis, 'BroadcastChannel')],
    [
      'no promise to keep texts',
      () => {
        navigator.storage.persist = () => Promise.resolve(false);
      },
    ],
    [
      'no answer on how full it is',
      () => {
        navigator.storage.persist = () => Promise.reject(new TypeError('No.'));
        navigator.storage.estimate = () => Promise.reject(new TypeError('No.'));
      },
    ],
    ['no manager of storage', () => Object.defineProperty(navigator, 'storage', { value: undefined })],
    [
      'no place for notes',
      () =>
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('Off.', 'SecurityError');
          },
        }),
    ],
  ] as const) {
    test(`${what}: articles are saved and are there again`, async ({ page, open }) => {
      await page.addInitScript(take);
      await open();
      await addTexts(page, ferry, boats);
      await page.getByRole('button', { name: /^Library/ }).click();
      if (what === 'no promise to keep texts') {
        await expect(sheet(page, 'Library')).toContainText('The browser may erase these texts');
      }
      await page.keyboard.press('Escape');
      await reopen(page);
      await expectOwn(page, ...names);
    });
  }
});
