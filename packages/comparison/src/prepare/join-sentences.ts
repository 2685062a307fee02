import { gramsOfBag, type Vocabulary } from './vocabulary.ts';
import type { PreparedSentence } from './prepared.ts';

/** A sentence joined with those after it, as one (for short sentences that are judged together). */
export function joinSentences(sentences: readonly PreparedSentence[], vocabulary: Vocabulary): PreparedSentence {
  const [only, ...more] = sentences;
  if (only && more.length === 0) return only;
  const counted = new Map<number, number>();
  for (const sentence of sentences) {
    sentence.bag.forEach((word, k) => counted.set(word, (counted.get(word) ?? 0) + (sentence.counts[k] ?? 0)));
  }
  const bag = [...counted.keys()].sort((x, y) => x - y);
  return {
    words: sentences.flatMap((sentence) => sentence.words),
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    quoted: sentences.flatMap((sentence) => sentence.quoted),
    speakers: [...new Set(sentences.flatMap((sentence) => sentence.speakers))],
    bag,
    grams: gramsOfBag(bag, vocabulary),
    counts: bag.map((word) => counted.get(word) ?? 0),
  };
}
