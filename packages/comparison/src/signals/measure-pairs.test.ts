import { expect, test } from 'vitest';
import { madeUpPair, signalsOf } from '../fixtures/made-up-pair.ts';
import { measurePairs, signalNames } from './measure-pairs.ts';

const pair = madeUpPair(
  ['Kelp rotted on the old quay.', 'Divers salvaged a trawler.', 'Moss grew on the quay.'],
  ['On the old quay kelp rots.', 'A trawler sank.', 'Reed grew.'],
);

test('every candidate pair has one value a signal, in the order of their names', () => {
  const { pairs, signals } = measurePairs(pair.a, pair.b, pair.vocabulary);
  expect(pairs.map(({ a, b }) => `${a}-${b}`)).toContain('0-0');
  expect(new Set(signalNames).size).toBe(signalNames.length);
  for (const row of signals) {
    expect(row).toHaveLength(signalNames.length);
    expect(signalNames.filter((_, k) => Number.isNaN(row[k]))).toEqual([]);
  }
});

test('rivals are told by stems for one half, then letters, then containment', () => {
  const only = madeUpPair(['Kelp rots here.'], ['The kelp rotted.']);
  const { stemCosine, gramCosine, containedMost, marginMost } = signalsOf(only, 0, 0);
  expect(new Set([stemCosine, gramCosine, containedMost]).size).toBe(3);
  // A pair without rivals leads by its whole first score.
  expect(marginMost).toBeCloseTo(0.5 * stemCosine + 0.3 * gramCosine + 0.2 * containedMost, 12);
});

test('letters are compared pair by pair: the next sentence starts from nothing', () => {
  expect(signalsOf(pair, 0, 0).gramCosine).toBeGreaterThan(signalsOf(pair, 2, 0).gramCosine);
  const mirrored = measurePairs(pair.b, pair.a, pair.vocabulary);
  const { pairs, signals } = measurePairs(pair.a, pair.b, pair.vocabulary);
  pairs.forEach(({ a, b }, k) => {
    const back = mirrored.signals[mirrored.pairs.findIndex((other) => other.a === b && other.b === a)];
    back?.forEach((value, place) => expect(value).toBeCloseTo(signals[k]?.[place] ?? NaN, 12));
    expect(back).toBeDefined();
  });
});

test('what surrounds a pair and what it shares come with it', () => {
  const { pairs, distinct, ownWords, kinship, bounded } = measurePairs(pair.a, pair.b, pair.vocabulary);
  expect([distinct.length, ownWords.length]).toEqual([pairs.length, pairs.length]);
  expect(kinship).toBeGreaterThan(0);
  expect(bounded).toBe(false);
});
