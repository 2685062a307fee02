import { existsSync } from 'node:fs';
import { findBrowser } from '../find-browser.ts';
import { installOnDebian } from '../install-on-debian.ts';
import type { Engine } from './driver.ts';
import { openPuppeteer } from './puppeteer.ts';
import { findMiniBrowser, openWebKit } from './webkit.ts';

const firefox = (): string | undefined =>
  [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));

/** The three engines that browsers are built on, as Debian packages them. */
export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    install: () => void findBrowser(),
    open: () => openPuppeteer('chrome', findBrowser()),
  },
  {
    name: 'Firefox',
    install: () => need(() => firefox() !== undefined, 'firefox-esr'),
    open: () => openPuppeteer('firefox', firefox() ?? ''),
  },
  {
    name: 'WebKit',
    install: () =>
      need(
        () => existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/WebKitWebDriver') && findMiniBrowser() !== undefined,
        'webkit2gtk-driver',
        'xvfb',
      ),
    open: openWebKit,
  },
];

/** Installs Debian packages unless all is there, and throws with what to do where that does not help. */
function need(isThere: () => boolean, ...packages: string[]): void {
  if (isThere() || (installOnDebian(...packages) && isThere())) return;
  throw new Error(
    `This walk needs ${packages.join(' and ')} as Debian packages them: apt-get install ${packages.join(' ')}`,
  );
}
