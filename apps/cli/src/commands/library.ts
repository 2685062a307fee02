import { pickPairs } from '@vis-a-vis/comparison';
import { makeStories } from '@vis-a-vis/web';
import type { Given } from '../results/told.ts';
import { forEach } from '../work/pool.ts';
import { begin, csvOf, finish, type Begun } from './begin.ts';
import { comparePairs } from './compare-pairs.ts';
import type { Context } from './context.ts';
import { mostInStory } from './story.ts';

/** `library`: finds the stories among many articles. Answers with the number to end with. */
export async function library(context: Context): Promise<number> {
  const { progress } = context;
  const begun = await begin(context, true);
  const { run, given, exit, out } = begun;
  if (run.ended !== undefined) {
    progress.tell(`All is done already: ${out}.`);
    return run.ended;
  }
  progress.tell(`Looking for pairs among ${given.length} articles.`);
  const picked = pickPairs(given.flatMap(({ print }) => print ?? []));
  for (const one of given) delete one.print;
  const rows = await comparePairs(given, inTurns(picked, given.length), false, run, context);
  const ids = given.map(({ id }) => id);
  const same = rows.filter((row) => row.same);
  const stories = makeStories(ids, [], same, setsOf(given)).filter(({ articles }) => articles.length > 1);
  await tellStories(
    stories.map(({ articles }) => articles),
    begun,
    context,
  );
  const storyOf = new Map(stories.flatMap(({ articles }, k) => articles.map((id) => [id, k + 1] as const)));
  await finish(begun, rows, storyOf);
  progress.tell(`${given.length} articles, ${rows.length} pairs compared, ${stories.length} stories: ${out}`);
  return exit;
}

/** Passages that passim gathered stay together, cluster by cluster, whatever is found. */
function setsOf(given: readonly Given[]): { id: string; name: string; articles: string[] }[] {
  const clusters = Map.groupBy(
    given.filter(({ source }) => source.set !== undefined),
    ({ source }) => source.set ?? '',
  );
  return [...clusters].map(([id, members]) => ({ id, name: '', articles: members.map((one) => one.id) }));
}

/**
 * Pairs in an order in which those of one story follow each other, so that an article is read again as seldom as can be: by the first
 * article that both are tied to through nearer pairs.
 */
function inTurns(picked: readonly { a: number; b: number }[], count: number): [number, number][] {
  const root = Array.from({ length: count }, (_, i) => i);
  const rootOf = (at: number): number => {
    let top = at;
    while (root[top] !== top) top = root[top] ?? top;
    return top;
  };
  const sizes = new Array<number>(count).fill(1);
  for (const { a, b } of picked) {
    const [one, other] = [rootOf(a), rootOf(b)];
    const size = (sizes[one] ?? 1) + (sizes[other] ?? 1);
    // A chain of likenesses would tie all to all.
    if (one === other || size > mostTied) continue;
    root[Math.max(one, other)] = Math.min(one, other);
    sizes[Math.min(one, other)] = size;
  }
  return picked
    .map(({ a, b }): [number, number] => [a, b])
    .sort((x, y) => rootOf(x[0]) - rootOf(y[0]) || rootOf(x[1]) - rootOf(y[1]) || x[0] - y[0] || x[1] - y[1]);
}

const mostTied = 40;

/** Writes every story by itself, and the list of them. */
async function tellStories(
  stories: readonly (readonly string[])[],
  { run, given }: Begun,
  context: Context,
): Promise<void> {
  const { asked, pool, progress, version } = context;
  const { cores, format, sensitivity } = asked;
  const givenOf = new Map<string, Given>(given.map((one) => [one.id, one]));
  const facts = { made: run.made, version };
  let done = 0;
  const names = await forEach(stories, cores + 1, async (ids, k) => {
    const number = String(k + 1).padStart(4, '0');
    // One that many articles were tied to by chains is named by its members in articles.csv alone.
    const sources = ids.slice(0, mostInStory).flatMap((id) => givenOf.get(id)?.source ?? []);
    const name = await run.part(`stories/${number}`, async () => {
      const told = await pool.run('tell', { sources, sensitivity, format, facts });
      await run.write(`stories/${number}.${format}`, told.text);
      return told.name;
    });
    progress.step('Stories written', ++done, stories.length);
    return [
      k + 1,
      name,
      ids.length,
      `stories/${number}.${format}`,
      ids.length > mostInStory ? mostInStory : ids.length,
    ];
  });
  await run.write(
    'stories.csv',
    csvOf({ head: ['Story', 'Name', 'Articles', 'File', 'Articles in the file'], rows: names }),
  );
}
