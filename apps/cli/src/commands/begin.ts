import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { toCsv, type Table } from '@vis-a-vis/web';
import { Problem } from '../command-line/problem.ts';
import { articlesTable, pairsTable, reprintsTable } from '../results/tables.ts';
import type { PairRow } from '../results/told.ts';
import { guardFolder, openRun, type Run } from '../work/open-run.ts';
import { takeFiles, type FileTold, type TakenAll } from '../work/take-files.ts';
import { sayProblems, type Context } from './context.ts';

/** A command that writes into a folder, begun or gone on with: what was read, and the number it ends with when all else is done. */
export type Begun = TakenAll & { run: Run; exit: number; out: string };

/**
 * Reads what there is and opens the folder for the results. Throws a `Problem` where fewer than two articles were read, or more than
 * `most`.
 */
export async function begin(context: Context, withPrints: boolean, most = Infinity): Promise<Begun> {
  const { asked, pool, progress, today, version } = context;
  const out = resolve(asked.out ?? `vis-a-vis-${asked.command}`);
  await guardFolder(out);
  // Two files a core: one is loaded while the other is read.
  const taken = await takeFiles(asked.inputs, pool, asked.cores * 2, progress, { withPrints, except: out });
  const exit = sayProblems(taken.files, context);
  if (taken.given.length < 2) {
    throw new Problem(
      'nothing',
      `It takes two articles at least; there ${taken.given.length === 1 ? 'is 1' : 'are none'}.`,
    );
  }
  if (taken.given.length > most) {
    const { length } = taken.given;
    throw new Problem(
      'nothing',
      `“${asked.command}” takes at most ${most} articles; there are ${length}. Take “library”.`,
    );
  }
  const { command, format, sensitivity } = asked;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([version, command, format, sensitivity, taken.fingerprint]))
    .digest('hex');
  return { ...taken, run: await openRun(out, fingerprint, asked.isFresh, today), exit, out };
}

/** Writes the lists that stand beside the stories, and ends. `storyOf` gives the number of an article's story, by its id. */
export async function finish(
  { run, given, files, exit }: Begun,
  rows: readonly PairRow[],
  storyOf?: ReadonlyMap<string, number>,
): Promise<void> {
  const dayOf = new Map(given.map(({ id, facts }) => [id, facts.published]));
  await run.write('files.csv', csvOf(filesTable(files)));
  await run.write('articles.csv', csvOf(articlesTable(given, storyOf)));
  await run.write('pairs.csv', csvOf(pairsTable(rows)));
  await run.write('reprints.csv', csvOf(reprintsTable(rows, dayOf)));
  await run.end(exit);
}

/** A table as text. */
export const csvOf = ({ head, rows }: Table): string => toCsv(head, rows);

const filesTable = (files: readonly FileTold[]): Table => ({
  head: ['File', 'Articles', 'Problem'],
  rows: files.map(({ name, articles, problems }) => [name, articles, problems.join(' ')]),
});
