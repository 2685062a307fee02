import type { Range } from '@vis-a-vis/parsing';
import type { Countable } from './countable.ts';
import { standsAt, type Patterns } from './topic-patterns.ts';

/** A mention of a topic: its range, its tokens `firstToken` up to `endToken` (excluded), and the sentence it stands in. */
export type Hit = Range & { firstToken: number; endToken: number; sentence: number };

/** The mentions of each of so many topics in the body sentences of an article, in order; within a topic none overlap. */
export function findTopics({ sentences, tokens }: Countable, topics: number, patterns: Patterns): Hit[][] {
  const hits = Array.from({ length: topics }, (): Hit[] => []);
  /** For each topic the end of its last mention: a word counts once. */
  const ends = new Array<number>(topics).fill(0);
  for (const [sentence, { firstToken, endToken }] of sentences.entries()) {
    for (let at = firstToken; at < endToken; at++) {
      for (const pattern of patterns(tokens[at]?.term ?? '')) {
        if ((ends[pattern.topic] ?? 0) > at || !standsAt(pattern, tokens, at, endToken)) continue;
        const end = at + pattern.words.length;
        ends[pattern.topic] = end;
        const [from, to] = [tokens[at]?.from ?? 0, tokens[end - 1]?.to ?? 0];
        hits[pattern.topic]?.push({ from, to, firstToken: at, endToken: end, sentence });
      }
    }
  }
  return hits;
}
