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

/** Milliseconds of processor time that a step takes: the least of so many turns, and what it gave. */
export function time<T>(step: () => T, turns = 1): { ms: number; result: T } {
  let ms = Infinity;
  let result: T | undefined;
  for (let turn = 0; turn < turns; turn++) {
    const since = stopwatch();
    result = step();
    ms = Math.min(ms, since());
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
