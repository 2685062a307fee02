import AxeBuilder from '@axe-core/playwright';
import { expect, test, views } from './page.ts';
import { addTexts, boats, ferry, saved, sheet } from './shelf-steps.ts';
import { showView } from './views.ts';

const sizes = [
  { width: 1440, height: 1000 },
  { width: 900, height: 900 },
  { width: 360, height: 740 },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport });

      test('nobody is shut out: no violation that axe can find, with a link pinned and its differences open', async ({
        open,
      }) => {
        const page = await open('#topic=talks');
        await page.keyboard.press('d');
        await expect(page.locator('del, ins').first()).toBeVisible();
        const axe = new AxeBuilder({ page });
        // Dark differs from light in its colours alone.
        if (colorScheme === 'dark') axe.withRules('color-contrast');
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });

      test('nothing scrolls sideways', async ({ open }) => {
        const page = await open();
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess).toBeLessThanOrEqual(0);
      });
    });
  }
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('one column shows one article, and the card of the match brings its counterpart', async ({ open }) => {
    const page = await open();
    await expect(page.getByRole('region', { name: 'Text of article B' })).toBeHidden();
    const card = page.getByRole('region', { name: 'Match 1', exact: true });
    await expect(card.getByText('B:', { exact: true })).toBeAttached();
    await page.getByRole('button', { name: 'Article B:' }).click();
    await expect(page.getByRole('region', { name: 'Text of article B' })).toBeVisible();
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
  });
});

test.describe('with one word of 76 letters, at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no view scrolls sideways', async ({ open }) => {
    const word = 'Grundstuecksverkehrsgenehmigungszustaendigkeitsuebertragungsverordnungstexte';
    const page = await open();
    const say = (what: string) =>
      `“${word} ${word},” said the ${word} on Monday. ${what} ${word} of 12 ${word} was shut.`;
    const ends = ['The harbour is shut.', `A choir sang of the ${word}.`];
    await addTexts(page, ...ends.map((end, i) => `The ${word}\n\n${say(i === 0 ? 'The' : 'One')}\n\n${end}`));
    for (const lens of views) {
      await showView(page, lens);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, lens).toBeLessThanOrEqual(0);
    }
  });
});

test('the focus never falls to the page: a control that goes away hands it on', async ({ open }) => {
  const page = await open();
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: 'Add articles' }).click();
  for (const text of [ferry, boats]) {
    await page.getByRole('textbox', { name: 'Paste or type an article' }).fill(text);
    await page.getByRole('button', { name: 'Use this text' }).focus();
    await page.keyboard.press('Enter');
    await expect(focused).toHaveAccessibleName('Paste or type an article');
  }
  await page.getByRole('button', { name: 'Add 2 articles', exact: true }).click();
  await saved(page);
  await page.getByRole('button', { name: /^Library/ }).click();
  const library = sheet(page, 'Library');
  await library.getByRole('button', { name: 'Remove Ferry line to stay open' }).focus();
  await page.keyboard.press('Enter');
  await expect(library).not.toContainText('Ferry line');
  await expect(focused).toHaveAccessibleName(/Boats keep running/);
  await library.getByRole('button', { name: 'Remove Boats keep running' }).focus();
  await page.keyboard.press('Enter');
  await expect(library).not.toContainText('Boats keep running');
  await expect(focused).toBeVisible();
  expect(await library.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
});

test('the keyboard alone leads from the top of the page to a pinned link and its differences', async ({ open }) => {
  const page = await open();
  const focused = page.locator(':focus');
  const reach = async (name: RegExp): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      if (name.test((await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '')) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await reach(/^Match 1:/);
  await page.keyboard.press('Enter');
  await reach(/^Differences/);
  await page.keyboard.press('Enter');
  await expect(page.locator('del, ins').first()).toBeVisible();
});
