import { countLibrary, type CountStep } from '@vis-a-vis/comparison';
import { withTokens, type WithoutTokens } from './without-tokens.ts';
import type { PairCount } from './protocol.ts';

/** `library` begins to count its pairs with one of `fresh` (ids); without it the counting goes on. */
export type CountAsk = { library?: { articles: WithoutTokens[]; fresh: string[] } };
/** The pairs counted in this turn; `done` of `total` are counted. None, where the engine knows of no library: it has to be told again. */
export type CountAnswer = { counts: PairCount[]; done: number; total: number };

/** How long one turn lasts, in milliseconds: short enough to show the first cells at once and to stop soon. */
const turn = 150;

let walk: Generator<CountStep> | undefined;

/** Counts the pairs of a library turn by turn, so that the page can show each and give up between two. */
export function countPairs({ library }: CountAsk): CountAnswer {
  if (library) walk = countLibrary(library.articles.map(withTokens), new Set(library.fresh));
  if (!walk) return { counts: [], done: 0, total: 1 };
  const answer: CountAnswer = { counts: [], done: 0, total: 0 };
  const until = Date.now() + turn;
  for (let step = walk.next(); !step.done; step = walk.next()) {
    const { a, b, links, done, total } = step.value;
    answer.counts.push({ a, b, links });
    answer.done = done;
    answer.total = total;
    if (Date.now() > until) return answer;
  }
  walk = undefined;
  return { ...answer, done: answer.total };
}
