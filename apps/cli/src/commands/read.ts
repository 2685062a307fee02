import { readArticle } from '@vis-a-vis/parsing';
import { Problem } from '../command-line/problem.ts';
import { writeArticles } from '../results/write-articles.ts';
import { takeFiles } from '../work/take-files.ts';
import { sayProblems, type Context } from './context.ts';
import { giveOut } from './give-out.ts';

/** `read`: prints what was found in articles. Answers with the number to end with. */
export async function read(context: Context): Promise<number> {
  const { asked, pool, progress } = context;
  const { given, files } = await takeFiles(asked.inputs, pool, asked.cores, progress);
  const exit = sayProblems(files, context);
  if (given.length === 0) throw new Problem('nothing', 'No article was read.');
  const found = given.map(({ source, file }) => ({ article: readArticle(source), file }));
  await giveOut(writeArticles(found, asked.format), context);
  return exit;
}
