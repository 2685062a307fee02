import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { awake, expect, test, views } from './page.ts';
import { addTexts, boats, ferry, saved, sheet, textOf } from './shelf-steps.ts';
import { choosePair, pressInMenu } from './views.ts';

test('once loaded, the page goes on working when the network is gone', async ({ open, context }) => {
  const page = await open();
  await context.setOffline(true);
  await choosePair(page, '1 and 3');
  await expect(textOf(page, 'B')).toContainText('red line');
  for (const view of views) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await expect(page.getByRole('button', { name: view, exact: true })).toHaveAttribute('aria-pressed', 'true');
  }
  await addTexts(page, ferry, boats);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Make a link with the texts' }).click();
  await expect(page.getByRole('textbox', { name: 'Link with the texts' })).toHaveValue(/#share=/);
});

test('Help says how to have the page without a network', async ({ open }) => {
  const page = await open();
  await pressInMenu(page, 'Help and keys');
  await expect(sheet(page, 'Help')).toContainText('Save it with your browser to have it without a network.');
});

// Browsers save a page as it came, or as it stands on the screen by then.
for (const way of ['as it came', 'as it stands'] as const) {
  test(`saved as one file, ${way}, the page needs nothing else`, async ({ open, browser, address, troubles }, info) => {
    const page = await open();
    const textsOf = async (on: Page) => [await textOf(on, 'A').textContent(), await textOf(on, 'B').textContent()];
    const opening = await textsOf(page);
    await choosePair(page, '1 and 3');
    await expect(textOf(page, 'B')).toContainText('red line');
    const file = info.outputPath('saved.html');
    const came = page.request.get(address).then((answer) => answer.text());
    await writeFile(file, await (way === 'as it came' ? came : page.content()));
    const elsewhere = await browser.newContext({ offline: true });
    const copy = await elsewhere.newPage();
    const asked: string[] = [];
    copy.on('request', (request) => asked.push(request.url().split('#')[0] ?? ''));
    const home = pathToFileURL(file).href;
    await copy.goto(home);
    await awake(copy);
    // What stood on the screen was not the prerendered page: it is drawn anew, or mended, and nothing of it is left.
    expect(await textsOf(copy)).toEqual(opening);
    await addTexts(copy, ferry, boats);
    await copy.reload();
    await awake(copy);
    await saved(copy);
    await expect(textOf(copy, 'A')).toContainText('Fares rise');
    expect(asked.filter((url) => url !== home && !/^(data|blob):/.test(url))).toEqual([]);
    await elsewhere.close();
    if (way === 'as it stands') expect(troubles.splice(0).join()).toMatch(/^(console: [^ ]*hydration_mismatch,?)*$/);
  });
}
