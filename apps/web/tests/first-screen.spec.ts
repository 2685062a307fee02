import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lookAt } from './in-sight.ts';
import { expect, test } from './page.ts';
import { saved } from './shelf-steps.ts';
import { threeStories } from './three-stories.ts';

/** Windows with how far down they the first line of an article may stand, in pixels. */
const windows = [
  { width: 1440, height: 900, firstLine: 200 },
  { width: 1366, height: 680, firstLine: 200 },
  { width: 900, height: 1100, firstLine: 240 },
  { width: 390, height: 844, firstLine: 260 },
];
const most = { controls: 35, words: 200 };

/** Puts the eleven reports in the place of the built-in articles, and opens the page anew as its reader finds it. */
async function bringStories(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  const buffer = Buffer.from(threeStories.map((one) => JSON.stringify(one)).join('\n'));
  await page.getByLabel('Choose files').setInputFiles({ name: 'stories.jsonl', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: `Add ${threeStories.length} articles`, exact: true }).click();
  await saved(page);
}

for (const { firstLine, ...viewport } of windows) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const library of ['the built-in articles', 'eleven of one’s own']) {
      test(`with ${library} the texts begin high up, a match is in sight and little else`, async ({ open }) => {
        const page = await open();
        if (library !== 'the built-in articles') await bringStories(page);
        await expect(page.locator('.sentence.pinned').first()).toBeVisible();
        await expect.poll(async () => (await lookAt(page)).marks).toBeGreaterThan(0);
        // The texts move to the match first.
        await expect
          .poll(async () => (await lookAt(page)).firstLine, 'the first line of an article')
          .toBeLessThanOrEqual(firstLine);
        const sight = await lookAt(page);
        expect(sight.controls.length, sight.controls.join(' | ')).toBeLessThanOrEqual(most.controls);
        expect(sight.words.length, sight.words.join(' ')).toBeLessThanOrEqual(most.words);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }
  });
}
