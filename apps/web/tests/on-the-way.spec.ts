import type { Page } from '@playwright/test';
import { holdJobs } from './hold-jobs.ts';
import { expect, test } from './page.ts';
import { boats, ferry, saved, sheet } from './shelf-steps.ts';

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
