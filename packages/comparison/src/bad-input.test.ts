import { articleFromSentences, readArticle, type Article } from '@vis-a-vis/parsing';
import { describe, expect, test } from 'vitest';
import { compareArticles } from './compare-articles.ts';
import { defaults as limits, findCandidates } from './candidates/find-candidates.ts';
import { longestPassage } from './words/longest-passage.ts';
import { matchQuotes } from './quotations/match-quotes.ts';
import { createVocabulary } from './prepare/vocabulary.ts';
import { prepareArticle } from './prepare/prepare-article.ts';
import { findSharedRuns } from './wording/shared-runs.ts';
import { weighWords } from './prepare/weigh-words.ts';

/** Made-up words, the commonest ones most often, the same on every run. */
function* madeUpWords(seed: number): Generator<string, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const rank = Math.floor(5000 ** ((mixed >>> 0) / 2 ** 32));
    const letters = rank.toString(26).replace(/\d/g, (digit) => 'aeiouaeiou'.charAt(Number(digit)));
    yield `${'bcdfgklmnprstvz'.charAt(rank % 15)}arok${letters}`;
  }
}

function sentencesOf(count: number, length: number, seed: number, around = ['', '.']): string[] {
  const words = madeUpWords(seed);
  const sentence = () => Array.from({ length }, () => words.next().value).join(' ');
  return Array.from({ length: count }, () => around.join(sentence()));
}

const times = (sentence: string, count: number) => Array.from({ length: count }, () => sentence);
const compare = (left: string[], right: string[]) =>
  compareArticles(articleFromSentences(left, 'a'), articleFromSentences(right, 'b'));

describe('whatever the texts, a comparison comes back', () => {
  const article = sentencesOf(200, 12, 1);

  test('identical texts: every sentence has itself', () => {
    const { links } = compare(article, article);
    const own = links.flatMap((link) => link.pairs).filter((pair) => pair.a === pair.b);
    expect(own.length).toBeGreaterThan(190);
  });

  test('one of them empty, and no shared word: no link, and no bound was hit', () => {
    expect(compare(article, [])).toMatchObject({ links: [], onlyB: [] });
    const apart = compare(times('Alpha beta gamma.', 300), times('Delta epsilon zeta.', 300));
    expect(apart.links).toEqual([]);
    expect(apart.bounded).toBeUndefined();
  });

  test('one sentence against five thousand finds itself', () => {
    const many = sentencesOf(5000, 6, 2);
    const { links } = compare([many[4321] ?? ''], many);
    expect(links.flatMap((link) => link.pairs).map((pair) => pair.b)).toContain(4321);
  });

  test('all sentences equal: each in one link at most, and the result says that not all pairs were looked at', () => {
    const { links, bounded } = compare(times(article[0] ?? '', 300), times(article[0] ?? '', 300));
    expect(new Set(links.flatMap((link) => link.a)).size).toBe(links.flatMap((link) => link.a).length);
    expect(bounded).toBe(true);
  });

  test('a text without a full stop is one sentence, whose beginning is looked at, and the result says so', () => {
    const endless = sentencesOf(1, 20_000, 3);
    expect(compare(endless, article)).toMatchObject({ bounded: true });
    expect(compare(endless, endless).links).toMatchObject([{ a: [0], b: [0], strength: 'same words' }]);
  });

  test.each([
    ['Chinese', '克里和拉夫罗夫在日内瓦会谈叙利亚化学武器问题。检查员星期二离开霍姆斯。俄罗斯外长要求停火。'],
    ['Arabic', 'التقى كيري ولافروف في جنيف. غادر المفتشون مدينة حمص يوم الثلاثاء. طالب الوزير بوقف إطلاق النار.'],
    ['Thai', 'เคอร์รีพบลาฟรอฟที่เจนีวา เจ้าหน้าที่ตรวจสอบออกจากฮอมส์เมื่อวันอังคาร'],
    ['emoji', '🕊️🤝 peace talks 🇨🇭. 🚀🔥 strike 😡. 🧪☠️ gas.'],
  ])('%s against itself, and against English, is a result with all its sentences', (_, text) => {
    const [one, two] = ['one', 'two'].map((id) => readArticle({ id, text })) as [Article, Article];
    for (const [a, b] of [
      [one, two],
      [one, articleFromSentences(article, 'english')],
    ] as const) {
      const { links, onlyA } = compareArticles(a, b);
      const all = [...links.flatMap((link) => link.a), ...onlyA].sort((x, y) => x - y);
      expect(all).toEqual([...a.sentences.keys()]);
    }
  });
});

describe('the work grows with the text, not with its square', () => {
  const prepare = (left: string[], right: string[]) => {
    const vocabulary = createVocabulary();
    const a = prepareArticle(articleFromSentences(left, 'a'), vocabulary);
    const b = prepareArticle(articleFromSentences(right, 'b'), vocabulary);
    return { a, b, vocabulary, weights: weighWords(a, b, vocabulary) };
  };

  test('100,000 words a side: so many partners a sentence, and no sentence longer than is looked at', () => {
    const { a, b, weights } = prepare(sentencesOf(4000, 25, 4), sentencesOf(4000, 25, 5));
    expect(findCandidates(a, b, weights).pairs.length).toBeLessThanOrEqual(limits.partners * 8000);
    const endless = prepare(sentencesOf(1, 100_000, 6), []).a;
    expect(endless.sentences[0]?.words).toHaveLength(longestPassage);
    expect(endless.bounded).toBe(true);
  });

  /** A list that counts how often one of its words is read. */
  const counted = (words: number[]) => {
    const counter = { reads: 0 };
    const proxy = new Proxy(words, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) counter.reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    return { counter, wording: { words: proxy, tokens: [...words.keys()], quoted: words.map(() => false) } };
  };

  test.each([
    ['all words different', (k: number) => k, false],
    ['one word over and over', () => 7, true],
    ['two words in turn', (k: number) => k % 2, true],
  ])('shared runs, %s: words read in proportion, and the bound told', (_, word, isBounded) => {
    const length = 20_000;
    const words = Array.from({ length }, (__, k) => word(k));
    const left = counted(words);
    const right = counted([...words]);
    const { bounded, runs } = findSharedRuns(left.wording, right.wording);
    expect(bounded).toBe(isBounded);
    expect(runs[0]?.words).toHaveLength(isBounded ? longestPassage : length);
    expect(left.counter.reads + right.counter.reads).toBeLessThan(20 * length + 4 * longestPassage ** 2);
  });

  test('a thousand quotations a side: each is held against a few, and still finds its own', () => {
    const quotations = sentencesOf(1000, 12, 8, ['“', ',” he said.']);
    const { a, b, weights, vocabulary } = prepare(quotations, [...quotations].reverse());
    let looked = 0;
    const background = new Proxy(vocabulary.background, {
      get: (target, key, receiver) => {
        looked++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    const { quotes } = matchQuotes({ a, b, weights, vocabulary: { ...vocabulary, background } });
    expect(quotes.filter((pair) => pair.a + pair.b === 999 && pair.kind === 'same words')).toHaveLength(1000);
    // One look a shared word: all pairs would be ten times as many.
    expect(looked).toBeLessThan(2 * 1000 * limits.partners * 12);
  });
});
