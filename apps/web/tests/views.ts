import type { Page } from '@playwright/test';

/** Shows a view by its name: from the row of views, or from the list where there is no room for it. */
export async function showView(page: Page, name: string): Promise<void> {
  const list = page.locator('.views select');
  if (await list.isVisible()) await list.selectOption(name);
  else await page.getByRole('group', { name: 'View', exact: true }).getByRole('button', { name, exact: true }).click();
}

/** Opens a pair from the map of all articles, such as `1 and 3`; the page goes on to its texts. */
export async function choosePair(page: Page, pair: string): Promise<void> {
  await showView(page, 'All articles');
  await page.getByRole('button', { name: new RegExp(`^Articles ${pair}:`) }).click();
}

/** Opens the menu of what is needed seldom, and presses a button in it. */
export async function pressInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('group', { name: 'More' }).getByRole('button', { name }).click();
}

/** Opens the options of reading, and presses a button in it. */
export async function pressOption(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Options', exact: true }).click();
  await page.getByRole('group', { name: 'Options' }).getByRole('button', { name }).click();
  await page.keyboard.press('Escape');
}
