import { articleFromSentences, isGrammarWord, type Article } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from './fixtures/arbitrary-article.ts';
import { suggestTopics } from './suggest-topics.ts';
import { topicFrequency } from './topic-frequency.ts';

const reports = [
  articleFromSentences([
    'The fishing fleet left the harbour at dawn.',
    'A fishing fleet of forty boats needs berths, and berths are scarce.',
    'No berth was free for the fishing fleet, Anna Berg said, and Anna Berg knows.',
    'Anna Berg blames the storm.',
  ]),
];

describe('suggested topics', () => {
  const found = suggestTopics(reports);
  const topics = found.kind === 'topics' ? found.topics : [];

  it('put the words of a phrase into one topic, and leave out names and words of grammar', () => {
    expect(topics.map(({ name }) => name).sort()).toEqual(['Berths', 'Fishing fleet']);
  });

  it('list only wordings that stand in the articles, in every form', () => {
    expect(topics.find(({ name }) => name === 'Berths')?.patterns.toSorted()).toEqual(['berth', 'berths']);
    expect(topics.find(({ name }) => name === 'Fishing fleet')?.patterns).toEqual([
      'fishing fleet',
      'fishing',
      'fleet',
    ]);
  });

  it('count what they promise', () => {
    for (const topic of topics) {
      const [counted] = reports.flatMap((article) => topicFrequency(article, [topic]));
      expect(counted?.count).toBe(topic.count);
    }
  });

  it('say so when nothing is repeated', () => {
    expect(suggestTopics([articleFromSentences(['Boats left at dawn.'])])).toEqual({
      kind: 'nothing repeated',
      words: 4,
    });
    expect(suggestTopics([])).toEqual({ kind: 'nothing repeated', words: 0 });
  });

  it('are found in a text without spaces', () => {
    const chinese = suggestTopics([articleFromSentences(['港口关闭，渔船离开港口。', '他在港口等船。', '港口很大。'])]);
    expect(chinese.kind === 'topics' && chinese.topics[0]?.patterns[0]).toBe('港口');
  });

  it('are what sentences of several articles turn on: not verbs, adjectives, counts or words of any report', () => {
    const story = [
      [
        'Seven witnesses described the collapse of the bridge.',
        'The bridge was closed, and an angry mayor said that the collapse was no accident.',
        'People described the scene; the young engineers were angry.',
      ],
      [
        'A collapse of this bridge was expected by engineers.',
        'Seven people described it: the bridge shook, and the angry crowd left the scene.',
        'An engineer described the young crew; seven engineers left.',
      ],
    ].map((sentences, i) => articleFromSentences(sentences, `x${i}`));
    const found = suggestTopics(story);
    expect(found.kind === 'topics' && found.topics.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Bridge 4',
      'Collapse 3',
      'Engineers 4',
    ]);
  });

  it('leave out what one article alone goes on about', () => {
    const [one, other] = ['The goat ate. A goat slept. The goat left.', 'The quay is shut. A quay broke.'].map(
      (text, i) => articleFromSentences(text.split('. '), `x${i}`),
    ) as [Article, Article];
    expect(suggestTopics([one]).kind).toBe('topics');
    expect(suggestTopics([one, other])).toMatchObject({ kind: 'nothing repeated' });
  });

  it('join words that say the same, and whoever does a thing', () => {
    const found = suggestTopics([
      articleFromSentences([
        'The protest grew.',
        'No protester left the protest.',
        'The shooting went on, and a gunfire answered.',
        'A shooting ended it.',
      ]),
    ]);
    const patterns = found.kind === 'topics' ? found.topics.map((topic) => topic.patterns.toSorted().join(', ')) : [];
    expect(patterns.toSorted()).toEqual(['gunfire, shooting', 'protest, protester']);
  });

  it('are at most twelve, each with words to count and an id of its own, for every library', () => {
    fc.assert(
      fc.property(fc.array(arbitraryArticle('a'), { maxLength: 3 }), (articles) => {
        const some = suggestTopics(articles);
        if (some.kind !== 'topics') return;
        expect(suggestTopics(articles)).toEqual(some);
        expect(some.topics.length).toBeLessThanOrEqual(12);
        expect(new Set(some.topics.map(({ id }) => id)).size).toBe(some.topics.length);
        for (const topic of some.topics) {
          expect(topic.patterns.some((pattern) => pattern.split(' ').every((word) => isGrammarWord(word)))).toBe(false);
          expect(topic.count).toBeGreaterThan(0);
          expect(
            articles.flatMap((article) => topicFrequency(article, [topic])[0]?.count ?? 0).some((n) => n > 0),
          ).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
