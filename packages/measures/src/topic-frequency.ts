/**
 * Topic frequency: how often the words and phrases of a topic occur in the body of an article.
 *
 * The count k comes first, then the rate per 1,000 words with Garwood's exact Poisson interval (intervals.ts).
 * Within one topic the longest pattern wins and no word counts twice. Counted words are those of body sentences:
 * titles, captions and furniture are neither counted nor divided by.
 */
import type { Article, Range } from '@vis-a-vis/parsing';
import { garwoodInterval } from './intervals.ts';
import { findTopics } from './find-topics.ts';
import type { Countable } from './countable.ts';
import { compileTopics, type Patterns } from './topic-patterns.ts';
import type { Topic } from './topic.ts';
import { speaks, wordsInVoice, type VoiceChoice } from './voice-choice.ts';

/** The least number of words that rates are given for. */
export const defaults = {
  /** Below this many body words a rate says nothing; the counts still stand. */
  rateFloor: 150,
};

/** Mentions per 1,000 body words with a 95 % interval, or the reason why there is none. */
export type Rate =
  { kind: 'rate'; perThousand: number; low: number; high: number } | { kind: 'too few words'; floor: number };

/** One topic in one article: `hits` are ranges of `article.text`, in order, one for each of `count` mentions in `words` body words. */
export type TopicFrequency = { count: number; words: number; hits: Range[]; rate: Rate };

/** The frequency of each of `topics` in `article`, in their order. `patterns` are theirs; over many articles read them once. */
export function topicFrequency(
  article: Countable,
  topics: readonly Topic[],
  patterns: Patterns = compileTopics(topics),
): TopicFrequency[] {
  const words = bodyWords(article);
  // Most topics of a large library stand in few of its articles: one answer for all that do not is soon handed over.
  const none = frequencyOf([], words);
  return findTopics(article, topics.length, patterns).map((hits) =>
    hits.length === 0
      ? none
      : frequencyOf(
          hits.map(({ from, to }) => ({ from, to })),
          words,
        ),
  );
}

/** What of the frequencies found in `article` stands in one voice; its rates are per 1,000 words of that voice. */
export function inVoice(
  article: Article,
  frequencies: readonly TopicFrequency[],
  voice: VoiceChoice,
): TopicFrequency[] {
  if (voice === 'all') return [...frequencies];
  const words = wordsInVoice(article, voice).length;
  const isSpoken = speaks(article, voice);
  return frequencies.map(({ hits }) => frequencyOf(hits.filter(isSpoken), words));
}

/** The number of tokens in the body sentences of `article`. */
export function bodyWords({ sentences }: Pick<Article, 'sentences'>): number {
  return sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
}

function frequencyOf(hits: Range[], words: number): TopicFrequency {
  return { count: hits.length, words, hits, rate: ratePerThousand(hits.length, words) };
}

function ratePerThousand(count: number, words: number): Rate {
  if (words < defaults.rateFloor) return { kind: 'too few words', floor: defaults.rateFloor };
  const { low, high } = intervalOf(count);
  const scale = 1000 / words;
  return { kind: 'rate', perThousand: count * scale, low: low * scale, high: high * scale };
}

const intervals: { low: number; high: number }[] = [];

/** Garwood's interval, worked out once for each count: a library asks for the small ones again and again. */
function intervalOf(count: number): { low: number; high: number } {
  return (intervals[count] ??= garwoodInterval(count));
}
