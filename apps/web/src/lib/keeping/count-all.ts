import type { Engine } from '../engine/engine.ts';
import { withoutTokens } from '../engine/without-tokens.ts';
import type { Library } from '../articles/library.svelte.ts';

/** What goes on in the background. */
export type Progress = { says: string; done: number; total: number };

/**
 * Counts the pairs with one of `fresh` (ids) in them turn by turn, the nearest first; each turn's fill the pair map at once.
 * Answers whether all were counted.
 */
export async function countAll(
  engine: Engine,
  library: Library,
  fresh: string[],
  signal: AbortSignal,
  report: (progress: Progress | undefined) => void,
): Promise<boolean> {
  const articles = library.articles.map(withoutTokens);
  const whole = { library: { articles, fresh } };
  for (let ask: Partial<typeof whole> = whole; ;) {
    const { counts, done, total } = await engine.run('countPairs', ask);
    // A worker that was started anew knows nothing of the library.
    ask = done === 0 ? whole : {};
    if (signal.aborted) return false;
    library.addCounts(counts);
    report(done < total ? { says: 'Comparing pairs', done, total } : undefined);
    if (done >= total) return true;
  }
}
