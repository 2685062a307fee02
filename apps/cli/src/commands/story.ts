import { readArticle } from '@vis-a-vis/parsing';
import { writeStory } from '../results/write-story.ts';
import { everyTwo } from '../work/jobs.ts';
import { begin, finish } from './begin.ts';
import { comparePairs } from './compare-pairs.ts';
import type { Context } from './context.ts';

/** More articles than that nobody reads as one story, and the pairs of all of them would not fit the memory. */
export const mostInStory = 100;

/** `story`: compares every two of some articles. Answers with the number to end with. */
export async function story(context: Context): Promise<number> {
  const { asked, version, progress } = context;
  const begun = await begin(context, false, mostInStory);
  const { run, given, exit, out } = begun;
  if (run.ended !== undefined) {
    progress.tell(`All is done already: ${out}.`);
    return run.ended;
  }
  const rows = await comparePairs(given, everyTwo(given.length), true, run, context);
  const sources = given.map(({ source }) => source);
  const articles = sources.map((source) => readArticle(source));
  const facts = { made: run.made, version };
  await run.write(`story.${asked.format}`, writeStory({ articles, sources, rows }, asked.format, facts));
  await finish(begun, rows);
  progress.tell(`${given.length} articles, ${rows.length} pairs: ${out}`);
  return exit;
}
