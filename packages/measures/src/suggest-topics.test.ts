import { articleFromSentences } from '@vis-a-vis/parsing';
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

  it('are at most twelve, each with words to count and an id of its own, for every library', () => {
    fc.assert(
      fc.property(fc.array(arbitraryArticle('a'), { maxLength: 3 }), (articles) => {
        const some = suggestTopics(articles);
        if (some.kind !== 'topics') return;
        expect(some.topics.length).toBeLessThanOrEqual(12);
        expect(new Set(some.topics.map(({ id }) => id)).size).toBe(some.topics.length);
        for (const topic of some.topics) {
          expect(
            articles.flatMap((article) => topicFrequency(article, [topic])[0]?.count ?? 0).some((n) => n > 0),
          ).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
