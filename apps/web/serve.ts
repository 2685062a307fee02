import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const built = new URL('build/index.html', import.meta.url);

/**
 * Serves the built page, or the one at `page`, compressed, on this machine alone. `port` 0 takes any free one. Answers with
 * the address and a way to stop; fails when the page has not been built.
 */
export async function servePage(port: number, page: URL = built): Promise<{ address: string; stop: () => void }> {
  const html = await readFile(page).catch((cause: unknown) => {
    throw new Error('There is no built page yet: run “npm run build” first.', { cause });
  });
  const zipped = gzipSync(html, { level: 9 });
  const server = createServer(({ url, headers }, response) => {
    if (url?.split('?')[0] !== '/') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Everything is on the one page at /.\n');
      return;
    }
    const gzip = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'accept-encoding',
        ...(gzip ? { 'content-encoding': 'gzip' } : {}),
      })
      .end(gzip ? zipped : html);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://localhost:${taken}/`, stop: () => server.close() };
}

const isBusy = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = Number(process.env.PORT ?? 4173);
  const { address } = await servePage(wanted).catch((error: unknown) => {
    if (isBusy(error)) return servePage(0);
    throw error;
  });
  process.stdout.write(`Vis-à-vis is at ${address} (stop with Ctrl+C)\n`);
}
