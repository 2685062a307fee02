import type { Page } from '@playwright/test';
import { holdJobs } from './hold-jobs.ts';
import { awake, expect, test } from './page.ts';
import { addTexts, boats, fact, ferry, saved, sheet } from './shelf-steps.ts';
import { storedIn } from './stored.ts';

/** Whether the browser would ask before it closes the page. */
const asks = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

test('“Add” pressed while files are being read adds all of them, and the page says and asks so until they are saved', async ({
  page,
  open,
}) => {
  const answers = await holdJobs(page, 'read', 5);
  await open();
  expect(await asks(page)).toBe(false);
  await page.getByRole('button', { name: 'Add articles' }).click();
  const files = Array.from({ length: 60 }, (_, i) => {
    return { name: `${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`${i} ${boats}`) };
  });
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(sheet(page, 'Add articles').getByRole('status')).toContainText('5 of 60 read');
  const library = page.getByRole('button', { name: /^Library/ });
  await expect(library).toHaveAccessibleName(/^Library · Reading …/);
  expect(await asks(page)).toBe(true);
  await page.getByRole('button', { name: 'Add 5 articles and what is still being read' }).click();
  await expect(library).toHaveAccessibleName(/^Library · Saving …/);
  expect(await asks(page)).toBe(true);
  await answers.release();
  await expect(library).toHaveAccessibleName(/^Library · Saved/, { timeout: 30_000 });
  expect(await asks(page)).toBe(false);
  await library.click();
  await expect(sheet(page, 'Library').getByRole('listitem')).toHaveCount(65);
});

test('what is typed in a field is being saved from the key press on, and what was called saved outlasts a load at once', async ({
  open,
}) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  const library = page.getByRole('button', { name: /^Library/ });
  for (const [i, name] of ['Title', 'Your note'].entries()) {
    await library.click();
    // The page answers before all that is kept is on it.
    await expect(sheet(page, 'Library').getByRole('listitem')).toHaveCount(7, { timeout: 20_000 });
    await page
      .getByRole('button', { name: /^Edit / })
      .last()
      .click();
    await fact(page, name).fill('');
    await saved(page);
    // Looked at within the page: a busy machine may be slower to ask than the page is to save.
    const label = await fact(page, name).evaluate(async (field) => {
      (field as HTMLInputElement).value = 'Boats';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      return document.querySelector('.story')?.getAttribute('aria-label');
    });
    expect(label).toContain('Saving …');
    await saved(page);
    await page.reload();
    await awake(page);
    const { articles } = await storedIn(page);
    const last = articles.find(({ source }) => source.text === boats);
    expect([last?.edits.title?.value, last?.note].slice(0, i + 1)).toEqual(['Boats', 'Boats'].slice(0, i + 1));
  }
});

test('articles that wait to be added, and a text that is typed, are not closed away without a question', async ({
  open,
}) => {
  const page = await open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByRole('textbox', { name: 'Paste or type an article' }).fill(ferry);
  expect(await asks(page)).toBe(true);
  await page.getByRole('button', { name: 'Use this text' }).click();
  await expect(page.getByRole('button', { name: 'Add 1 article' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Library · 1 not added' })).toBeVisible();
  expect(await asks(page)).toBe(true);
});

test('a step that is only made once texts are read anew is asked about until then', async ({ page, open }) => {
  const answers = await holdJobs(page, 'read');
  await open();
  await page
    .getByRole('button', { name: /^Restore: / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Library · Saving …' })).toBeVisible();
  expect(await asks(page)).toBe(true);
  await answers.release();
  await saved(page);
  expect(await asks(page)).toBe(false);
});
