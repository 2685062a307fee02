import { articleFromSentences } from '@vis-a-vis/parsing';
import { describe, expect, test } from 'vitest';
import { compareArticles } from './compare-articles.ts';

/** Whether the last sentences of two articles, each after a beginning of its own, are linked. */
const linked = (left: string[], right: string[]) => {
  const a = articleFromSentences(['The harbour of the old town was closed by the coast guard.', ...left], 'a');
  const b = articleFromSentences(['Penguins breed on the sea ice below the mountains.', ...right], 'b');
  const pairs = compareArticles(a, b, { sensitivity: 'loose' }).links.flatMap((link) => link.pairs);
  return pairs.some((pair) => pair.a === left.length && pair.b === right.length);
};

describe('a short sentence that stands alone', () => {
  test.each([
    ['Inspectors left Homs.', 'Inspectors left Homs.', true],
    ['Inspectors left Homs.', 'INSPECTORS left Homs!', true],
    ['Inspectors left Homs.', 'Inspectors leave Homs.', false],
    ['Inspectors left Homs.', 'Inspectors from the watchdog left Homs in a convoy of armoured jeeps.', false],
    ['“Sarin killed hundreds.”', 'Hundreds were killed by sarin in the eastern suburbs, doctors reported.', false],
  ])('%s / %s', (left, right, expected) => {
    expect(linked([left], [right])).toBe(expected);
    expect(linked([right], [left])).toBe(expected);
  });
});

test('beside a passage that both articles hold, a short sentence may be told in other words', () => {
  const passage = 'A convoy of armoured jeeps carried forty canisters of chlorine to the depot near Latakia.';
  const again = 'Forty canisters of chlorine were carried by a convoy of armoured jeeps to a depot near Latakia.';
  expect(linked([passage, 'Inspectors left Homs.'], [again, 'The inspectors had left Homs by nightfall.'])).toBe(true);
});

test('short sentences of one quotation are judged together', () => {
  const a = articleFromSentences(
    ['“It has to be credible.', 'It has to be verifiable.”', 'It rained on the town all week.'],
    'a',
  );
  const b = articleFromSentences(['Any plan must be credible, verifiable and swift, the envoy demanded.'], 'b');
  const [link] = compareArticles(a, b, { sensitivity: 'loose' }).links;
  expect([link?.a, link?.b]).toEqual([[0, 1], [0]]);
});
