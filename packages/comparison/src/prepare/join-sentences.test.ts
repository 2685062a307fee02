import { expect, test } from 'vitest';
import { madeUpPair } from '../fixtures/made-up-pair.ts';
import { joinSentences } from './join-sentences.ts';

const { a, id } = madeUpPair(
  ['“The quay must stay open,” Berg said.', '“The quay must stay,” Berg said.', 'Kelp rots.'],
  [],
);
const [first, second, third] = a.sentences;

test('two sentences become one with all their words in order, each stem counted as often as both hold it', () => {
  const joined = joinSentences([first, second].flatMap((one) => one ?? []));
  expect(joined.words).toEqual([...(first?.words ?? []), ...(second?.words ?? [])]);
  expect(joined.tokens).toEqual([...(first?.tokens ?? []), ...(second?.tokens ?? [])]);
  expect(joined.quoted).toEqual([...(first?.quoted ?? []), ...(second?.quoted ?? [])]);
  expect(joined.bag).toEqual([...new Set(joined.words)].sort((x, y) => x - y));
  expect(joined.counts[joined.bag.indexOf(id('quai'))]).toBe(2);
  expect(joined.counts[joined.bag.indexOf(id('open'))]).toBe(1);
});

test('a stem that only the later sentence holds is counted too', () => {
  const joined = joinSentences([first, third].flatMap((one) => one ?? []));
  expect(joined.counts[joined.bag.indexOf(id('kelp'))]).toBe(1);
});

test('a speaker of both is named once', () => {
  expect(first?.speakers).toEqual(['berg']);
  expect(joinSentences([first, second].flatMap((one) => one ?? [])).speakers).toEqual(['berg']);
});

test('one sentence alone stays itself, and none is an empty one', () => {
  expect(joinSentences([first].flatMap((one) => one ?? []))).toBe(first);
  expect(joinSentences([])).toMatchObject({ words: [], bag: [], counts: [], speakers: [] });
});
