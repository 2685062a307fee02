import { packLink } from '../src/lib/out/pack-link.ts';
import { awake, expect, test } from './page.ts';
import { boats, ferry, paste, sheet, textOf } from './shelf-steps.ts';

test('a file that does not say how its letters are encoded is read again as the reader chooses', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  // “Паром ходит до осени” in Windows-1251, and the same letters in a table.
  const words = [0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xf5, 0xee, 0xe4, 0xe8, 0xf2, 0x20, 0xe4, 0xee];
  const file = (name: string, ...bytes: number[]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
  const table = [...Buffer.from('title,text\nA,'), ...words, 0x0a];
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      file('parom.txt', ...words),
      file('parom.csv', ...table),
      file('plain.txt', ...Buffer.from(boats)),
    ]);
  const drafts = page.getByRole('list', { name: 'Articles to add' }).locator(':scope > li');
  await expect(drafts).toHaveCount(3);
  await expect(drafts.first()).toContainText('Ïàðîì');
  const choice = page.getByRole('combobox', { name: '“parom.txt” does not say how its letters are encoded' });
  await expect(choice).toHaveValue('windows-1252');
  await choice.focus();
  await choice.selectOption('Cyrillic (Windows-1251)');
  await expect(drafts.filter({ hasText: 'Паром ходит до' })).toHaveCount(1);
  await expect(drafts).toHaveCount(3);
  await expect(choice).toBeFocused();
  await page.getByRole('combobox', { name: '“parom.csv” does not say' }).selectOption('windows-1251');
  await page.getByText('Check title, date and text').last().click();
  await expect(drafts.last()).toContainText('Паром ходит до');
  await expect(page.getByText('does not say how its letters are encoded')).toHaveCount(2);
});

test('the day in a date line of a pasted text stands in the draft, and the line is struck', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  await paste(page, ferry.replace('\n\n', '\n\nBy Jane Roe\nPublished: Thursday, September 12, 2013 10:24 GMT\n\n'));
  const draft = page.getByRole('list', { name: 'Articles to add' }).locator(':scope > li');
  await expect(draft).toContainText('12 September 2013');
  await page.getByText('Check title, date and text').click();
  await expect(draft.getByLabel('Published', { exact: true })).toHaveValue('12 September 2013');
  await expect(draft.getByText('furniture: nothing but a date')).toHaveCount(1);
});

test('a link that was cut at any place, or comes from a newer page, opens nothing and says why', async ({ open }) => {
  const article = (id: string, text: string) => ({ id, added: 1, source: { id, text }, edits: {}, restored: [] });
  const articles = [article('k1', ferry), article('k2', boats)];
  const whole = await packLink(JSON.stringify({ format: 'vis-a-vis', version: 1, articles, place: 'a=k1&b=k2' }));
  const page = await open();
  const before = await textOf(page, 'A').textContent();
  const refused = page.getByRole('alert').getByRole('listitem');
  let links = 0;
  const follow = async (fragment: string, says: string): Promise<void> => {
    await page.evaluate((fragment) => (location.hash = fragment), fragment);
    await expect(refused).toHaveCount(++links);
    await expect(refused.last()).toContainText(says);
    await expect(sheet(page, 'Add articles')).not.toContainText('link or file holds');
  };
  const cut = (share: number): string => whole.slice(0, whole.length * share);
  for (const share of [0.02, 0.3, 0.6, 0.999]) await follow(cut(share), 'This link is not whole.');
  await follow(whole.replace('share=1', 'share=2'), 'made by a newer version');
  await follow('share=1' + 'A'.repeat(100_000), 'more than a link may hold');
  await page.evaluate((fragment) => (location.hash = fragment), cut(0.5));
  await page.reload();
  await awake(page);
  await expect(refused).toHaveCount(1);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await textOf(page, 'A').textContent()).toBe(before);
  await page.getByRole('button', { name: /^Library/ }).click();
  await expect(sheet(page, 'Library').getByRole('listitem')).toHaveCount(5);
});

test('a file that is no backup, an export of one pair, or a newer page’s, leaves the library as it was', async ({
  open,
}) => {
  const page = await open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  await paste(page, ferry);
  await page.getByRole('button', { name: 'Add 1 article' }).click();
  await page.getByRole('button', { name: /^Library/ }).click();
  const library = sheet(page, 'Library');
  const restore = (text: string) =>
    library
      .getByLabel('Restore a backup')
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await restore('{"points":[1,2,3]}');
  await expect(library.getByRole('status')).toContainText('not a backup of this page');
  await restore('{"format":"vis-a-vis","version":9,"articles":[]}');
  await expect(library.getByRole('status')).toContainText('newer version');
  await restore('{"format":"vis-a-vis","version":1,"articles":[],"place":"a=000&b=003"}');
  await expect(library.getByRole('status')).toContainText('“backup.json” is no backup. It holds one pair');
  await expect(library.getByRole('listitem')).toHaveCount(6);
});

test('the same file can be chosen again: a browser says nothing of a choice that is no change', async ({ open }) => {
  const page = await open();
  for (const [door, field] of [
    ['Add articles', 'Choose files'],
    [/^Library/, 'Restore a backup'],
  ] as const) {
    await page.getByRole('button', { name: door }).first().click();
    const choice = page.getByLabel(field);
    await choice.setInputFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(ferry) });
    await expect(choice).toHaveValue(/ferry\.txt$/);
    await Promise.all([page.waitForEvent('filechooser'), choice.click()]);
    await expect(choice).toHaveValue('');
    await page.keyboard.press('Escape');
  }
});
