import type { Asked } from '../command-line/commands.ts';
import { exits } from '../command-line/problem.ts';
import type { Progress } from '../command-line/progress.ts';
import type { FileTold } from '../work/take-files.ts';
import type { Pool } from '../work/pool.ts';

/** What every command is handed. `today` is the day as `2026-01-31`; `print` writes to the standard output. */
export type Context = {
  asked: Asked;
  pool: Pool;
  progress: Progress;
  version: string;
  today: string;
  print: (text: string) => Promise<void>;
};

/** Says which files could not be read, and answers with the number a command ends with that did all else. */
export function sayProblems(files: readonly FileTold[], { progress }: Pick<Context, 'progress'>): number {
  for (const { name, problems } of files) for (const one of problems) progress.say(`${name}: ${one}`);
  return files.some(({ problems }) => problems.length > 0) ? exits.some : exits.done;
}
