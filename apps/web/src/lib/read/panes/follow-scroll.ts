import type { Link } from '@vis-a-vis/comparison';

/** A place in the content of A and the place in B that belongs beside it, in pixels. */
export type Anchor = { a: number; b: number };

/**
 * The heaviest chain of links that run in the same order in both articles: passages that were moved are left out, so that
 * scrolling never jumps back. Ties go to the earlier link.
 */
export function chainLinks(links: readonly Link[]): Link[] {
  const ordered = links.toSorted((x, y) => start(x.a) - start(y.a) || start(x.b) - start(y.b));
  const best = new HeaviestUpTo(ordered.reduce((last, { b }) => Math.max(last, start(b)), 0));
  let heaviest: Step | undefined;
  // Links that begin at one sentence of A are no chain: none of them is told of before all were asked.
  for (const [, together] of Map.groupBy(ordered.entries(), ([, { a }]) => start(a))) {
    const steps = together.map(([order, link]): Step => {
      const before = best.before(start(link.b));
      return { link, order, weight: link.score + (before?.weight ?? 0), before };
    });
    for (const step of steps) {
      best.add(start(step.link.b), step);
      heaviest = heavier(heaviest, step);
    }
  }
  const chain: Link[] = [];
  for (let step = heaviest; step; step = step.before) chain.push(step.link);
  return chain.reverse();
}

type Step = { link: Link; order: number; weight: number; before: Step | undefined };

function heavier(one: Step | undefined, other: Step | undefined): Step | undefined {
  if (!one || !other) return one ?? other;
  if (one.weight !== other.weight) return one.weight > other.weight ? one : other;
  return one.order < other.order ? one : other;
}

/** The heaviest step that ends before a sentence of B, found in as many looks as the number of sentences has bits (Fenwick's tree). */
class HeaviestUpTo {
  readonly #tree: (Step | undefined)[];

  /** For steps that end at the sentences 0 to `last`. */
  constructor(last: number) {
    this.#tree = new Array<Step | undefined>(last + 2).fill(undefined);
  }

  add(sentence: number, step: Step): void {
    for (let at = sentence + 1; at < this.#tree.length; at += at & -at) this.#tree[at] = heavier(this.#tree[at], step);
  }

  before(sentence: number): Step | undefined {
    let found: Step | undefined;
    for (let at = sentence; at > 0; at -= at & -at) found = heavier(found, this.#tree[at]);
    return found;
  }
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
