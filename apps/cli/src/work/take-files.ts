import { createHash } from 'node:crypto';
import type { Progress } from '../command-line/progress.ts';
import { listFiles, type InputFile } from '../files/list-files.ts';
import type { Given } from '../results/told.ts';
import type { Taken } from './jobs.ts';
import { forEach, type Pool } from './pool.ts';

/** What became of one file: how many articles it gave, and why it gave no more. */
export type FileTold = { name: string; articles: number; problems: string[] };

/** All that some paths gave, in their order; `fingerprint` is the same where the files are. */
export type TakenAll = { given: (Given & Pick<Taken, 'print'>)[]; files: FileTold[]; fingerprint: string };

type One = { taken: Taken[]; problems: string[]; hash: string };

/** Reads all files that some paths stand for. A file that cannot be read is told of, and the others are read. */
export async function takeFiles(
  paths: readonly string[],
  pool: Pool,
  width: number,
  progress: Progress,
  { withPrints = false, except }: { withPrints?: boolean; except?: string | undefined } = {},
): Promise<TakenAll> {
  const files = await listFiles(paths, except);
  let done = 0;
  const read = await forEach(files, width, async (file) => {
    const one = await takeFile(file, pool, withPrints);
    progress.step('Files read', ++done, files.length);
    return one;
  });
  const hash = createHash('sha256');
  files.forEach(({ name }, i) => hash.update(JSON.stringify([name, read[i]?.hash])));
  const taken = new Set<string>();
  return {
    given: files.flatMap(({ name }, i) =>
      (read[i]?.taken ?? []).map((one, k, { length }) => {
        const id = freeName(length > 1 ? `${name}#${k + 1}` : name, taken);
        return { ...one, id, file: name, source: { ...one.source, id } };
      }),
    ),
    files: files.map(({ name }, i) => ({
      name,
      articles: read[i]?.taken.length ?? 0,
      problems: read[i]?.problems ?? [],
    })),
    fingerprint: hash.digest('hex'),
  };
}

async function takeFile({ name, load }: InputFile, pool: Pool, withPrints: boolean): Promise<One> {
  try {
    const bytes = await load();
    const hash = createHash('sha256').update(bytes).digest('hex');
    const { taken, refused } = await pool
      .run('take', { name, bytes, withPrints })
      .catch((error: Error) => ({ taken: [], refused: [error.message] }));
    return { taken, problems: refused, hash };
  } catch (error) {
    return { taken: [], problems: [error instanceof Error ? error.message : String(error)], hash: '' };
  }
}

/** A name that no article has yet: two of one name are told apart by a number. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let k = 2; taken.has(free); k++) free = `${name} (${k})`;
  taken.add(free);
  return free;
}
