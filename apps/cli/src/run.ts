import { compare } from './commands/compare.ts';
import type { Context } from './commands/context.ts';
import { library } from './commands/library.ts';
import { read } from './commands/read.ts';
import { story } from './commands/story.ts';
import type { Command } from './command-line/commands.ts';
import { helpOn } from './command-line/help.ts';
import { parseLine } from './command-line/parse-line.ts';
import { exits, Problem } from './command-line/problem.ts';
import { openProgress } from './command-line/progress.ts';
import { Pool } from './work/pool.ts';

const run: Record<Command, (context: Context) => Promise<number>> = { read, compare, story, library };

/** Does what a command line asks for. Answers with the number to end with; `script` is this program, which its workers run, too. */
export async function runLine(line: readonly string[], script: URL): Promise<number> {
  const progress = openProgress(line.includes('--quiet'));
  const version = CLI_VERSION;
  let pool: Pool | undefined;
  try {
    const asks = parseLine(line);
    if (asks.kind === 'help') return await print(helpOn(asks.command)).then(() => exits.done);
    if (asks.kind === 'version') return await print(`${version}\n`).then(() => exits.done);
    const { asked } = asks;
    pool = new Pool(asked.cores, script);
    const today = new Date().toISOString().slice(0, 10);
    return await run[asked.command]({ asked, pool, progress, version, today, print });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    progress.say(error.message);
    if (error.exit === exits.usage) progress.say('“vis-a-vis help” tells what there is.');
    return error.exit;
  } finally {
    await pool?.close();
  }
}

/** Writes to the standard output, and fails where that does. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
