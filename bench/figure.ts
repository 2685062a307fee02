import type { Checkout } from './checkout.ts';

/**
 * One line of the bench: a ratio within one run with the bound it is held against, or a plain figure. The lower it is the better,
 * unless it says otherwise.
 */
export type Figure = {
  name: string;
  value: number;
  unit: '×' | 'ms' | 's' | '%' | 'bytes' | 'MB';
  better?: 'higher';
  atMost?: number;
  atLeast?: number;
};

type Figures = Iterable<Figure> | AsyncIterable<Figure>;

/**
 * A bench: yields figures of a checkout as they are measured, in a process of its own. `needs` says what has to be built before;
 * of so many `rounds` (1) the least figure of each counts.
 */
export type Bench = {
  name: string;
  needs?: 'the page' | 'the gallery';
  rounds?: number;
  run: (checkout: Checkout) => Figures | Promise<Figures>;
};

/** A processor clock may move in steps of 4 ms, so that a turn of less than so many would measure its steps. Chosen by hand. */
const shortestTurn = 40;

/** Milliseconds of processor time that a step takes: the least of so many turns, each of them repeated until it can be measured, and what it gave. */
export function time<T>(step: () => T, turns = 1): { ms: number; result: T } {
  let ms = Infinity;
  let result: T | undefined;
  for (let turn = 0; turn < turns; turn++) {
    const since = stopwatch();
    let runs = 0;
    let spent: number;
    do {
      result = step();
      runs += 1;
      spent = since();
    } while (spent < shortestTurn);
    ms = Math.min(ms, spent / runs);
  }
  return { ms, result: result as T };
}

/**
 * Starts counting milliseconds of this thread's processor time: on a machine with nothing else to do what the clock would say,
 * and on any other hardly more.
 */
export function stopwatch(): () => number {
  const started = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
  };
}
