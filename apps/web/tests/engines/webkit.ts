import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** The name WebDriver gives to a reference to an element. */
const reference = 'element-6066-11e4-a52e-4f735466cecf';
type Command = (method: 'POST' | 'GET' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** The driver does not hand on what the console says, so the page itself notes what goes wrong once it is loaded. */
const watching = `(() => {
  const seen = (globalThis.troubles = []);
  addEventListener('error', ({ message }) => seen.push('error: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => seen.push('error: ' + reason));
  addEventListener('securitypolicyviolation', (one) => seen.push('policy: ' + one.violatedDirective + ' ' + one.blockedURI));
  console.error = (...words) => seen.push('console: ' + words.join(' '));
})()`;

/** Where Debian puts the browser that the driver starts. */
export const findMiniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').at(-1);

/** A window of WebKitGTK's MiniBrowser on a screen that nobody sees, through WebDriver (W3C) as it stands. */
export async function openWebKit(): Promise<Driver> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = () => Promise.all([driver, screen].map(stop));
  const { command, leave } = await startSession(`http://127.0.0.1:${port}`).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  await command('POST', '/window/rect', { x: 0, y: 0, width: 1440, height: 1100 });
  const find = async (path: string): Promise<string> => {
    const element = await command('POST', '/element', { using: 'xpath', value: path });
    return `/element/${(element as { [reference]: string })[reference]}`;
  };
  const ask = (expression: string) => command('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  const troubles: string[] = [];
  const collect = async () => troubles.push(...((await ask('globalThis.troubles ?? []')) as string[]));
  const keys = async (path: string, text: string) => command('POST', `${await find(path)}/value`, { text });
  return {
    go: async (address) => {
      await collect();
      const isHere = (await command('GET', '/url')) === address;
      await (isHere ? command('POST', '/refresh', {}) : command('POST', '/url', { url: address }));
      await ask(watching);
    },
    click: async (path) => void (await command('POST', `${await find(path)}/click`, {})),
    type: async (path, text) => void (await keys(path, text)),
    choose: async (path, file) => void (await keys(path, file)),
    ask,
    troubles: async () => {
      await collect();
      return troubles;
    },
    close: async () => {
      await leave();
      await end();
    },
  };
}

/** A session of the driver at `address`, which takes a moment to listen: how to command it, and how to leave it. */
async function startSession(address: string): Promise<{ command: Command; leave: () => Promise<unknown> }> {
  const command: Command = async (method, path, body) => {
    const answer = await fetch(address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const options = { binary: findMiniBrowser(), args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  for (let turn = 0; ; turn++) {
    try {
      const { sessionId } = (await command('POST', '/session', { capabilities })) as { sessionId: string };
      const session = `/session/${sessionId}`;
      return {
        command: (method, path, body) => command(method, session + path, body),
        leave: () => command('DELETE', session),
      };
    } catch (error) {
      if (turn === 50 || !(error instanceof TypeError)) throw error;
      await wait(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
