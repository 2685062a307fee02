import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { clipper } from '../src/lib/adding/clipper.ts';
import { addAll, keptTexts, openIntake } from './hostile/steps.ts';
import { expect, test } from './page.ts';

const said = [
  'The harbour council voted on Tuesday to close the eastern quay for two years, officials said, after a long debate.',
  'The chamber of trade objected to the plan, and said that some 300 jobs in the old town depend on the boats there.',
];
const prose = said.map((words) => `<p>${words}</p>`).join('');
const consent =
  '<p>We and our 142 partners store and access information on your device, such as cookies, to show ads and to learn.</p>';

/** Pages as a reader may have them open: the bytes they are saved in, and what is made of them while they are open. */
const pages: { [name: string]: { html: string; encoding?: BufferEncoding } } = {
  'with a notice laid over it, which forbids scripts of others': {
    html: `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src 'none'"><title>Quay to close | The Tide</title></head><body><nav><a href="/">Home</a></nav><main><h1>Quay to close</h1>${prose}</main><div id="onetrust-consent-sdk">${consent.repeat(5)}</div></body></html>`,
  },
  'that a script wrote, which listens to what is copied': {
    html: `<!doctype html><html><head><meta charset="utf-8"><title>Quay to close</title></head><body><div id="app"></div><script>
      document.querySelector('#app').innerHTML = ${JSON.stringify(`<article><h1>Quay to close</h1>${prose}</article>`)};
      document.addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', 'Read more on our page!'); event.preventDefault(); });
    </script></body></html>`,
  },
  'in Latin-1, of which some words are selected': {
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Quay to close</title></head><body><article><h1>Quay to close</h1>${prose.replace('eastern', '\u00f6stlichen')}</article><script>getSelection().selectAllChildren(document.querySelector('h1'))</script></body></html>`,
    encoding: 'latin1',
  },
};

for (const [name, { html, encoding }] of Object.entries(pages))
  test(`the bookmark copies a page ${name}, and it can be pasted`, async ({ open, context }, info) => {
    const file = info.outputPath('page.html');
    writeFileSync(file, Buffer.from(html, encoding));
    const address = pathToFileURL(file).href;
    const other = await context.newPage();
    await other.goto(address);
    const before = await other.content();
    // A browser runs a bookmark in the page as the reader's own act, whatever the page allows itself.
    await other.evaluate(decodeURIComponent(clipper.replace('javascript:', '')));
    expect(await other.content(), 'the page stays as it is').toBe(before);
    const page = await open();
    await page.bringToFront();
    await openIntake(page);
    await page.getByRole('heading', { name: 'Add articles' }).click();
    await page.keyboard.press('ControlOrMeta+V');
    const draft = page.getByRole('list', { name: 'Articles to add' }).locator(':scope > li');
    await expect(draft).toHaveCount(1);
    await expect(draft).toContainText('Quay to close');
    await addAll(page);
    const [text] = await keptTexts(page);
    const words = said.map((one) => (encoding ? one.replace('eastern', '\u00f6stlichen') : one));
    expect(text?.split('\n').filter((line) => line !== '')).toEqual(['Quay to close', ...words]);
  });
