import type { Link } from '@vis-a-vis/comparison';
import { greatest } from 'd3';

/** A place in the content of A and the place in B that belongs beside it, in pixels. */
export type Anchor = { a: number; b: number };

/**
 * The heaviest chain of links that run in the same order in both articles: passages that were moved are left out, so that
 * scrolling never jumps back. Ties go to the earlier link.
 */
export function chainLinks(links: readonly Link[]): Link[] {
  const ordered = links.toSorted((x, y) => start(x.a) - start(y.a) || start(x.b) - start(y.b));
  type Step = { link: Link; weight: number; before: Step | undefined };
  const steps: Step[] = [];
  for (const link of ordered) {
    const fitting = steps.filter(({ link: { a, b } }) => start(a) < start(link.a) && start(b) < start(link.b));
    const before = greatest(fitting, ({ weight }) => weight);
    steps.push({ link, weight: link.score + (before?.weight ?? 0), before });
  }
  const chain: Link[] = [];
  for (let step = greatest(steps, ({ weight }) => weight); step; step = step.before) chain.unshift(step.link);
  return chain;
}

/**
 * Where the other pane belongs when the place `at` of this pane stands at the reading line. At an anchor both stand
 * level; between two anchors the other pane covers its stretch evenly; before the first and after the last they move
 * alike. `anchors` ascend on both sides; without any, `undefined`: the panes scroll freely.
 */
export function followScroll(anchors: readonly Anchor[], from: 'a' | 'b', at: number): number | undefined {
  const to = from === 'a' ? 'b' : 'a';
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last) return undefined;
  if (at <= first[from]) return first[to] + at - first[from];
  if (at >= last[from]) return last[to] + at - last[from];
  const next = anchors.findIndex((anchor) => anchor[from] > at);
  const [low, high] = [anchors[next - 1] ?? first, anchors[next] ?? last];
  const share = (at - low[from]) / (high[from] - low[from]);
  return low[to] + share * (high[to] - low[to]);
}

function start(sentences: readonly number[]): number {
  return sentences[0] ?? 0;
}
