import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from './page.ts';
import { textOf } from './shelf-steps.ts';
import { choosePair } from './views.ts';

/** Starts `npm run dev` on any free port. Answers with its address; fails with what it said where it ends before it has one. */
function startDev(): { server: ChildProcess; address: Promise<string> } {
  const server = spawn('npm', ['run', 'dev', '--', '--port', '0'], {
    detached: true,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const address = new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (words: Buffer): void => {
      said += words.toString();
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => reject(new Error(said)));
  });
  return { server, address };
}

test('with reload the page wakes, answers and reads files', async ({ page, troubles }) => {
  const { server, address } = startDev();
  try {
    const home = await address;
    await page.goto(home);
    // It comes as hundreds of modules, each made when it is asked for.
    await page.waitForSelector('html[data-awake]', { state: 'attached' });
    await choosePair(page, '1 and 3');
    await expect(textOf(page, 'B')).toContainText('red line', { timeout: 20_000 });
    await page.getByRole('button', { name: 'Add articles' }).first().click();
    const buffer = Buffer.from('<article><h1>Ferry</h1><p>The ferry will run until autumn.</p></article>');
    await page.getByLabel('Choose files').setInputFiles({ name: 'ferry.html', mimeType: 'text/html', buffer });
    await expect(page.getByRole('list', { name: 'Articles to add' })).toContainText('until autumn', {
      timeout: 20_000,
    });
    await page.close();
    // Here the page is many files of one server.
    expect(troubles.splice(0).filter((trouble) => !trouble.startsWith(`request: ${home}`))).toEqual([]);
  } finally {
    // The server is a child of npm: both end.
    if (server.pid !== undefined) process.kill(-server.pid);
  }
});
