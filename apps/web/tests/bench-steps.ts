import type { PageSteps } from './page-steps.ts';
import { showView } from './views.ts';

/**
 * How the benches drive this page. Whoever changes a key, a button or the selector of something the benches use changes it here;
 * names of steps stay, as figures are matched by them.
 */
export const pageSteps: PageSteps = {
  selectors: {
    awake: 'html[data-awake]',
    paneA: '.pane.a',
    paneB: '.pane.b',
    link: '.handle',
    pinned: '.handle[aria-pressed="true"]',
  },
  pinKey: 'j',
  reading: [
    { name: 'pin the first link', key: 'j' },
    { name: 'next link', key: 'j' },
    { name: 'word differences', key: 'd' },
    { name: 'exchange A and B (first time)', key: 'x', compares: true },
    { name: 'exchange A and B (again)', key: 'x', compares: true },
    { name: 'to the topics', key: 't', unfolds: true },
    { name: 'back to the texts', key: 't' },
  ],
  views: [
    { name: 'choose a topic beside the texts', button: '[data-topic]' },
    { name: 'to the topics, one chosen', key: 't', unfolds: true },
    { name: 'choose another among all charts', button: '[aria-describedby="topic-assad"]' },
    { name: 'to the voices', key: '3' },
    { name: 'to the names', key: '4' },
    { name: 'to the figures', key: '5' },
    { name: 'to what stands only here', key: '6' },
  ],
  withLongPair: [
    { name: 'pin a link', key: 'j' },
    { name: 'next link', key: 'j' },
    { name: 'to the topics', key: '2' },
    { name: 'back to the texts', key: '1' },
    { name: 'to the voices', key: '3' },
    { name: 'to what stands only here', key: '6' },
  ],
  states: { veryLong: 'very long', largeLibrary: 'five hundred articles, topics taken out' },
  openAdding: (page) => page.getByRole('button', { name: 'Add articles' }).first().click(),
  chooseFile: (page, texts) => {
    const buffer = Buffer.from(texts.map((text) => JSON.stringify({ text })).join('\n'));
    const file = { name: 'articles.jsonl', mimeType: 'application/json', buffer };
    return page.getByLabel('Choose files').setInputFiles(file);
  },
  cancelReading: (page) => page.getByRole('button', { name: 'Cancel' }),
  firstRead: (page) => page.getByRole('dialog').getByRole('checkbox').first(),
  addAll: (page, count) => page.getByRole('button', { name: `Add ${count} articles`, exact: true }),
  longCompared: (page) => page.getByText(/of A’s [\d,]{4,} sentences/).first(),
  saved: (page) => page.getByRole('button', { name: 'Library · Saved' }),
  pairMap: async (page) => {
    await showView(page, 'All articles');
    await page.getByRole('combobox', { name: 'Articles of' }).selectOption('all stories');
    return page.getByRole('region', { name: 'Which articles share most?' }).getByRole('list');
  },
  // The first five pairs are of the built-in articles.
  firstCounted: (page) => page.getByRole('region', { name: 'Which articles share most?' }).getByRole('listitem').nth(5),
  allCounted: async (page) => {
    await page.getByRole('button', { name: /^Library/ }).click();
    // A locator would search the whole list of articles again and again, and cost more than what is measured.
    const isDone = () => document.querySelector('dialog[open] [role="status"] button') === null;
    await page.waitForFunction(isDone, undefined, { polling: 200, timeout: 300_000 });
  },
  countTwice: async (page, between) => {
    const row = page.getByRole('rowheader', { name: 'Topic 1', exact: true });
    await page.keyboard.press('7');
    await page.keyboard.press('Control+z');
    await row.waitFor();
    await page.keyboard.press('Control+Shift+z');
    await row.waitFor({ state: 'detached' });
    await between();
    await page.keyboard.press('Control+z');
    await row.waitFor();
  },
};
