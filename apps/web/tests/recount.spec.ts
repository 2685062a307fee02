import { expect, test } from './page.ts';
import { recount } from './recount.ts';

test('500 articles × 50 topics are counted in the worker, and the page answers meanwhile', async ({ page }) => {
  const [first, again] = await recount(page);
  expect([first?.job, again?.job]).toEqual(['measure', 'measure']);
  // Counted in the page, the longest silence would be the whole count; handing the texts over and the answer back is the page's.
  expect(first?.gap).toBeLessThan(0.8 * (first?.counting ?? 0));
  expect(again?.counting).toBeLessThan(first?.counting ?? 0);
});
