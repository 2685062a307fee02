import { readFileSync } from 'node:fs';
import { articleFromSentences } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from './fixtures/arbitrary-article.ts';
import { keyness, logRatio, type Keyness } from './keyness.ts';

type Rayson = { rows: { a: number; b: number; c: number; d: number; log_ratio_zero_as_half: number }[] };
const { rows } = JSON.parse(readFileSync(new URL('./fixtures/keyness-rayson.json', import.meta.url), 'utf8')) as Rayson;

describe('the Log Ratio agrees with the published figures', () => {
  it.each(rows)('$a of $c against $b of $d', ({ a, b, c, d, log_ratio_zero_as_half: expected }) => {
    expect(Math.abs(logRatio(a, b, c, d) - expected)).toBeLessThanOrEqual(1e-6 * Math.abs(expected));
  });
});

const figures = (found: Keyness) =>
  found.kind === 'terms'
    ? [...found.a, ...found.b].map(({ term, a, b, logRatio, evidence, logOdds }) => ({
        term,
        a,
        b,
        logRatio,
        evidence,
        logOdds,
      }))
    : [];
const flip = (value: number) => (value === 0 ? 0 : -value);

describe('the words one article uses more', () => {
  it('change sign and side when the articles are exchanged', () => {
    fc.assert(
      fc.property(arbitraryArticle('a'), arbitraryArticle('b'), (a, b) => {
        const there = keyness(a, b);
        const back = keyness(b, a);
        expect(there.kind).toBe(back.kind);
        if (there.kind !== 'terms' || back.kind !== 'terms') return;
        const mirrored = [...back.b, ...back.a].map((term) => ({
          term: term.term,
          a: term.b,
          b: term.a,
          logRatio: flip(term.logRatio),
          evidence: term.evidence,
          logOdds: flip(term.logOdds),
        }));
        expect(figures(there)).toEqual(mirrored);
      }),
      { numRuns: 60 },
    );
  });

  it('are none for an article against itself', () => {
    fc.assert(
      fc.property(arbitraryArticle('a'), (a) => {
        expect(figures(keyness(a, a))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('have finite figures, whatever the articles', () => {
    fc.assert(
      fc.property(arbitraryArticle('a'), arbitraryArticle('b'), (a, b) => {
        for (const { logRatio, evidence, logOdds } of figures(keyness(a, b))) {
          expect([logRatio, evidence, logOdds].every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  const filler = Array.from({ length: 60 }, () => 'They went to the house and then to the other one.');
  const harbour = articleFromSentences([...filler, 'Harbour, harbour, harbour and a ferry.'], 'a');
  const railway = articleFromSentences([...filler, 'Railway, railway and a harbour; railway once more.'], 'b');

  it('are listed with both counts, without words of grammar without rare ones and without those both use', () => {
    const found = keyness(harbour, railway);
    expect(found.kind === 'terms' && found.a.map(({ written, a, b }) => [written, a, b])).toEqual([['Harbour', 3, 1]]);
    expect(found.kind === 'terms' && found.b.map(({ written, a, b }) => [written, a, b])).toEqual([['Railway', 0, 3]]);
  });

  it('are no people and no parts of longer names, but for words that stand by themselves as often', () => {
    const named = articleFromSentences(
      [
        ...filler,
        'Ban Ki-moon met Anna Berg. Ban Ki-moon left. Ban Ki-moon and Berg came back to the Security Council.',
        'The Security Council met. The Security Council closed for security.',
        'Geneva is wet. They like Geneva. They left Geneva.',
      ],
      'n',
    );
    const found = keyness(named, articleFromSentences(filler, 'f'));
    expect(found.kind === 'terms' && found.a.map(({ written, a, b }) => [written, a, b])).toEqual([['Geneva', 3, 0]]);
    const apart = articleFromSentences(
      [...filler, 'Their security failed. No security, no peace. More security, said the Security Council.'],
      's',
    );
    const words = keyness(apart, articleFromSentences(filler, 'f'));
    // With all of its places, as the concordance has them.
    expect(words.kind === 'terms' && words.a.map(({ written, a }) => [written, a])).toEqual([['security', 4]]);
  });

  it('are refused, with the floor, where either article has too few words', () => {
    const short = articleFromSentences(['Harbour, harbour, harbour.'], 'c');
    expect(keyness(harbour, short)).toMatchObject({ kind: 'too few words', floor: 300, words: [666, 3] });
  });
});
