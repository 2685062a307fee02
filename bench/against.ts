import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench } from './figure.ts';
import { holdAgainst, type Comparison, type Round } from './hold-against.ts';
import { measureApart } from './measure-apart.ts';
import { sayComparison } from './say-figure.ts';
import { turns, type Side } from './turns.ts';

/** What holding two checkouts against each other gave, as it is saved: their commits, and the figures of every bench. */
export type Against = { new: string; old: string; rounds: number; results: Record<string, Comparison> };

/**
 * Measures two checkouts in turn, bench by bench, and prints each figure of both with their ratio. A round in which a side fails
 * leaves out what that side did not come to.
 */
export async function measureAgainst(
  benches: readonly Bench[],
  folders: Record<Side, URL>,
  rounds: number,
  print: (line: string) => void,
): Promise<Against> {
  const [mine, other] = [commitOf(folders.new), commitOf(folders.old)];
  print(
    `new ${mine}, old ${other}: medians of ${rounds} rounds; a ratio above 1 is for the worse (least–greatest round)`,
  );
  const results: Record<string, Comparison> = {};
  for (const bench of benches) {
    print(`\n${bench.name}`);
    const measured: Round[] = [];
    for (const sides of turns(rounds)) {
      const round: Round = { new: [], old: [] };
      for (const side of sides) {
        const { figures, failure } = await measureApart(bench, folders[side]);
        round[side] = figures;
        if (failure !== undefined) print(`  the ${side} side failed: ${failure}`);
      }
      measured.push(round);
    }
    const comparison = (results[bench.name] = holdAgainst(measured));
    for (const line of sayComparison(comparison)) print(line);
  }
  return { new: mine, old: other, rounds, results };
}

/** The commit a checkout stands at, with a word for changes that are not committed. */
function commitOf(folder: URL): string {
  try {
    const words = ['describe', '--always', '--exclude=*', '--dirty=, changed'];
    return execFileSync('git', words, { cwd: fileURLToPath(folder) })
      .toString()
      .trim();
  } catch {
    return 'of no known commit';
  }
}
