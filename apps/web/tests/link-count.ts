import type { Page } from '@playwright/test';

/** How many links the page says there are. */
export const linkCount = async (page: Page): Promise<number> =>
  Number(
    /(\d+)\s*match(?:es)?\s*$/.exec(
      (await page.getByRole('group', { name: 'Matches' }).getByRole('status').textContent()) ?? '',
    )?.[1],
  );
