import { readdirSync, readFileSync } from 'node:fs';
import { readArticle, type Article } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { defaultTopics } from './default-topics.ts';
import { bodyWords, topicFrequency } from './topic-frequency.ts';
import type { Topic } from './topic.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const articles = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readArticle({ id: file, text: readFileSync(new URL(file, seeds), 'utf8'), language: 'en' }));

/** The words a search by hand would find in the sentences of an article, longest pattern first. */
function searchByHand({ text, sentences }: Article, { patterns }: Topic): string[] {
  const escaped = patterns
    .toSorted((x, y) => y.length - x.length)
    .map((pattern) =>
      pattern.replace(/[.]/g, '\\.').replace('*', "[\\p{L}\\p{N}'’-]*").replace(/ /g, "(?:['’]s)?\\s+"),
    );
  const search = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?:['’]s)?(?![\\p{L}\\p{N}-])`, 'giu');
  return sentences.flatMap(({ from, to }) => text.slice(from, to).match(search) ?? []);
}

const say = (text: string, patterns: string[]): string[] => {
  const article = readArticle({ id: 'x', text, language: 'en' });
  const [found] = topicFrequency(article, [{ id: 't', name: 'T', patterns }]);
  return (found?.hits ?? []).map(({ from, to }) => text.slice(from, to));
};

describe('a topic is counted as a careful search by hand counts it', () => {
  it.each(
    articles.flatMap((article) => defaultTopics.map((topic) => ({ article, topic, name: topic.name, id: article.id }))),
  )('$name in $id', ({ article, topic }) => {
    const [counted] = topicFrequency(article, [topic]);
    const hits = (counted?.hits ?? []).map(({ from, to }) => article.text.slice(from, to).replace(/['’]s$/u, ''));
    expect(hits).toEqual(searchByHand(article, topic).map((hit) => hit.replace(/['’]s$/u, '')));
  });
});

const byHand = JSON.parse(readFileSync(new URL('fixtures/topics-by-hand.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string[]>
>;

describe('five topics in the five built-in articles are what a reader counted by hand', () => {
  it.each(
    articles.flatMap((article) => {
      const id = article.id.slice(0, 3);
      return Object.entries(byHand[id] ?? {}).map(([topic, hits]) => ({ article, id, topic, hits }));
    }),
  )('$topic in $id: $hits', ({ article, topic, hits }) => {
    const [counted] = topicFrequency(
      article,
      defaultTopics.filter(({ name }) => name === topic),
    );
    expect(counted?.hits.map(({ from, to }) => article.text.slice(from, to))).toEqual(hits);
    expect(counted?.count).toBe(hits.length);
  });
});

describe('patterns', () => {
  it('let the longest wording win, so that no word counts twice', () => {
    expect(
      say('The chemical weapons convention bans chemical arms.', ['chemical', 'chemical weapons convention']),
    ).toEqual(['chemical weapons convention', 'chemical']);
  });

  it('take a star for any ending, and nothing else', () => {
    expect(say('Rebels rebelled; a rebel is no reb.', ['rebel*'])).toEqual(['Rebels', 'rebelled', 'rebel']);
    expect(say('Rebels rebelled; a rebel is no reb.', ['rebel'])).toEqual(['rebel']);
  });

  it('ignore capitals and a possessive', () => {
    expect(say("Assad's forces and ASSAD himself left.", ['assad']).length).toBe(2);
  });

  it('without a word in them count nothing', () => {
    expect(say('Some words stand here.', ['', '*', ' … '])).toEqual([]);
  });

  it('never reach over the end of a sentence', () => {
    expect(say('He saw the peace. Talks began later that day.', ['peace talks'])).toEqual([]);
  });
});

describe('rates', () => {
  it('are refused, with the floor, where an article has too few words', () => {
    const article = readArticle({ id: 'x', text: 'The talks went on. The talks ended.', language: 'en' });
    expect(topicFrequency(article, [{ id: 't', name: 'T', patterns: ['talks'] }])[0]).toMatchObject({
      count: 2,
      words: 7,
      rate: { kind: 'too few words', floor: 150 },
    });
  });

  it('count only words of the report, not titles, captions and promotions', () => {
    const promoted = articles[3];
    expect(promoted && bodyWords(promoted)).toBeLessThan((promoted?.tokens.length ?? 0) - 50);
    const [milk] = promoted ? topicFrequency(promoted, [{ id: 'm', name: 'Milk', patterns: ['milk', 'Stalin'] }]) : [];
    expect(milk?.count).toBe(0);
  });
});
