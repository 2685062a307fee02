import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { awake, expect, test } from './page.ts';
import { addTexts, boats, fact, ferry, paste, saved, sheet } from './shelf-steps.ts';
import { storedIn } from './stored.ts';
import { pressInMenu } from './views.ts';

const form = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: /^Library/ }).click();
  await page.getByRole('button', { name: `Edit ${name}` }).click();
};

test('a note on an article is found by search, survives a reload, and stands in the backup', async ({ open }) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  await form(page, 'Boats keep running');
  await fact(page, 'Your note').fill('Ask the harbour master, 9b.');
  await fact(page, 'Your note').blur();
  await expect(sheet(page, 'Library')).toContainText('· note');
  await saved(page);
  await page.reload();
  await awake(page);
  await page.getByRole('button', { name: /^Library/ }).click();
  await page.getByRole('searchbox').fill('harbour master 9B');
  await expect(sheet(page, 'Library').getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Edit Boats keep running' }).click();
  await expect(fact(page, 'Your note')).toHaveValue('Ask the harbour master, 9b.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download backup' }).click(),
  ]);
  const stream = await download.createReadStream();
  expect((await stream.toArray()).join('')).toContain('"note":"Ask the harbour master, 9b."');
});

test('a reader who chose dark colours and larger text finds them again', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByRole('button', { name: 'Larger text' }).click();
  const seen = () =>
    page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.querySelector('.pane p:not(.label)') ?? document.body).fontSize,
    ]);
  const before = await seen();
  expect(before[0]).toBe('rgb(22, 24, 28)');
  await page.reload();
  await awake(page);
  expect(await seen()).toEqual(before);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
});

test('texts that are not added yet are not closed away by accident: the browser asks, and only then', async ({
  open,
}) => {
  const page = await open();
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.type()));
  await page.getByRole('button', { name: 'Add articles' }).click();
  await paste(page, ferry);
  await expect(sheet(page, 'Add articles')).toContainText('Ferry line to stay open');
  await page.reload();
  await awake(page);
  expect(asked).toEqual(['beforeunload']);
  await pressInMenu(page, 'Larger text');
  await page.reload();
  await awake(page);
  expect(asked).toEqual(['beforeunload']);
});

test('a large library is searched, grouped and sorted, and each of its articles edited', async ({ open }) => {
  const page = await open();
  const outlets = ['Shore Gazette', 'Quay Times', 'Harbour Post'];
  const lines = Array.from({ length: 90 }, (_, i) =>
    JSON.stringify({
      title: `Report ${i}`,
      text: `The quay of harbour h${i}h is shut. Ships wait at pier ${i * 7}.`,
      outlet: outlets[i % 3],
      date: `2013-09-${10 + (i % 9)}`,
    }),
  );
  await page.getByRole('button', { name: 'Add articles' }).click();
  const file = { name: 'many.jsonl', mimeType: '', buffer: Buffer.from(lines.join('\n')) };
  await page.getByLabel('Choose files').setInputFiles(file);
  await page.getByRole('button', { name: 'Add 90 articles' }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: /^Library/ }).click();
  const library = sheet(page, 'Library');
  await expect(library.getByRole('listitem')).toHaveCount(95);
  await page.getByLabel('Group by').selectOption('outlet');
  await expect(library.getByRole('list', { name: 'Quay Times' }).getByRole('listitem')).toHaveCount(30);
  await page.getByRole('searchbox').fill('harbour h42h pier');
  await expect(library.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Edit Report 42' }).click();
  const facts = {
    Title: 'Pier closed',
    Outlet: 'Quay Times',
    Published: '2014-02-03',
    'Date of the talks or event': '2013-09-12',
  };
  for (const [name, value] of Object.entries(facts)) {
    await fact(page, name).fill(value);
    await fact(page, name).blur();
  }
  await fact(page, 'Place of the talks or event').fill('Geneva');
  await fact(page, 'Place of the talks or event').blur();
  await expect(library).toContainText('Pier closed');
  await expect(library.getByRole('list', { name: 'Quay Times' })).toContainText(
    'Quay Times · published 3 February 2014',
  );
  await page.getByLabel('Group by').selectOption('talks');
  await expect(library.getByRole('heading', { name: 'Geneva, September 2013' })).toBeVisible();
  await page.getByRole('searchbox').fill('no such words anywhere');
  await expect(library).toContainText('No article holds these words.');
  await page.getByRole('searchbox').fill('report pier');
  await page.getByLabel('Sort').selectOption('title');
  await page.getByLabel('Group by').selectOption('none');
  await expect(library.getByRole('listitem').first()).toContainText('Report 0');
});

test('two tabs in which 1,000 edits are made at once lose none of them', async ({ open, context }) => {
  const page = await open();
  await addTexts(page, ferry, boats);
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(other);
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.getByRole('button', { name: 'Lesson' }).click();
    await form(tab, 'Ferry line to stay open');
    await tab.getByRole('button', { name: 'Edit Boats keep running' }).click();
  }
  // Each tab has fields of its own in both articles and among the answers of one class; they are left after ten edits.
  const fields = [
    ['0 Title', '1 Outlet', '0 Your note', 'Note: Who is quoted, and who is not?', 'Note: What is each side called?'],
    ['1 Title', '0 Outlet', '1 Your note', 'Note: What comes first in each report, and what comes late?'],
  ];
  const last = await Promise.all(
    tabs.map((tab, i) => {
      const edits = fc.sample(
        fc.record({
          field: fc.constantFrom(...(fields[i] ?? [])),
          wait: fc.nat(6),
        }),
        { numRuns: 50, seed: 70 + i },
      );
      return tab.evaluate(useFields, { edits });
    }),
  );
  expect(last.reduce((sum, { made }) => sum + made, 0)).toBe(1000);
  const wanted = Object.fromEntries(last.flatMap(({ values }) => Object.entries(values)));
  for (const tab of tabs)
    await expect
      .poll(() => tab.evaluate(useFields, { names: Object.keys(wanted) }).then(({ shown }) => shown), {
        timeout: 15_000,
      })
      .toEqual(wanted);
  await saved(page);
  const { articles, settings } = await storedIn(page);
  expect(articles.map(({ edits, note }) => [edits.title?.value, edits.outlet?.value, note])).toEqual(
    [0, 1].map((i) => [wanted[`${i} Title`], wanted[`${i} Outlet`], wanted[`${i} Your note`]]),
  );
  expect(Object.values(settings).filter((value) => JSON.stringify(value).includes('Edit')).length).toBe(3);
});

type Edit = { field: string; wait: number };

/** Types into fields of a page one after the other, ten times each; then reads those that are named. */
async function useFields({ edits = [], names = [] }: { edits?: readonly Edit[]; names?: readonly string[] }) {
  const find = (name: string): HTMLInputElement => {
    const [, number = '0', label = name] = /^(\d) (.+)/.exec(name) ?? [];
    const labels = [...document.querySelectorAll('label')].filter((one) => one.textContent.trim() === label);
    const inForm = labels[Number(number)]?.querySelector<HTMLInputElement>('input, textarea');
    const field = inForm ?? document.querySelector<HTMLInputElement>(`textarea[aria-label="${name}"]`);
    if (!field) throw new Error(`There is no field ${name}.`);
    return field;
  };
  const values: { [field: string]: string } = {};
  let made = 0;
  for (const { field: name, wait } of edits) {
    const field = find(name);
    field.focus();
    for (let i = 0; i < 10; i++) {
      field.value = values[name] = `Edit ${made++} of ${name}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    field.blur();
  }
  return { made, values, shown: Object.fromEntries(names.map((name) => [name, find(name).value])) };
}
