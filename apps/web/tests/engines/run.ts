/** `npm run test:engines [-- NAME…]`: the built page, alone in an empty folder, walks the same short way in three engines. */
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { servePage } from '../../serve.ts';
import { boats } from '../own-texts.ts';
import { engines } from './engines.ts';
import { walk } from './walk.ts';

const folder = await mkdtemp(join(tmpdir(), 'vis-a-vis-'));
const page = pathToFileURL(join(folder, 'index.html'));
await copyFile(new URL('../../build/index.html', import.meta.url), page);
const alone = pathToFileURL(join(folder, 'alone.html'));
await writeFile(alone, withoutWorkers(await readFile(page, 'utf8')));
const { address, stop } = await servePage(0, page);
const others = await mkdtemp(join(tmpdir(), 'vis-a-vis-'));
const file = join(others, 'boats.html');
await writeFile(file, `<article>${boats.replace(/^(.*)\n\n(.*)$/s, '<h1>$1</h1><p>$2</p>')}</article>`);

const wanted = process.argv.slice(2);
for (const engine of engines) {
  if (wanted.length > 0 && !wanted.includes(engine.name)) continue;
  describe(engine.name, () => {
    before(engine.install);
    test('from http', () => walk(engine, address, file));
    test('from a file', () => walk(engine, page.href, file));
    test('from a file, where there are no workers', () => walk(engine, alone.href, file));
  });
}

after(async () => {
  stop();
  await rm(folder, { recursive: true });
  await rm(others, { recursive: true });
});

/** The page as a browser has it that knows no workers: a first script, which the policy knows like the others, takes them away. */
function withoutWorkers(html: string): string {
  const script = 'delete globalThis.Worker';
  const hash = createHash('sha256').update(script).digest('base64');
  return html
    .replace(/(?<=content="[^"]*script-src )/, () => `'sha256-${hash}' `)
    .replace('<script id="engine">', (engine) => `<script>${script}</script>${engine}`);
}
