import { expect, test } from './page.ts';
import { recount } from './recount.ts';

test('500 articles × 50 topics are counted in the worker, and the page answers meanwhile', async ({ page }) => {
  const [first, again] = await recount(page);
  expect([first?.job, again?.job]).toEqual(['measure', 'measure']);
  // Counted in the page, it would answer not once until all is counted.
  expect(first?.ticks).toBeGreaterThan(0);
});

test('who counts the same texts again does not read them again', async ({ page }) => {
  const worker = () => page.workers()[0];
  const [, again] = await recount(page, undefined, async () => {
    await worker()?.evaluate(() => {
      const { charCodeAt } = String.prototype;
      const seen = Object.assign(globalThis, { looks: 0 });
      String.prototype.charCodeAt = function (at) {
        seen.looks += 1;
        return charCodeAt.call(this, at);
      };
    });
  });
  const looks = (await worker()?.evaluate(() => (globalThis as unknown as { looks: number }).looks)) ?? 0;
  // The words of the topics are read each time.
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan((again?.letters ?? 0) / 10);
});
