import type { Page } from '@playwright/test';

/** How many links the page says there are. */
export const linkCount = async (page: Page): Promise<number> =>
  Number(
    /(\d+)( links?)?$/.exec(
      (await page.getByRole('group', { name: 'Links' }).getByRole('status').textContent()) ?? '',
    )?.[1],
  );
