import { articleFromSentences, type Range } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareArticles, compareAtAll } from './compare-articles.ts';
import { arbitraryArticle } from './fixtures/arbitrary-articles.ts';
import { seed, seeds, sentenceWith } from './evaluation/seeds.ts';
import { mirrorComparison } from './mirror-comparison.ts';
import { keyOf } from './candidates/sentence-pair.ts';
import { pairsOf } from './pairs-of.ts';
import { stemWord } from './words/stem-word.ts';

describe('for any two articles', () => {
  const pairs = fc.tuple(arbitraryArticle('one'), arbitraryArticle('two'));

  test('the comparison of B with A is the mirror image', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(compareArticles(b, a, { sensitivity: 'loose' })).toEqual(
          mirrorComparison(compareArticles(a, b, { sensitivity: 'loose' })),
        );
      }),
    );
  });

  test('every sentence is in the passage of one link at most, and where it is in no link, among those only one side has', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { links, onlyA, onlyB } = compareArticles(a, b, { threshold: 0.05 });
        for (const [side, only, { sentences }] of [
          ['a', onlyA, a],
          ['b', onlyB, b],
        ] as const) {
          const passages = links.flatMap((link) => link[side]);
          expect(passages).toHaveLength(new Set(passages).size);
          const linked = links.flatMap(pairsOf).map((pair) => pair[side]);
          expect(only.filter((index) => linked.includes(index))).toEqual([]);
          expect([...new Set([...linked, ...only])].sort((x, y) => x - y)).toEqual([...sentences.keys()]);
        }
      }),
    );
  });

  test('a link is one sentence and one, or up to three neighbours and one; what is also here says the same as one of them', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        for (const link of compareArticles(a, b, { threshold: 0.05 }).links) {
          expect(Math.min(link.a.length, link.b.length)).toBe(1);
          for (const passage of [link.a, link.b]) {
            expect(passage.length).toBeLessThanOrEqual(3);
            expect(passage).toEqual(passage.map((_, step) => (passage[0] ?? 0) + step));
          }
          for (const { side, ...pair } of link.also) {
            const other = side === 'a' ? 'b' : 'a';
            expect(link[other]).toContain(pair[other]);
            expect(link[side]).not.toContain(pair[side]);
            expect((side === 'a' ? a : b).sentences[pair[side]]).toBeDefined();
          }
        }
      }),
    );
  });

  test('what a surer sensitivity joins, a less sure one joins too, and it has no fewer links', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { strict, balanced, loose } = compareAtAll(a, b);
        const joined = ({ links }: typeof strict) => new Set(links.flatMap(pairsOf).map(keyOf));
        for (const [less, more] of [
          [strict, balanced],
          [balanced, loose],
        ] as const) {
          expect([...joined(less)].filter((key) => !joined(more).has(key))).toEqual([]);
          expect(less.links.length).toBeLessThanOrEqual(more.links.length);
          for (const { a, b } of less.links) expect(more.links).toContainEqual(expect.objectContaining({ a, b }));
        }
      }),
    );
  });

  test('the ranges of every reason hold the same stems on both sides', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const stems = (article: typeof a, range: Range) =>
          article.tokens
            .filter((token) => token.from >= range.from && token.to <= range.to)
            .flatMap((token) => stemWord(article.text.slice(token.from, token.to), token.term, true))
            .join(' ');
        for (const { reasons } of compareArticles(a, b, { threshold: 0.05 }).links) {
          for (const reason of reasons) {
            const wording = new Set([
              ...reason.a.map((range) => stems(a, range)),
              ...reason.b.map((range) => stems(b, range)),
            ]);
            expect(wording.size).toBe(1);
          }
        }
      }),
    );
  });
});

test('all sensitivities at once are what each of them gives alone, on either side', () => {
  const [one, two] = [seed('000'), seed('003')];
  for (const [a, b] of [
    [one, two],
    [two, one],
  ] as const) {
    const all = compareAtAll(a, b);
    for (const sensitivity of ['strict', 'balanced', 'loose'] as const) {
      expect(all[sensitivity]).toEqual(compareArticles(a, b, { sensitivity }));
    }
  }
});

describe('between the two reports of the Geneva talks', () => {
  test('leads that only name the same two people in their offices are no link', () => {
    const { links } = compareArticles(seed('000'), seed('003'));
    expect(links.some(({ a, b }) => a.includes(0) && b.includes(0))).toBe(false);
  });

  const a = seed('000');
  const b = seed('003');
  const { links, occasion } = compareArticles(a, b);
  const linked = (wordsA: string, wordsB: string) => {
    const pair = { a: sentenceWith(a, wordsA), b: sentenceWith(b, wordsB) };
    return links.find((link) => link.pairs.some((other) => other.a === pair.a && other.b === pair.b));
  };

  test('the same quotation is found', () => {
    const link = linked('this is not a game', 'This is not a game');
    expect(link?.reasons[0]?.kind).toBe('quotation');
    expect(link?.quoted).toBe('both');
  });

  test('the spoken conditions meet the sentence that lists them, many to one', () => {
    const link = linked('It has to be verifiable', 'credible, verifiable and implemented');
    expect(link?.a).toEqual(
      ['to be verifiable', 'to be credible', 'to be timely'].map((words) => sentenceWith(a, words)),
    );
    expect(link?.b).toHaveLength(1);
    expect(link?.quoted).toBe('both');
    expect(linked('there ought to be consequences', 'there must be consequences')).toBeDefined();
  });

  test('the attack of August 21 is found', () => {
    expect(linked('since the August 21 chemical attack', 'in a Damascus suburb on August 21')).toBeDefined();
  });

  test('a word of praise that both use links nothing', () => {
    expect(linked('It has to be comprehensive', 'comprehensive meeting')).toBeUndefined();
    expect(linked('to seek a diplomatic breakthrough', 'if there is a breakthrough')).toBeUndefined();
  });

  test('a shared quotation and more make it likely that the talks are the same', () => {
    expect(occasion.verdict).toBe('same');
    expect(new Set(occasion.evidence.map((row) => row.kind)).size).toBeGreaterThan(1);
  });
});

describe('between reports of different rounds of talks', () => {
  const numbers = Object.keys(seeds);
  const pairs = numbers
    .flatMap((left, k) => numbers.slice(k + 1).map((right): [string, string] => [left, right]))
    .filter(([left, right]) => left !== '000' || right !== '003');
  const count = (sensitivity: 'strict' | 'balanced') =>
    pairs.flatMap(([left, right]) => compareArticles(seed(left), seed(right), { sensitivity }).links).length;

  test('Balanced links next to nothing, Strict nothing', () => {
    expect(pairs).toHaveLength(9);
    expect(count('balanced')).toBeLessThanOrEqual(1);
    expect(count('strict')).toBe(0);
  });

  test('no round is taken for another', () => {
    for (const [left, right] of pairs) {
      expect(compareArticles(seed(left), seed(right)).occasion.verdict).not.toBe('same');
    }
  });
});

describe('articles that leave little to compare', () => {
  const article = seed('000');
  const empty = articleFromSentences([], 'empty');

  test('an empty one has no counterpart to anything', () => {
    const { links, onlyA, onlyB } = compareArticles(article, empty);
    expect(links).toEqual([]);
    expect(onlyA).toHaveLength(article.sentences.length);
    expect(onlyB).toEqual([]);
    expect(compareArticles(empty, empty).links).toEqual([]);
  });

  test('an article against itself links every sentence with itself in the same words', () => {
    const { links, onlyA } = compareArticles(article, { ...article, id: 'again' });
    const self = links.flatMap((link) => link.pairs).filter((pair) => pair.a === pair.b);
    expect(self.length).toBeGreaterThan(article.sentences.length * 0.8);
    expect(onlyA.length).toBeLessThan(article.sentences.length * 0.2);
  });

  test('no shared word, no link', () => {
    const other = articleFromSentences(['Penguins breed on sea ice.', 'Chicks fledge after months.'], 'penguins');
    expect(compareArticles(article, other).links).toEqual([]);
  });
});

test('a number is the same in words and in digits, and a reason so', () => {
  const [a, b] = [
    articleFromSentences(['The storm sank twenty-one boats at the old quay.', 'It rained.'], 'a'),
    articleFromSentences(['There were 21 boats lost to the storm.', 'A choir sang.'], 'b'),
  ];
  const [link] = compareArticles(a, b, { threshold: 0.05 }).links;
  const phrase = link?.reasons.find(({ kind }) => kind === 'phrase');
  const words = ({ text }: typeof a, ranges: readonly Range[] = []) =>
    ranges.map(({ from, to }) => text.slice(from, to));
  expect([words(a, phrase?.a), words(b, phrase?.b)]).toEqual([['twenty-one boats'], ['21 boats']]);
});
