import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { textOf } from './shelf-steps.ts';
import { showView } from './views.ts';

/**
 * The workers the page started, so that a test can kill one as the system would: without a word to the page. One that is given
 * the `fatal` job, the `nth` of that name from now, dies of it.
 */
type Mortal = { workers: Worker[]; fatal?: { job: string; nth: number } | undefined };

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    const mortal = Object.assign(globalThis, { workers }) as Mortal;
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        workers.push(this);
      }
      override postMessage(request: { job: string }): void {
        super.postMessage(request);
        if (request.job !== mortal.fatal?.job || --mortal.fatal.nth > 0) return;
        mortal.fatal = undefined;
        this.terminate();
      }
    };
  });
});

const restarted = (page: Page) => expect(page.getByText('The analysis stopped and was started again')).toBeVisible();
const fatal = (page: Page, job: string, nth = 1): Promise<void> =>
  page.evaluate((fatal) => void Object.assign(globalThis, { fatal }), { job, nth });
/** Puts an article on side B. */
const chooseB = (page: Page, id: string) => page.getByLabel('Choose article B').selectOption(id);

test('a worker killed in the middle is started again, does its job again, and the page tells of it', async ({
  open,
}) => {
  const page = await open();
  await chooseB(page, '002');
  await expect(textOf(page, 'B')).toContainText('red line');
  await fatal(page, 'compare');
  await chooseB(page, '004');
  await restarted(page);
  await expect(textOf(page, 'B')).toContainText('marathon talks');
});

test('a worker that fails beside its jobs is started again as well', async ({ open, troubles }) => {
  const page = await open();
  await chooseB(page, '002');
  await expect(textOf(page, 'B')).toContainText('red line');
  const [worker] = page.workers();
  await worker?.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('No such luck.');
      }),
  );
  await restarted(page);
  await chooseB(page, '004');
  await expect(textOf(page, 'B')).toContainText('marathon talks');
  expect(troubles.splice(0).every((trouble) => trouble.includes('No such luck.'))).toBe(true);
});

test('a worker killed while it counts a library begins the count again, and no pair goes uncounted', async ({
  open,
}) => {
  const page = await open();
  const said = (i: number) =>
    `Report ${i}\n\nThe harbour was closed on day ${i % 7}, said the keeper of quay ${i % 5}.`;
  const records = Array.from({ length: 40 }, (_, i) => ({ title: `Report ${i}`, text: said(i).repeat(12) }));
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  const buffer = Buffer.from(JSON.stringify(records));
  await page.getByLabel('Choose files').setInputFiles({ name: 'many.json', mimeType: 'application/json', buffer });
  const add = page.getByRole('button', { name: 'Add 40 articles' });
  await add.waitFor();
  // Pairs are counted in turns of a time. Where every look at the clock is a turn later, there are many, however fast it goes.
  for (const worker of page.workers()) {
    await worker.evaluate(() => {
      let time = Date.now();
      Date.now = () => (time += 1000);
    });
  }
  await fatal(page, 'countPairs', 3);
  await add.click();
  await restarted(page);
  await page.getByRole('button', { name: /^Library/ }).click();
  const library = page.getByRole('dialog', { name: 'Library' });
  await expect(library).not.toContainText('Comparing pairs', { timeout: 30_000 });
  await page.keyboard.press('Escape');
  await showView(page, 'All articles');
  await page.getByRole('combobox', { name: 'Articles of' }).selectOption('all stories');
  // Any two of the forty, and two of the built-in ones.
  await expect(page.getByText('781 pairs have matches')).toBeVisible();
});
