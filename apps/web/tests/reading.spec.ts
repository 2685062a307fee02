import type { Page } from '@playwright/test';
import { linkCount } from './link-count.ts';
import { expect, test } from './page.ts';
import { addTexts, textOf } from './shelf-steps.ts';
import { pressOption } from './views.ts';

/** Turns the wheel over the pane of A, and waits until it stands where that leads and what follows it has been drawn. */
async function turnWheel(page: Page, by: number): Promise<void> {
  const aim = await page
    .locator('.pane.a .scroll')
    .evaluate((pane, by) => Math.min(pane.scrollTop + by, pane.scrollHeight - pane.clientHeight), by);
  await page.mouse.wheel(0, by);
  await page.waitForFunction(
    (aim) => Math.abs((document.querySelector('.pane.a .scroll')?.scrollTop ?? 0) - aim) < 1,
    aim,
  );
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
}

test('scrolling one article through its links keeps the counterparts in view', async ({ open }) => {
  const page = await open('#a=000&b=003&sensitivity=loose');
  await textOf(page, 'A').hover();
  for (let step = 0; step < 24; step++) {
    await turnWheel(page, 60);
    const astray = await page.evaluate(() => {
      const panes = ['a', 'b'].map((side) => document.querySelector(`.pane.${side} .scroll`));
      const [a, b] = panes.map((pane) => pane?.getBoundingClientRect());
      if (!a || !b) return ['no panes'];
      const place = (side: string, key: string) =>
        document.querySelector(`.pane.${side} [data-link="${key}"]`)?.getBoundingClientRect().top ?? -1;
      const keys = [...document.querySelectorAll<HTMLElement>('.pane.a [data-link]')].map(
        (one) => one.dataset.link ?? '',
      );
      // Links that run in the same order in both articles, by a search of its own.
      const inOrder = keys.filter((key) =>
        keys.every((other) => (place('a', key) - place('a', other)) * (place('b', key) - place('b', other)) >= 0),
      );
      const line = a.top + a.height * 0.35;
      return inOrder.filter(
        (key) => Math.abs(place('a', key) - line) < 40 && Math.abs(place('b', key) - line) > b.height * 0.5,
      );
    });
    expect(astray).toEqual([]);
  }
});

test('next and previous go round and always show what they point at', async ({ open }) => {
  const page = await open();
  const total = await linkCount(page);
  const seen: number[] = [];
  for (let i = 0; i <= total; i++) {
    if (i > 0) await page.getByRole('button', { name: 'Next match' }).click();
    const pinned = page.locator('.handle[aria-pressed="true"]');
    await expect(pinned).toHaveCount(2);
    await expect(pinned.first()).toBeInViewport();
    await expect(pinned.last()).toBeInViewport();
    seen.push(Number(await pinned.first().textContent()));
  }
  expect(seen).toEqual([...Array.from({ length: total }, (_, i) => i + 1), 1]);
  await page.getByRole('button', { name: 'Previous match' }).click();
  await expect(page.getByText(`${total} of ${total}`)).toBeVisible();
});

test.describe('in a small window', () => {
  test.use({ viewport: { width: 720, height: 900 } });

  test('the next link is in sight with its differences open, wherever the page stood', async ({ open }) => {
    const page = await open();
    await page.keyboard.press('d');
    const card = page.getByRole('region', { name: 'Match 1', exact: true });
    // By how many pixels each of both keeps within the window and clear of the card; a missing one would keep by none.
    const clear = async (): Promise<number> => {
      const [floor, ...tops] = await Promise.all([
        card.evaluate((one) => one.getBoundingClientRect().top),
        ...['a', 'b'].map((side) =>
          page.locator(`.pane.${side} .handle[aria-pressed="true"]`).evaluate((one) => one.getBoundingClientRect().top),
        ),
      ]);
      return Math.min(...tops.map((top) => Math.min(top, floor - 20 - top)));
    };
    await expect.poll(clear).toBeGreaterThanOrEqual(0);
  });
});

test('copying a selection takes one article only, even when the mouse strays into the other', async ({ open }) => {
  const page = await open();
  const middleOf = async (side: 'A' | 'B') => {
    const { x, y, width, height } = (await textOf(page, side).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return [x + width / 2, y + height / 2] as const;
  };
  const [start, end] = [await textOf(page, 'A').getByText('hastily set up').boundingBox(), await middleOf('B')];
  await page.mouse.move((start?.x ?? 0) + 2, (start?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(...(await middleOf('A')), { steps: 4 });
  await page.mouse.move(...end, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Control+c');
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = page.locator('textarea');
  await field.press('Control+v');
  const pasted = await field.inputValue();
  expect(pasted).toContain("In Thursday's press conference");
  expect(pasted).not.toContain('US Secretary of State');
  expect(pasted).not.toContain('revival');
  // The numbers of the links are the page's, not the article's.
  expect(pasted).not.toMatch(/1\s*In Thursday/);
});

test('only what is shared: the rest folds, and opens on request', async ({ open }) => {
  const page = await open();
  await pressOption(page, 'Only what is shared');
  await expect(textOf(page, 'A').getByText('this is not a game')).toBeVisible();
  expect(page.url()).toContain('show=shared');
  const fold = textOf(page, 'A').locator('details').first();
  await expect(fold.getByText(/paragraphs? without counterpart/)).toBeVisible();
  await expect(fold.locator('.sentence').first()).toBeHidden();
  await expect(fold.locator('.sentence.linked')).toHaveCount(0);
  await fold.getByText(/paragraphs? without counterpart/).click();
  await expect(fold.locator('.sentence').first()).toBeVisible();
});

test('a reason lights its words in both texts, and evidence opens its sentence', async ({ open }) => {
  const page = await open();
  await page.getByText('Why a match?').click();
  await page.locator('.reasons button').first().focus();
  const litIn = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('spot') ?? [])].map(({ startContainer }) =>
        startContainer.parentElement?.closest('.pane')?.classList.contains('a') ? 'A' : 'B',
      ),
    );
  expect(new Set(await litIn())).toEqual(new Set(['A', 'B']));
  await page.getByText('why?', { exact: true }).click();
  await page.getByRole('button', { name: 'Show in B' }).first().click();
  expect(new Set(await litIn())).toEqual(new Set(['B']));
});

test('more links at Loose, fewer at Strict, each said beforehand', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Options', exact: true }).click();
  const choice = page.getByLabel('How sure a match must be');
  const counts: number[] = [];
  for (const sensitivity of ['strict', 'balanced', 'loose']) {
    await choice.selectOption(sensitivity);
    const said = Number(/(\d+)/.exec((await choice.locator('option:checked').textContent()) ?? '')?.[1]);
    expect(await linkCount(page)).toBe(said);
    counts.push(said);
  }
  expect(counts).toEqual(counts.toSorted((x, y) => x - y));
});

test('every match stands as text on the same page, and in print', async ({ open }) => {
  const page = await open();
  const total = await linkCount(page);
  const rows = page.locator('.links tbody tr');
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: /^Show the .* as a list/ }).click();
  await expect(rows).toHaveCount(total);
  await rows.last().getByRole('button').click();
  await expect(page.getByText(`${total} of ${total}`)).toBeVisible();
  await page.getByRole('button', { name: /^Hide/ }).click();
  await expect(rows).toHaveCount(0);
  const others = await page.locator('table:not(.links *) tr:visible').count();
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
  // Every row of a table is tagged in the file: one for each link, one for the titles.
  expect(pdf.match(/\/S \/TR\b/g)?.length).toBe(others + total + 1);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(rows).toHaveCount(total);
  await expect(rows.first()).toBeVisible();
  await expect(page.getByRole('strong').first()).toHaveText(/^A: /);
  // A4 between margins of 1 cm, in CSS pixels.
  await page.setViewportSize({ width: 718, height: 1046 });
  // The texts stand before them in two columns, with the numbers of their matches.
  for (const side of ['A', 'B'] as const) await expect(textOf(page, side)).toBeVisible();
  await expect(page.locator('.pane .handle:visible')).toHaveCount(2 * total);
  const [a, b] = await Promise.all([textOf(page, 'A').boundingBox(), textOf(page, 'B').boundingBox()]);
  expect((a?.x ?? 0) + (a?.width ?? 0)).toBeLessThanOrEqual(b?.x ?? 0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(rows).toHaveCount(0);
});

test('key O leads to the counterpart, [ and ] to the next article, ? to the help', async ({ open }) => {
  const page = await open();
  await page
    .getByRole('button', { name: /^Match 2:/ })
    .first()
    .focus();
  await page.keyboard.press('o');
  await expect(page.locator('.pane.b .handle:focus')).toHaveText('2');
  await page.keyboard.press(']');
  await expect(textOf(page, 'B')).toContainText('marathon talks');
  await page.keyboard.press('[');
  await expect(textOf(page, 'B')).toContainText('Geneva meetings');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help' });
  await help.getByLabel('Single keys on').uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('j');
  await expect(page.getByText(/^1 of \d+/)).toBeVisible();
});

test('that one article repeats the other is said with what differs and whose report both carry', async ({ open }) => {
  const page = await open();
  const body = [
    'The harbour board closed the old quay for repairs on Monday and moved the fleet to Northport.',
    'Crews found that the storm had broken eleven of its piles and washed out the road behind it.',
    'Owners of the smaller boats were told to take their nets and traps away within nine days.',
  ].join('\n');
  const [one, two] = [
    `Quay shut\nHARBOUR TOWN, Sept. 12 (AP) - Strange boats filled Northport by nightfall.\n${body}`,
    `No room at the quay\nFishermen woke to find nowhere left to tie up. \nAP\n${body}`,
  ];
  await addTexts(page, one, two);
  const said = 'B has 3 of A’s 4 sentences word for word: they differ only in the lead; both carry the agency AP.';
  await expect(page.getByText(said)).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.getByText('word for word')).toHaveCount(0);
});
