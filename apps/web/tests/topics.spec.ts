import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { showView } from './views.ts';

const chart = (page: Page, question: string): Locator => page.getByRole('region', { name: question });
const dumbbell = (page: Page): Locator => chart(page, 'What does each talk about more?');
const heat = (page: Page): Locator => chart(page, 'How do all articles compare?');

/** The counts of a topic in A and B, as its row in the chart prints them. */
async function counts(page: Page, topic: string): Promise<[number, number]> {
  const row = dumbbell(page).getByRole('listitem').filter({ hasText: topic }).locator('.figures');
  const [, a, b] = /A (\d+).*B (\d+)/.exec((await row.textContent()) ?? '') ?? [];
  return [Number(a), Number(b)];
}

/** The marked words of a pane, each joined again where other marks cut it. */
async function marked(page: Page, side: 'a' | 'b'): Promise<string> {
  return (await page.locator(`.pane.${side} mark.topic`).allTextContents()).join('').toLowerCase();
}

async function saved(page: Page, chartOf: Locator, format: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await chartOf.getByRole('button', { name: 'Save this chart' }).click();
  await chartOf.getByRole('button', { name: format, exact: true }).click();
  return readFile(await (await download).path());
}

test('choosing a topic marks exactly the counted words in both panes and strips', async ({ open }) => {
  const page = await open('#lens=topics');
  await dumbbell(page).getByRole('button', { name: 'Chemical weapons' }).click();
  const [a, b] = await counts(page, 'Chemical weapons');
  expect([a, b]).toEqual([6, 10]);
  await page.getByRole('button', { name: 'Read the marked words in the texts' }).click();
  expect(await marked(page, 'a')).toBe(
    'chemical weaponschemical weaponschemical attacksarinchemical weaponschemical weapons',
  );
  await expect(page.locator('.strip').first().locator('.topic')).toHaveCount(a);
  await expect(page.locator('.strip').last().locator('.topic')).toHaveCount(b);
});

test('editing a topic changes bars, marks and the table of all articles together, and can be taken back', async ({
  open,
}) => {
  const page = await open('#lens=topics&topic=casualties');
  const expectInTable = async (count: string): Promise<void> => {
    await showView(page, 'All articles');
    await expect(heat(page).getByRole('button', { name: /^“Casualties” in article 1,/ })).toHaveText(count);
    await showView(page, 'Topics');
  };
  await page.getByRole('button', { name: 'counts', exact: true }).click();
  await expectInTable('3');
  await page.getByText('Edit the topics', { exact: true }).click();
  const words = page.getByRole('textbox', { name: 'Words of Casualties' });
  await words.fill('killed');
  await words.blur();
  await expect.poll(() => counts(page, 'Casualties')).toEqual([1, 0]);
  await expectInTable('1');
  await expect(page.locator('.pane.a mark.topic')).toHaveText(['killed']);
  await page.keyboard.press('Control+z');
  await expectInTable('3');
  await expect(page.locator('.pane.a mark.topic')).toHaveCount(3);
  await page.keyboard.press('Control+Shift+z');
  await expectInTable('1');
});

test('a topic found in the texts joins the list and is counted at once; a topic without a word says why it counts nothing', async ({
  open,
}) => {
  const page = await open('#lens=topics');
  await page.getByText('Edit the topics', { exact: true }).click();
  await page.getByRole('button', { name: 'Add Sarin gas' }).click();
  await expect(dumbbell(page).getByRole('button', { name: 'Sarin gas' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of a new topic' }).fill('Nothing');
  await page.getByRole('textbox', { name: 'Words of the new topic' }).fill('*');
  await page.getByRole('textbox', { name: 'Words of the new topic' }).press('Enter');
  await expect(page.getByText('No word to look for: this topic counts nothing.')).toBeVisible();
  await expect(page.getByText(/NaN|Infinity/)).toHaveCount(0);
});

test('on paper the topics hold every line of the concordance and nothing to press or fill in', async ({ open }) => {
  const page = await open('#lens=topics&topic=talks');
  const lines = page.getByRole('region', { name: 'Find a word' }).getByRole('list');
  await expect(lines.getByRole('listitem').nth(30)).toBeAttached();
  expect(await lines.evaluate((list) => list.scrollHeight > list.clientHeight)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await lines.evaluate((list) => list.scrollHeight - list.clientHeight)).toBe(0);
  await expect(page.getByRole('main').locator('select:visible, input:visible, textarea:visible')).toHaveCount(0);
  await expect(page.getByText('“Talks, conference” counts:')).toBeVisible();
});

test('rates and counts, and the voice, change the charts', async ({ open }) => {
  const page = await open('#lens=topics&topic=law');
  const figures = dumbbell(page).getByRole('listitem').filter({ hasText: 'UN and law' }).locator('.figures');
  await expect(figures).toHaveText('A 11 (23.3) · B 2 (2.9)');
  await expect(dumbbell(page).getByText('mentions per 1,000 words')).toBeVisible();
  await page.getByRole('button', { name: 'counts', exact: true }).click();
  await expect(dumbbell(page).getByText('mentions per 1,000 words')).toBeHidden();
  await page.getByRole('combobox', { name: 'Count the words of' }).selectOption('quoted words');
  await expect(figures).toHaveText('A 6 (39.2) · B 0 (0)');
  await expect(page.locator('.pane.a mark.topic')).toHaveCount(6);
});

test('the concordance finds a word in all articles, sorts by its neighbours and opens the right sentence', async ({
  open,
}) => {
  const page = await open('#lens=topics');
  const list = chart(page, 'Find a word');
  await list.getByRole('searchbox', { name: 'Words' }).fill('cease-fire, ceasefire');
  await list.getByRole('searchbox', { name: 'Words' }).press('Enter');
  await expect(list.getByText('3 places in 2 articles.')).toBeVisible();
  await list.getByLabel('Sorted').selectOption('by the words after');
  const after = await list.locator('.right').allTextContents();
  expect(after).toEqual(after.toSorted((x, y) => x.localeCompare(y)));
  await list.getByRole('button', { name: /crumbling ceasefire in Syria/ }).click();
  const b = page.getByRole('region', { name: 'Text of article B' });
  await expect(b).toContainText('crumbling ceasefire');
  await expect(b.getByText(/trying to revive a crumbling ceasefire/)).toBeInViewport();
  await page.goBack();
  await expect(list).toBeVisible();
});

test('a word that one article uses more can be read in every place', async ({ open }) => {
  const page = await open('#lens=topics');
  await chart(page, 'Which words does each use more?').getByRole('button', { name: 'peace' }).click();
  const list = chart(page, 'Find a word');
  await expect(list.getByRole('searchbox')).toHaveValue('peace');
  expect((await list.locator('strong').allTextContents()).every((word) => word.toLowerCase() === 'peace')).toBe(true);
});

test('a pinned passage lights its topics in the chart', async ({ open }) => {
  const page = await open();
  await page.keyboard.press('2');
  await expect(dumbbell(page).locator('li.lit', { hasText: 'Chemical weapons' })).toBeVisible();
  await expect(dumbbell(page).locator('li.lit', { hasText: 'Rebels' })).toHaveCount(0);
});

test('a chart is one stop of the tab key with the arrows inside, and Escape puts a note away', async ({ open }) => {
  const page = await open('#lens=topics');
  const rows = dumbbell(page).getByRole('listitem');
  await rows.first().getByRole('button').focus();
  await expect(rows.first().getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1).getByRole('button')).toBeFocused();
  await expect(rows.nth(1).getByRole('tooltip')).toContainText(/mentions in 473 words/);
  await page.keyboard.press('Escape');
  await expect(rows.nth(1).getByRole('tooltip')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(rows.getByRole('button').and(page.locator(':focus'))).toHaveCount(0);
});

test('timeline and pair map: arrows go along the line and up and down a column, and the chosen article is opened', async ({
  open,
}) => {
  const page = await open('#lens=all-articles');
  const marks = chart(page, 'When were the talks?').locator('[data-row]');
  const cells = chart(page, 'Which articles share passages?').getByRole('button', { name: /^Articles / });
  const b = page.getByRole('combobox', { name: 'Choose article B' });
  await marks.first().focus();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press(' ');
  await expect(b).toHaveValue('004');
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goBack();
  await cells.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(cells.and(page.locator(':focus'))).toHaveAccessibleName(/^Articles 1 and 4: 5 matches/);
  await expect(cells.and(page.locator(':focus')).locator('+ .tip')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(b).toHaveValue('003');
});

const pictures = [
  { lens: 'topics', question: 'What does each talk about more?', unit: /mention/, head: 'Topic' },
  { lens: 'topics', question: 'Where in the articles do they stand?', unit: /mention/, head: 'Topic' },
  { lens: 'topics', question: 'Which words does each use more?', unit: /how often the word stands/, head: 'Word' },
  { lens: 'all-articles', question: 'How do all articles compare?', unit: /mentions per 1,000 words/, head: 'Topic' },
  { lens: 'voices', question: 'Whose words, and how many?', unit: /words/, head: 'Whose words' },
  { lens: 'all-articles', question: 'When were the talks?', unit: /rounds of talks/, head: 'Number' },
  { lens: 'all-articles', question: 'Which articles share passages?', unit: /Matches/, head: 'Pair', noSides: true },
];

for (const { lens, question, unit, head, noSides } of pictures) {
  test(`“${question}” is saved as SVG, PNG and CSV with its title, units and sources`, async ({ open }) => {
    const page = await open(`#lens=${lens}`);
    // The page's own policy lets nobody parse text in it.
    const desk = await page.context().newPage();
    const svg = (await saved(page, chart(page, question), 'SVG')).toString('utf8');
    const read = await desk.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { words: parsed.documentElement.textContent, broken: parsed.querySelector('parsererror') !== null };
    }, svg);
    expect(read.broken).toBe(false);
    for (const part of [question, unit, 'Al Jazeera', '12 September 2013', 'Vis-à-vis, ']) {
      expect(read.words).toMatch(part);
    }
    expect(svg).not.toMatch(/NaN|Infinity|var\(/);
    // Both sides in their colours: the ground of B's letter is easily taken for transparent.
    for (const colour of noSides ? [] : ['rgb(11, 83, 148)', 'rgb(154, 74, 0)']) {
      expect(svg).toContain(`fill="${colour}"`);
    }

    const png = await saved(page, chart(page, question), 'PNG');
    const shades = await page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(image, 0, 0);
        const { data } = drawing?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
        return { width: image.width, colours: new Set(new Uint32Array(data.buffer)).size };
      },
      [...png],
    );
    expect(shades.colours).toBeGreaterThan(20);
    expect(shades.width).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));

    const csv = (await saved(page, chart(page, question), 'CSV')).toString('utf8');
    expect(csv.startsWith(`\uFEFF${head},`)).toBe(true);
    expect(csv.split('\r\n').length).toBeGreaterThan(5);
  });
}
