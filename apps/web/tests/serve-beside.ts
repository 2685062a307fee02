import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

/** A page that a test makes up, and the rest of the web, which notes what is asked of it. */
export type TwoSites = {
  /** Where the page is. */
  home: string;
  /** Another site, which answers everything. */
  elsewhere: string;
  /** Shows another page from now on, and forgets what was asked. */
  show: (html: string) => void;
  /** The paths that were asked for beside the page, at either site; a referrer stands behind them. */
  asked: string[];
  stop: () => void;
};

const kinds: Record<string, string> = {
  frame: 'text/html',
  form: 'text/html',
  link: 'text/html',
  script: 'text/javascript',
  style: 'text/css',
  image: 'image/svg+xml',
  object: 'image/svg+xml',
};
const answers: Record<string, string> = {
  script: 'globalThis.ranElsewhere = true; globalThis.document ?? postMessage("ran");',
  style: '#hostile { outline: 7px solid }',
  image: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  object: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
};

/** Serves two sites from one port: one name of this machine is the page's, another is the rest of the web. */
async function serveBeside(): Promise<TwoSites> {
  let page = '';
  const asked: string[] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    const isHome = headers.host?.startsWith('localhost') === true;
    if (isHome && url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
      return;
    }
    const name = /\w+/.exec(url)?.[0] ?? '';
    // A site that a link led to has its icon asked for.
    if (name !== 'favicon') asked.push(headers.referer === undefined ? name : `${name} from ${headers.referer}`);
    const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    response.writeHead(200, { 'content-type': kinds[name] ?? 'text/plain', ...open }).end(answers[name] ?? '');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://localhost:${port}/`,
    elsewhere: `http://127.0.0.1:${port}/`,
    show: (html) => {
      page = html;
      asked.length = 0;
    },
    asked,
    stop: () => server.close(),
  };
}

/** A test whose pages are smuggled into and may fail: it is not watched, but looks for itself. */
export const test = base.extend<object, { sites: TwoSites }>({
  sites: [
    // Playwright reads the names of fixtures from this pattern, even when there are none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const sites = await serveBeside();
      await use(sites);
      sites.stop();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
