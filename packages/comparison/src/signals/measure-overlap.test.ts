import { describe, expect, test } from 'vitest';
import { madeUpPair, weighedBy, type MadeUpPair } from '../fixtures/made-up-pair.ts';
import { densestShared, equivalentWeight, heaviestRun, quotedKept, sharedBigrams } from './measure-overlap.ts';
import { findOverlap, type Overlap } from './overlap.ts';
import type { PairTables } from './pair-tables.ts';

/** The only sentences of two articles, ready to be looked at; every stem weighs 1 but for those given. */
function look(a: string, b: string, weights: Record<string, number> = {}) {
  const pair: MadeUpPair = madeUpPair([a], [b]);
  const { tables, featuresA, featuresB } = weighedBy(pair, weights);
  const [x, y] = [featuresA[0], featuresB[0]];
  if (!x || !y) throw new RangeError('A sentence is missing.');
  return { overlap: findOverlap(x, y), back: findOverlap(y, x), tables };
}

describe('the densest nine words', () => {
  const densest = (a: string, b: string, weights?: Record<string, number>) => {
    const { overlap, tables } = look(a, b, weights);
    return densestShared(overlap.x.sentence.words, overlap.placesX, tables);
  };

  test('hold two shared words with seven between, and not with eight between', () => {
    expect(densest('Kelp a1 a2 a3 a4 a5 a6 a7 moss', 'Moss and kelp')).toBe(2);
    expect(densest('Kelp a1 a2 a3 a4 a5 a6 a7 a8 moss', 'Moss and kelp')).toBe(1);
  });

  test('may lie anywhere, and what leaves them no longer counts', () => {
    const far = 'Kelp moss b1 b2 b3 b4 b5 b6 b7 b8 b9 kelp moss reed';
    expect(densest(far, 'Reed, moss, kelp', { reed: 0.5 })).toBe(2.5);
  });

  test('count no word that is not shared, and none twice over', () => {
    expect(densest('Kelp moss', 'Kelp')).toBe(1);
    expect(densest('Kelp', 'Moss')).toBe(0);
    expect(densest('Kelp kelp kelp', 'Kelp')).toBe(3);
  });
});

describe('the heaviest run', () => {
  const run = (a: string, b: string, weights: Record<string, number> = {}, quotes = false) => {
    const { overlap, back, tables } = look(a, b, weights);
    const there = heaviestRun(overlap, tables, quotes);
    expect(heaviestRun(back, tables, quotes)).toBe(there);
    return there;
  };

  test('stands on both sides in the same order without a gap', () => {
    expect(run('Kelp moss reed', 'Kelp moss reed')).toBe(3);
    expect(run('So kelp moss reed', 'Now kelp moss and reed')).toBe(2);
    expect(run('Kelp moss', 'Moss kelp')).toBe(1);
    expect(run('Kelp so moss', 'Kelp now moss')).toBe(1);
    expect(run('Kelp so moss', 'Kelp moss')).toBe(1);
  });

  test('is the heaviest, not the longest, wherever it stands', () => {
    expect(run('Kelp moss so reed', 'Reed now kelp moss', { reed: 3 })).toBe(3);
    expect(run('Reed now kelp moss', 'Kelp moss so reed', { reed: 1.5 })).toBe(2);
  });

  test('may hold a word twice', () => {
    expect(run('Kelp kelp moss', 'Now kelp kelp moss')).toBe(3);
    expect(run('Kelp kelp moss', 'Kelp moss')).toBe(2);
  });

  test('of quoted words stands inside quotation marks on both sides', () => {
    expect(run('“Kelp moss,” he said', '“Kelp moss,” she said', {}, true)).toBe(2);
    expect(run('“Kelp moss,” he said', 'Kelp moss “reed”, she said', {}, true)).toBe(0);
  });

  test('of sentences that share nothing weighs nothing', () => {
    expect(run('Kelp', 'Moss')).toBe(0);
  });
});

describe('shared pairs of neighbouring words', () => {
  const pairs = (a: string, b: string, weights?: Record<string, number>) => {
    const { overlap, tables } = look(a, b, weights);
    return sharedBigrams(overlap, tables);
  };

  test('weigh the product of their words', () => {
    expect(pairs('Kelp moss', 'So kelp moss', { kelp: 0.5, moss: 0.25 })).toBe(0.125);
    expect(pairs('Kelp moss reed', 'Kelp moss reed')).toBe(2);
  });

  test('are none with another word between, or the other way round', () => {
    expect(pairs('Kelp so moss', 'Kelp moss')).toBe(0);
    expect(pairs('Kelp moss', 'Moss kelp')).toBe(0);
  });

  test('count once, however often they stand there', () => {
    expect(pairs('Kelp moss so kelp moss', 'Kelp moss and kelp moss')).toBe(1);
  });

  test('of one article are not taken for others in a library of forty thousand stems', () => {
    const weights = new Float64Array(50_000).fill(1);
    const tables = { weights } as PairTables;
    const sentence = (words: number[]) => ({ sentence: { words } }) as Overlap['x'];
    const shared = (x: number[], y: number[]) =>
      sharedBigrams({ x: sentence(x), y: sentence(y), stems: [], placesX: [0, 1], placesY: [0, 1] }, tables);
    for (const [x, y] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ] as const)
      expect(shared([40_000, x], [40_000, y])).toBe(0);
    expect(shared([1, 5000], [2, 904])).toBe(0);
    expect(shared([40_000, 4], [40_000, 4])).toBe(1);
  });
});

describe('what a quotation keeps', () => {
  const kept = (a: string, b: string, weights?: Record<string, number>) => {
    const { overlap, tables } = look(a, b, weights);
    return quotedKept(overlap.x, overlap.placesX, tables);
  };

  test('is the share of its weight that the other side has too', () => {
    expect(kept('“Kelp moss reed silt,” he said', 'Kelp and moss and reed')).toBe(0.75);
    expect(kept('“Kelp”', 'Kelp')).toBe(1);
  });

  test('leaves out what stands outside the marks', () => {
    expect(kept('“Kelp moss,” Berg said', 'Kelp, said Berg')).toBe(0.5);
    expect(kept('Kelp moss', 'Kelp moss')).toBe(0);
  });

  test('of a quotation lighter than one word is no more than its weight', () => {
    expect(kept('“Kelp”', 'Kelp', { kelp: 0.25 })).toBe(0.25);
    expect(kept('“Kelp moss”', 'Kelp', { kelp: 0.75, moss: 0.75 })).toBe(0.5);
    expect(kept('“Kelp”', 'Kelp', { kelp: 0 })).toBe(0);
  });
});

describe('words of the same meaning', () => {
  const equivalent = (a: string, b: string, weights?: Record<string, number>) => {
    const { overlap, tables } = look(a, b, weights);
    return equivalentWeight(overlap, tables);
  };

  test('count the lighter of the two', () => {
    expect(equivalent('A truce', 'A ceasefire', { truce: 0.5, ceasefir: 0.75 })).toBe(0.5);
    expect(equivalent('A treaty signed', 'A pact ratified', { ratifi: 0.25 })).toBe(1.25);
  });

  test('count nothing for a word that both have, nor for two of other meaning', () => {
    expect(equivalent('A truce', 'A truce')).toBe(0);
    expect(equivalent('A truce, an armistice', 'A truce')).toBe(0);
    expect(equivalent('A truce', 'A vote')).toBe(0);
    expect(equivalent('A truce', 'Kelp')).toBe(0);
    expect(equivalent('Kelp', 'A truce')).toBe(0);
  });

  test('stand for their whole class once: its heaviest word', () => {
    expect(equivalent('A truce, an armistice', 'A ceasefire', { truce: 0.25, armistic: 0.5, ceasefir: 0.75 })).toBe(
      0.5,
    );
  });
});
