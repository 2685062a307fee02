import type { Page } from '@playwright/test';
import { fixtureFiles } from '@vis-a-vis/parsing/fixtures';
import { holdJobs } from './hold-jobs.ts';
import { awake, expect, test } from './page.ts';
import { addTexts, boats, fact, ferry, paste, saved, sheet, textOf } from './shelf-steps.ts';

test('a reader pastes two articles, checks them, and reads them face to face', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  await paste(page, ferry);
  await paste(page, boats);
  const drafts = page.getByRole('list', { name: 'Articles to add' });
  await expect(drafts).toContainText('Ferry line to stay open');
  await expect(drafts).toContainText('1 passage struck');
  const first = drafts.getByRole('listitem').first();
  await first.getByText('Check title, date and text').click();
  await expect(first.locator('s')).toHaveText('Share this article');
  await first.getByLabel('Outlet', { exact: true }).fill('The Shore Gazette');
  await first.getByLabel('Outlet', { exact: true }).blur();
  await expect(first).toContainText('The Shore Gazette ·');
  await page.getByRole('button', { name: 'Add 2 articles' }).click();
  await expect(textOf(page, 'A')).toContainText('Fares rise by ten per cent');
  await expect(textOf(page, 'B')).toContainText('Boats keep running');
  await expect(page.getByText(/[1-9] of A’s \d+ sentences/)).toBeVisible();
});

test('every kind of file gives its articles or says what, why and what next, and a bad one costs no other', async ({
  open,
}) => {
  const page = await open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  const files = fixtureFiles.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
  await page.getByLabel('Choose files').setInputFiles(files);
  const drafts = page.getByRole('list', { name: 'Articles to add' }).locator(':scope > li');
  const articles = fixtureFiles.flatMap((file) => ('gives' in file ? file.gives : []));
  await expect(drafts).toHaveCount(articles.length, { timeout: 30_000 });
  const refused = page.getByRole('alert').getByRole('listitem');
  const bad = fixtureFiles.filter((file) => 'fails' in file);
  await expect(refused).toHaveCount(bad.length);
  for (const { name } of bad) await expect(refused.filter({ hasText: `“${name}”` })).toHaveText(/\. .+\. .+\./s);
  await expect(page.getByText('headlines only')).toBeVisible();
  await expect(drafts.filter({ hasText: 'The same text is here already' }).first()).toBeVisible();
});

test('the reader says which column of a table holds the text', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  const buffer = Buffer.from('name,words\nFerry,The ferry will run.\nBoats,The boats stay.\n');
  await page.getByLabel('Choose files').setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('alert')).toContainText('no column with the articles’ text');
  await page.getByRole('combobox', { name: 'text', exact: true }).selectOption('words');
  await page.getByRole('combobox', { name: 'title', exact: true }).selectOption('name');
  await expect(page.getByRole('list', { name: 'Articles to add' }).locator(':scope > li')).toHaveCount(2);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a file dropped anywhere and rich text pasted anywhere open for review; an address says why it cannot', async ({
  open,
}) => {
  const page = await open();
  const give = (kind: 'drop' | 'paste', data: { [type: string]: string }, file?: string) =>
    page.evaluate(
      ([kind, data, file]) => {
        const transfer = new DataTransfer();
        for (const [type, value] of Object.entries(data)) transfer.setData(type, value);
        if (file !== undefined) transfer.items.add(new File([file], 'dropped.txt', { type: 'text/plain' }));
        const options = { bubbles: true, cancelable: true };
        document.body.dispatchEvent(
          kind === 'drop'
            ? new DragEvent('drop', { ...options, dataTransfer: transfer })
            : new ClipboardEvent('paste', { ...options, clipboardData: transfer }),
        );
      },
      [kind, data, file] as const,
    );
  await give('drop', {}, ferry);
  await expect(sheet(page, 'Add articles')).toContainText('Ferry line to stay open');
  await give('paste', {
    'text/html':
      '<h1>Storm closes port</h1><p>A storm closed the port on Sunday, the mayor said.</p><script>x</script>',
    'text/plain': 'Storm closes port',
  });
  await expect(sheet(page, 'Add articles')).toContainText('Storm closes port');
  await give('paste', { 'text/plain': 'https://news.example/ferry' });
  await expect(page.getByRole('alert')).toContainText('cannot fetch an article');
});

test('what was confirmed survives a reload, with corrections, facts and restored passages', async ({ open }) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  await page.getByRole('button', { name: 'Next match' }).click();
  await page.getByRole('button', { name: 'Not a match' }).click();
  const links = await page.getByRole('button', { name: /^Match \d+:/ }).count();
  await textOf(page, 'A')
    .getByRole('button', { name: /restore/i })
    .first()
    .click();
  await expect(textOf(page, 'A').locator('s')).toHaveCount(0);
  await page.getByRole('button', { name: /^Library/ }).click();
  await page.getByRole('button', { name: 'Edit Ferry line to stay open' }).click();
  await fact(page, 'Title').fill('The ferry stays');
  await fact(page, 'Date of the talks or event').fill('2013-09-12');
  await fact(page, 'Place of the talks or event').fill('Geneva');
  await fact(page, 'Place of the talks or event').blur();
  await expect(sheet(page, 'Library')).toContainText('edited by you');
  await saved(page);
  await page.reload();
  await awake(page);
  await expect(textOf(page, 'A')).toContainText('Fares rise');
  await expect(textOf(page, 'A').locator('s')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Match \d+:/ })).toHaveCount(links);
  await page.getByRole('button', { name: /^Library/ }).click();
  await expect(sheet(page, 'Library')).toContainText('The ferry stays');
  await page.getByLabel('Group by').selectOption('talks');
  await expect(sheet(page, 'Library').getByRole('heading', { name: 'Geneva, September 2013' })).toBeVisible();
});

test('an article is removed, and comes back when the removal is taken back', async ({ open }) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  await page.getByRole('button', { name: /^Library/ }).click();
  const library = sheet(page, 'Library');
  await library.getByRole('button', { name: 'Remove Boats keep running' }).click();
  await expect(library).not.toContainText('Boats keep running');
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library).toContainText('Boats keep running');
  await library.getByRole('button', { name: 'Hide the built-in articles' }).click();
  await expect(library.getByRole('listitem')).toHaveCount(2);
  await library.getByRole('searchbox').fill('fares');
  await expect(library.getByRole('listitem')).toHaveCount(1);
  await library.getByRole('searchbox').fill('');
  await library.getByRole('button', { name: 'Remove all …' }).click();
  await library.getByRole('button', { name: 'Yes, remove all 2 of my articles' }).click();
  await expect(library.getByRole('listitem')).toHaveCount(5);
});

test('a second tab sees the change, and neither writes over the other', async ({ open, context }) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(other);
  await page.getByRole('button', { name: /^Library/ }).click();
  await page.getByRole('button', { name: 'Edit Ferry line to stay open' }).click();
  await fact(page, 'Outlet').fill('The Shore Gazette');
  await fact(page, 'Outlet').blur();
  await other.getByRole('button', { name: /^Library/ }).click();
  await expect(sheet(other, 'Library')).toContainText('The Shore Gazette');
  await other.getByRole('button', { name: 'Remove Boats keep running' }).click();
  await expect(sheet(page, 'Library')).not.toContainText('Boats keep running');
  await expect(sheet(page, 'Library')).toContainText('The Shore Gazette');
});

test('where the browser keeps nothing the page works and says that it cannot save', async ({ page, open }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Storage is off.', 'SecurityError');
    };
  });
  await open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  await paste(page, ferry);
  await page.getByRole('button', { name: 'Add 1 article' }).click();
  await expect(textOf(page, 'B')).toContainText('Fares rise');
  await page.getByRole('button', { name: 'Library · Not saved' }).click();
  await expect(sheet(page, 'Library')).toContainText('keeps nothing for this page');
  await expect(page.getByRole('button', { name: 'Copy my texts' })).toBeVisible();
});

test('the reader’s topics, labels and class notes survive a reload, and a backup brings them back', async ({
  open,
  browser,
  address,
}) => {
  const page = await open('#lens=topics');
  await page.getByText('Edit the topics').click();
  const words = (on: Page) => on.getByRole('textbox', { name: 'Words of Casualties' });
  await words(page).fill('killed');
  await words(page).blur();
  await page.getByRole('button', { name: 'Names', exact: true }).click();
  const actor = (on: Page) => on.getByRole('button', { name: 'Syrian government', exact: true });
  await actor(page).click();
  await page.getByRole('button', { name: 'Remove “regime”' }).click();
  await page.getByLabel('One more of the labels of Syrian government').fill('rulers');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lesson' }).click();
  const note = (on: Page) => on.getByLabel('Note: What is each side called?');
  await note(page).fill('Once it is a regime.');
  await saved(page);
  const areThere = async (on: Page): Promise<void> => {
    await expect(note(on)).toHaveValue('Once it is a regime.');
    await on.getByRole('button', { name: 'End' }).click();
    await on.getByRole('button', { name: 'Names', exact: true }).click();
    await actor(on).click();
    await expect(on.getByRole('button', { name: 'Remove “rulers”' })).toBeVisible();
    await expect(on.getByRole('button', { name: 'Remove “regime”' })).toHaveCount(0);
    await on.getByRole('button', { name: 'Topics', exact: true }).click();
    await on.getByText('Edit the topics').click();
    await expect(words(on)).toHaveValue('killed');
  };
  await page.reload();
  await awake(page);
  await areThere(page);
  await page.getByRole('button', { name: /^Library/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download backup' }).click(),
  ]);
  const profile = await browser.newContext();
  const fresh = await profile.newPage();
  await fresh.goto(address);
  await awake(fresh);
  await fresh.getByRole('button', { name: /^Library/ }).click();
  await fresh.getByLabel('Restore a backup').setInputFiles(await download.path());
  await saved(fresh);
  await fresh.keyboard.press('Escape');
  await fresh.getByRole('button', { name: 'Lesson' }).click();
  await areThere(fresh);
  await profile.close();
});

test('cancel ends the reading of all the files that were chosen', async ({ page, open }) => {
  const answers = await holdJobs(page, 'read', 2);
  await open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  const files = Array.from({ length: 12 }, (_, i) => {
    return { name: `${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`${i} ${ferry}`) };
  });
  await page.getByLabel('Choose files').setInputFiles(files);
  const drafts = page.getByRole('list', { name: 'Articles to add' }).locator(':scope > li');
  await expect(drafts).toHaveCount(2);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await answers.release();
  // What comes after them is read after them: by then no other can follow.
  await paste(page, boats);
  await expect(drafts.last()).toContainText('Boats keep running');
  await expect(drafts).toHaveCount(3);
});
