import { countWords } from './vocabulary.ts';
import type { PreparedSentence } from './prepared.ts';

/** A sentence joined with those after it, as one (for short sentences that are judged together). */
export function joinSentences(sentences: readonly PreparedSentence[]): PreparedSentence {
  const [only, ...more] = sentences;
  if (only && more.length === 0) return only;
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    words,
    ...countWords(words),
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    quoted: sentences.flatMap((sentence) => sentence.quoted),
    speakers: [...new Set(sentences.flatMap((sentence) => sentence.speakers))],
  };
}
