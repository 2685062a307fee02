import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { sheet, textOf } from './shelf-steps.ts';
import { choosePair } from './views.ts';

/** What the page shares with its scripts; the importers stand there where the page itself ran them. */
type Shared = { runImport?: unknown };

const html = (name: string): string =>
  `<article><p>The ${name} will run until autumn, the council said on Monday.</p></article>`;

/** Notes the scripts of which the page starts workers, or lets it have none. Comes before the page is opened. */
async function watchWorkers(page: Page, allowed: boolean): Promise<void> {
  await page.addInitScript((allowed) => {
    const { started } = Object.assign(globalThis, { started: [] as string[] });
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL) {
        if (!allowed) throw new Error('There are no workers here.');
        super(address);
        started.push(String(address));
      }
    };
  }, allowed);
}

/** Of how many scripts workers were started, how many of the latest one, and whether the page ran the importers itself. */
const see = (page: Page): Promise<{ scripts: number; ofLast: number; ran: boolean }> =>
  page.evaluate(() => {
    const { started } = globalThis as unknown as { started: string[] };
    const scripts = [...new Set(started)];
    const shared = (globalThis as { [shared: symbol]: object })[Symbol.for('vis-a-vis')] as Shared;
    return {
      scripts: scripts.length,
      ofLast: started.filter((one) => one === scripts.at(-1)).length,
      ran: shared.runImport !== undefined,
    };
  });

/** Notes when the page runs the importers once more than it says. */
const noteRuns = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shared = (globalThis as { [shared: symbol]: object })[Symbol.for('vis-a-vis')] ?? {};
    let ran: unknown;
    let runs = 0;
    Object.defineProperty(shared, 'runImport', {
      get: () => ran,
      set: (run) => {
        ran = run;
        document.documentElement.dataset.runs = String(++runs);
      },
    });
  });

async function choose(page: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.getByLabel('Choose files').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

const pasteRich = (page: Page, markup: string): Promise<void> =>
  page.evaluate((markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, markup);

const drafts = (page: Page) => sheet(page, 'Add articles').getByRole('list', { name: 'Articles to add' });

/** A file, a paste and a table, one after the other. */
async function bring(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  await choose(page, 'ferry.html', html('ferry'));
  await expect(drafts(page)).toContainText('The ferry will run');
  await pasteRich(page, html('tram'));
  await expect(drafts(page)).toContainText('The tram will run');
  await choose(page, 'boats.csv', 'name,words\nBoats,The boats will run until autumn.\n');
  await expect(sheet(page, 'Add articles').getByRole('alert')).toContainText('no column with the articles’ text');
  await page.getByRole('group', { name: 'What the columns' }).getByLabel('text').selectOption('words');
  await expect(drafts(page)).toContainText('The boats will run');
}

for (const how of ['http', 'file'] as const) {
  test.describe(`from ${how}`, () => {
    test.use({ how });

    test('what reads files waits until the first is brought, and then has one worker for all', async ({
      page,
      open,
    }) => {
      await watchWorkers(page, true);
      await open();
      await choosePair(page, '1 and 3');
      await expect(textOf(page, 'B')).toContainText('red line');
      expect(await see(page)).toMatchObject({ scripts: 1, ran: false });
      await bring(page);
      expect(await see(page)).toEqual({ scripts: 2, ofLast: 1, ran: false });
      await expect(page.locator('script#importers')).toHaveAttribute('type', 'text/plain');
    });

    test('where no worker starts the page reads files itself, and runs what does it once', async ({ page, open }) => {
      await watchWorkers(page, false);
      await open();
      expect(await see(page)).toMatchObject({ scripts: 0, ran: false });
      await noteRuns(page);
      await bring(page);
      await expect(page.locator('html')).toHaveAttribute('data-runs', '1');
      // Whoever saves the page as it stands saves one that begins anew.
      await expect(page.locator('script#importers')).toHaveAttribute('type', 'text/plain');
    });
  });
}
