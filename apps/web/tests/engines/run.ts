/** `npm run test:engines [-- NAME…]`: the built page, alone in an empty folder, walks the same short way in three engines. */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  });
}

after(async () => {
  stop();
  await rm(folder, { recursive: true });
  await rm(others, { recursive: true });
});
