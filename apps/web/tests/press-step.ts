import type { Page } from '@playwright/test';
import type { Step } from './page-steps.ts';

/** Lays the pointer on a step's button, if it has one: looking for it is the test's work, not the page's. */
export async function pointAt(page: Page, step: Step): Promise<void> {
  if ('button' in step) await page.locator(step.button).first().hover();
}

/** Presses a step's key, or the mouse where the pointer already rests on its button. */
export async function pressStep(page: Page, step: Step): Promise<void> {
  if ('key' in step) return page.keyboard.press(step.key);
  await page.mouse.down();
  await page.mouse.up();
}
