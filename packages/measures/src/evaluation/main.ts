/** The evaluation command line: `npm run evaluate -- COMMAND …`. Each command prints to the screen; see its own file. */
import { resolve } from 'node:path';
// eslint-disable-next-line no-restricted-imports -- the evaluation of a package is an entry of its own, kept out of the page
import { runAlignment, runCompare, runOccasion, type Command } from '@vis-a-vis/comparison/evaluation';
// eslint-disable-next-line no-restricted-imports -- as above
import { runArticle, runDates, runNames, runPages, runQuotes } from '@vis-a-vis/parsing/evaluation';
import { runFigures } from './figures.ts';

/** Runs a command of the parsing package, which takes paths from where the reader stands and answers with an exit code. */
const fromParsing =
  (run: (words: string[]) => number): Command =>
  (words) => {
    process.exitCode = run([...words]);
  };
const commands: Record<string, Command | undefined> = {
  alignment: runAlignment,
  compare: runCompare,
  occasion: runOccasion,
  figures: runFigures,
  article: fromParsing(runArticle),
  dates: fromParsing(runDates),
  names: fromParsing(runNames),
  pages: fromParsing(runPages),
  quotes: fromParsing(runQuotes),
};

const usage = `Usage: npm run evaluate -- COMMAND
  alignment --data F.jsonl [--pairs OUT.jsonl] [--sensitivity strict|balanced|loose] [--threshold X] [--folds N]
            [--method jaccard|tfidf]
  compare A.txt B.txt [--sensitivity strict|balanced|loose]
  occasion --data F.jsonl [--show N]
  figures --data F.jsonl [--news N.jsonl] [--show N]
  article FILE
  dates --data F.jsonl [--show N] [--chrono]
  names --data F.jsonl [--show N]
  pages --data DIR
  quotes --data F.jsonl [--found OUT.jsonl] [--show N]`;

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
