import { awake, expect, test } from './page.ts';
import { addTexts, boats, fact, ferry, saved, sheet } from './shelf-steps.ts';

test('the words of a topic that are being typed outlast a load of the page, and can be taken back after it', async ({
  open,
}) => {
  const page = await open('#lens=topics');
  const words = page.getByRole('textbox', { name: 'Words of Casualties' });
  await page.getByText('Edit the topics').click();
  await words.fill('killed');
  // Nothing is to be waited for but the pause in typing: the field is not left.
  await page.waitForTimeout(600);
  await page.reload();
  await awake(page);
  await page.getByText('Edit the topics').click();
  await expect(words).toHaveValue('killed');
  await page.keyboard.press('Control+z');
  await expect(words).toHaveValue(/civilian/);
});

test('a title that was typed right before “Remove” was pressed comes back with the article, also after a load', async ({
  open,
}) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  await page.getByRole('button', { name: /^Library/ }).click();
  await page.getByRole('button', { name: 'Edit Boats keep running' }).click();
  await fact(page, 'Title').fill('Boats run on');
  await page.getByRole('button', { name: /^Remove Boats/ }).click();
  await expect(sheet(page, 'Library')).toContainText('The article was removed.');
  await saved(page);
  await page.reload();
  await awake(page);
  await page.getByRole('button', { name: /^Library/ }).click();
  await expect(sheet(page, 'Library').getByText('Boats')).toHaveCount(0);
  await sheet(page, 'Library').getByRole('button', { name: 'Undo' }).click();
  await expect(sheet(page, 'Library')).toContainText('Taken back: The article was removed.');
  await expect(sheet(page, 'Library').getByRole('list', { name: 'Articles' }).getByText('Boats run on')).toBeVisible();
});
