/** The evaluation command line: `npm run evaluate -- COMMAND …`. Each command prints to the screen; see its own file. */
import { resolve } from 'node:path';
// eslint-disable-next-line no-restricted-imports -- the parsing package's evaluation is an entry of its own, kept out of the page
import { runArticle, runNames, runPages, runQuotes } from '@vis-a-vis/parsing/evaluation';
import { runAlignment } from './alignment.ts';
import { runCompare } from './compare.ts';
import type { Command } from './command.ts';

/** Runs a command of the parsing package, which takes paths from where the reader stands and answers with an exit code. */
const fromParsing =
  (run: (words: string[]) => number): Command =>
  (words) => {
    process.exitCode = run([...words]);
  };
const commands: Record<string, Command | undefined> = {
  alignment: runAlignment,
  compare: runCompare,
  article: fromParsing(runArticle),
  names: fromParsing(runNames),
  pages: fromParsing(runPages),
  quotes: fromParsing(runQuotes),
};

const usage = `Usage: npm run evaluate -- COMMAND
  alignment --data F.jsonl [--pairs OUT.jsonl] [--sensitivity strict|balanced|loose] [--threshold X] [--folds N]
            [--method jaccard|tfidf]
  compare A.txt B.txt [--sensitivity strict|balanced|loose]
  article FILE
  names --data F.jsonl [--show N]
  pages --data DIR
  quotes --data F.jsonl [--found OUT.jsonl]`;

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(usage);
  process.exitCode = 1;
} else {
  try {
    process.chdir(process.env['INIT_CWD'] ?? '.');
    await command(words, (path) => resolve(path));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
