/**
 * Synopsis: sentences of three to five articles that say the same, row by row, a column for each article.
 *
 * The surest pairs of linked sentences join first. Two groups are joined only where at least half of the sentences facing
 * each other across articles are linked themselves, so that a chain of half-likenesses never gathers what is unlike.
 */
import { pairsOf, type Comparison } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';

/** When groups join: a share of 0..1, and a number of sentences. */
export const defaults = {
  /** The share of sentence pairs across two groups that must be linked for the groups to become one. */
  linked: 0.5,
  /** No row gathers more sentences: nobody could read it, and weighing two such groups would take the square of it. */
  sentences: 24,
};

/** One row: for every article, in their order, the sentences that say this; empty where it does not. */
export type SynopsisRow = { cells: number[][] };

/** A sentence by the place of its article, its own place there, and its place among all sentences. */
type Member = { article: number; sentence: number; at: number };
type Group = Member[];

/** The rows in reading order: by how far into their articles their sentences stand on average. */
export function makeSynopsis(articles: readonly Article[], comparisons: readonly Comparison[]): SynopsisRow[] {
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  const { memberOf, pairKey } = numberSentences(articles);
  const pairs = comparisons.flatMap(({ a, b, links }) => {
    const [first, second] = [placeOf.get(a), placeOf.get(b)];
    if (first === undefined || second === undefined || first === second) return [];
    return links.flatMap((link) =>
      pairsOf(link).map((pair) => ({
        a: memberOf(first, pair.a),
        b: memberOf(second, pair.b),
        score: pair.score,
      })),
    );
  });
  const linked = new Set(pairs.map(({ a, b }) => pairKey(a, b)));
  const groups = new Map<number, Group>();
  const groupOf = (place: Member): Group => groups.get(place.at) ?? [place];
  for (const { a, b } of pairs.toSorted((x, y) => y.score - x.score)) {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one === other || one.length + other.length > defaults.sentences) continue;
    if (!belong(one, other, (x, y) => linked.has(pairKey(x, y)))) continue;
    const joined = [...one, ...other];
    for (const place of joined) groups.set(place.at, joined);
  }
  const depth = (group: Group): number =>
    group.reduce((sum, { article, sentence }) => sum + sentence / (articles[article]?.sentences.length ?? 1), 0) /
    group.length;
  return [...new Set(groups.values())]
    .sort((x, y) => depth(x) - depth(y))
    .map((group) => ({
      cells: articles.map((_, place) =>
        group
          .filter(({ article }) => article === place)
          .map(({ sentence }) => sentence)
          .sort((x, y) => x - y),
      ),
    }));
}

function belong(one: Group, other: Group, isLinked: (x: Member, y: Member) => boolean): boolean {
  let [facing, linked] = [0, 0];
  for (const x of one) {
    for (const y of other) {
      if (x.article === y.article) continue;
      facing += 1;
      if (isLinked(x, y)) linked += 1;
    }
  }
  return linked >= defaults.linked * facing;
}

/** The sentences of all articles as members; `pairKey` gives two of them one number, in whichever order. */
function numberSentences(articles: readonly Article[]): {
  memberOf: (article: number, sentence: number) => Member;
  pairKey: (x: Member, y: Member) => number;
} {
  const starts: number[] = [];
  let all = 0;
  for (const { sentences } of articles) {
    starts.push(all);
    all += sentences.length;
  }
  return {
    memberOf: (article, sentence) => ({ article, sentence, at: (starts[article] ?? 0) + sentence }),
    pairKey: ({ at: x }, { at: y }) => Math.min(x, y) * all + Math.max(x, y),
  };
}
