import assert from 'node:assert/strict';
import { ferry } from '../own-texts.ts';
import type { Driver, Engine } from './driver.ts';
import { open, places, press, see, textOf, until } from './steps.ts';

/**
 * The short way through the page that every engine walks: compare, pin, topic, import, reload, share. `home` is the page's
 * address, `file` an article to import, holding `boats`. Each leg fails with what it did not see.
 */
export async function walk(engine: Engine, home: string, file: string): Promise<void> {
  const link = await inWindow(engine, async (window) => {
    await open(window, home);
    await compare(window);
    await pin(window);
    await lightTopic(window);
    await bringOwn(window, file);
    await open(window, String(await window.ask('location.href')));
    await see(window, textOf('A', 'Fares rise'));
    return shareLink(window);
  });
  await inWindow(engine, async (window) => {
    await open(window, link);
    await see(window, '//dialog[contains(normalize-space(), "holds 2 articles")]');
    await press(window, 'Open and keep');
    await see(window, textOf('A', 'Fares rise'));
    await see(window, textOf('B', 'Boats keep running'));
  });
}

async function compare(window: Driver): Promise<void> {
  await see(window, textOf('A', 'this is not a game'));
  await press(window, 'All articles');
  await press(window, 'Articles 1 and 3:');
  await see(window, textOf('B', 'red line'));
  await press(window, 'All articles');
  await press(window, 'Articles 1 and 4:');
  await see(window, textOf('B', 'This is not a game'));
}

async function pin(window: Driver): Promise<void> {
  await press(window, 'Next match');
  const isLevel = async (): Promise<boolean> => {
    const [a, b, ...more] = await places(window, '//*[contains(@class, "handle")][@aria-pressed="true"]');
    return a !== undefined && b !== undefined && more.length === 0 && Math.abs(a - b) <= 4;
  };
  await until(isLevel, 'the pinned passages never stood level');
  await press(window, 'Differences');
  await see(window, '//del');
  await see(window, '//ins');
}

async function lightTopic(window: Driver): Promise<void> {
  await press(window, 'Topics');
  await press(window, 'Chemical weapons');
  await press(window, 'Read the marked words');
  await see(window, '//mark[contains(@class, "topic")]');
  await press(window, 'Marked: Chemical weapons');
}

/** Types one article and takes the other from a file; both are read, compared and kept. */
async function bringOwn(window: Driver, file: string): Promise<void> {
  await press(window, 'Add articles');
  const box = '//textarea[@aria-label="Paste or type an article"]';
  await see(window, box);
  await window.type(box, ferry);
  await press(window, 'Use this text');
  await see(window, '//dialog//*[contains(text(), "Ferry line to stay open")]');
  await window.choose('//dialog//input[@type="file"][@multiple]', file);
  await press(window, 'Add 2 articles');
  await see(window, textOf('A', 'Fares rise'));
  await see(window, textOf('B', 'Boats keep running'));
  await see(window, '//button[starts-with(@aria-label, "Library · Saved")]');
}

async function shareLink(window: Driver): Promise<string> {
  await press(window, 'Share');
  await press(window, 'Make a link with the texts');
  const value = `document.querySelector('[aria-label="Link with the texts"]')?.value ?? ''`;
  await until(async () => (await window.ask(value)) !== '', 'no link was made');
  return String(await window.ask(value));
}

/** Does something in a window of its own, in which nothing may go wrong. */
async function inWindow<T>(engine: Engine, act: (window: Driver) => Promise<T>): Promise<T> {
  const window = await engine.open();
  try {
    const result = await act(window);
    assert.deepEqual(await window.troubles(), [], 'nothing leaves the page and nothing in it fails');
    return result;
  } finally {
    await window.close();
  }
}
