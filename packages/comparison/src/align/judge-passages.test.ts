import { describe, expect, test } from 'vitest';
import { madeUpModel } from '../fixtures/made-up-model.ts';
import { madeUpPair } from '../fixtures/made-up-pair.ts';
import { measurePairs } from '../signals/measure-pairs.ts';
import { judgePassages } from './judge-passages.ts';

/** Passages under a model that counts how many words the shorter sentence has, where a pair scores `part` before; `surer` ones more. */
function judge(a: string[], b: string[], part: number, surer: (pair: { a: number; b: number }) => number = () => 0) {
  const pair = madeUpPair(a, b, {});
  const measured = measurePairs(pair.a, pair.b, pair.vocabulary);
  const pairs = measured.pairs.map((one) => ({ ...one, score: part + surer(one) }));
  return judgePassages({ alone: pairs, pairs, measured }, pair, madeUpModel(-1, { shorter: 1 }));
}

const [first, second, third] = ['Kelp moss reed.', 'Silt sand tang.', 'Mud foam algae.'];
const all = 'Kelp moss reed silt sand tang mud foam algae fill the bay of Oldport.';

describe('neighbours that together say what one sentence says', () => {
  test('are a passage, two or three of them, from either side', () => {
    expect(judge([first, second, third], [all], 0.4).map(({ a, b }) => [a, b])).toEqual([
      [[0, 1], [0]],
      [[1, 2], [0]],
      [[0, 1, 2], [0]],
    ]);
    expect(judge([all], [first, second], 0.4).map(({ a, b }) => [a, b])).toEqual([[[0], [0, 1]]]);
  });

  test('score half-way from the weakest part to what they score as one, in log odds', () => {
    const [passage] = judge([first, second], [all], 0.4);
    // Six words: log odds of -1 + ln 7; the parts have those of .4.
    const halfway = (Math.log(7) - 1 + Math.log(0.4 / 0.6)) / 2;
    expect(passage?.score).toBeCloseTo(1 / (1 + Math.exp(-halfway)), 9);
  });
});

test('no passage where a part is too weak, adds no word of its own, or the whole scores no more than a part', () => {
  expect(judge([first, second], [all], 0.29)).toEqual([]);
  expect(judge([first, 'Kelp reed moss.'], [all], 0.4)).toEqual([]);
  expect(judge([first, second], [all], 0.9)).toEqual([]);
  expect(judge([first, 'It rained on the town.', second], [all], 0.4)).toEqual([]);
});

test('no passage takes a sentence that another one says more surely', () => {
  const other = 'Silt sand tang lie on the quay.';
  const passages = (surer: number) =>
    judge([first, second], [all, other], 0.4, ({ a, b }) => (a === 1 && b === 1 ? surer : 0)).map(({ a, b }) => [a, b]);
  expect(passages(0)).toEqual([[[0, 1], [0]]]);
  expect(passages(0.1)).toEqual([]);
});
