import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { holdJobs } from './hold-jobs.ts';
import { linkCount } from './link-count.ts';
import { expect, test } from './page.ts';
import { boats, ferry, paste, saved, textOf } from './shelf-steps.ts';
import { storedIn } from './stored.ts';
import { pressOption, showView } from './views.ts';

/** The map of all articles says so many matches of the pair the page opens with; the page is at its texts before and after. */
async function expectInMap(page: Page, count: number, pair = '1 and 4'): Promise<void> {
  await showView(page, 'All articles');
  const cell = page.getByRole('button', { name: new RegExp(`^Articles ${pair}:`) });
  await expect(cell).toHaveText(String(count), { timeout: 20_000 });
  await showView(page, 'Read');
}

test('“Not a match” changes every count, and undoing brings all of it back', async ({ open }) => {
  const page = await open();
  const before = await linkCount(page);
  const shared = page.getByText(/ of A’s \d+ sentences/);
  const told = await shared.textContent();
  await page.getByRole('button', { name: 'Not a match' }).click();
  await expect(page.getByText('Match 1 taken out (not a match).')).toBeVisible();
  expect(await linkCount(page)).toBe(before - 1);
  await expectInMap(page, before - 1);
  await expect(page.locator('select option:checked', { hasText: 'Balanced' })).toHaveText(
    `Balanced: ${before - 1} matches`,
  );
  expect(await shared.textContent()).not.toBe(told);
  await page.keyboard.press('Control+z');
  expect(await linkCount(page)).toBe(before);
  await expectInMap(page, before);
  expect(await shared.textContent()).toBe(told);
  await page.keyboard.press('Control+Shift+z');
  expect(await linkCount(page)).toBe(before - 1);
});

test('links are reviewed with the keyboard alone: what was done and the way back stay in sight, and J goes on from there', async ({
  open,
}) => {
  const page = await open();
  const undo = page.getByRole('button', { name: 'Undo' });
  const before = await linkCount(page);
  await page.keyboard.press('j');
  await page.locator('.handle[aria-pressed="true"]').first().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Not a match' }).press('Enter');
  await expect(undo).toBeFocused();
  await page.locator('.links').scrollIntoViewIfNeeded();
  await page.keyboard.press('j');
  await expect(page.getByText(`2 of ${before - 1}`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(undo).toBeInViewport({ ratio: 1 });
  await undo.press('Enter');
  expect(await linkCount(page)).toBe(before);
  await page.getByRole('button', { name: 'Redo' }).press('Enter');
  await expect(undo).toBeFocused();
  expect(await linkCount(page)).toBe(before - 1);
});

test('a correction follows when the sides are exchanged', async ({ open }) => {
  const page = await open();
  const before = await linkCount(page);
  await page.getByRole('button', { name: 'Not a match' }).click();
  await page.keyboard.press('x');
  await expect(textOf(page, 'A')).toContainText('Geneva meetings');
  expect(await linkCount(page)).toBe(before - 1);
});

test('sentences can be linked by hand, with the keyboard too', async ({ open }) => {
  const page = await open('#a=001&b=002');
  await expect(textOf(page, 'B')).toContainText('red line');
  const before = await linkCount(page);
  await pressOption(page, 'Match by hand');
  await expect(page.getByRole('button', { name: 'Match these' })).toBeDisabled();
  await page.getByRole('button', { name: 'Sentence 2 of A' }).press('Enter');
  await page.getByRole('button', { name: 'Sentence 3 of B' }).press('Enter');
  await page.getByRole('button', { name: 'Match these' }).click();
  await expect(page.getByText('matched by you')).toBeVisible();
  expect(await linkCount(page)).toBe(before + 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await linkCount(page)).toBe(before);
});

test('a struck passage can be restored, and then counts as report', async ({ open }) => {
  const page = await open();
  const words = page.locator('.pane.b header p');
  const before = await words.textContent();
  await page.getByRole('button', { name: /^Restore: Former IAEA head/ }).click();
  await expect(words).not.toHaveText(before ?? '', { timeout: 20_000 });
  await expect(page.getByRole('button', { name: /^Strike again: Former IAEA head/ })).toBeVisible();
  await page.getByRole('button', { name: /^Strike again: Former IAEA head/ }).click();
  await expect(words).toHaveText(before ?? '', { timeout: 20_000 });
});

test('restoring a passage is a step like the others: undoing takes back this one, not the one before', async ({
  open,
}) => {
  const page = await open();
  const words = page.locator('.pane.b header p');
  const before = (await words.textContent()) ?? '';
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Not a match' }).click();
  const links = await linkCount(page);
  await page.getByRole('button', { name: /^Restore: Former IAEA head/ }).click();
  await expect(page.getByText('A passage counts as report.')).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back: A passage counts as report.')).toBeVisible();
  await expect(words).toHaveText(before, { timeout: 20_000 });
  expect(await linkCount(page)).toBe(links);
});

test('a link by hand sleeps while its passage is struck, which the page says, and counts on the map as in the pair after a reload', async ({
  open,
}) => {
  const page = await open();
  const toggle = (does: string) => page.getByRole('button', { name: new RegExp(`^${does}: Former IAEA head`) });
  const sleeping = page.getByText('1 correction sleeps');
  await toggle('Restore').click();
  await expect(toggle('Strike again')).toBeVisible({ timeout: 20_000 });
  await pressOption(page, 'Match by hand');
  await page.getByRole('button', { name: 'Sentence 1 of A' }).press('Enter');
  const restored = page.locator('.pane.b p', { hasText: 'Former IAEA head' });
  await restored.getByRole('button', { name: /^Sentence/ }).press('Enter');
  await page.getByRole('button', { name: 'Match these' }).click();
  await page.keyboard.press('Escape');
  const links = await linkCount(page);
  await expectInMap(page, links);
  await toggle('Strike again').click();
  await expect(sleeping).toBeVisible({ timeout: 20_000 });
  const struck = await linkCount(page);
  expect(struck).toBeLessThan(links);
  await expectInMap(page, struck);
  await page.keyboard.press('Control+z');
  await expect(sleeping).toHaveCount(0, { timeout: 20_000 });
  expect(await linkCount(page)).toBe(links);
  await saved(page);
  await page.goto('about:blank');
  await open('#a=001&b=002');
  await expectInMap(page, links);
});

test('a link that an older page made brings its corrections, each on its words', async ({ open }) => {
  const fixture = new URL('fixtures/b108d8b/link.txt', import.meta.url);
  const page = await open(`#${(await readFile(fixture, 'utf8')).trim()}`);
  await page.getByRole('button', { name: 'Open and keep' }).click();
  await expect(textOf(page, 'A')).toContainText('Lock keeper keeps the night watch');
  expect(await linkCount(page)).toBe(3);
  await expect(page.getByText('matched by you')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Strike again: Share this article/ }).click();
  await expect(page.getByText('1 correction sleeps')).toBeVisible({ timeout: 20_000 });
  expect(await linkCount(page)).toBe(2);
});

test('a correction made while articles are being added is kept', async ({ page, open }) => {
  const counting = await holdJobs(page, 'measure');
  await open();
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  await paste(page, ferry);
  await paste(page, boats);
  await page.getByRole('button', { name: 'Add 2 articles', exact: true }).click();
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Not a match' }).click();
  await expect(page.getByText('2 articles were added.')).toHaveCount(0);
  await counting.release();
  await expect(page.getByText('2 articles were added.')).toBeVisible();
  await expect.poll(async () => (await storedIn(page)).corrections.length).toBe(1);
});
