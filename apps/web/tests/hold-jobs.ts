import type { Page } from '@playwright/test';

/**
 * Has the page's workers get no job of this name, after the first `free` ones, before they are released: what happens meanwhile
 * can then be tested at any speed. Comes before the page is opened.
 */
export async function holdJobs(page: Page, name: string, free = 0): Promise<{ release: () => Promise<void> }> {
  await page.addInitScript(
    ([name, free]) => {
      const { postMessage } = Worker.prototype;
      const held: (() => void)[] = [];
      let through = free;
      let isHolding = true;
      Worker.prototype.postMessage = function (this: Worker, request: { job: string }) {
        const post = (): void => postMessage.call(this, request);
        if (!isHolding || request.job !== name || through-- > 0) post();
        else held.push(post);
      };
      const release = (): void => {
        isHolding = false;
        for (const post of held.splice(0)) post();
      };
      Object.assign(globalThis, { release });
    },
    [name, free] as const,
  );
  return { release: () => page.evaluate(() => (globalThis as unknown as { release: () => void }).release()) };
}
