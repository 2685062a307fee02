import { articleFromSentences, type Article, type Range } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareArticles } from '../compare-articles.ts';
import type { Link } from '../comparison.ts';
import { compareWording, type OwnWording } from './compare-wording.ts';

const none = { a: [0], b: [0], reasons: [] };
const spell = (article: Article, ranges: readonly Range[]) =>
  ranges.map(({ from, to }) => article.text.slice(from, to));
const terms = (article: Article, ranges: readonly Range[]) =>
  article.tokens
    .filter((token) => ranges.some(({ from, to }) => token.from >= from && token.to <= to))
    .map(({ term }) => term);

/** What is each side's own, and what moved, in two passages of a sentence each. */
function compare(left: string, right: string, link: Pick<Link, 'a' | 'b' | 'reasons'> = none) {
  const [a, b] = [articleFromSentences([left], 'a'), articleFromSentences([right], 'b')];
  const wording = compareWording(a, b, link);
  return {
    own: [spell(a, wording.a.own), spell(b, wording.b.own)],
    moved: [spell(a, wording.a.moved), spell(b, wording.b.moved)],
    same: wording.same,
  };
}

describe('what is one side’s own', () => {
  it('is what the other passage has nowhere', () => {
    const { own, same } = compare(
      'And finally there ought to be consequences.',
      'And finally, there must be consequences.',
    );
    expect(own).toEqual([['ought to'], ['must']]);
    expect(same).toBe(false);
  });

  it('is no word that stands elsewhere in the other passage, or in another form', () => {
    const { own } = compare(
      'The inspectors found sarin, the envoy told reporters in Geneva.',
      'In Geneva an envoy said that an inspector had found traces of sarin.',
    );
    expect(own.flat().join(' ')).not.toMatch(/inspector|sarin|envoy|geneva|found/i);
    expect(own[1]?.join(' ')).toContain('traces');
  });

  it.each([
    ['The storm sank twenty-one boats.', 'The storm sank 21 boats.'],
    ['Half of the voters agreed.', '50 percent of the voters agreed.'],
    ['Half a million people fled to the north.', '500,000 people fled to the north.'],
    ['A third of the boats sank.', '33% of the boats sank.'],
  ])('is no number that the other writes otherwise: %s %s', (left, right) => {
    expect(compare(left, right).own).toEqual([[], []]);
    expect(compare(left, right.replace(/\d+/, '70')).own[1]).not.toEqual([]);
  });

  it('may hold words of grammar that both have, though not at its ends', () => {
    const { own } = compare('The plan is a trap for the unwary.', 'The plan is the best of hopes.');
    expect(own).toEqual([['a trap for the unwary'], ['best of hopes']]);
  });

  it('holds no word that the link calls shared', () => {
    const [left, right] = ['The plan is a trap for the unwary.', 'The plan is the best of hopes.'];
    const reasons: Link['reasons'] = [{ kind: 'phrase', weight: 1, a: [{ from: 0, to: 8 }], b: [{ from: 0, to: 8 }] }];
    expect(compare(left, right, { a: [0], b: [0], reasons }).own[0]).toEqual(['a trap for', 'unwary']);
  });

  it('is nothing where both say the same, and that is said', () => {
    expect(compare('The quay, he said, is unsafe.', 'the quay he said is unsafe')).toEqual({
      own: [[], []],
      moved: [[], []],
      same: true,
    });
  });
});

test('between two sentences of a link nothing of another is told', () => {
  const a = articleFromSentences(['The quay is unsafe.', 'Birds sing.', 'Trawlers left it.'], 'a');
  const b = articleFromSentences(['The quay rots.'], 'b');
  const { own } = compareWording(a, b, { a: [0, 2], b: [0], reasons: [] }).a;
  expect(spell(a, own)).toEqual(['is unsafe', 'Trawlers left it']);
});

test('what only moved is told as moved, and not as anybody’s own', () => {
  const { own, moved } = compare(
    'In Geneva on Thursday the two ministers discussed a poison gas ban for hours.',
    'The two ministers discussed a poison gas ban for hours in Geneva on Thursday.',
  );
  expect(own).toEqual([[], []]);
  expect(moved[0]).toEqual(['In Geneva on Thursday']);
  expect(moved[1]).toEqual(['in Geneva on Thursday']);
});

test('whatever two articles say, no word is called shared and one side’s own', () => {
  const vocabulary =
    'Kerry Lavrov Geneva sarin sarins chemical weapons weapon ban on the of in a deal deals accord-based talks not said 40 "never again"';
  const sentence = fc
    .array(fc.constantFrom(...vocabulary.split(' ')), { minLength: 3, maxLength: 14 })
    .map((words) => `${words.join(' ')}.`);
  const report = fc.array(sentence, { minLength: 1, maxLength: 5 });
  let looked = 0;
  fc.assert(
    fc.property(report, report, (one, other) => {
      const [a, b] = [articleFromSentences(one, 'a'), articleFromSentences(other, 'b')];
      for (const link of compareArticles(a, b, { threshold: 0.01 }).links) {
        const wording = compareWording(a, b, link);
        const shared = new Set([
          ...terms(
            a,
            link.reasons.flatMap((reason) => reason.a),
          ),
          ...terms(
            b,
            link.reasons.flatMap((reason) => reason.b),
          ),
        ]);
        const own = ({ own }: OwnWording, article: Article) => terms(article, own);
        expect([...own(wording.a, a), ...own(wording.b, b)].filter((term) => shared.has(term))).toEqual([]);
        looked++;
      }
    }),
    { numRuns: 150 },
  );
  expect(looked).toBeGreaterThan(50);
});
