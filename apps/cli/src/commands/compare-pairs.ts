import type { Given, PairRow } from '../results/told.ts';
import type { Run } from '../work/open-run.ts';
import { forEach } from '../work/pool.ts';
import type { Context } from './context.ts';

/** So many pairs are compared in one turn, and kept together. */
const inATurn = 40;

/**
 * Compares pairs of articles, each by the places of both in `given`, turn by turn on all cores; what an earlier run compared is not
 * compared again. The rows come in the order of the pairs; with `whole` each has its comparison.
 */
export async function comparePairs(
  given: readonly Given[],
  pairs: readonly (readonly [number, number])[],
  whole: boolean,
  run: Run,
  { asked: { cores, sensitivity }, pool, progress }: Context,
): Promise<PairRow[]> {
  const turns = Array.from({ length: Math.ceil(pairs.length / inATurn) }, (_, k) =>
    pairs.slice(k * inATurn, (k + 1) * inATurn),
  );
  let done = 0;
  const rows = await forEach(turns, cores + 1, async (turn, k) => {
    const places = [...new Set(turn.flat())];
    const placeOf = new Map(places.map((place, i) => [place, i]));
    const found = await run.part(`pairs/${String(k + 1).padStart(6, '0')}`, () =>
      pool.run('compare', {
        sources: places.flatMap((place) => given[place]?.source ?? []),
        pairs: turn.map(([a, b]) => [placeOf.get(a) ?? 0, placeOf.get(b) ?? 0]),
        whole,
        sensitivity,
      }),
    );
    progress.step('Pairs compared', (done += turn.length), pairs.length);
    return found;
  });
  return rows.flat();
}
