import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import fc from 'fast-check';
import { findShell } from './find-browser.ts';
import { awake, expect, test } from './page.ts';
import { addTexts, boats, fact, ferry, saved, sheet } from './shelf-steps.ts';
import { storedIn } from './stored.ts';

/** How often a page is killed, a third of it between “Add” and “Saved”, else while somebody types; KILLS=100 for the long run. */
const kills = Number(process.env.KILLS ?? 6);
const killsOfAdding = Math.ceil(kills / 3);
const killsOfTyping = kills - killsOfAdding;
/** The most typing that may be lost, in milliseconds. */
const mostLost = 1000;

/** What stood in a field and when, and until when the page lived, both by the page's clock. */
type Lived = { typed: { text: string; at: number }[]; until: number };

const places = ['title', 'note', 'class note'] as const;
type Place = (typeof places)[number];

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await awake(page);
  return page;
}

async function goTo(page: Page, place: Place): Promise<void> {
  if (place === 'class note') {
    await page.getByRole('button', { name: 'Lesson' }).click();
    await page.getByLabel('Note: Who is quoted, and who is not?').fill('');
  } else {
    await page.getByRole('button', { name: /^Library/ }).click();
    // The page answers before all that is kept is on it.
    await expect(sheet(page, 'Library').getByRole('listitem')).toHaveCount(7, { timeout: 20_000 });
    await page
      .getByRole('button', { name: /^Edit / })
      .last()
      .click();
    await fact(page, place === 'title' ? 'Title' : 'Your note').fill('');
  }
}

/**
 * Has the page tell what is typed into it, and how far it lives: each time that it tells has been through a write to the disk of
 * the test's own, so that a slow machine, or one that looks after others, delays it as it delays what the page keeps.
 */
async function follow(page: Page): Promise<Lived> {
  const lived: Lived = { typed: [], until: 0 };
  await page.exposeFunction('noteTyped', (text: string, at: number) => void lived.typed.push({ text, at }));
  await page.exposeFunction('noteAlive', (at: number) => void (lived.until = at));
  await page.evaluate(() => {
    type Notes = { noteTyped: (text: string, at: number) => void; noteAlive: (at: number) => void };
    const { noteTyped, noteAlive } = globalThis as unknown as Notes;
    addEventListener('input', ({ target }) => noteTyped((target as HTMLInputElement).value, performance.now()), true);
    const opening = indexedDB.open('alive');
    opening.onupgradeneeded = () => opening.result.createObjectStore('at');
    opening.onsuccess = function live(): void {
      const at = performance.now();
      const writing = opening.result.transaction('at', 'readwrite', { durability: 'strict' });
      writing.objectStore('at').put(at, 'at');
      writing.oncomplete = () => {
        noteAlive(at);
        setTimeout(live, 20);
      };
    };
  });
  return lived;
}

/** Ends the page's process. */
async function kill(page: Page, devtools: CDPSession): Promise<void> {
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** Types letter after letter for so many milliseconds, then ends the page's process. Answers with all that may have been kept. */
async function typeUntilKilled(page: Page, time: number): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const lived = await follow(page);
  let text = '';
  for (const end = performance.now() + time; performance.now() < end;) {
    const letter = 'abcdefghijklmnopqrst'[text.length % 20] ?? 'a';
    await page.keyboard.type(letter);
    text += letter;
  }
  await kill(page, devtools);
  const least = lived.typed.findLast(({ at }) => at < lived.until - mostLost)?.text.length ?? 0;
  return Array.from({ length: text.length - least + 1 }, (_, i) => text.slice(0, least + i));
}

async function kept(page: Page, place: Place): Promise<string> {
  const { articles, settings } = await storedIn(page);
  const last = articles.find(({ source }) => source.text === boats);
  if (place === 'title') return last?.edits.title?.value ?? '';
  if (place === 'note') return last?.note ?? '';
  const [, answer] = Object.entries(settings).find(([name]) => name.startsWith('note 0')) ?? [];
  return (answer as { note: string } | undefined)?.note ?? '';
}

test('a page killed while somebody types loses at most a second of it, and nothing that was kept before', async ({
  browser,
  address,
}) => {
  test.setTimeout(30_000 + killsOfTyping * 10_000);
  const context = await browser.newContext();
  let page = await openPage(context, address);
  await addTexts(page, ferry, boats);
  const moments = fc.sample(fc.record({ place: fc.constantFrom(...places), time: fc.nat(1600) }), {
    numRuns: killsOfTyping,
    seed: 20130912,
  });
  for (const { place, time } of moments) {
    const others = places.filter((one) => one !== place);
    const before = await kept(page, place);
    const beforeOthers = await Promise.all(others.map((one) => kept(page, one)));
    await goTo(page, place);
    const mayBe = await typeUntilKilled(page, time);
    page = await openPage(context, address);
    // Before the first second is over, what stood there may still be there.
    if (mayBe[0] === '') mayBe.push(before);
    expect(mayBe, `killed after ${time} ms in the ${place}`).toContain(await kept(page, place));
    expect(await Promise.all(others.map((one) => kept(page, one)))).toEqual(beforeOthers);
    expect((await storedIn(page)).articles.map(({ source }) => source.text)).toEqual([ferry, boats]);
  }
  await context.close();
});

/** Presses “Add” and says, so many milliseconds later, what the page says of saving and whether the browser would ask at that moment. */
const addAndLook = (page: Page, time: number): Promise<{ says: string; asks: boolean }> =>
  page.evaluate(async (time) => {
    const main = [...document.querySelectorAll<HTMLElement>('dialog[open] button.main')];
    main.find((one) => one.textContent.trim().startsWith('Add '))?.click();
    await new Promise((resolve) => setTimeout(resolve, time));
    const saved = document.querySelector('header .saved');
    const asks = !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    return { says: saved?.textContent ?? '', asks };
  }, time);

test('a page killed between “Add” and “Saved” has what it called saved; else the browser would have asked', async ({
  browser,
  address,
}) => {
  test.setTimeout(30_000 + killsOfAdding * 20_000);
  const context = await browser.newContext();
  let page = await openPage(context, address);
  await addTexts(page, ferry, boats);
  let there = [ferry, boats];
  // Most saves are over within a tenth of a second.
  const moment = fc.record({ time: fc.nat(120), isRead: fc.boolean(), count: fc.integer({ min: 1, max: 8 }) });
  const moments = fc.sample(moment, { numRuns: killsOfAdding, seed: 20130914 });
  const seen: string[] = [];
  for (const [round, { time, isRead, count }] of moments.entries()) {
    const texts = Array.from(
      { length: count },
      (_, i) =>
        `Harbour ${round} shuts quay ${i}\n\n${`The quay ${i} of harbour ${round} is shut for good. `.repeat(9)}`,
    );
    await page.getByRole('button', { name: 'Add articles' }).first().click();
    const files = texts.map((text, i) => ({ name: `${round}-${i}.txt`, mimeType: '', buffer: Buffer.from(text) }));
    await page.getByLabel('Choose files').setInputFiles(files);
    const name = isRead ? new RegExp(`^Add ${count} articles?$`) : /^Add \d+ article/;
    await expect(page.getByRole('button', { name })).toBeEnabled({ timeout: 30_000 });
    const devtools = await context.newCDPSession(page);
    const { says, asks } = await addAndLook(page, round === 0 ? 0 : time);
    await kill(page, devtools);
    page = await openPage(context, address);
    const stored = (await storedIn(page)).articles.map(({ source }) => source.text.trim());
    const now = [...there, ...texts.map((text) => text.trim())];
    const when = `killed ${time} ms after “Add” at “${says}”`;
    if (says === 'Saved') expect(stored.toSorted(), when).toEqual(now.toSorted());
    else {
      expect(asks, when).toBe(true);
      expect([there.toSorted(), now.toSorted()], when).toContainEqual(stored.toSorted());
    }
    there = stored;
    seen.push(says);
  }
  expect(seen[0]).toBe('Saving …');
  test.info().annotations.push({ type: 'said when killed', description: seen.join(', ') });
  await context.close();
});

/** Watches what the page hands to its storage; what it answers with resolves with the `nth` article from now. */
async function watchPuts(page: Page, nth: number): Promise<() => Promise<void>> {
  let handedOver = (): void => undefined;
  const done = new Promise<void>((resolve) => (handedOver = resolve));
  await page.exposeFunction('handedOver', handedOver);
  await page.evaluate((nth) => {
    const { put } = IDBObjectStore.prototype;
    const { handedOver } = globalThis as unknown as { handedOver: () => void };
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'articles' && --nth === 0) handedOver();
      return put.apply(this, given);
    };
  }, nth);
  return () => done;
}

test('a browser killed in the middle of a save has all that was confirmed, and the new articles wholly or not at all', async ({
  address,
}) => {
  const profile = test.info().outputPath('profile');
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: findShell(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  const report = (i: number, nth: number) => `The quay of harbour ${i} is shut for ${nth} days. `.repeat(20);
  const sizes: number[] = [];
  let context = await launch();
  let page = await openPage(context, address);
  await addTexts(page, ferry, boats);
  // Killed as soon as the first or the last of them is handed to the storage.
  for (const nth of [1, 12]) {
    await page.getByRole('button', { name: 'Add articles' }).first().click();
    const lines = Array.from({ length: 12 }, (_, i) => JSON.stringify({ text: report(i, nth) }));
    const buffer = Buffer.from(lines.join('\n'));
    await page.getByLabel('Choose files').setInputFiles({ name: `later-${nth}.jsonl`, mimeType: '', buffer });
    const add = page.getByRole('button', { name: /^Add \d+ articles$/ });
    await expect(add).toHaveText(/12/, { timeout: 30_000 });
    const devtools = await context.newCDPSession(page);
    const gone = page.waitForEvent('close');
    const handedOver = await watchPuts(page, nth);
    void add.evaluate((button) => (button as HTMLElement).click()).catch(() => undefined);
    await handedOver();
    void devtools.send('Browser.crash').catch(() => undefined);
    await gone;
    await context.close().catch(() => undefined);
    context = await launch();
    page = await openPage(context, address);
    const { articles } = await storedIn(page);
    expect(articles.map(({ source }) => source.text)).toEqual(expect.arrayContaining([ferry, boats]));
    sizes.push(articles.length);
    await page.getByRole('button', { name: /^Library/ }).click();
    await expect(sheet(page, 'Library').getByRole('listitem')).toHaveCount(5 + articles.length);
    await page.keyboard.press('Escape');
    await saved(page);
  }
  for (const [i, size] of sizes.entries()) expect([0, 12]).toContain(size - (sizes[i - 1] ?? 2));
  await context.close();
});
