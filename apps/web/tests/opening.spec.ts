import { expect, test } from './page.ts';
import { addTexts, saved, textOf } from './shelf-steps.ts';

test('a reload opens straight on its own pair: from the page’s first word on nothing of another one is seen', async ({
  open,
}) => {
  const page = await open();
  await addTexts(
    page,
    'The ferry\n\nThe ferry to the islands will run until autumn, the council said on Monday.',
    'The council\n\nThe council said on Monday that the ferry to the islands will run until autumn.',
  );
  await expect(textOf(page, 'A')).toContainText('ferry to the islands');
  await saved(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    const look = (): void => {
      // Until its script comes a page is as it was written; what is hidden has no such text.
      if (document.documentElement.hasAttribute('data-opening') || document.documentElement.dataset.awake !== undefined)
        if (document.body.innerText.includes('red line') || document.body.innerText.includes('this is not a game'))
          seen.push(String(performance.now()));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(globalThis, { seen });
  });
  await page.reload();
  await expect(textOf(page, 'A')).toBeVisible();
  await expect(textOf(page, 'A')).toContainText('ferry to the islands');
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual([]);
});

test('an address that names an article that is not here shows what is, and says so', async ({ open }) => {
  const page = await open('#a=nobody&b=002');
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  await expect(textOf(page, 'A')).toBeVisible();
  await expect(page.getByText(/which is not here/)).toBeVisible();
});
