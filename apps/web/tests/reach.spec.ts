import type { Page } from '@playwright/test';
import { lensNames } from '../src/lib/place/place.ts';
import { ferry } from './own-texts.ts';
import { expect, test, views } from './page.ts';
import { addTexts, textOf } from './shelf-steps.ts';
import { pressInMenu, showView } from './views.ts';

/** By how many pixels the page, or the sheet that lies over it, is wider than the window. */
const excess = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sheet = document.querySelector('dialog[open], :popover-open');
    const inner = sheet
      ? Math.max(sheet.scrollWidth - sheet.clientWidth, sheet.getBoundingClientRect().right - innerWidth)
      : 0;
    return Math.max(inner, document.documentElement.scrollWidth - innerWidth);
  });

test.describe('at 400 % zoom, 320 by 256 pixels', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('every view and every sheet is reached, and nothing has to be scrolled sideways', async ({ open }) => {
    const page = await open();
    for (const lens of views) {
      await showView(page, lens);
      expect(await excess(page), lens).toBeLessThanOrEqual(0);
    }
    await page.getByRole('button', { name: 'Next match' }).click();
    await page.getByRole('button', { name: 'Differences' }).first().click();
    await expect(page.locator('del, ins').first()).toBeVisible();
    expect(await excess(page), 'word differences').toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Put the match away' }).click();
    await page.getByRole('button', { name: 'Add articles' }).click();
    expect(await excess(page), 'Add articles').toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Close' }).click();
    for (const sheet of ['Library', 'Share', 'Help and keys', 'Texts stay on this device', 'About']) {
      await pressInMenu(page, sheet);
      expect(await excess(page), sheet).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Close' }).click();
      await page.keyboard.press('Escape');
    }
  });
});

test('with ten articles nothing has to be scrolled sideways but the map, whose last pair is brought into sight', async ({
  open,
}) => {
  const page = await open();
  await addTexts(page, ...Array.from({ length: 5 }, (_, i) => `${ferry}\n\nPart ${i + 1} of the minutes.`));
  const cells = page.getByRole('button', { name: /^Articles \d+ and/ });
  const showAll = async (): Promise<void> => {
    await showView(page, 'All articles');
    await page.getByRole('combobox', { name: 'Articles of' }).selectOption('all stories');
  };
  await showAll();
  await expect(cells).toHaveCount(45);
  for (const width of [900, 360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const lens of views) {
      await showView(page, lens);
      expect(await excess(page), `${lens} at ${width} pixels`).toBeLessThanOrEqual(0);
    }
    await showAll();
    await cells.first().focus();
    await page.keyboard.press('End');
    await expect(cells.last()).toBeInViewport();
    expect(await excess(page), `the note of the last pair at ${width} pixels`).toBeLessThanOrEqual(0);
  }
});

test.describe('with the keyboard alone', () => {
  /** Presses Tab until what has the focus is called so; what has it must be in sight each time. */
  async function reach(page: Page, name: RegExp): Promise<void> {
    let last = '';
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        const box = activeElement?.getBoundingClientRect();
        const isInSight = box !== undefined && box.bottom > 0 && box.top < innerHeight;
        const says =
          activeElement?.getAttribute('aria-label') ?? (activeElement as HTMLElement | null)?.innerText ?? '';
        return {
          says: says || (activeElement?.getAttribute('placeholder') ?? ''),
          isInSight,
          isPage: activeElement === document.body,
        };
      });
      if (!focused.isPage) expect(focused.isInSight, `“${focused.says}” has the focus out of sight`).toBe(true);
      if (name.test(focused.says.trim())) return;
      last = focused.says;
    }
    throw new Error(`Tab never reached ${name}, but “${last}”`);
  }

  test('an article is added, read, found in the library and removed, and every view is opened', async ({ open }) => {
    const page = await open();
    await reach(page, /^Add articles$/);
    await page.keyboard.press('Enter');
    await reach(page, /^Paste or type an article$/);
    await page.keyboard.insertText(ferry);
    await reach(page, /^Use this text$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Add 1 article' })).toBeVisible();
    await reach(page, /^Add 1 article$/);
    await page.keyboard.press('Enter');
    await expect(textOf(page, 'B')).toContainText('Fares rise');
    for (const [i, lens] of Object.values(lensNames).entries()) {
      await page.keyboard.press(String(i + 1));
      await expect(page.getByRole('button', { name: lens, exact: true, pressed: true })).toBeVisible();
    }
    await page.keyboard.press('3');
    await reach(page, /^\d+$|words of/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Read', exact: true, pressed: true })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    await page.keyboard.press('Escape');
    await reach(page, /^Library/);
    await page.keyboard.press('Enter');
    await reach(page, /^Remove Ferry line/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Library' })).not.toContainText('Ferry line');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await reach(page, /^Library/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Library' })).toContainText('Ferry line');
  });
});
