import { articleFromSentences } from '@vis-a-vis/parsing';
import { expect, test } from 'vitest';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import { raiseQuotations } from './raise-quotations.ts';

const vocabulary = createVocabulary();
const a = prepareArticle(articleFromSentences(['The quay is shut.', 'Boats wait.'], 'a'), vocabulary);
const b = prepareArticle(articleFromSentences(['Crews wait.', 'The quay is closed.', 'It rained.'], 'b'), vocabulary);
const at = (from: number, to: number) => [{ from, to }];
const pair = (one: number, other: number, score: number) => ({ a: one, b: other, score });
const pairs = [pair(0, 0, 0.1), pair(0, 1, 0.3), pair(1, 0, 0.97), pair(1, 1, 0.2)];

test('sentences that hold one utterance score at least as such pairs deserve; others and surer ones stay', () => {
  const quote = { a: 0, b: 0, kind: 'part' as const, keptA: at(0, 5), keptB: at(12, 20) };
  expect(raiseQuotations(pairs, [quote], { a, b })).toEqual([pairs[0], pair(0, 1, 0.95), ...pairs.slice(2)]);
  const restated = { ...quote, kind: 'restated' as const };
  expect(raiseQuotations(pairs, [restated], { a, b })[1]?.score).toBe(0.5);
  expect(raiseQuotations(pairs, [], { a, b })).toEqual(pairs);
});

test('of an utterance over several sentences each goes with its likeliest, where that has none likelier', () => {
  const quote = { a: 0, b: 0, kind: 'same words' as const, keptA: at(0, 25), keptB: at(0, 20) };
  expect(raiseQuotations(pairs, [quote], { a, b }).map(({ score }) => score)).toEqual([0.1, 0.95, 0.97, 0.2]);
});
