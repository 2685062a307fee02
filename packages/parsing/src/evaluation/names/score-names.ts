import type { Mention } from '../../article.ts';
import type { LabelledName, NameRecord } from './name-records.ts';
import type { Counts } from '../score-quotes.ts';

/** Two labelled names with the texts they stand in, and the entities that were found at each. */
export type NamePair = { one: Placed; other: Placed };
/** A labelled name where it stands, and the entities of the mentions that overlap it. */
export type Placed = { id: string; text: string; label: LabelledName; entities: string[] };

/** Scores of pairs in one article, and of pairs in two articles of a story; with each pair that is wrong. */
export type NameScores = { within: PairScores; across: PairScores };
/** Counts with the pairs that were wrongly called one entity, and those that were missed. */
export type PairScores = Counts & { wrong: NamePair[]; missed: NamePair[] };

/**
 * Scores mentions against labels, pair by pair: two labelled names are of one entity or of two. Ours says they are of one
 * where mentions of one entity overlap both. Quadratic in the labelled names of a story.
 */
export function scoreNames(records: readonly NameRecord[], found: readonly Mention[][]): NameScores {
  const scores: NameScores = { within: noPairs(), across: noPairs() };
  const placed = records.flatMap(({ id, topic, text, gold }, at) =>
    gold.map((label) => ({ id, topic, text, label, entities: entitiesAt(found[at] ?? [], label) })),
  );
  for (const story of Map.groupBy(placed, ({ topic }) => topic).values()) {
    for (const [at, one] of story.entries())
      for (const other of story.slice(at + 1))
        scorePair(one.id === other.id ? scores.within : scores.across, { one, other });
  }
  return scores;
}

const noPairs = (): PairScores => ({ right: 0, found: 0, gold: 0, wrong: [], missed: [] });

const entitiesAt = (mentions: readonly Mention[], { from, to }: LabelledName) =>
  mentions.filter((mention) => mention.from < to && mention.to > from).map(({ entity }) => entity);

function scorePair(scores: PairScores, pair: NamePair): void {
  const { one, other } = pair;
  const isOne = one.label.chain === other.label.chain;
  const says = one.entities.some((entity) => other.entities.includes(entity));
  if (isOne) scores.gold += 1;
  if (says) scores.found += 1;
  if (isOne && says) scores.right += 1;
  else if (says) scores.wrong.push(pair);
  else if (isOne) scores.missed.push(pair);
}
