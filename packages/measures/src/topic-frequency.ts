/**
 * Topic frequency: how often the words and phrases of a topic occur in the body of an article.
 *
 * The count k comes first, then the rate per 1,000 words with Garwood's exact Poisson interval (intervals.ts).
 * Within one topic the longest pattern wins and no word counts twice. Counted words are those of body sentences:
 * titles, captions and furniture are neither counted nor divided by.
 */
import type { Article, Range } from '@vis-a-vis/parsing';
import { compilePatterns, matchAt } from './topic-patterns.ts';
import { garwoodInterval } from './intervals.ts';
import type { Topic } from './topic.ts';

export const defaults = {
  /** Below this many body words a rate says nothing; the counts still stand. */
  rateFloor: 150,
};

/** Mentions per 1,000 body words with a 95 % interval, or the reason why there is none. */
export type Rate =
  { kind: 'rate'; perThousand: number; low: number; high: number } | { kind: 'too few words'; floor: number };

/** One topic in one article: `hits` are ranges of `article.text`, in order, one for each of `count` mentions in `words` body words. */
export type TopicFrequency = { count: number; words: number; hits: Range[]; rate: Rate };

/** The frequency of each of `topics` in `article`, in their order. */
export function topicFrequency(article: Article, topics: readonly Topic[]): TopicFrequency[] {
  const words = bodyWords(article);
  return topics.map((topic) => {
    const hits = findTopic(article, topic);
    return { count: hits.length, words, hits, rate: ratePerThousand(hits.length, words) };
  });
}

/** The number of tokens in the body sentences of `article`. */
export function bodyWords(article: Article): number {
  return article.sentences.reduce((sum, sentence) => sum + sentence.endToken - sentence.firstToken, 0);
}

function ratePerThousand(count: number, words: number): Rate {
  if (words < defaults.rateFloor) return { kind: 'too few words', floor: defaults.rateFloor };
  const { low, high } = garwoodInterval(count);
  const scale = 1000 / words;
  return { kind: 'rate', perThousand: count * scale, low: low * scale, high: high * scale };
}

function findTopic({ sentences, tokens }: Article, topic: Topic): Range[] {
  const patterns = compilePatterns(topic.patterns);
  const hits: Range[] = [];
  for (const { firstToken, endToken } of sentences) {
    let at = firstToken;
    while (at < endToken) {
      const length = matchAt(patterns, tokens, at, endToken);
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (length > 0 && first && last) hits.push({ from: first.from, to: last.to });
      at += Math.max(1, length);
    }
  }
  return hits;
}
