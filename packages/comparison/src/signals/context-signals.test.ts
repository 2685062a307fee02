import { describe, expect, test } from 'vitest';
import { contextSignalNames, contextSignals } from './context-signals.ts';
import { madeUpPair, weighedBy } from '../fixtures/made-up-pair.ts';
import { intersect } from '../prepare/intersect.ts';
import { pairSignalNames } from './pair-signals.ts';
import { blankRows } from './signal-row.ts';

type ContextSignal = (typeof contextSignalNames)[number];

type Given = { kinship?: number; distinct?: number; weights?: Record<string, number> };

/** What surrounds pairs of sentences whose scores are given: for each its signals by name. Every stem weighs 1. */
function surroundings(a: string[], b: string[], scored: [a: number, b: number, score: number][], given: Given = {}) {
  const pair = madeUpPair(a, b);
  const { tables, featuresA, featuresB } = weighedBy(pair, given.weights);
  const pairs = scored.map(([a, b]) => ({ a, b }));
  const shared = pairs.map(({ a, b }) => intersect(featuresA[a]?.sentence.bag ?? [], featuresB[b]?.sentence.bag ?? []));
  const scores = scored.map(([, , score]) => score);
  const distinct = pairs.map(() => given.distinct ?? 0);
  const { kinship = 0 } = given;
  const input = { a: pair.a, b: pair.b, weights: tables.weights, featuresA, featuresB, kinship, distinct, shared };
  const rows = blankRows(pairs.length, pairSignalNames.length + contextSignalNames.length);
  contextSignals(pairs, scores, input, rows);
  return rows.map((row) => {
    const values = row.slice(pairSignalNames.length);
    return Object.fromEntries(contextSignalNames.map((name, k) => [name, values[k]])) as Record<ContextSignal, number>;
  });
}

/** Articles of so many sentences that have nothing in common. */
const strangers = (n: number, m: number) =>
  [Array.from({ length: n }, (_, k) => `Kelp${k}`), Array.from({ length: m }, (_, k) => `Moss${k}`)] as const;
const [four, six] = strangers(4, 6);
const alone = (a: number, b: number, score = 0.5, given?: Given) =>
  surroundings([...four], [...six], [[a, b, score]], given)[0];

describe('firstMention', () => {
  const a = ['Reed', 'Kelp moss silt', 'Kelp'];
  const b = ['Sand moss', 'Kelp moss silt'];

  test('counts the shared words that both articles use here for the first time', () => {
    const [row] = surroundings(a, b, [[1, 1, 0.5]], { weights: { kelp: 0.5 } });
    expect(row?.firstMention).toBeCloseTo(Math.log1p(1.5), 12);
  });

  test('counts none that one of them used before', () => {
    expect(surroundings(a, b, [[2, 1, 0.5]])[0]?.firstMention).toBe(0);
    expect(surroundings(['Kelp'], ['Kelp', 'Kelp'], [[0, 1, 0.5]])[0]?.firstMention).toBe(0);
  });
});

describe('neighbours', () => {
  /** The best and the second among the neighbours of the middle sentences, where these pairs are alike. */
  const beside = (...alike: [a: number, b: number, words: number][]) => {
    const [a, b] = strangers(5, 5).map((sentences) => sentences.map((word) => [word, `${word}x`, `${word}y`]));
    for (const [i, j, words] of alike) a?.[i]?.splice(0, words, ...(b?.[j]?.slice(0, words) ?? []));
    const texts = [a, b].map((side) => (side ?? []).map((words) => words.join(' ')));
    const [row] = surroundings(texts[0] ?? [], texts[1] ?? [], [[2, 2, 0.5]]);
    return [row?.neighbourBest, row?.neighbourSecond].map((value) => Math.round(3 * (value ?? NaN)));
  };

  test.each([
    [1, 2],
    [3, 2],
    [2, 1],
    [2, 3],
    [1, 1],
    [3, 3],
  ])('neighbourBest sees the pair %i, %i', (i, j) => {
    expect(beside([i, j, 2])).toEqual([2, 0]);
  });

  test.each([
    [1, 3],
    [3, 1],
    [0, 2],
    [2, 4],
    [0, 0],
    [4, 4],
    [2, 2],
  ])('nobody sees the pair %i, %i', (i, j) => {
    expect(beside([i, j, 2])).toEqual([0, 0]);
  });

  test('neighbourSecond is the next best, whichever comes first', () => {
    expect(beside([1, 1, 3], [3, 3, 1])).toEqual([3, 1]);
    expect(beside([1, 1, 1], [3, 3, 3])).toEqual([3, 1]);
    expect(beside([1, 1, 1], [3, 3, 1])).toEqual([1, 1]);
  });

  test('at the beginning of a text there is none before', () => {
    const [row] = surroundings(['Kelp', 'Moss'], ['Reed', 'Moss'], [[0, 0, 0.5]]);
    expect([row?.neighbourBest, row?.neighbourSecond]).toEqual([1, 0]);
  });
});

describe('place and size', () => {
  test('bothLead is 1 for the two leads and falls with either place', () => {
    expect([alone(0, 0)?.bothLead, alone(0, 1)?.bothLead, alone(1, 0)?.bothLead]).toEqual([1, 0.5, 0.5]);
    expect(alone(1, 2)?.bothLead).toBe(0.25);
  });

  test('position is how far apart the two stand, as shares of their texts', () => {
    expect(alone(2, 3)?.position).toBe(0);
    expect(alone(1, 3)?.position).toBe(0.25);
    expect(alone(3, 3)?.position).toBe(0.25);
  });

  test('size is the logarithm of the mean length, kinship that of what the articles have in common', () => {
    expect(alone(0, 0)?.size).toBeCloseTo(Math.log(24) / 2, 12);
    expect(alone(0, 0, 0.5, { kinship: 0.18 })?.kinship).toBeCloseTo(Math.log(0.2), 12);
    expect(alone(0, 0, 0.5, { kinship: 0 })?.kinship).toBeCloseTo(Math.log(0.02), 12);
  });

  test('distinct is handed on up to three rare words', () => {
    expect(alone(0, 0, 0.5, { distinct: 2.5 })?.distinct).toBe(2.5);
    expect(alone(0, 0, 0.5, { distinct: 3.5 })?.distinct).toBe(3);
  });
});

describe('order', () => {
  const inOrder = [0, 1, 2, 3, 4, 5].map((k): [number, number, number] => [k, k, 0.5]);
  const [left, right] = strangers(8, 10);

  test('order is how far the best pairs keep it, and none without enough of them', () => {
    const [row] = surroundings([...left], [...right], inOrder);
    expect(row?.order).toBeCloseTo(Math.tanh(Math.atanh(0.999) - 1.5 / Math.sqrt(3)), 12);
    expect(alone(0, 0)?.order).toBe(0);
  });

  test('offOrder and offChain: how far a pair lies from the line of the best', () => {
    // Sentence 5 of A has its best in 5 of B; the weaker pair with 7 lies two off, seen from either.
    const rows = surroundings([...left], [...right], [...inOrder, [7, 7, 0.4], [5, 7, 0.3]]);
    const [off, on] = [rows.at(-1), rows[3]];
    expect(off?.offOrder).toBeCloseTo(2 / 10, 12);
    expect(off?.offChain).toBeCloseTo((off?.order ?? NaN) * Math.log1p(2), 12);
    expect([on?.offOrder, on?.offChain]).toEqual([0, 0]);
  });
});

describe('rivals', () => {
  const [left, right] = strangers(3, 3);
  // The middle pair is second in its row and first in its column.
  const [, middle, worst] = surroundings(
    [...left],
    [...right],
    [
      [0, 0, 0.8],
      [0, 1, 0.5],
      [1, 1, 0.2],
    ],
  );

  test('rankFirst and rankLast: its better and its worse rank among the pairs of its sentences', () => {
    expect([middle?.rankFirst, middle?.rankLast]).toEqual([1, 0.5]);
    expect([worst?.rankFirst, worst?.rankLast]).toEqual([1, 0.5]);
    expect([alone(0, 0)?.rankFirst, alone(0, 0)?.rankLast]).toEqual([1, 1]);
  });

  test('marginMost and marginLeast: its lead over the others of either sentence', () => {
    expect(middle?.marginMost).toBeCloseTo(0.5 - 0.2, 12);
    expect(middle?.marginLeast).toBeCloseTo(0.5 - 0.8, 12);
  });

  test('relative: its score against the best of both sentences', () => {
    expect(middle?.relative).toBeCloseTo(0.5 / (0.9 * 0.6) ** 0.375, 12);
    expect(alone(0, 0, 0.7)?.relative).toBeCloseTo(0.7 / (0.8 * 0.8) ** 0.375, 12);
  });
});

describe('claimed', () => {
  // Both sentences of B hold “kelp”; the better pair explains most of it.
  const [better, worse] = surroundings(
    ['Kelp moss'],
    ['Kelp moss reed silt', 'Kelp sand'],
    [
      [0, 0, 0.6],
      [0, 1, 0.2],
    ],
  );
  const share = 0.36 / (0.36 + 0.04);

  test('is the weight of the shared words, parted by the squares of the scores', () => {
    expect(better?.claimed).toBeCloseTo(Math.log1p(1 + share), 12);
    expect(worse?.claimed).toBeCloseTo(Math.log1p(1 - share), 12);
  });

  test('claimedMost and claimedLeast are shares of what either sentence has to give', () => {
    expect(better?.claimedMost).toBeCloseTo((1 + share) / 2, 12);
    expect(better?.claimedLeast).toBeCloseTo((1 + share) / 4, 12);
    expect(worse?.claimedMost).toBeCloseTo((1 - share) / 2, 12);
  });

  test('where no pair scores anything nothing is claimed', () => {
    const [row] = surroundings(['Kelp'], ['Kelp'], [[0, 0, 0]]);
    expect([row?.claimed, row?.claimedMost]).toEqual([0, 0]);
  });
});

test('a pair without a score is an error, not a row of broken numbers', () => {
  const pair = madeUpPair(['Kelp'], ['Kelp']);
  const { tables, featuresA, featuresB } = weighedBy(pair);
  const input = { ...pair, weights: tables.weights, featuresA, featuresB, kinship: 0, distinct: [0], shared: [[]] };
  expect(() =>
    contextSignals([{ a: 0, b: 0 }], [], input, blankRows(1, pairSignalNames.length + contextSignalNames.length)),
  ).toThrow(RangeError);
});
