import type { Page } from '@playwright/test';
import { boats, ferry } from './own-texts.ts';
import { expect } from './page.ts';

/** Steps a reader takes with own articles, for the tests of the shelf and of what leaves it. */
export { boats, ferry };

/** The sheet of this name that lies over the page. */
export const sheet = (page: Page, name: string) => page.getByRole('dialog', { name });

/** Hands over a text to be checked; it is not in the library yet. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste or type an article' }).fill(text);
  await page.getByRole('button', { name: 'Use this text' }).click();
}

/** Adds articles as a reader would, and waits until they are saved. */
export async function addTexts(page: Page, ...texts: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  for (const text of texts) {
    await paste(page, text);
  }
  // All are read before they are added.
  const count = texts.length === 1 ? '1 article' : `${texts.length} articles`;
  await page.getByRole('button', { name: `Add ${count}`, exact: true }).click();
  await saved(page);
  await expect(textOf(page, texts.length > 1 ? 'A' : 'B')).toContainText(texts[0]?.split('\n').at(-1) ?? '');
}

/** The open field of a fact. */
export const fact = (page: Page, name: string) => page.getByRole('dialog').getByLabel(name, { exact: true });

/** Waits until the page says that all is saved. */
export const saved = (page: Page) => expect(page.locator('.story')).toHaveAttribute('aria-label', /^Library · Saved/);
/** The pane that holds the text of an article. */
export const textOf = (page: Page, side: 'A' | 'B') => page.getByRole('region', { name: `Text of article ${side}` });
