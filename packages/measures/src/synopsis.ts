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

type Member = { article: number; sentence: number };
type Group = Member[];

/** The rows in reading order: by how far into their articles their sentences stand on average. */
export function makeSynopsis(articles: readonly Article[], comparisons: readonly Comparison[]): SynopsisRow[] {
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  const pairs = comparisons.flatMap(({ a, b, links }) => {
    const [first, second] = [placeOf.get(a), placeOf.get(b)];
    if (first === undefined || second === undefined || first === second) return [];
    return links.flatMap((link) =>
      pairsOf(link).map((pair) => ({
        a: { article: first, sentence: pair.a },
        b: { article: second, sentence: pair.b },
        score: pair.score,
      })),
    );
  });
  const linked = new Set(pairs.flatMap(({ a, b }) => [key(a) + key(b), key(b) + key(a)]));
  const groups = new Map<string, Group>();
  const groupOf = (place: Member): Group => groups.get(key(place)) ?? [place];
  for (const { a, b } of pairs.toSorted((x, y) => y.score - x.score)) {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one === other || one.length + other.length > defaults.sentences || !belong(one, other, linked)) continue;
    const joined = [...one, ...other];
    for (const place of joined) groups.set(key(place), joined);
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

function belong(one: Group, other: Group, linked: ReadonlySet<string>): boolean {
  const facing = one.flatMap((x) => other.flatMap((y) => (x.article === y.article ? [] : [key(x) + key(y)])));
  return facing.filter((pair) => linked.has(pair)).length >= defaults.linked * facing.length;
}

function key({ article, sentence }: Member): string {
  return `${article}.${sentence} `;
}
