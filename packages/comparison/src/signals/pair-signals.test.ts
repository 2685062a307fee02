import { describe, expect, test } from 'vitest';
import { madeUpPair, weighedBy } from '../fixtures/made-up-pair.ts';
import { cosine } from '../prepare/sentence-vectors.ts';
import { findOverlap } from './overlap.ts';
import { pairSignalNames, pairSignals } from './pair-signals.ts';
import { blankRows } from './signal-row.ts';

type PairSignalName = (typeof pairSignalNames)[number];

/**
 * The signals of the first sentences of two articles by name, every stem weighing 1 but for those given. Looked at the other way
 * round they have to be the same.
 */
function signals(a: string[], b: string[], weights: Record<string, number> = {}, gramCosine = 0) {
  const { tables, featuresA, featuresB } = weighedBy(madeUpPair(a, b), weights);
  const [x, y] = [featuresA[0], featuresB[0]];
  if (!x || !y) throw new RangeError('A sentence is missing.');
  const measure = (left: typeof x, right: typeof y) => {
    const [row] = blankRows(1, pairSignalNames.length);
    if (!row) throw new RangeError('No row.');
    const cosines = { stems: cosine(left.stems, right.stems), grams: gramCosine };
    pairSignals(findOverlap(left, right), cosines, tables, row);
    return Object.fromEntries(pairSignalNames.map((name, k) => [name, row[k]])) as Record<PairSignalName, number>;
  };
  const [there, back] = [measure(x, y), measure(y, x)];
  for (const name of pairSignalNames) expect(back[name], name).toBeCloseTo(there[name], 12);
  return there;
}

const one = (a: string, b: string, weights?: Record<string, number>) => signals([a], [b], weights);

describe('what two sentences share', () => {
  const half = one('Kelp moss reed silt', 'Kelp moss');

  test('stemCosine: two of four words and two of two', () => {
    expect(half.stemCosine).toBeCloseTo(2 / Math.sqrt(4 * 2), 12);
    expect(one('Kelp', 'Moss').stemCosine).toBe(0);
  });

  test('gramCosine is handed on as it was measured', () => {
    expect(signals(['Kelp'], ['Moss'], {}, 0.375).gramCosine).toBe(0.375);
  });

  test('containedMost and containedLeast: the share of the lighter sentence and of the heavier', () => {
    expect([half.containedMost, half.containedLeast]).toEqual([1, 0.5]);
    expect(one('Kelp moss', 'Kelp reed silt sand', { sand: 0 }).containedLeast).toBeCloseTo(1 / 3, 12);
    expect(one('Kelp', 'Moss').containedMost).toBe(0);
  });

  test('sharedWeight: what the shared words weigh', () => {
    expect(half.sharedWeight).toBeCloseTo(Math.log1p(2), 12);
    expect(one('Kelp moss', 'Kelp reed', { kelp: 0.25 }).sharedWeight).toBeCloseTo(Math.log1p(0.25), 12);
  });

  test('sharedRare: a word heavier than .6 counts, one of .6 does not', () => {
    expect(one('Kelp moss', 'Kelp moss', { kelp: 0.61, moss: 0.6 }).sharedRare).toBeCloseTo(Math.log1p(1), 12);
    expect(half.sharedRare).toBeCloseTo(Math.log1p(2), 12);
    expect(one('Kelp', 'Kelp', { kelp: 0.6 }).sharedRare).toBe(0);
  });

  test('densest: the mean of the densest stretches of both', () => {
    const far = 'Kelp a1 a2 a3 a4 a5 a6 a7 a8 a9 moss';
    expect(one(far, 'Moss kelp').densest).toBe(1.5);
    expect(one('Kelp', 'Moss').densest).toBe(0);
  });

  test('longestRun: the weight of the words on end', () => {
    expect(half.longestRun).toBeCloseTo(Math.log1p(2), 12);
    expect(one('Kelp so moss', 'Kelp moss').longestRun).toBeCloseTo(Math.log1p(1), 12);
  });

  test('sharedPairs: neighbours on both sides, and none with a word between', () => {
    expect(half.sharedPairs).toBeCloseTo(Math.log1p(1), 12);
    expect(one('Kelp so moss', 'Kelp moss').sharedPairs).toBe(0);
  });

  test('equivalents: a word of the same meaning, and not the same word', () => {
    expect(one('A truce holds', 'The ceasefire held').equivalents).toBeCloseTo(Math.log1p(1), 12);
    expect(one('A truce holds', 'The truce held').equivalents).toBe(0);
  });

  test('shorter and longer: the words of either, repeated ones too', () => {
    expect(half.shorter).toBeCloseTo(Math.log1p(2), 12);
    expect(half.longer).toBeCloseTo(Math.log1p(4), 12);
    expect(one('Kelp kelp kelp', 'Moss').longer).toBeCloseTo(Math.log1p(3), 12);
  });
});

describe('surprise: how little chance it is that both use the same word', () => {
  // Two sentences a side make four pairs; “kelp” stands in one of each, “moss” in both of A’s and one of B’s.
  const { surprise, surpriseMost, surpriseLeast } = signals(['Kelp moss', 'Moss'], ['Kelp moss reed', 'Silt']);
  const of = (together: number) => (Math.log(4 / together) / (2 * Math.log(5))) ** 2;
  const shared = of(1) + of(2);

  test('surprise adds up over the shared words', () => {
    expect(surprise).toBeCloseTo(Math.log1p(10 * shared), 9);
    expect(signals(['Kelp', 'Reed'], ['Moss', 'Silt']).surprise).toBe(0);
  });

  test('surpriseMost and surpriseLeast are its share of what each sentence could surprise with', () => {
    expect(surpriseMost).toBeCloseTo(1, 9);
    expect(surpriseLeast).toBeCloseTo(shared / (shared + of(1)), 9);
  });

  test('where every sentence uses the word there is none, and no broken number', () => {
    expect(one('Kelp', 'Kelp')).toMatchObject({ surprise: 0, surpriseMost: 0, surpriseLeast: 0 });
  });
});

describe('names', () => {
  // Where nearly every word has a capital none is read as a name; a sentence's first word never is.
  const plain = 'It rained and rained on roofs and roads and nobody went out to see.';
  const named = (a: string, b: string, weights?: Record<string, number>) => signals([a, plain], [b, plain], weights);
  const same = named('Then Berg left', 'Yesterday Berg spoke');
  const apart = named('Then Berg left', 'Yesterday Odell left');
  const nameless = named('Then Berg left', 'Yesterday nobody left');

  test('sharedNames: what the names both give weigh', () => {
    expect(same.sharedNames).toBeCloseTo(Math.log1p(1), 12);
    expect([apart.sharedNames, nameless.sharedNames]).toEqual([0, 0]);
    expect(named('Then Berg and Odell left', 'So Berg and Odell left', { berg: 0.5 }).sharedNames).toBeCloseTo(
      Math.log1p(1.5),
      12,
    );
  });

  test('namesApart: both name somebody, and nobody is the same', () => {
    expect([same.namesApart, apart.namesApart, nameless.namesApart]).toEqual([0, 1, 0]);
  });

  test('nameless: one of them names nobody', () => {
    expect([same.nameless, apart.nameless, nameless.nameless]).toEqual([0, 0, 1]);
    expect(named('Then nobody left', 'Yesterday Berg left').nameless).toBe(1);
  });

  test('nameCosine: one of two names and one of one', () => {
    expect(named('Then Berg met Odell', 'So Berg left').nameCosine).toBeCloseTo(1 / Math.sqrt(2), 12);
    expect(named('Then Berg met Odell', 'So Berg left', { berg: 0.5 }).nameCosine).toBeCloseTo(
      0.5 / Math.sqrt(1.25),
      12,
    );
    expect([apart.nameCosine, nameless.nameCosine]).toEqual([0, 0]);
  });
});

describe('numbers', () => {
  const same = one('Kelp cost 70 in May', 'The price is 70');
  const apart = one('Kelp cost 70 in May', 'The price is 90');
  const without = one('Kelp cost 70 in May', 'The price is high');

  test('sharedNumbers: what the figures both give weigh', () => {
    expect(same.sharedNumbers).toBeCloseTo(Math.log1p(1), 12);
    expect([apart.sharedNumbers, without.sharedNumbers]).toEqual([0, 0]);
  });

  test('numbersApart: both give figures, and none is the same', () => {
    expect([same.numbersApart, apart.numbersApart, without.numbersApart]).toEqual([0, 1, 0]);
    expect(one('Kelp is dear', 'The price is 70').numbersApart).toBe(0);
  });
});

describe('quotations', () => {
  const both = one('“Kelp rots here,” Berg said', '“Kelp rots there, too, now,” said Berg');
  const half = one('“Kelp rots here,” Berg said', 'Kelp rots here');

  test('bothQuoted: the smaller share of quoted words; oneQuoted: by how much the shares differ', () => {
    expect(both.bothQuoted).toBeCloseTo(3 / 5, 12);
    expect(both.oneQuoted).toBeCloseTo(5 / 7 - 3 / 5, 12);
    expect([half.bothQuoted, half.oneQuoted]).toEqual([0, 0.6]);
  });

  test('quotedKept: the larger share that the other side has of a quotation', () => {
    expect(both.quotedKept).toBeCloseTo(2 / 3, 12);
    expect(half.quotedKept).toBe(1);
    expect(one('Kelp rots', 'Kelp rots').quotedKept).toBe(0);
  });

  test('quotedRun: words on end inside quotation marks on both sides', () => {
    expect(both.quotedRun).toBeCloseTo(Math.log1p(2), 12);
    expect(half.quotedRun).toBe(0);
    expect(one('“Kelp,” Berg said', '“Moss,” Berg said').quotedRun).toBe(0);
  });

  test('sameSpeaker and otherSpeaker: who is quoted, where both sides name somebody', () => {
    const other = one('“Kelp rots here,” Berg said', '“Kelp rots,” Odell said');
    expect([both.sameSpeaker, both.otherSpeaker]).toEqual([1, 0]);
    expect([other.sameSpeaker, other.otherSpeaker]).toEqual([0, 1]);
    expect([half.sameSpeaker, half.otherSpeaker]).toEqual([0, 0]);
  });
});
