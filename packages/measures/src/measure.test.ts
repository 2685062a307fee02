import { articleFromSentences } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';

describe('measuring a library', () => {
  const topics = [
    { id: 'rain', name: 'Rain', patterns: ['rain*'] },
    { id: 'sun', name: 'Sun', patterns: ['sun'] },
  ];
  const articles = [
    articleFromSentences(['It rained and rained.'], 'a'),
    articleFromSentences(['The sun shone.'], 'b'),
  ];

  it('keeps topics and articles in the order they were given', () => {
    const { topics: rows, articles: ids } = measure(articles, topics);
    expect(ids).toEqual(['a', 'b']);
    expect(rows.map(({ topic, inArticles }) => [topic.id, ...inArticles.map(({ count }) => count)])).toEqual([
      ['rain', 2, 0],
      ['sun', 0, 1],
    ]);
  });

  it('answers for an empty library and for no topics', () => {
    expect(measure([], topics).topics.map(({ inArticles }) => inArticles)).toEqual([[], []]);
    expect(measure(articles, []).topics).toEqual([]);
  });
});
