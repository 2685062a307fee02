import { awake, expect, test } from './page.ts';
import { choosePair, showView } from './views.ts';

for (const how of ['http', 'file'] as const) {
  test.describe(`from ${how}`, () => {
    test.use({ how });

    test('a reader compares two articles, swaps, pins, sees word differences and reads the numbers', async ({
      open,
    }) => {
      const page = await open();
      const a = page.getByRole('region', { name: 'Text of article A' });
      const b = page.getByRole('region', { name: 'Text of article B' });
      await expect(a).toContainText('this is not a game');
      await expect(b).toContainText('This is not a game');
      await expect(page.getByText(/\d+ of A’s \d+ sentences/)).toBeVisible();

      await choosePair(page, '1 and 3');
      await expect(b).toContainText('red line');
      await expect(page.getByText('Different talks: Geneva, September 2013 and Moscow, May 2013')).toBeVisible();
      await choosePair(page, '1 and 4');
      await expect(b).toContainText('This is not a game');

      await expect(page.getByRole('region', { name: 'Match 1', exact: true })).toBeVisible();
      await page.getByRole('button', { name: 'Swap A and B' }).click();
      await expect(a).toContainText('Geneva meetings enter second day');
      await expect(b).toContainText('hastily set up');

      // The match that was shown stays so, under its new number.
      await expect(page.locator('.sentence.pinned')).toContainText(['This is not a game', 'this is not a game']);
      await page.getByRole('button', { name: 'Next match' }).click();
      await expect(page.getByRole('region', { name: /^Match \d$/ })).toBeVisible();
      await page.getByRole('button', { name: 'Differences' }).click();
      await expect(page.locator('del').first()).toBeVisible();
      await expect(page.locator('ins').first()).toBeVisible();

      await showView(page, 'Topics');
      await page.getByRole('region', { name: 'What does each talk about more?' }).getByText('Show the numbers').click();
      const row = page.getByRole('row', { name: /^Talks, conference/ });
      await expect(row.getByRole('cell')).toHaveCount(6);
      await expect(row.getByRole('cell').first()).toHaveText(/^\d+$/);
    });

    test('the address brings the reader back after a reload, and the back button undoes a change of pair', async ({
      open,
    }) => {
      const page = await open();
      const b = page.getByRole('region', { name: 'Text of article B' });
      await choosePair(page, '1 and 5');
      await expect(b).toContainText('marathon talks');
      expect(page.url()).toContain('b=004');
      await page.reload();
      await awake(page);
      await expect(b).toContainText('marathon talks');
      // Choosing the view of all articles was a step of its own.
      await page.goBack();
      await page.goBack();
      await expect(b).toContainText('This is not a game');
      await page.goForward();
      await page.goForward();
      await expect(b).toContainText('marathon talks');
    });
  });
}

// At 900 px the header of one pane has a line more than the other.
for (const width of [1280, 900]) {
  test(`a pinned link stands level in both panes, at ${width} px`, async ({ open, page: window }) => {
    await window.setViewportSize({ width, height: 900 });
    const page = await open();
    const handles = page.getByRole('button', { name: /^Match \d+:/ });
    const count = (await handles.count()) / 2;
    expect(count).toBeGreaterThan(2);
    for (let i = 0; i < count; i++) {
      await page.keyboard.press('j');
      const pinned = page.locator('.handle[aria-pressed="true"]');
      await expect(pinned).toHaveCount(2);
      const apart = () =>
        pinned.evaluateAll(([a, b]) =>
          Math.abs((a?.getBoundingClientRect().top ?? 0) - (b?.getBoundingClientRect().top ?? 999)),
        );
      await expect.poll(apart).toBeLessThanOrEqual(4);
    }
  });
}

test('a swap keeps the pinned link, under its new number', async ({ open }) => {
  const page = await open();
  await page.keyboard.press('k');
  const pinned = page.locator('.sentence.pinned');
  const before = (await pinned.allTextContents()).map((text) => text.replace(/^\d+/, ''));
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: 'Text of article A' })).toContainText('Geneva meetings');
  const after = (await pinned.allTextContents()).map((text) => text.replace(/^\d+/, ''));
  expect(after.sort()).toEqual(before.sort());
});

test('choosing a topic marks its words in both texts, and one chip clears them', async ({ open }) => {
  const page = await open('#lens=topics');
  const chart = page.getByRole('region', { name: 'What does each talk about more?' });
  const row = chart.getByRole('listitem').filter({ hasText: 'Chemical weapons' });
  const [, countA, countB] = /A (\d+) .*B (\d+) /.exec((await row.textContent()) ?? '') ?? [];
  await row.getByRole('button', { name: 'Chemical weapons' }).click();
  const counted = Number(countA) + Number(countB);
  expect(counted).toBeGreaterThan(5);
  await showView(page, 'Read');
  await expect(page.locator('.strip .topic')).toHaveCount(counted);
  await expect(page.locator('mark.topic').first()).toBeAttached();
  await page.getByRole('button', { name: /^Marked: Chemical weapons/ }).click();
  await expect(page.locator('mark.topic')).toHaveCount(0);
});

test('from the topics a reader comes to the marked words and to the links', async ({ open }) => {
  const page = await open('#lens=topics');
  const a = page.getByRole('region', { name: 'Text of article A' });
  await expect(a).toBeHidden();
  const topics = page.getByRole('region', { name: 'What does each talk about more?' });
  await topics.getByRole('button', { name: 'Talks, conference' }).click();
  await page.getByRole('button', { name: 'Read the marked words in the texts' }).click();
  await expect(a.locator('mark.topic').first()).toBeVisible();
  await page.keyboard.press('2');
  await expect(a).toBeHidden();
  await page.getByRole('button', { name: 'Next match' }).click();
  await expect(a.locator('.pinned').first()).toBeVisible();
});

test('an address that names what is not there opens the nearest view and says so', async ({ open }) => {
  const page = await open('#a=000&b=999&lens=mood&pin=77~88');
  await expect(page.getByRole('status').filter({ hasText: 'the article “999”' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Text of article A' })).toContainText('this is not a game');
});

test('the same article on both sides is said to be so', async ({ open }) => {
  const page = await open('#a=003&b=003');
  await expect(page.getByText('The same article stands on both sides.')).toBeVisible();
});

test.describe('without a worker', () => {
  test('the same comparison runs in the page', async ({ page, open }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined });
    });
    await open('#a=002&b=004');
    await expect(page.getByRole('region', { name: 'Text of article A' })).toContainText('red line');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the comparison of the closest pair is there to read', async ({ page, address }) => {
    await page.goto(address);
    await expect(page.getByRole('region', { name: 'Text of article A' })).toContainText('this is not a game');
    await expect(page.getByRole('region', { name: 'Text of article B' })).toContainText('any plan must be credible');
    expect(await page.locator('mark').count()).toBeGreaterThan(10);
    await expect(page.getByRole('region', { name: 'Match 1' })).toContainText('Both:');
    await expect(page.getByRole('region', { name: 'At a glance' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('region', { name: 'Text of article B' })).toBeVisible();
  });
});
