import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { shelfStateNames, stateNames } from '../src/lib/page/state-names.ts';
import { awake, expect, test } from './page.ts';

const gallery = pathToFileURL('build-gallery/index.html').href;

const isInSheet = (name: string): boolean => name !== 'one article only' && shelfStateNames.some((one) => one === name);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const name of stateNames) {
      test(`“${name}” shuts nobody out and breaks nothing`, async ({ page }) => {
        await page.goto(`${gallery}#${encodeURIComponent(name)}`);
        await awake(page);
        const axe = new AxeBuilder({ page }).exclude('.states');
        // What lies under an open sheet is another state's.
        if (isInSheet(name)) axe.include('dialog[open]');
        // Dark differs from light in its colours alone.
        if (colorScheme === 'dark') axe.withRules('color-contrast');
        // Hundreds of paragraphs of one kind: what is true of the first forty is true of all.
        if (name === 'very long') axe.exclude('.block:nth-child(n + 40)');
        if (name === 'a library of many') axe.exclude('dialog li:nth-child(n + 20)');
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }
  });
}
