import { countLibrary, type CountStep } from '@vis-a-vis/comparison';
import type { CountAnswer, CountAsk } from './answers.ts';
import { withTokens } from './without-tokens.ts';

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
    const { a, b, links, same, done, total } = step.value;
    answer.counts.push({ a, b, links, ...(same && { same }) });
    answer.done = done;
    answer.total = total;
    if (Date.now() > until) return answer;
  }
  walk = undefined;
  return { ...answer, done: answer.total };
}
