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
    expect(
      rows.map(({ topic, inArticles }) => [topic.id, inArticles.get('a')?.count, inArticles.get('b')?.count]),
    ).toEqual([
      ['rain', 2, 0],
      ['sun', 0, 1],
    ]);
  });

  it('gives every article its own counts, in whatever order they come', () => {
    expect(measure(articles.toReversed(), topics).topics).toEqual(measure(articles, topics).topics);
  });

  it('answers for an empty library and for no topics', () => {
    expect(measure([], topics).topics.map(({ inArticles }) => inArticles.size)).toEqual([0, 0]);
    expect(measure(articles, []).topics).toEqual([]);
  });

  it('says of a topic without a word to look for why it counts nothing', () => {
    const [empty, full] = measure(articles, [{ id: 'n', name: 'None', patterns: ['*', ' … '] }, ...topics]).topics;
    expect([empty?.refusal, full?.refusal]).toEqual(['no words', undefined]);
    expect(['a', 'b'].map((id) => empty?.inArticles.get(id)?.count)).toEqual([0, 0]);
  });

  it('counts five hundred topics at once as it counts each alone', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({
      id: `t${i}`,
      name: `T${i}`,
      patterns: ['s*', 'rained and*'],
    }));
    const rows = measure(articles, many).topics;
    expect(new Set(rows.map(({ inArticles }) => ['a', 'b'].map((id) => inArticles.get(id)?.count).join()))).toEqual(
      new Set(['1,2']),
    );
  });

  it('finds words in a text without spaces', () => {
    const chinese = [articleFromSentences(['叙利亚和谈在日内瓦举行。叙利亚代表出席。'], 'c')];
    expect(measure(chinese, [{ id: 's', name: 'S', patterns: ['叙利亚'] }]).topics[0]?.inArticles.get('c')?.count).toBe(
      2,
    );
  });
});
