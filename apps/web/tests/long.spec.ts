import { invent } from './invent.ts';
import { expect, test } from './page.ts';
import { paste } from './shelf-steps.ts';

/** What the test's own observer saw: how many sentences were added to the left text at a stretch. */
type Seen = { stretches: number[] };

test('two long reports are drawn a stretch at a time, and a link at their end can be read as soon as it is asked for', async ({
  open,
}) => {
  const page = await open();
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  for (const number of [1, 2]) await paste(page, invent(number, 12_000));
  await page.evaluate(() => {
    const stretches: number[] = [];
    Object.assign(globalThis, { stretches });
    const isText = (node: Node): node is Element => node instanceof Element && node.closest('.pane.a') !== null;
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isText);
      const sentences = added.reduce((sum, one) => sum + one.querySelectorAll('[data-sentence]').length, 0);
      if (sentences > 0) stretches.push(sentences);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: 'Add 2 articles', exact: true }).click();
  await page
    .getByText(/of A’s [\d,]{4,} sentences/)
    .first()
    .waitFor();
  await page.keyboard.press('k');

  const pinned = page.locator('.handle[aria-pressed="true"]');
  await expect(pinned).toHaveCount(2);
  for (const one of [pinned.first(), pinned.last()]) await expect(one).toBeInViewport();
  const apart = (): Promise<number> =>
    pinned.evaluateAll(([a, b]) =>
      Math.abs((a?.getBoundingClientRect().top ?? 0) - (b?.getBoundingClientRect().top ?? 999)),
    );
  await expect.poll(apart).toBeLessThan(40);
  const { stretches } = await page.evaluate(() => ({ stretches: (globalThis as unknown as Seen).stretches }));
  expect(stretches.length).toBeGreaterThan(5);
  expect(Math.max(...stretches)).toBeLessThan(200);
});
