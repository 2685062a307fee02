import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { servePage } from '../serve.ts';
import { findBrowser } from './find-browser.ts';

/** The README's pictures, taken from the built page: `npm run pictures`. */
const folder = new URL('../../../docs/', import.meta.url).pathname;
const pictures = [
  { name: 'wide', width: 1440, height: 1000, colorScheme: 'light', link: true },
  { name: 'wide-dark', width: 1440, height: 1000, colorScheme: 'dark', link: true },
  { name: 'narrow', width: 360, height: 740, colorScheme: 'light', link: false },
] as const;

await mkdir(folder, { recursive: true });
const { address, stop } = await servePage(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, width, height, colorScheme, link } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(address);
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  if (link) {
    await page.keyboard.press('d');
    await page.mouse.move(0, 0);
  }
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
}
await browser.close();
stop();
