import { expect, test } from 'vitest';
import { alignByBaseline, baselines } from './baselines.ts';

const record = {
  id: 'one',
  a: ['Inspectors sealed a depot.', 'Penguins breed on ice.'],
  b: ['Inspectors sealed a bunker.', 'Nothing else happened.'],
  gold: [],
};

test('Jaccard is the shared stems over all stems', () => {
  const { jaccard } = baselines;
  if (!jaccard) throw new Error('no jaccard');
  expect(alignByBaseline(record, jaccard).pairs).toEqual([{ a: 0, b: 0, score: 3 / 5 }]);
});

test('TF-IDF is the cosine of the weighted stems: three shared ones of rarity ln 2, one of ln 4 on each side', () => {
  const { tfidf } = baselines;
  if (!tfidf) throw new Error('no tfidf');
  const [pair] = alignByBaseline(record, tfidf).pairs;
  expect(pair?.score).toBeCloseTo((3 * Math.log(2) ** 2) / (3 * Math.log(2) ** 2 + Math.log(4) ** 2), 9);
});
