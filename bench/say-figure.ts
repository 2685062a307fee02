import type { Figure } from './figure.ts';
import type { Comparison, Held } from './hold-against.ts';

/** A figure with its bound, as one line of the screen. */
export function sayFigure({ name, value, unit, atMost, atLeast }: Figure): string {
  const bound = atMost !== undefined ? `at most ${atMost}` : atLeast !== undefined ? `at least ${atLeast}` : '';
  const missed = value > (atMost ?? Infinity) || value < (atLeast ?? -Infinity);
  const line = `  ${name.padEnd(58)} ${sayValue(value, unit).padStart(10)} ${unit.padEnd(5)} ${bound}`;
  return `${line}${missed ? '  MISSED' : ''}`.trimEnd();
}

/** A figure of both sides, as one line: `pin a link   new 56.1 ms   old 57.0 ms   ratio 0.98  (0.95–1.03)`. */
export function sayHeld(held: Held): string {
  const { name, unit, better } = held;
  const side = (which: 'new' | 'old'): string => `${which} ${`${sayValue(held[which], unit)} ${unit}`.padEnd(13)}`;
  const ratio = `ratio ${sayRatio(held.ratio)}  (${sayRatio(held.least)}–${sayRatio(held.greatest)})`;
  return `  ${name.padEnd(58)} ${side('new')} ${side('old')} ${ratio}${better ? '  more is better: old / new' : ''}`;
}

/** A comparison as lines: what both sides have, then what only one has. */
export function sayComparison({ held, onlyNew, onlyOld }: Comparison): string[] {
  return [
    ...held.map(sayHeld),
    ...onlyNew.map((name) => `  only new: ${name}`),
    ...onlyOld.map((name) => `  only old: ${name}`),
  ];
}

function sayValue(value: number, unit: Figure['unit']): string {
  return value.toFixed(unit === 'bytes' ? 0 : value < 10 ? 2 : 1);
}

function sayRatio(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : '∞';
}
