/** One line of the bench: a ratio within one run with the bound it is held against, or a plain figure. */
export type Figure = {
  name: string;
  value: number;
  unit: '×' | 'ms' | '%' | 'bytes' | 'MB';
  atMost?: number;
  atLeast?: number;
};

/** A bench: yields its figures as they are measured. */
export type Bench = { name: string; run: () => Iterable<Figure> | Promise<Iterable<Figure>> };

/** Milliseconds that a step takes: the least of so many turns, and what it gave. */
export function time<T>(step: () => T, turns = 1): { ms: number; result: T } {
  let ms = Infinity;
  let result: T | undefined;
  for (let turn = 0; turn < turns; turn++) {
    const started = performance.now();
    result = step();
    ms = Math.min(ms, performance.now() - started);
  }
  return { ms, result: result as T };
}
