import { pathToFileURL } from 'node:url';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { servePage } from '../serve.ts';
import { lensNames } from '../src/lib/place/place.ts';

/** The names of all views, the texts last: a new view is walked like the others. */
export const views: readonly string[] = [...Object.values(lensNames).slice(1), lensNames.read];

type Watched = {
  /** Opens the page with a fragment, as the test's way of opening says. */
  open: (fragment?: string) => Promise<Page>;
  /**
   * What went wrong so far in any tab: violations of a policy, requests, errors. Whoever makes the page fail on purpose takes
   * what is expected out of it.
   */
  troubles: string[];
};

/** How a test opens the page: over http, or as a file. */
type How = { how: 'http' | 'file' };

/**
 * A browser under watch: after every test, whatever it opened, no policy was violated, no script failed, and no request was
 * made but those for the pages themselves.
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
  troubles: [
    async ({ browser, address }, use) => {
      const troubles: string[] = [];
      const watch = (context: BrowserContext): void => watchContext(context, address, troubles);
      browser.on('context', watch);
      await use(troubles);
      browser.off('context', watch);
      expect(troubles, 'nothing leaves the page and nothing in it fails').toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page, address, how }, use) => {
    const home = how === 'http' ? address : pathToFileURL('build/index.html').href;
    await use(async (fragment = '') => {
      await page.goto(home + fragment);
      await awake(page);
      return page;
    });
  },
});

function watchContext(context: BrowserContext, address: string, troubles: string[]): void {
  context.on('request', (request) => {
    const url = request.url();
    const isPage = request.isNavigationRequest() && (url.split(/[?#]/)[0] === address || url.startsWith('file:'));
    if (!isPage && !/^(data|blob):/.test(url)) troubles.push(`request: ${url}`);
  });
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    // Svelte only warns where the prerendered page was not what it expected, and draws it anew.
    const isTrouble = message.type() === 'error' || message.text().includes('hydration');
    if (isTrouble) troubles.push(`console: ${message.text()}`);
  });
  context.on('dialog', (dialog) => {
    // The browser's question before it leaves the page is answered as by a reader who means it.
    if (dialog.type() === 'beforeunload') return void dialog.accept();
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  void context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violation: ${violatedDirective} ${blockedURI}`),
    );
  });
}

/** Waits until the page answers: it is readable before that. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('html[data-awake]')).toBeAttached();
}

export { expect };
