import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { shelfStateNames, stateNames, type StateName } from '../src/lib/states/state-names.ts';
import { expect, test } from './page.ts';

const gallery = pathToFileURL('build-gallery/index.html').href;

/** Each test walks through a share of the states on one page: opening it costs as much as looking at it. */
const shares = 4;

const inThePage: readonly StateName[] = ['one article only', 'ten stories'];
const isInSheet = (name: StateName): boolean =>
  !inThePage.includes(name) && shelfStateNames.some((one) => one === name);

for (let share = 0; share < shares; share++) {
  const names = stateNames.filter((_, i) => i % shares === share);
  test(`no state shuts anybody out or breaks anything, in light or dark: ${names.join(', ')}`, async ({ page }) => {
    // A guard against a hang, by how much there is to look at: no measure of the machine.
    test.setTimeout(names.length * 15_000);
    await page.goto(gallery);
    for (const name of names) {
      await test.step(name, async () => {
        await page.evaluate((name) => (location.hash = encodeURIComponent(name)), name);
        await expect(page.locator(`html[data-shown="${name}"]`)).toBeAttached();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          // Colours follow with the next drawing: looked at before, those of light and dark were mixed.
          await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
          expect.soft(await barriers(page, name, colorScheme === 'dark'), `“${name}” in ${colorScheme}`).toEqual([]);
        }
      });
    }
  });
}

/** What axe finds in a state; dark differs from light in its colours alone. */
async function barriers(page: Page, name: StateName, coloursOnly: boolean): Promise<string[]> {
  // The page has no frames: the way of looking that has to ask none opens no page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('.states');
  // What lies under an open sheet is another state's.
  if (isInSheet(name)) axe.include('dialog[open]');
  if (coloursOnly) axe.withRules('color-contrast');
  // Hundreds of paragraphs of one kind: what is true of the first forty is true of all.
  if (name === 'very long') axe.exclude('.block:nth-child(n + 40)');
  if (name === 'a library of many') axe.exclude('dialog li:nth-child(n + 20)');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
