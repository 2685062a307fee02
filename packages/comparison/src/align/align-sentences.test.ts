import { describe, expect, test } from 'vitest';
import { alignSentences } from './align-sentences.ts';
import { madeUpModel } from '../fixtures/made-up-model.ts';
import { versions } from '../fixtures/made-up-news.ts';
import { madeUpPair } from '../fixtures/made-up-pair.ts';
import { lift, logOdds } from './lift.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';

// Articles in no language: words of seven letters are wholly rare, words of three are common, and no capitals make names.
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** So many rare words, the same for the same start, which tells lists apart. */
const rare = (start: string, count: number) =>
  Array.from({ length: count }, (_, k) => `${start}zz${letters[Math.floor(k / 26)]}${letters[k % 26]}zz`);
const [common, another] = ['eto', 'ona'];

/** The score of the pair of two first sentences, which every pair has from the model, after the rules have looked at it. */
function scoreOf(a: string[], b: string[], given: { score?: number; rarity?: Record<string, number> } = {}) {
  const pair = madeUpPair(a, b, given.rarity);
  const model = madeUpModel(logOdds(given.score ?? 0.5));
  const { pairs } = alignSentences(pair.a, pair.b, pair.vocabulary, { free: model, ordered: madeUpModel(9) });
  const found = pairs.find((one) => one.a === 0 && one.b === 0);
  if (!found) throw new RangeError('The first sentences share no word.');
  return found.score;
}

/** Long enough not to be refused as short, and of no word that the other side has. */
const [restA, restB] = [rare('k', 4).join(' '), rare('m', 4).join(' ')];
/** Sentences that make two articles related by the rare words of both, one of them shared more than `.12` asks for. */
const related = (shared: number, ofA: number, ofB: number) => {
  const both = rare('s', shared);
  return [[...both, ...rare('x', ofA - shared)].join(' '), [...both, ...rare('y', ofB - shared)].join(' ')] as const;
};

describe('between related articles', () => {
  const [moreA, moreB] = related(20, 30, 30);
  const score = (wordsA: string, wordsB: string, rarity: Record<string, number> = {}) =>
    scoreOf([`${wordsA} ${restA}`, moreA], [`${wordsB} ${restB}`, moreB], { rarity });

  test('a pair with something of its own keeps its score', () => {
    const [word = ''] = rare('q', 1);
    expect(score(word, word)).toBeCloseTo(0.5, 12);
    // So common a word is worth a little more than a tenth of a rare one, and the next a little less.
    expect(score('nim', 'nim', { nim: 0.383 })).toBeCloseTo(0.5, 12);
    expect(score('nim', 'nim', { nim: 0.381 })).toBeCloseTo(lift(0.5, -2.2), 12);
    // A name as common as this is worth just a tenth.
    expect(score(`${common} Nim`, `${common} Nim`, { nim: 0.46 })).toBeCloseTo(0.5, 12);
    expect(score(`${common} Nim`, `${common} Nim`, { nim: 0.45 })).toBeCloseTo(lift(0.5, -2.2), 12);
  });

  test('so does one without, where it shares two words of its own', () => {
    expect(score(`${common} ${another}`, `${another} ${common}`)).toBeCloseTo(0.5, 12);
    expect(score(`${common} ${another} uno`, `${another} uno ${common}`)).toBeCloseTo(0.5, 12);
  });

  test('and counts for less by 2.2 in log odds for each of the two that it lacks', () => {
    expect(score(common, common)).toBeCloseTo(lift(0.5, -2.2), 12);
    expect(score('Nim Nam', 'Nim Nam', { nim: 0.1, nam: 0.1 })).toBeCloseTo(lift(0.5, -4.4), 12);
  });
});

describe('between articles that have little else in common', () => {
  const score = (wordsA: string, wordsB: string, rarity: Record<string, number> = {}) =>
    scoreOf([`${wordsA} ${restA}`, ...rare('x', 40)], [`${wordsB} ${restB}`, ...rare('y', 40)].slice(0, 5), { rarity });
  const [one = '', two = ''] = rare('q', 2);

  test('a pair needs more than one rare word, and even then counts for less by one in log odds', () => {
    expect(score(`${one} ${two}`, `${two} ${one}`)).toBeCloseTo(lift(0.5, -1), 12);
    expect(score(one, one)).toBeCloseTo(lift(0.5, -1 - 2 - 6 * 0.05), 12);
  });

  test('a twentieth of a rare word more is enough; a little less counts for less by two more, and by six for each word that is missing', () => {
    expect(score(`${one} nim`, `nim ${one}`, { nim: 0.35600000000000004 })).toBeCloseTo(lift(0.5, -1), 12);
    expect(score(`${one} nim`, `nim ${one}`, { nim: 0.3559 })).toBeCloseTo(lift(0.5, -3), 3);
  });
});

describe('articles are related', () => {
  // The first sentences share two common words, which is enough between related articles only.
  const same = `${common} ${another} ${common} ${another}`;
  const score = (moreA: string[], moreB: string[]) => scoreOf([same, ...moreA], [same, ...moreB]);

  /** The score of two sentences that share no rare word, where the articles are no kin. */
  const unrelated = lift(0.5, -1 - 2 - 6 * 1.05);

  test('from a kinship of .111: three of twenty-seven rare words, not three of twenty-eight', () => {
    const [enoughA, enoughB] = related(3, 27, 27);
    const [lessA, lessB] = related(3, 28, 27);
    expect(score([enoughA], [enoughB])).toBeCloseTo(0.5, 12);
    expect(score([lessA], [lessB])).toBeCloseTo(unrelated, 12);
  });

  /** So many pairs of sentences that share so many rare words among thirty that they do not. */
  const strong = (words: number[]) => {
    const sides = words.map((count, k) => {
      const both = rare(letters[k] ?? '', count).join(' ');
      const own = (side: string) =>
        rare(`${side}${letters[k]}`, 30)
          .map((word) => word.slice(0, 7))
          .join(' ');
      return [`${both} ${own('u')}`, `${both} ${own('v')}`] as const;
    });
    return [sides.map(([a]) => a), sides.map(([, b]) => b)] as const;
  };

  test('or where two pairs of sentences share two rare words each; one pair may be chance', () => {
    const [twoA, twoB] = strong([2, 2]);
    const [oneA, oneB] = strong([2, 1]);
    expect(score([...twoA], [...twoB])).toBeCloseTo(0.5, 12);
    expect(score([...oneA], [...oneB])).toBeCloseTo(unrelated, 12);
  });

  test('but not where one sentence of either makes both pairs', () => {
    const [twoA, twoB] = strong([2, 2]);
    expect(score([twoA.join(' ')], [...twoB])).toBeCloseTo(unrelated, 12);
    expect(score([...twoA], [twoB.join(' ')])).toBeCloseTo(unrelated, 12);
  });
});

test('the only likeness of two whole articles has to reach the cut of Strict to be shown in Balanced', () => {
  const [one = '', two = '', three = ''] = rare('q', 3);
  const filled = (start: string) => Array.from({ length: 7 }, (_, k) => rare(`${start}${letters[k]}`, 1).join(' '));
  const score = (given: number) =>
    scoreOf([`${one} ${two} ${three} ${restA}`, ...filled('x')], [`${three} ${two} ${one} ${restB}`, ...filled('y')], {
      score: given,
    });
  // Eight sentences a side are whole articles; three rare words of so few make them related, so nothing else is taken away.
  expect(score(0.676)).toBeGreaterThan(0.385);
  expect(score(0.674)).toBeLessThan(0.385);
  expect(score(0.36)).toBeCloseTo(0.36, 12);
});

test('two versions of one text are scored by the model for versions, along their order', () => {
  const vocabulary = createVocabulary();
  const [a, b] = [prepareArticle(versions.a, vocabulary), prepareArticle(versions.b, vocabulary)];
  const models = { free: madeUpModel(-9), ordered: madeUpModel(0) };
  const { ordered, pairs } = alignSentences(a, b, vocabulary, models);
  expect(ordered).toBe(true);
  expect(pairs.filter(({ score }) => score > 0.5).length).toBeGreaterThan(10);
  expect(alignSentences(a, { ...b, sentences: b.sentences.toReversed() }, vocabulary, models).ordered).toBe(false);
});
