import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { servePage } from '../serve.ts';

type Watched = {
  /** Opens the page with a fragment, as the test's way of opening says. */
  open: (fragment?: string) => Promise<Page>;
};

/** How a test opens the page: over http, or as a file. */
type How = { how: 'http' | 'file' };

/**
 * A page under watch: after every test no policy was violated, no script failed, and no request was made but the one for
 * the page itself.
 */
export const test = base.extend<Watched & How, { address: string }>({
  how: ['http', { option: true }],
  address: [
    // Playwright reads the names of fixtures from this pattern, even when there are none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { address, stop } = await servePage(0);
      await use(address);
      stop();
    },
    { scope: 'worker' },
  ],
  open: async ({ page, address, how }, use) => {
    const home = how === 'http' ? address : pathToFileURL('build/index.html').href;
    const troubles: string[] = [];
    const isOwn = (url: string): boolean => url.split('#')[0] === home || /^(data|blob):/.test(url);
    page.on('request', (request) => isOwn(request.url()) || troubles.push(`request: ${request.url()}`));
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy violation: ${violatedDirective} ${blockedURI}`),
      );
    });
    await use(async (fragment = '') => {
      await page.goto(home + fragment);
      await awake(page);
      return page;
    });
    expect(troubles, 'nothing leaves the page and nothing in it fails').toEqual([]);
  },
});

/** Waits until the page answers: it is readable before that. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('html[data-awake]')).toBeAttached();
}

export { expect };
