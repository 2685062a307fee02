import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { textOf } from './shelf-steps.ts';

/** The words that are lit as places of what is looked for. */
const lit = (page: Page, name: 'found' | 'spot'): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(
        ({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? '',
      ),
    name,
  );

test('one field marks every place in both texts as one types, and leads from one to the next', async ({ open }) => {
  const page = await open();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Find in the articles' });
  await expect(field).toBeFocused();
  await field.pressSequentially('chem');
  await expect.poll(async () => (await lit(page, 'found')).length).toBeGreaterThan(10);
  await field.fill('chemical weapons cache');
  const says = page.getByRole('search').getByRole('status');
  await expect(says).toHaveText('1 place in A and B');
  expect(await lit(page, 'found')).toEqual(['chemical weapons cache']);
  await expect(page.locator('.strip .topic')).toHaveCount(1);
  await field.press('Enter');
  await expect(says).toHaveText('1 of 1 place');
  await expect(textOf(page, 'B').getByText('chemical weapons cache')).toBeInViewport();
  await expect(field).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await field.press('Escape');
  await expect(field).toBeHidden();
  expect([...(await lit(page, 'found')), ...(await lit(page, 'spot'))]).toEqual([]);
});

test('places in other articles are named and opened, and all of them stand in a list', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Find in the articles' }).fill('ceasefire');
  const search = page.getByRole('search');
  await expect(search.getByText(/Also in \d other articles?:/)).toBeVisible();
  await search.getByRole('button', { name: /^All places/ }).click();
  const list = page.getByRole('region', { name: 'Find a word' });
  await expect(list.getByRole('searchbox')).toHaveValue('ceasefire');
  await expect(list.getByText(/\d places? in \d articles?/)).toBeVisible();
  await page.goBack();
  await search
    .getByRole('button', { name: /\(\d+\)$/ })
    .first()
    .click();
  await expect(textOf(page, 'B')).toContainText('ceasefire');
  await expect.poll(async () => (await lit(page, 'found')).length).toBeGreaterThan(0);
});
