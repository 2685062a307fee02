import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { awake, expect, test } from './page.ts';
import { addTexts, boats, ferry, saved, sheet, textOf } from './shelf-steps.ts';

test('a shared link of two own articles opens in a fresh profile, byte for byte, and is looked at first', async ({
  open,
  browser,
}) => {
  const odd = `${ferry}\n\nPreise: 3 € – “cheap”, 安い, عبّارة 🛥.`;
  const page = await open();
  await addTexts(page, odd, boats);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Make a link with the texts' }).click();
  const link = await page.getByRole('textbox', { name: 'Link with the texts' }).inputValue();
  await expect(sheet(page, 'Share and export')).toContainText(`${link.length.toLocaleString('en')} characters`);
  const profile = await browser.newContext();
  const fresh = await profile.newPage();
  await fresh.goto(link);
  await awake(fresh);
  await expect(sheet(fresh, 'Add articles')).toContainText('holds 2 articles');
  await expect(textOf(fresh, 'A')).not.toContainText('Fares');
  await fresh.getByRole('button', { name: 'Open and keep' }).click();
  await expect(textOf(fresh, 'A')).toContainText('عبّارة 🛥');
  const texts = await fresh.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        indexedDB.open('vis-a-vis').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          database.transaction('articles').objectStore('articles').getAll().onsuccess = (event) =>
            resolve(
              (event.target as IDBRequest<{ source: { text: string } }[]>).result.map(({ source }) => source.text),
            );
        };
      }),
  );
  expect(texts).toEqual([odd, boats]);
  await fresh.goto(link.slice(0, -9));
  await fresh.reload();
  await awake(fresh);
  await expect(fresh.getByRole('alert')).toContainText('This link is not whole.');
  await profile.close();
});

test('texts that are too long for a link are offered as a file instead, and that file opens', async ({
  open,
  browser,
}) => {
  // Words that do not repeat: 98,000 letters packed.
  const words = Array.from(
    { length: 14_000 },
    (_, i) => `q${((i * 7919) % 99_991).toString(36)}u${((i * i) % 65_537).toString(36)}`,
  );
  const long = `${ferry}\n\nThe list of the crews: ${words.join(' ')}.`;
  const page = await open();
  await addTexts(page, long, boats);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const out = sheet(page, 'Share and export');
  await out.getByRole('button', { name: 'Make a link with the texts' }).click();
  await expect(out.getByRole('status')).toContainText('These texts are too long for a link.');
  await expect(out.getByRole('textbox', { name: 'Link with the texts' })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    out.getByRole('button', { name: 'Download a file instead' }).click(),
  ]);
  const profile = await browser.newContext();
  const fresh = await profile.newPage();
  await fresh.goto(page.url().replace(/#.*/, ''));
  await awake(fresh);
  await fresh.getByRole('button', { name: 'Add articles' }).click();
  await fresh.getByLabel('Choose files').setInputFiles(await download.path());
  await expect(sheet(fresh, 'Add articles')).toContainText('holds 2 articles');
  await profile.close();
});

test('backup, remove all, restore gives the same library to the byte', async ({ open }) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  await page.getByRole('button', { name: /^Library/ }).click();
  const library = sheet(page, 'Library');
  const backup = async (): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      library.getByRole('button', { name: 'Download backup' }).click(),
    ]);
    return download.path();
  };
  // Not at midnight, when today is soon over.
  await page.clock.setFixedTime('2016-03-01T12:00');
  const before = await backup();
  await expect(library).toContainText('The last backup was made today');
  await library.getByRole('button', { name: 'Remove all …' }).click();
  await library.getByRole('button', { name: /^Yes, remove all/ }).click();
  await expect(library.getByRole('listitem')).toHaveCount(5);
  await library.getByLabel('Restore a backup').setInputFiles(before);
  await expect(library.getByRole('listitem')).toHaveCount(7);
  await expect(library.getByRole('status')).not.toContainText('make a new one');
  expect(await readFile(await backup(), 'utf8')).toBe(await readFile(before, 'utf8'));
  await saved(page);
  await expect(textOf(page, 'A')).toContainText('Ferry line to stay open');
});

test('a backup restored by mistake is taken back, and what was here before it is here and on the disk again', async ({
  open,
}) => {
  const page = await open();
  await addTexts(page, ferry);
  await page.getByRole('button', { name: /^Library/ }).click();
  const library = sheet(page, 'Library');
  const [old] = await Promise.all([
    page.waitForEvent('download'),
    library.getByRole('button', { name: 'Download backup' }).click(),
  ]);
  await page.keyboard.press('Escape');
  await addTexts(page, boats);
  await page.getByRole('button', { name: /^Library/ }).click();
  await library.getByLabel('Restore a backup').setInputFiles(await old.path());
  await expect(library.getByRole('button', { name: 'Keep mine' })).toBeVisible();
  await expect(library.getByRole('listitem')).toHaveCount(7);
  await library.getByRole('button', { name: 'Yes, put its 1 in the place of my 2' }).click();
  await expect(library.getByRole('listitem')).toHaveCount(6);
  await expect(library.getByRole('status')).toContainText('The backup was put in the place of what was here.');
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByRole('listitem')).toHaveCount(7);
  await saved(page);
  await page.reload();
  await awake(page);
  await page.getByRole('button', { name: /^Library/ }).click();
  await expect(library.getByRole('list', { name: 'Articles' }).getByText('Boats keep running')).toBeVisible();
});

test('the JSON export brings the same links when it is imported elsewhere', async ({ open, browser, address }) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  const links = await page.getByRole('button', { name: /^Match \d+:/ }).allTextContents();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Texts and result (JSON)' }).click(),
  ]);
  const file = await download.path();
  const profile = await browser.newContext();
  const fresh = await profile.newPage();
  await fresh.goto(address);
  await awake(fresh);
  await fresh.getByRole('button', { name: 'Add articles' }).click();
  await fresh.getByLabel('Choose files').setInputFiles(file);
  await fresh.getByRole('button', { name: 'Open and keep' }).click();
  await expect(textOf(fresh, 'A')).toContainText('Fares');
  expect(await fresh.getByRole('button', { name: /^Match \d+:/ }).allTextContents()).toEqual(links);
  await profile.close();
});

test('the report opens from a file with scripts off and shows links, chart and hashes', async ({ open, browser }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Report (HTML)' }).click(),
  ]);
  const file = test.info().outputPath('report.html');
  await download.saveAs(file);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const report = await plain.newPage();
  await report.goto(pathToFileURL(file).href);
  await expect(report.getByRole('heading', { name: 'Matches' })).toBeVisible();
  expect(await report.locator('mark').count()).toBeGreaterThan(5);
  await expect(report.locator('svg circle').first()).toBeVisible();
  await expect(report.locator('code').first()).toHaveText(/^[0-9a-f]{64}$/);
  await plain.close();
});

test('the page itself can be saved, and its checksum stands beside the build', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the page as one file' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe(await readFile('build/index.html', 'utf8'));
  const sum = await readFile('build/index.html.sha256', 'utf8');
  const digest = createHash('sha256')
    .update(await readFile('build/index.html'))
    .digest('hex');
  expect(sum).toBe(`${digest}  index.html\n`);
});

test('when the page fails it keeps the texts within reach', async ({ open, troubles }) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  // The page is made to fail in the middle of drawing.
  await page.evaluate(() => {
    Array.prototype.flatMap = () => {
      throw new Error('No such luck.');
    };
  });
  await page.keyboard.press('x');
  await expect(page.getByRole('heading', { name: 'Vis-à-vis stopped' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy my texts' })).toBeVisible();
  expect(troubles.splice(0).every((trouble) => trouble.includes('No such luck.'))).toBe(true);
});
