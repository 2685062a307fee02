import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { PlainModel, type Facts } from '../src/lib/keeping/plain-model.ts';
import { awake, expect, test } from './page.ts';
import { fact, paste, sheet } from './shelf-steps.ts';
import { storedIn } from './stored.ts';

/** How many sequences, and from which seed: SEQUENCES=300 for the long run. */
const numRuns = Number(process.env.SEQUENCES ?? 3);
const seed = Number(process.env.SEED ?? 1);

/** The texts that are added, each with a line that can be restored. */
const texts = ['Ferry', 'Boats', 'Quay'].map(
  (word, i) =>
    `${word} stays open\n\nThe ${word} of pier ${i} will run until autumn, the council said on Monday.\n\nShare this article`,
);

/** What this browser keeps, in plain words. */
async function factsIn(page: Page): Promise<Facts> {
  const { articles, corrections, settings } = await storedIn(page);
  const facts: { [what: string]: string } = {};
  for (const { id, edits, restored, note } of articles) {
    if (id.includes('-')) facts[id] = 'here';
    for (const [name, one] of Object.entries(edits)) facts[`${id} ${name}`] = JSON.stringify(one);
    if (note) facts[`${id} note`] = note;
    for (const block of restored) facts[`${id} block ${block}`] = 'restored';
  }
  for (const { key } of corrections) facts[`correction/${key}`] = 'said';
  if (settings.hidden === true) facts.hidden = 'yes';
  return facts;
}

/** Waits until the page says that nothing is on its way to the disk, and is on the step it speaks of. */
async function settled(page: Page): Promise<void> {
  const isBusy = (): boolean => {
    const label = document.querySelector('.story')?.getAttribute('aria-label') ?? '';
    return !/· (Saved|Nothing to save)/.test(label) || /Taking back:|Redoing:/.test(document.body.textContent);
  };
  await expect.poll(() => page.evaluate(isBusy), { intervals: [20, 50], timeout: 20_000 }).toBe(false);
}

/** What takes away one of the reader's own articles. */
const removing = (page: Page) =>
  sheet(page, 'Library')
    .getByRole('listitem')
    .getByRole('button', { name: /^Remove / });

async function inLibrary(page: Page, work: (own: number) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: /^Library/ }).click();
  await work(await removing(page).count());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(sheet(page, 'Library')).toBeHidden();
}

const fillFact = (page: Page, which: number, name: string, word: string): Promise<void> =>
  inLibrary(page, async () => {
    const edit = page.getByRole('button', { name: /^Edit / });
    const of = edit.nth(which % (await edit.count()));
    await of.click();
    await fact(page, name).fill(word);
    await page.keyboard.press('Tab');
    // Closes what it opened.
    await of.click();
  });

/** What is done in a tab, as a reader does it. */
const deeds = {
  async add(page: Page, which: number) {
    const text = texts[which] ?? '';
    if ((await storedIn(page)).articles.some(({ source }) => source.text.startsWith(text.slice(0, 9)))) return;
    await page.getByRole('button', { name: 'Add articles' }).first().click();
    await paste(page, text);
    await page.getByRole('button', { name: 'Add 1 article', exact: true }).click();
    await expect(sheet(page, 'Add articles')).toBeHidden();
  },
  remove: (page: Page, which: number) =>
    inLibrary(page, async (own) => {
      if (own > 0)
        await page
          .getByRole('button', { name: /^Remove / })
          .nth(which % own)
          .click();
    }),
  note: (page: Page, which: number, word: string) => fillFact(page, which, 'Your note', word),
  title: (page: Page, which: number, word: string) => fillFact(page, which, 'Title', word),
  async restore(page: Page, which: number) {
    const buttons = page.locator('button.restore');
    const count = await buttons.count();
    if (count > 0) await buttons.nth(which % count).evaluate((button) => (button as HTMLElement).click());
  },
  async unlink(page: Page) {
    await page.keyboard.press('j');
    const out = page.getByRole('button', { name: 'Not a match' });
    if ((await out.count()) > 0) await out.click();
    await page.keyboard.press('Escape');
  },
};
type Move = { does: keyof typeof deeds | 'undo' | 'redo' | 'load'; tab: number; which: number; word: string };
const keys = { undo: 'Control+z', redo: 'Control+Shift+z' };

/** Does it in one of two tabs, and says what the plain model is to hold then. */
async function make({ does, tab, which, word }: Move, tabs: readonly Page[], model: PlainModel): Promise<void> {
  const page = tabs[tab] as Page;
  if (does === 'undo' || does === 'redo') {
    await page.keyboard.press(keys[does]);
    model[does](tab);
  } else if (does === 'load') {
    await page.reload();
    await awake(page);
  } else {
    const from = model.now;
    await deeds[does](page, which, word);
    await settled(page);
    model.note(tab, { from, to: await factsIn(page) });
  }
  await settled(page);
  expect(await factsIn(page)).toEqual(model.now);
  // The other tab hears of it in a moment, and takes it in.
  await page.waitForTimeout(80);
  for (const one of tabs) await settled(one);
}

test('whatever is done, taken back and loaded anew in two tabs of a browser, no step touches what it did not, and all is kept', async ({
  browser,
  address,
}) => {
  test.setTimeout(60_000 + numRuns * 60_000);
  const moves = fc.array(
    fc.record({
      does: fc.constantFrom<Move['does'][]>(
        ...(Object.keys(deeds) as (keyof typeof deeds)[]),
        'undo',
        'undo',
        'redo',
        'load',
      ),
      tab: fc.nat(1),
      which: fc.nat(2),
      word: fc.constantFrom('one', 'two', 'three'),
    }),
    { minLength: 3, maxLength: 7, size: 'max' },
  );
  for (const [i, sequence] of fc.sample(moves, { numRuns, seed }).entries()) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const tabs = [await context.newPage(), await context.newPage()];
    for (const page of tabs) {
      await page.goto(address);
      await awake(page);
      await settled(page);
    }
    const model = new PlainModel(await factsIn(tabs[0] as Page), (id) => id.includes('-'));
    await test.step(`${i}: ${JSON.stringify(sequence)}`, async () => {
      for (const move of sequence) await make(move, tabs, model);
      for (const page of tabs) {
        await page.goto(address);
        await page.reload();
        await awake(page);
      }
      // The page answers before all that is kept is on it.
      const own = Object.values(model.now).filter((word) => word === 'here').length;
      for (const page of tabs) await expect(page.getByLabel('Article B').locator('option')).toHaveCount(5 + own);
      const differ = async (): Promise<boolean> => {
        const [one, other] = await Promise.all(tabs.map((page) => page.locator('main').innerText()));
        return one !== other;
      };
      await expect.poll(differ).toBe(false);
      expect(await factsIn(tabs[0] as Page)).toEqual(model.now);
    });
    await context.close();
  }
});
