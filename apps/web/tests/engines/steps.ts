import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** Longest wait for what a step brings about, in milliseconds: the machine may be busy. */
const patience = 30_000;

/** Where a button stands, by the beginning of its name. */
export const button = (name: string): string =>
  `//button[starts-with(normalize-space(@aria-label), "${name}") or starts-with(normalize-space(), "${name}")]`;

/** The text of an article that holds these words. */
export const textOf = (side: 'A' | 'B', words: string): string =>
  `//*[@aria-label="Text of article ${side}"][contains(., "${words}")]`;

/** Opens the page and waits until it answers; it is readable before that. */
export async function open(window: Driver, address: string): Promise<void> {
  await window.go(address);
  await see(window, '//html[@data-awake]');
}

/** Waits until something is drawn there. */
export async function see(window: Driver, path: string): Promise<void> {
  await until(async () => (await places(window, path)).length > 0, `never seen: ${path}`);
}

/** Presses a button as soon as it can be; of several that begin alike, the first that is drawn. */
export async function press(window: Driver, name: string): Promise<void> {
  const path = `${button(name)}[not(@disabled)]`;
  await see(window, path);
  const drawn = (await window.ask(`${foundAt(path)}.findIndex((one) => one.checkVisibility())`)) as number;
  await window.click(`(${path})[${drawn + 1}]`);
}

/** An expression for the elements that stand there, in the order of the page. */
const foundAt = (path: string): string => `((found) =>
  Array.from({ length: found.snapshotLength }, (_, k) => found.snapshotItem(k)))(
    document.evaluate(${JSON.stringify(path)}, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null))`;

/** How high each drawn element stands there, in CSS pixels from the top of the window. */
export async function places(window: Driver, path: string): Promise<number[]> {
  const drawn = `${foundAt(path)}.filter((one) => one.checkVisibility())`;
  return (await window.ask(`${drawn}.map((one) => one.getBoundingClientRect().top)`)) as number[];
}

/** Waits until something is so. */
export async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (const end = Date.now() + patience; !(await isSo()); await wait(100)) assert.ok(Date.now() < end, otherwise);
}
