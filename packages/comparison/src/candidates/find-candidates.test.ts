import { describe, expect, test } from 'vitest';
import { defaults, findCandidates } from './find-candidates.ts';

/** Sentences given by their stems, which are numbers, against others; the weight of a stem by its number, 1 where none is given. */
function find(a: number[][], b: number[][], weights: Record<number, number> = {}, options = defaults) {
  const each = new Float64Array(1000).fill(1);
  for (const [stem, weight] of Object.entries(weights)) each[Number(stem)] = weight;
  const bags = (sentences: number[][]) => ({ sentences: sentences.map((bag) => ({ bag })) });
  const { pairs, bounded } = findCandidates(bags(a), bags(b), each, options);
  return { pairs: pairs.map((pair) => `${pair.a}-${pair.b}`), bounded };
}

const times = (count: number, bag: number[]) => Array.from({ length: count }, () => bag);

test('sentences that share a stem are candidates, in the order of A, and others are not', () => {
  expect(find([[1, 2], [3], [4]], [[4, 9], [2], [1]])).toEqual({ pairs: ['0-1', '0-2', '2-0'], bounded: false });
  expect(find([[1]], [[2]])).toEqual({ pairs: [], bounded: false });
  expect(find([], [])).toEqual({ pairs: [], bounded: false });
});

describe('twelve partners a sentence', () => {
  test('are kept without a word', () => {
    const { pairs, bounded } = find(times(12, [1]), times(12, [1]));
    expect(pairs).toHaveLength(144);
    expect(bounded).toBe(false);
  });

  test('leave out the pair of the two thirteenth, and say so', () => {
    const { pairs, bounded } = find(times(13, [1]), times(13, [1]));
    expect(pairs).toHaveLength(168);
    expect(pairs).not.toContain('12-12');
    expect(bounded).toBe(true);
  });

  const one = { ...defaults, partners: 1 };
  // What a sentence of B is drawn to, so that it does not ask for the sentence of A that is looked at.
  const [drawnA, drawnB] = [90, 91];

  test('are those with the most shared weight, squared: one heavy word before two light ones', () => {
    const a = [[1, 2, 3], [drawnA], [drawnB]];
    const b = [
      [1, 2, drawnA],
      [3, drawnB],
    ];
    const drawn = { [drawnA]: 5, [drawnB]: 5 };
    expect(find(a, b, { 1: 0.5, 2: 0.5, 3: 0.8, ...drawn }, one).pairs).toEqual(['0-1', '1-0', '2-1']);
    expect(find(a, b, { 1: 0.7, 2: 0.7, 3: 0.95, ...drawn }, one).pairs).toEqual(['0-0', '1-0', '2-1']);
  });

  test('are the earlier ones where they share as much', () => {
    const a = [[1, 2, 3], [drawnA], [drawnB]];
    const b = [
      [2, 3, drawnA],
      [1, drawnB],
    ];
    const drawn = { [drawnA]: 9, [drawnB]: 9 };
    expect(find(a, b, { 1: 5, 2: 4, 3: 3, ...drawn }, one).pairs).toEqual(['0-0', '1-0', '2-1']);
  });

  test('are the best two where two are kept, whatever the order in which they are met', () => {
    const two = { ...defaults, partners: 2 };
    const a = [[1, 2, 3], [90], [91], [92], [93], [94], [95]];
    const b = [
      [1, 90, 91],
      [3, 92, 93],
      [2, 94, 95],
    ];
    const drawn = Object.fromEntries([90, 91, 92, 93, 94, 95].map((stem) => [stem, 9]));
    const ofFirst = (weights: Record<number, number>) =>
      find(a, b, { ...weights, ...drawn }, two).pairs.filter((pair) => pair.startsWith('0-'));
    expect(ofFirst({ 1: 1, 2: 2, 3: 3 })).toEqual(['0-1', '0-2']);
    expect(ofFirst({ 1: 3, 2: 2, 3: 1 })).toEqual(['0-0', '0-2']);
    expect(ofFirst({ 1: 2, 2: 1, 3: 3 })).toEqual(['0-0', '0-1']);
  });

  test('stay the best two when one better than all is met in between', () => {
    const two = { ...defaults, partners: 2 };
    // Met in this order, the sentences of B share 5, 3, 7 and 6 with the first of A; each is drawn to two others of A.
    const b = [[50], [1, 80, 81], [2, 82, 83], [3, 4, 5, 84, 85], [6, 7, 8, 9, 86, 87]];
    const a = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [80], [81], [82], [83], [84], [85], [86], [87]];
    const root = Math.sqrt;
    const own = {
      1: root(5),
      2: root(3),
      3: root(2.6),
      4: root(2.6),
      5: root(1.8),
      6: root(1.5),
      7: root(1.5),
      8: root(1.5),
      9: root(1.5),
    };
    const drawn = Object.fromEntries([80, 81, 82, 83, 84, 85, 86, 87].map((stem) => [stem, 9]));
    expect(find(a, b, { ...own, ...drawn }, two).pairs.filter((pair) => pair.startsWith('0-'))).toEqual(['0-3', '0-4']);
  });
});

describe('a stem that stands in many sentences', () => {
  const many = { ...defaults, partners: 1000 };

  test('proposes partners beside a rarer one in up to 48 of them', () => {
    const beside = (count: number) => find([[1, 2]], [[1], ...times(count, [2])], { 1: 2 }, many).bounded;
    expect([beside(48), beside(49)]).toEqual([false, true]);
  });

  test('proposes them where it is the rarest a sentence has', () => {
    expect(find([[2]], times(49, [2]), {}, many)).toMatchObject({ bounded: false });
    expect(find([[2]], times(49, [2]), {}, many).pairs).toHaveLength(49);
  });

  test('is looked for in 192 of them, four times as many', () => {
    // The last sentence of B would be the best partner of A's first, but is drawn to A's second.
    const last = (count: number) => {
      const b = [...times(count - 1, [2]), [2, 3, 4]];
      const found = find(
        [
          [2, 3],
          [3, 4],
        ],
        b,
        { 2: 1, 3: 0.5, 4: 2 },
        { ...defaults, partners: 1 },
      );
      return found.pairs.includes(`0-${count - 1}`);
    };
    expect([last(192), last(193)]).toEqual([true, false]);
  });
});

describe('a word of a quotation that stands in no sentence has a number below zero and weighs nothing', () => {
  test('so that a light word that both sides know comes before it', () => {
    const found = find([[-1, 2], [90]], [[-1, 90], [2]], { 2: 0.1, 90: 9 }, { ...defaults, partners: 1 });
    expect(found.pairs).toEqual(['0-1', '1-0']);
  });

  test('and is looked for last, wherever it stands', () => {
    const many = { ...defaults, partners: 1000 };
    for (const bag of [
      [-1, 2],
      [2, -1],
    ]) {
      expect(find([bag], [[2], ...times(49, [-1])], { 2: 0.1 }, many).bounded).toBe(true);
    }
  });
});
