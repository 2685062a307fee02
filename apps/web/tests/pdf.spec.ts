import type { Page } from '@playwright/test';
import { pdfFile, type PdfWords } from '@vis-a-vis/parsing/fixtures';
import { expect, test } from './page.ts';
import { addAll, keptTexts, openIntake, setCanary } from './hostile/steps.ts';

const report = [
  'The ferry between the two shores will run until',
  'late in the autumn, the council said on Monday,',
  'although the well-known harbour master had asked',
  'for an earlier end of the season. It will meet a-',
  'gain in May.',
];
const whole = report.join(' ').replace('a- gain', 'again');
const lines = (texts: readonly string[], x: number, y: number, size = 10): PdfWords[] =>
  texts.map((text, i) => ({ text, x, y: y - i * size * 1.2, size }));
const pageOf = (number: number): PdfWords[] => [
  ...lines(['The Shore Gazette'], 60, 815, 8),
  ...lines([`Page ${number} of 2`], 280, 20, 8),
];

const drafts = (page: Page) => page.getByRole('list', { name: 'Articles to add' }).locator(':scope > li');
const refused = (page: Page) => page.getByRole('alert').getByRole('listitem');

function bring(page: Page, files: { [name: string]: Uint8Array | string }): Promise<void> {
  const all = Object.entries(files).map(([name, bytes]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
  return page.getByLabel('Choose files').setInputFiles(all);
}

/** Makes the page note of which scripts it starts workers, by their length, or have none. */
async function watchWorkers(page: Page, allowed: boolean): Promise<void> {
  await page.addInitScript((allowed) => {
    const { started } = Object.assign(globalThis, { started: [] as string[] });
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL) {
        if (!allowed) throw new Error('There are no workers here.');
        super(address);
        started.push(String(address));
      }
    };
  }, allowed);
}
const scriptsStarted = (page: Page): Promise<number> =>
  page.evaluate(() => new Set((globalThis as unknown as { started: string[] }).started).size);

const twoPages = pdfFile([
  [
    ...pageOf(1),
    ...lines(['Ferry to run until autumn'], 60, 760, 20),
    ...lines(report, 60, 700),
    ...lines(report, 320, 700),
  ],
  [...pageOf(2), ...lines(report, 60, 700)],
]);

for (const how of ['http', 'file'] as const)
  for (const allowed of [true, false])
    test.describe(`from ${how}, ${allowed ? 'with' : 'without'} workers`, () => {
      test.use({ how });

      test('a PDF is read as text: lines joined, columns in order, what recurs left out', async ({ page, open }) => {
        await watchWorkers(page, allowed);
        await open();
        await openIntake(page);
        await bring(page, { 'note.txt': 'The quay is closed for repairs until the spring.' });
        await expect(drafts(page)).toHaveCount(1);
        expect(await scriptsStarted(page), 'what reads PDFs waits until the first is brought').toBe(allowed ? 2 : 0);
        await bring(page, { 'ferry.pdf': twoPages });
        await expect(drafts(page)).toHaveCount(2, { timeout: 30_000 });
        expect(await scriptsStarted(page)).toBe(allowed ? 3 : 0);
        await expect(page.locator('script#pdf')).toHaveAttribute('type', 'text/plain');
        await expect(drafts(page).last()).toContainText('Running heads and page numbers');
        await addAll(page);
        const text = (await keptTexts(page)).find((one) => one.includes('ferry'));
        expect(text?.trim().split('\n\n')).toEqual(['Ferry to run until autumn', whole, whole, whole]);
      });
    });

test('a PDF that a browser printed is read as it stood there', async ({ browser, open }) => {
  const sentence = 'The ferry will run until late in the autumn, the council of the two shores said on Monday. ';
  const paragraphs = Array.from({ length: 9 }, (_, i) => `Report ${i}. ${sentence.repeat(3 + (i % 3)).trim()}`);
  const printing = await browser.newPage();
  await printing.setContent(
    `<h1>Ferry to run until late in the autumn</h1><div style="columns:2">${paragraphs.map((one) => `<p>${one}</p>`).join('')}</div>`,
  );
  const printed = await printing.pdf({ format: 'A4', displayHeaderFooter: true });
  await printing.close();
  const page = await open();
  await openIntake(page);
  await bring(page, { 'printed.pdf': printed });
  await expect(drafts(page)).toHaveCount(1, { timeout: 30_000 });
  await addAll(page);
  const [text] = await keptTexts(page);
  expect(text?.trim().split('\n\n')).toEqual(['Ferry to run until late in the autumn', ...paragraphs]);
});

test('one that is a scan, locked, damaged or cut says so, and costs no other file of the same drop', async ({
  open,
}) => {
  const page = await open();
  await openIntake(page);
  await bring(page, {
    'scan.pdf': pdfFile([[], []]),
    'locked.pdf': pdfFile([lines(report, 60, 700)], { locked: true }),
    'damaged.pdf': '%PDF-1.7\nnothing of it is left',
    'two.pdf': pdfFile([
      [
        ...lines(['Ferry to run'], 60, 760, 20),
        ...lines([...report, ...report], 60, 720),
        ...lines(['Trams to stop'], 60, 500, 20),
        ...lines([...report, ...report], 60, 460),
      ],
    ]),
  });
  await expect(drafts(page)).toHaveCount(1, { timeout: 30_000 });
  await expect(drafts(page)).toContainText('seems to hold several articles');
  await expect(refused(page)).toHaveText([
    /“scan\.pdf” holds no text\. It may be a scan/,
    /“locked\.pdf” is protected by a password\./,
    /“damaged\.pdf” is damaged\./,
  ]);
});

test('one that is made to take for ever is given up, and the next is read', async ({ page, open }) => {
  await page.clock.install();
  await open();
  await openIntake(page);
  const endless = Buffer.from(pdfFile([lines(report, 60, 700)]))
    .toString('latin1')
    .replace(/\/Length \d+/, '/Length 4000000')
    .replace('stream\n', `stream\n${'q '.repeat(2_000_000)}`);
  await bring(page, { 'endless.pdf': Buffer.from(endless, 'latin1') });
  await expect(page.getByText('Reading “endless.pdf”')).toBeVisible();
  await page.clock.fastForward(121_000);
  await expect(refused(page)).toHaveText(/“endless\.pdf” takes too long to read\./, { timeout: 30_000 });
  await bring(page, { 'ferry.pdf': twoPages });
  await expect(drafts(page)).toHaveCount(1, { timeout: 60_000 });
});

test('nothing that a PDF carries runs', async ({ open, context }) => {
  await setCanary(context);
  const page = await open();
  await openIntake(page);
  const hostile = Buffer.from(pdfFile([lines([...report, '<img src=x onerror=canary()> said the keeper.'], 60, 700)]))
    .toString('latin1')
    .replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (canary\\(\\)) >>');
  await bring(page, { 'hostile.pdf': Buffer.from(hostile, 'latin1') });
  await expect(drafts(page)).toHaveCount(1, { timeout: 30_000 });
  await addAll(page);
  expect((await keptTexts(page))[0]).toContain('<img src=x onerror=canary()> said the keeper.');
});
