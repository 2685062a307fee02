import { turnedLines, turnedReport, turns } from './hostile/direction.ts';
import { addAll, openIntake } from './hostile/steps.ts';
import { expect, test, views } from './page.ts';
import { showView } from './views.ts';

test('words that turn the direction of a line turn none of the page’s own, in any view', async ({ open }) => {
  const page = await open();
  await openIntake(page);
  const records = ['A first report', 'Another report', 'A third report'].map((opening) => ({
    text: turnedReport(opening),
    title: turns.title,
    outlet: turns.outlet,
    author: turns.byline,
  }));
  const buffer = Buffer.from(JSON.stringify(records));
  await page.getByLabel('Choose files').setInputFiles({ name: `${turns.topic}.json`, mimeType: '', buffer });
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: `${turns.topic}.bin`, mimeType: '', buffer: Buffer.from([0, 1, 2]) });
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1);
  const seen: Record<string, string[]> = {};
  const look = async (where: string): Promise<void> => {
    const words = await turnedLines(page);
    if (words.length > 0) seen[where] = words;
  };
  await look('Add articles');
  await addAll(page);
  await page.getByRole('button', { name: /^Library/ }).click();
  await look('Library');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Edit / })
    .last()
    .click();
  await page.getByLabel('Place of the talks or event', { exact: true }).fill(turns.place);
  await page.getByLabel('Date of the talks or event', { exact: true }).fill('2013-09-12');
  await page.getByLabel('Date of the talks or event', { exact: true }).blur();
  await look('Library, edited');
  await page.getByLabel('Group by').selectOption('talks');
  await look('Library, grouped');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Topics', exact: true }).click();
  await page.getByText('Edit the topics').click();
  const name = page.getByRole('textbox', { name: /^Name/ }).first();
  await name.fill(turns.topic);
  await name.blur();
  for (const lens of views) {
    await showView(page, lens);
    await look(lens);
  }
  await page.getByText('why?', { exact: true }).click();
  await page.getByRole('button', { name: 'Next match' }).click();
  await page.getByRole('button', { name: /^Show the .*match/ }).click();
  await look('Pinned');
  await page.getByRole('button', { name: 'Differences' }).click();
  await look('Word differences');
  expect(seen).toEqual({});
});
