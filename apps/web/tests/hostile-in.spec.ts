import type { Page } from '@playwright/test';
import { fixtureFiles, paragraph, webarchive, wordFile } from '@vis-a-vis/parsing/fixtures';
import { escapeHtml } from '../src/lib/text/escape-html.ts';
import {
  addAll,
  expectUnmoved,
  fileable,
  keptTexts,
  lookRound,
  openIntake,
  payloads,
  reportOf,
  setCanary,
} from './hostile/steps.ts';
import { expect, test } from './page.ts';
import { paste, saved, sheet } from './shelf-steps.ts';

const drafts = (page: Page) => page.getByRole('list', { name: 'Articles to add' }).locator(':scope > li');

const quay = (kind: string) =>
  `<article><h1>Quay ${kind}</h1><p onclick="alert(1)">The quay was shut for ${kind}, the keeper said.</p><script>alert(1)</script></article>`;
const inMime = (html: string) =>
  `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="edge"\n\n--edge\nContent-Type: text/html\n\n${html}\n--edge--\n`;

/** The texts, three in one. */
const inThrees = (texts: readonly string[]): string[] =>
  texts.flatMap((_, i) => (i % 3 === 0 ? [texts.slice(i, i + 3).join(' ')] : []));

test.beforeEach(({ context }) => setCanary(context));

test('there are at least 250 hostile texts, of every kind', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(250);
  expect(fileable.length).toBeGreaterThanOrEqual(250);
});

test('pasted as text: nothing runs in any view, and the text is kept byte for byte', async ({ open }) => {
  const page = await open();
  await openIntake(page);
  const texts = [reportOf('A first report', payloads), reportOf('Another report', payloads)];
  for (const text of texts) await paste(page, text);
  await expect(drafts(page)).toHaveCount(texts.length);
  await expectUnmoved(page);
  await addAll(page);
  // The browser's own field turns what is no letter into a mark, and so does no part of the page.
  expect((await keptTexts(page)).map((text) => text.length)).toEqual(texts.map((text) => text.length));
  await lookRound(page);
});

test('pasted as rich text, one by one: nothing runs, nothing is asked for', async ({ open }) => {
  const page = await open();
  await page.evaluate((texts) => {
    for (const text of texts) {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', `<h1>Quay closed</h1><p>The quay was closed, the keeper said: ${text}</p>`);
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }
  }, payloads);
  await expect(drafts(page)).toHaveCount(payloads.length, { timeout: 30_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectUnmoved(page);
});

test('as saved web pages, one each: every one is read or refused in words, and nothing runs', async ({ open }) => {
  const page = await open();
  await openIntake(page);
  const html = (text: string) =>
    `<html><head><title>${text}</title><meta property="og:site_name" content="${text}"></head><body id="${text}"><article><h1>Quay closed</h1><p>The quay was closed for repairs, the keeper said.</p>${text}<p>It will open again in May.</p></article></body></html>`;
  const files = payloads.map((text, i) => ({
    name: `${i}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(html(text)),
  }));
  await page.getByLabel('Choose files').setInputFiles(files);
  const refused = page.getByRole('alert').getByRole('listitem');
  await expect(async () => expect((await drafts(page).count()) + (await refused.count())).toBe(files.length)).toPass({
    timeout: 30_000,
  });
  // A refusal in the browser's words would be one that nobody thought of.
  expect((await refused.allTextContents()).filter((says) => !/shows no article|is not text/.test(says))).toEqual([]);
  await expectUnmoved(page);
});

test('as files of each other format: nothing runs, and the text is kept byte for byte', async ({ open }) => {
  const page = await open();
  await openIntake(page);
  const text = reportOf('A report', fileable);
  const csvCell = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const word = wordFile(
    ...text.split('\n\n').map((line) => paragraph(escapeHtml(line).replaceAll('\u0007', '').replaceAll('\u001B', ''))),
  );
  const files = {
    'report.txt': text,
    'report.json': JSON.stringify([{ text: `${text}\njson` }]),
    'report.jsonl': `${JSON.stringify({ text: `${text}\njsonl` })}\n`,
    'report.csv': `text\n${csvCell(`${text}\ncsv`)}\n`,
    'report.tsv': `text\n${csvCell(`${text}\ntsv`)}\n`,
    'report.md': text,
    'report.rtf': `{\\rtf1\\ansi ${text.replace(/[\\{}]/g, '\\$&').replace(/[^\0-~]/g, (letter) => `\\u${letter.charCodeAt(0)}?`)}\\par rtf}`,
    'report.xml': `<rss><channel><item><title>Quay</title><content:encoded><![CDATA[${quay('feed')}]]></content:encoded></item></channel></rss>`,
    'report.ris': `TY  - NEWS\nTI  - Quay\nN2  - ${text}\nER  - \n`,
    'report.html': `<style>p{color:red}</style><article><h1>Quay</h1><p style="color:red">The quay was closed for repairs, the keeper said.</p><p style="display:none">Buy now, the keeper said, while it is cheap.</p><p>It will open again in May.</p></article>`,
  };
  const buffers = [
    ...Object.entries(files).map(([name, words]) => [name, Buffer.from(words)] as const),
    ['report.docx', Buffer.from(word)] as const,
    ['report.mhtml', Buffer.from(inMime(`${quay('mhtml')}${escapeHtml(text)}`))] as const,
    ['report.webarchive', Buffer.from(webarchive(Buffer.from(quay('webarchive'))))] as const,
  ];
  const endings = (names: readonly string[]) => new Set(names.map((name) => name.replace(/^.*\./, '').toLowerCase()));
  const readable = fixtureFiles.filter((file) => 'gives' in file).map(({ name }) => name);
  expect(endings(buffers.map(([name]) => name)), 'a file of every format that is read').toEqual(endings(readable));
  await page
    .getByLabel('Choose files')
    .setInputFiles(buffers.map(([name, buffer]) => ({ name, mimeType: '', buffer })));
  await expect(drafts(page)).toHaveCount(buffers.length, { timeout: 30_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await addAll(page);
  const kept = await keptTexts(page);
  expect(kept.find((one) => one.includes('closed for repairs, the keeper said'))).not.toContain('Buy now');
  expect(kept.slice(0, 5)).toEqual([text, `${text}\njson`, `${text}\njsonl`, `${text}\ncsv`, `${text}\ntsv`]);
  await expectUnmoved(page);
});

test('as title, outlet, byline, date and address of an article each: nothing runs in any view', async ({ open }) => {
  const page = await open();
  await openIntake(page);
  // Three texts a field: a library of 270 articles would be a test of the machine.
  const records = inThrees(payloads).map((text, i) => ({
    title: text,
    outlet: text,
    author: text,
    date: text,
    url: text,
    text: `Report ${i}: quay ${i} was closed for repairs.`,
  }));
  const buffer = Buffer.from(JSON.stringify(records));
  await page.getByLabel('Choose files').setInputFiles({ name: `${payloads[0]}.json`, mimeType: '', buffer });
  await expect(drafts(page)).toHaveCount(records.length, { timeout: 30_000 });
  await expectUnmoved(page);
  await addAll(page);
  await lookRound(page);
});

test('typed into every field: nothing runs, and each says what was typed', async ({ open }) => {
  const page = await open('#lens=topics');
  await page.getByText('Edit the topics').click();
  const words = page.getByRole('textbox', { name: /^Words of / }).first();
  await words.fill(payloads.slice(0, 60).join(', '));
  await words.blur();
  await page.getByRole('button', { name: 'Names', exact: true }).click();
  await page.getByRole('button', { name: 'Syrian government', exact: true }).click();
  const label = page.getByLabel('One more of the labels of Syrian government');
  // With every label all articles are read anew.
  for (const text of inThrees(payloads.slice(60, 90))) {
    await label.fill(text);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: /^Library/ }).click();
  const library = sheet(page, 'Library');
  await library.getByRole('searchbox').fill(payloads[91] ?? '');
  await library.getByRole('searchbox').fill('');
  await library
    .getByRole('button', { name: /^Edit / })
    .first()
    .click();
  for (const [i, name] of ['Title', 'Outlet', 'Place of the talks or event'].entries()) {
    const field = library.getByLabel(name, { exact: true });
    const text = fileable.slice(80 + 55 * i, 135 + 55 * i).join(' ');
    await field.fill(text);
    await field.blur();
    await expect(field).toHaveValue(text);
  }
  await expectUnmoved(page);
  await library.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Lesson' }).click();
  await page
    .getByRole('textbox', { name: /^Note: / })
    .first()
    .fill(payloads.join('\n'));
  await saved(page);
  await expectUnmoved(page);
});

test('in the address, a name each: the page says that it is not here, and nothing runs', async ({ open }) => {
  const page = await open();
  const names = payloads.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')));
  for (let i = 0; i < names.length; i += 4) {
    const fields = ['a', 'b', 'lens', 'topic'].map((field, k) => `${field}=${names[i + k] ?? ''}`);
    await page.evaluate((fragment) => (location.hash = fragment), fields.join('&'));
  }
  await expect(page.getByRole('status').filter({ hasText: 'which is not here' })).toBeVisible();
  await expectUnmoved(page);
});
