import { compareArticles } from '@vis-a-vis/comparison';
import { readArticle } from '@vis-a-vis/parsing';
import { exits, Problem } from '../command-line/problem.ts';
import { writePair } from '../results/write-pair.ts';
import { takeFiles } from '../work/take-files.ts';
import { sayProblems, type Context } from './context.ts';
import { giveOut } from './give-out.ts';

/** `compare`: prints what two articles share. Answers with the number to end with. */
export async function compare(context: Context): Promise<number> {
  const { asked, pool, progress, today, version } = context;
  const { given, files } = await takeFiles(asked.inputs, pool, asked.cores, progress);
  sayProblems(files, context);
  const counts = files.map(({ name, articles }) => `${name}: ${articles}`).join(', ');
  if (files.length !== 2 || files.some(({ articles }) => articles !== 1)) {
    throw new Problem('nothing', `“compare” takes two files with one article each. There are: ${counts || 'none'}.`);
  }
  const sources = given.map(({ source }) => source);
  const [a, b] = sources.map((source) => readArticle(source));
  if (!a || !b) throw new Problem('nothing', 'No two articles were read.');
  const comparison = compareArticles(a, b, { sensitivity: asked.sensitivity });
  await giveOut(writePair({ a, b, sources, comparison }, asked.format, { made: today, version }), context);
  return exits.done;
}
