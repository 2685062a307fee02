import type { Figure } from './figure.ts';

/** Of every figure the best of several rounds: what else the machine does only ever adds. */
export function leastFigures(rounds: readonly (readonly Figure[])[]): Figure[] {
  return (rounds[0] ?? []).map((figure) => {
    const values = rounds
      .flatMap((round) => round.filter(({ name }) => name === figure.name))
      .map(({ value }) => value);
    return { ...figure, value: figure.better === 'higher' ? Math.max(...values) : Math.min(...values) };
  });
}
