import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { lenses, lensesApart as apart, type LensApart } from '../src/lib/place/place.ts';
import { expect, test } from './page.ts';

/** The headings of the views that take the place of the texts. */
const heads: Record<LensApart, string> = {
  topics: 'More of “UN and law” in A',
  voices: 'Who is quoted, and how much?',
  names: 'What does each call the same people?',
  figures: 'Which figures does each give?',
  'only-here': 'What only one says',
  'all-articles': 'All articles',
};

const textOf = (page: Page, side: 'A' | 'B') => page.getByRole('region', { name: `Text of article ${side}` });

/** The words the page lights in a text. */
const lit = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('spot') ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    }),
  );

const ways = [
  {
    lens: 'topics&topic=chemical-weapons',
    opens: /securing Syria's chemical weapons cache/,
    side: 'B',
    words: 'chemical weapons',
  },
  { lens: 'all-articles', opens: /^“Chemical weapons” in article 4/, side: 'B', words: 'chemical weapons' },
  {
    lens: 'voices',
    opens: /words of Reported without quotation marks in article 4/,
    side: 'B',
    words: 'his regime was',
  },
  { lens: 'voices', opens: /words of Neave Barker in article 4/, side: 'B', words: 'very diplomatic talk' },
  { lens: 'names', opens: 'regime 1', side: 'B', words: 'regime' },
  { lens: 'figures', opens: '1,429 people', side: 'B', words: '1,429 people' },
  { lens: 'only-here', opens: 'Lakhdar Brahimi', side: 'B', words: 'Brahimi' },
] as const;

test('every view has a number or name that opens its words', () => {
  expect([...new Set(ways.map(({ lens }) => lens.split('&')[0]))]).toEqual(expect.arrayContaining(apart));
});

for (const { lens, opens, side, words } of ways) {
  test(`from ${lens} to “${words}”, and back with the browser`, async ({ open }) => {
    const page = await open(`#lens=${lens}`);
    const button = page.getByRole('button', { name: opens, exact: typeof opens === 'string' }).first();
    await button.click();
    await expect(textOf(page, side)).toContainText(words);
    await expect.poll(async () => (await lit(page)).join(' ')).toContain(words);
    await expect(page.locator('.lens')).toHaveCount(0);
    await page.goBack();
    await expect(button).toBeVisible();
    expect(page.url()).toContain(`lens=${lens}`);
  });
}

test('a passage of an article outside the pair brings it to side B', async ({ open }) => {
  const page = await open('#lens=voices');
  await page.getByRole('button', { name: /words of Carla Del Ponte in article 3/ }).click();
  await expect(textOf(page, 'B')).toContainText('Our investigators have been in neighbouring countries');
  await expect.poll(async () => (await lit(page)).join(' ')).toContain('Our investigators');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Who is quoted, and how much?' })).toBeVisible();
});

test('the keys from 1 on lead through the views in their order, and each has its address', async ({ open }) => {
  const page = await open();
  for (const lens of apart) {
    await page.keyboard.press(String(lenses.indexOf(lens) + 1));
    await expect(page.getByRole('heading', { name: heads[lens], exact: true })).toBeVisible();
    expect(page.url()).toContain(`lens=${lens}`);
  }
  await page.keyboard.press('1');
  await expect(textOf(page, 'A')).toBeVisible();
});

test('“This is not a game” presses Assad in one report and threatens a strike in the other', async ({ open }) => {
  const page = await open('#lens=voices');
  const family = page.getByRole('region', { name: 'One utterance, several wordings' });
  await expect(family.getByText('underscoring that Assad must move quickly')).toBeVisible();
  await expect(family.getByText('underscored that Washington could still attack')).toBeVisible();
});

test('a word taken from the list changes the counts, and comes back with undo', async ({ open }) => {
  const page = await open('#lens=names');
  const row = page.getByRole('row', { name: /^Syrian government/ });
  await row.getByRole('button', { name: 'Syrian government', exact: true }).click();
  await expect(row.getByRole('button', { name: 'regime 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove “regime”' }).click();
  await expect(row.getByRole('button', { name: 'regime 1' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row.getByRole('button', { name: 'regime 1' })).toBeVisible();
});

test('a new name reads the articles anew, merges what was two, and can be taken back', async ({ open }) => {
  const page = await open('#lens=names');
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  const barker = page.getByRole('row', { name: /^Neave Barker/ });
  await expect(barker).toContainText('not in the list');
  await barker.getByRole('button', { name: 'Neave Barker', exact: true }).click();
  await page.getByLabel('Count as').selectOption('Al Jazeera');
  await expect(barker).toHaveCount(0);
  const jazeera = page.getByRole('row', { name: /^Al Jazeera/ });
  await expect(jazeera.getByRole('button', { name: /^Neave Barker 1/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(barker).toContainText('not in the list');
});

test('the synopsis of all five prints on A4 without clipped text', async ({ open }) => {
  const page = await open('#lens=only-here');
  const synopsis = page.getByRole('region', { name: /^Synopsis/ });
  await expect(synopsis.getByText('Comparing')).toHaveCount(0);
  await expect(synopsis.getByRole('columnheader')).toHaveCount(5);
  await expect(synopsis.getByRole('row').filter({ hasText: 'This is not a game,' })).toContainText(
    'this is not a game,',
  );
  // A4 between margins of 1 cm, in CSS pixels.
  await page.setViewportSize({ width: 718, height: 1046 });
  await page.emulateMedia({ media: 'print' });
  const clipped = await synopsis.evaluate((region) =>
    [region, ...region.querySelectorAll('*')].flatMap((one) => {
      const { left, right } = one.getBoundingClientRect();
      const outside = right - left > 1 && (left < 0 || right > innerWidth);
      const hidden = getComputedStyle(one).overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1;
      return outside || hidden ? one.outerHTML.slice(0, 80) : [];
    }),
  );
  expect(clipped).toEqual([]);
  const tops = await synopsis
    .getByRole('columnheader')
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().top));
  expect(new Set(tops).size, 'five columns side by side').toBe(1);
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the numbers of a view can be saved as a table', async ({ open }) => {
  const page = await open('#lens=names');
  const saving = page.waitForEvent('download');
  await page.locator('.lens').getByRole('button', { name: 'CSV' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('names.csv');
  expect(await readFile(await file.path(), 'utf8')).toContain('Syrian government,regime,US and Russia seek');
});

for (const width of [900, 360, 320]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('no view scrolls sideways', async ({ open }) => {
      for (const lens of apart) {
        const page = await open(`#lens=${lens}`);
        await expect(page.getByRole('heading', { name: heads[lens], exact: true })).toBeVisible();
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, lens).toBeLessThanOrEqual(0);
      }
    });
  });
}

test.describe('reading together', () => {
  test('hides outlets and findings, keeps notes and marks, and reveals only when asked', async ({ open }) => {
    const page = await open();
    await page.getByRole('button', { name: 'Lesson' }).click();
    await expect(page.getByRole('article', { name: 'Report B' })).toContainText('This is not a game');
    for (const found of ['of A’s', 'Same talks: Geneva', 'SOURCE:', 'outlet not stated', '· Al Jazeera']) {
      await expect(page.getByText(found)).toHaveCount(0);
    }
    await expect(page.locator('mark, .handle')).toHaveCount(0);

    await page.getByRole('radio', { name: 'What is each side called?' }).check();
    await page.getByRole('button', { name: 'Mark sentence 20 of B' }).click();
    await page.getByLabel('Note: What is each side called?').fill('Once it is a regime.');
    await page.keyboard.press('Escape');
    await expect(page.getByText('of A’s')).toHaveCount(0);

    await page.getByRole('button', { name: 'Reveal what the page found' }).click();
    await expect(page.getByText(/of A’s \d+ sentences/)).toBeVisible();
    await expect(page.getByText('Once it is a regime.')).toBeVisible();
    await page.getByRole('button', { name: /^B: Assad denies his regime/ }).click();
    await expect.poll(async () => (await lit(page)).join(' ')).toContain('regime');
    await page.locator('.revealed').getByRole('button', { name: 'Names' }).click();
    await expect(page.getByRole('heading', { name: 'What does each call the same people?' })).toBeVisible();
    await page.getByRole('button', { name: 'End' }).click();
    await expect(page.locator('.revealed')).toHaveCount(0);
  });

  test('has an address that opens it with everything hidden, and a sheet to print', async ({ open }) => {
    const page = await open('#a=000&b=003&together=on');
    await expect(page.getByRole('heading', { name: 'Reading together' })).toBeVisible();
    await expect(page.getByText('of A’s')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Note: Who is quoted, and who is not?')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeHidden();
  });
});
