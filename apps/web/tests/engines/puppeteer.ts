import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** A window of Chromium, or of Firefox through WebDriver BiDi, at `executablePath`. */
export async function openPuppeteer(browser: 'chrome' | 'firefox', executablePath: string): Promise<Driver> {
  const running = await puppeteer.launch({
    browser,
    executablePath,
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
    defaultViewport: { width: 1440, height: 1000 },
  });
  const page = await running.newPage();
  const troubles: string[] = [];
  watch(page, troubles);
  const find = async (path: string) => {
    const found = await page.$(`xpath/${path}`);
    if (!found) throw new Error(`Nothing stands at ${path}`);
    return found;
  };
  return {
    go: async (address) => {
      const isHere = page.url() === address;
      await (isHere ? page.reload() : page.goto(address));
    },
    click: async (path) => (await find(path)).click(),
    type: async (path, text) => (await find(path)).type(text),
    choose: async (path, file) => ((await find(path)) as ElementHandle<HTMLInputElement>).uploadFile(file),
    ask: (expression) => page.evaluate(expression),
    troubles: () => Promise.resolve(troubles),
    close: () => running.close(),
  };
}

function watch(page: Page, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`error: ${String(error)}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    const isOwn = request.isNavigationRequest() || /^(data|blob):/.test(request.url());
    if (!isOwn) troubles.push(`request: ${request.url()}`);
  });
}
