import { letLoose } from './monkey.ts';
import { expect, test } from './page.ts';

test('whatever a reader presses, nothing fails, and all counts of links are one number', async ({ open }) => {
  test.setTimeout(120_000);
  const { did, compared } = await letLoose(await open(), 200, 9);
  expect(did.length).toBe(200);
  expect(compared).toBeGreaterThan(600);
});
