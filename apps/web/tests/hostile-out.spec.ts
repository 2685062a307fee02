import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { csvParseRows } from 'd3';
import type { Browser, Page } from '@playwright/test';
import { awake, expect, test } from './page.ts';
import { downloaded, expectUnmoved, fileable, keptTexts, lookRound, reportOf, setCanary } from './hostile/steps.ts';
import { sheet } from './shelf-steps.ts';

const texts = [reportOf('A first report', fileable), reportOf('Another report', fileable)];

/** A backup made by somebody else: hostile in every field it has. */
function hostileBackup(): string {
  const fact = (value: string) => ({ value, basis: 'stated' });
  const articles = texts.map((text, i) => ({
    id: `${fileable[i] ?? ''} ${i}`,
    added: i,
    source: {
      id: 'x',
      text,
      title: fact(fileable[i + 2] ?? ''),
      outlet: fact(fileable[i + 4] ?? ''),
      byline: fact(fileable[6] ?? ''),
      url: 'javascript:canary()',
      set: fileable[7],
      notes: fileable.slice(8, 20),
      language: '"><script>canary()</script>',
    },
    edits: {
      published: fact(fileable[21] ?? ''),
      talks: { value: { date: '2013-09-12', place: fileable[22] }, basis: 'reader' },
    },
    restored: [0],
  }));
  const topics = fileable
    .slice(0, 40)
    .map((text, i) => ({ id: `${text} ${i}`, name: text, patterns: [text, `quay ${i}`] }));
  const labels = [{ actor: fileable[50] ?? '', labels: fileable.slice(51, 80) }];
  return JSON.stringify({
    format: 'vis-a-vis',
    version: 1,
    articles,
    corrections: [
      { key: fileable[0], first: fileable[1], second: fileable[2], correction: { kind: 'link', a: [1e9], b: [-1] } },
    ],
    settings: { topics, labels, notes: { [fileable[3] ?? '']: [] }, hidden: true, backupAt: fileable[4] },
  });
}

async function restoreHostile(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Library/ }).click();
  const buffer = Buffer.from(hostileBackup());
  await page
    .getByLabel('Restore a backup')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('button', { name: 'Library · Saved' })).toBeVisible({ timeout: 30_000 });
  await sheet(page, 'Library').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('region', { name: 'Text of article A' })).toContainText('of the harbour');
}

test.beforeEach(({ context }) => setCanary(context));

test('a hostile backup is restored, looked at in every view, and backed up again byte for byte', async ({ open }) => {
  const page = await open();
  await restoreHostile(page);
  await lookRound(page);
  await page.getByRole('button', { name: /^Library/ }).click();
  const again = JSON.parse(await readFile(await downloaded(page, 'Download backup'), 'utf8')) as {
    articles: { source: { text: string; title: { value: string } } }[];
    settings: { topics: { name: string }[] };
  };
  expect(again.articles.map(({ source }) => source.text)).toEqual(texts);
  expect(again.articles.map(({ source }) => source.title.value)).toEqual(fileable.slice(2, 4));
  expect(again.settings.topics.map(({ name }) => name)).toEqual(fileable.slice(0, 40));
});

/** The ways out of the page, each from the same one: what is promised of it, and the steps that see to it. */
const waysOut: Record<string, (page: Page, browser: Browser) => Promise<void>> = {
  'the report shows hostile texts as text: opened with scripts on, nothing in it runs or loads': async (page) => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const file = test.info().outputPath('report.html');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Report (HTML)' }).click(),
    ]);
    await download.saveAs(file);
    const report = await page.context().newPage();
    await report.goto(pathToFileURL(file).href);
    await expect(report.getByRole('heading', { name: 'Matches' })).toBeVisible();
    await expectUnmoved(report);
    const shown = (await report.locator('td').allTextContents()).join('\n');
    for (const text of fileable.filter((one) => /^<(script|img|svg)/.test(one)).slice(0, 20)) {
      expect(shown).toContain(text.slice(0, 12));
    }
    await page.keyboard.press('Escape');
  },
  'tables and JSON hold hostile passages byte for byte, and no cell is a formula': async (page) => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const rows = csvParseRows(await readFile(await downloaded(page, 'Matches (CSV)'), 'utf8'));
    expect(rows.length).toBeGreaterThan(100);
    const plain = texts.map((text) => text.replace(/\s+/g, ' '));
    for (const row of rows.slice(1)) {
      expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
      for (const [i, column] of [5, 8].entries()) {
        for (const part of (row[column] ?? '').replace(/^'(?=[=+\-@\t\r])/, '').split(' […] '))
          expect(plain[i]).toContain(part);
      }
    }
    const data = JSON.parse(await readFile(await downloaded(page, 'Texts and result (JSON)'), 'utf8')) as {
      articles: { source: { text: string } }[];
    };
    expect(data.articles.map(({ source }) => source.text)).toEqual(texts);
    await page.keyboard.press('Escape');
  },
  'a pinned link is copied as Markdown that shows hostile text as text': async (page) => {
    // Every one of them is seen to in the test beside what writes it; here it goes through the page and the clipboard.
    for (let i = 0; i < 2; i++) {
      for (let step = 0; step < 3; step++) await page.keyboard.press('j');
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByRole('button', { name: 'Copy the match as Markdown' }).click();
      await expect(sheet(page, 'Share and export').getByText('Copied.')).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      await page.keyboard.press('Escape');
      // No mark of HTML or of a link stands unescaped.
      expect(copied.replace(/\\[\\`*_[\]<>#|~]/g, '')).not.toMatch(/[<[\]`]|!\[/);
      const quoted = [...copied.matchAll(/^> (.*)$/gm)].map(([, line = '']) =>
        line.replace(/\\([\\`*_[\]<>#|~])/g, '$1'),
      );
      expect(quoted.length).toBe(2);
      const plain = texts.map((text) => text.replace(/\s+/g, ' '));
      quoted.forEach((line, side) => line.split(' […] ').forEach((part) => expect(plain[side]).toContain(part)));
    }
    await page.keyboard.press('Escape');
  },
  'a chart with hostile names is saved as a picture in which nothing runs': async (page) => {
    await page.getByRole('button', { name: 'Topics', exact: true }).click();
    const chart = page.getByRole('region', { name: 'What does each talk about more?' });
    await chart.getByRole('button', { name: 'Save this chart' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    const file = test.info().outputPath('chart.svg');
    await download.saveAs(file);
    const picture = await page.context().newPage();
    await picture.goto(pathToFileURL(file).href);
    expect(await picture.evaluate(() => document.querySelectorAll('parsererror').length)).toBe(0);
    expect(await picture.evaluate(() => document.documentElement.textContent)).toContain('script>');
    const foreign = await picture.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(
          (one) =>
            !/^(svg|g|title|desc|rect|text|tspan|line|circle|path)$/.test(one.localName) ||
            one.getAttributeNames().some((name) => /^on|href/.test(name)),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(foreign).toEqual([]);
    await page.keyboard.press('Escape');
  },
  'a shared link with hostile texts is looked at and opened elsewhere: nothing runs, byte for byte': async (
    page,
    browser,
  ) => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Make a link with the texts' }).click();
    const link = await page.getByRole('textbox', { name: 'Link with the texts' }).inputValue();
    const profile = await browser.newContext();
    await setCanary(profile);
    const fresh = await profile.newPage();
    await fresh.goto(link);
    await awake(fresh);
    await expect(sheet(fresh, 'Add articles')).toContainText('holds 2 articles');
    await expectUnmoved(fresh);
    await fresh.getByRole('button', { name: 'Open and keep' }).click();
    await expect(fresh.getByRole('button', { name: 'Library · Saved' })).toBeVisible({ timeout: 30_000 });
    expect(await keptTexts(fresh)).toEqual(texts);
    await expectUnmoved(fresh);
    await profile.close();
    await page.keyboard.press('Escape');
  },
};

test('a hostile backup goes out every way as the text it is', async ({ open, context, address, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  const page = await open();
  await restoreHostile(page);
  for (const [promise, see] of Object.entries(waysOut)) await test.step(promise, () => see(page, browser));
});
