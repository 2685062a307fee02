import { articleFromSentences } from '@vis-a-vis/parsing';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../compare-articles.ts';
import { madeUpModel } from '../fixtures/made-up-model.ts';
import { madeUpPair } from '../fixtures/made-up-pair.ts';
import { judgeShortSentences } from './judge-short-sentences.ts';
import { measurePairs, type SignalName } from '../signals/measure-pairs.ts';

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

// In what follows a model weighs one signal alone, and every pair has the same score before it is judged.
type Given = { signal?: SignalName; before?: (a: number, b: number) => number; rarity?: Record<string, number> };

/** The score of each pair after it was judged, by its sentences. */
function judge(a: string[], b: string[], { signal = 'shorter', before = () => 0.1, rarity = {} }: Given = {}) {
  const pair = madeUpPair(a, b, rarity);
  const measured = measurePairs(pair.a, pair.b, pair.vocabulary);
  const pairs = measured.pairs.map(({ a, b }) => ({ a, b, score: before(a, b) }));
  const model = madeUpModel(0, { [signal]: 1 });
  const judged = judgeShortSentences(pairs, measured, pair, model);
  return Object.fromEntries(judged.map(({ a, b, score }) => [`${a}-${b}`, score]));
}

/** The score of a sentence of so many words against a longer one. */
const ofLength = (words: number) => 1 / (1 + Math.exp(-Math.log1p(words)));
const long =
  'Kelp, moss, reed, silt, sand, tang, mud, foam, algae, salt, spray, surf, swell and tide fill the old bay of Oldport.';

describe('a run of short sentences in one quotation', () => {
  test('has the score of all its words together, whichever article quotes', () => {
    const run = ['“Kelp moss reed.', 'Silt sand tang.”'];
    expect(judge(run, [long])).toEqual({
      '0-0': expect.closeTo(ofLength(6), 9),
      '1-0': expect.closeTo(ofLength(6), 9),
    });
    expect(judge([long], run)).toEqual({
      '0-0': expect.closeTo(ofLength(6), 9),
      '0-1': expect.closeTo(ofLength(6), 9),
    });
  });

  test('may have eight members; nine are a speech, whose members stand alone', () => {
    const members = ['“Kelp.', 'Moss.', 'Reed.', 'Silt.', 'Sand.', 'Tang.', 'Mud.', 'Foam.', 'Algae.”'];
    expect(judge(members.slice(1).with(0, '“Moss.'), [long])['0-0']).toBeCloseTo(ofLength(8), 9);
    expect(judge(members, [long])['0-0']).toBe(0);
  });

  test('is no run with one member', () => {
    expect(judge(['“Kelp moss reed.”'], [long])['0-0']).toBe(0);
  });

  test('holds sentences of three content words, not of four', () => {
    const four = judge(['“Kelp moss reed.', 'Silt sand tang foam.”'], [long]);
    expect([four['0-0'], four['1-0']]).toEqual([0, 0.1]);
    const three = judge(['“Kelp moss reed.', 'Silt sand tang foam.”'], [long], { rarity: { foam: 0.32 } });
    expect(three['1-0']).toBeCloseTo(ofLength(7), 9);
    expect(judge(['“Kelp moss reed.', 'Silt sand tang foam.”'], [long], { rarity: { foam: 0.33 } })['1-0']).toBe(0.1);
  });

  test('ends where the quotation does: before a word outside the marks, and after one', () => {
    expect(judge(['“Kelp moss,” said', '“Silt sand tang.”'], [long])).toMatchObject({ '0-0': 0, '1-0': 0 });
    expect(judge(['“Kelp moss reed.”', 'He “silt sand”'], [long])).toMatchObject({ '0-0': 0, '1-0': 0 });
    expect(judge(['“Kelp moss reed.', 'Silt sand tang.”', 'Mud foam algae.'], [long])['2-0']).toBe(0.1);
    expect(judge(['Kelp moss reed.', 'Silt sand tang.'], [long])).toMatchObject({ '0-0': 0, '1-0': 0 });
  });

  test('looks at what stands right before, not at what stood before that', () => {
    const broken = ['“Kelp moss reed.”', 'Nobody on the cold pier heard him.', '“Silt sand tang.”'];
    expect(judge(broken, [long])).toMatchObject({ '0-0': 0, '2-0': 0 });
  });
});

describe('the members of a run', () => {
  test('gain only by a content word that they share with the other sentence', () => {
    const run = ['“Kelp moss reed.', 'Fog moon rain the.”'];
    const without = judge(run, [long], { rarity: { the: 0.32 } });
    expect([without['0-0'], without['1-0']]).toEqual([expect.closeTo(ofLength(7), 9), 0.1]);
    const shared = judge(['“Kelp moss reed.', 'Fog moon the.”'], [long], { rarity: { the: 0.33 } });
    expect(shared['1-0']).toBeCloseTo(ofLength(6), 9);
  });

  test('keep a score of their own that is higher', () => {
    const judged = judge(['“Kelp moss reed.', 'Silt sand tang.”'], [long], { before: (a) => (a === 0 ? 0.99 : 0.1) });
    expect(judged).toEqual({ '0-0': 0.99, '1-0': expect.closeTo(ofLength(6), 9) });
  });

  test('are seen where their best pair stands; of equals, the first', () => {
    // Both leads: 1 for the pair of the two first sentences, one half for the next.
    const run = ['“Kelp moss reed.', 'Silt sand tang.”'];
    const at = (place: number) => 1 / (1 + Math.exp(-place));
    const score = (before: (a: number) => number) => judge(run, [long], { signal: 'bothLead', before })['0-0'];
    expect(score((a) => (a === 0 ? 0.2 : 0.1))).toBeCloseTo(at(1), 9);
    expect(score((a) => (a === 0 ? 0.1 : 0.2))).toBeCloseTo(at(0.5), 9);
    expect(score(() => 0.1)).toBeCloseTo(at(1), 9);
  });

  test('gain by each sentence of the other article for itself', () => {
    const judged = judge(
      ['“Kelp moss reed.', 'Silt sand tang.”'],
      ['Kelp and moss on the old pier of Oldport burn.', long],
    );
    expect(judged['0-0']).toBeCloseTo(ofLength(6), 9);
    expect(judged['1-0']).toBeUndefined();
    expect(judged['1-1']).toBeCloseTo(ofLength(6), 9);
  });

  test('of the highest run win where both articles quote', () => {
    const judged = judge(['“Kelp moss reed.', 'Silt sand tang.”'], ['“Kelp moss reed.', 'Silt sand.”']);
    expect(judged['0-0']).toBeGreaterThan(0.1);
    expect(judged['1-1']).toBeGreaterThan(0.1);
  });
});
