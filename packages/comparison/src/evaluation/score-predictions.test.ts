import { expect, test } from 'vitest';
import { storyOf } from './read-records.ts';
import { bestThreshold, scoreCoverage, scoreGroups, scorePairsAt, type Prediction } from './score-predictions.ts';

const record: Prediction['record'] = {
  id: 'news-1-a-b',
  a: ['', '', ''],
  b: ['', '', ''],
  gold: [
    [0, 0, 'same-fact'],
    [1, 1, 'partial'],
    [2, 2, 'optional'],
  ],
  groups: [[[0], [0]]],
};
const pairs = [
  { a: 0, b: 0, score: 0.9 },
  { a: 2, b: 2, score: 0.8 },
  { a: 1, b: 2, score: 0.7 },
  { a: 1, b: 1, score: 0.2 },
];

test('optional pairs are neither rewarded nor punished', () => {
  expect(scorePairsAt([{ record, pairs, passages: [] }], 0.5, true)).toEqual({
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
    links: 2,
  });
});

test('partial pairs count once in, once out', () => {
  expect(scorePairsAt([{ record, pairs, passages: [] }], 0.1, true)).toMatchObject({ precision: 2 / 3, recall: 1 });
  expect(scorePairsAt([{ record, pairs, passages: [] }], 0.1, false)).toMatchObject({ precision: 0.5, recall: 1 });
});

test('the best threshold is the one with the highest F1', () => {
  expect(bestThreshold([{ record, pairs, passages: [] }])).toMatchObject({ threshold: 0.2, recall: 1 });
});

test('coverage sets precision over links against recall over sentences', () => {
  expect(scoreCoverage([{ record, pairs, passages: [] }], 0.5)).toMatchObject({ precision: 0.5, recall: 0.5 });
});

test('a group counts only when it is given exactly', () => {
  expect(scoreGroups([{ record, groups: [{ a: [0], b: [0] }] }]).f1).toBe(1);
  expect(scoreGroups([{ record, groups: [{ a: [0, 1], b: [0] }] }]).f1).toBe(0);
});

test('a story is the id up to its last two dashes', () => {
  expect(storyOf('news-01-fox-nyt')).toBe('news-01');
  expect(storyOf('deplain')).toBe('deplain');
});
