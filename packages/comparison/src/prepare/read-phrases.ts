import type { PreparedSentence, TokenStretch } from './prepared.ts';
import { isContent, type Vocabulary } from './vocabulary.ts';

/** Words on end that two texts must share before the phrase says anything about their occasion. */
const length = 5;

/**
 * The five-word runs of an article that may count as a shared phrase, by a hash of their stem ids, each where it stands first.
 * Words in quotation marks are left to the quotations: one utterance must not speak twice.
 */
export function readPhrases(
  sentences: readonly PreparedSentence[],
  names: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Map<number, TokenStretch> {
  const phrases = new Map<number, TokenStretch>();
  for (const { words, tokens, quoted } of sentences) {
    let barred = -1;
    let content = -1;
    for (let k = 0; k < words.length; k++) {
      const word = words[k] ?? 0;
      if (vocabulary.isOffice[word] || names.has(word) || quoted[k]) barred = k;
      if (isContent(word, vocabulary)) content = k;
      const start = k - length + 1;
      if (start < 0 || barred >= start || content < start) continue;
      const key = hashRun(words, start);
      if (!phrases.has(key)) phrases.set(key, { firstToken: tokens[start] ?? -1, lastToken: tokens[k] ?? -1 });
    }
  }
  return phrases;
}

/** 53 bits of two multiplicative hashes: that two runs of two articles meet by accident is not to be expected in a lifetime. */
function hashRun(words: readonly number[], start: number): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let k = start; k < start + length; k++) {
    const word = (words[k] ?? 0) + 1;
    high = Math.imul(high ^ word, 0x01000193) ^ (high >>> 15);
    low = Math.imul(low + word, 0xcc9e2d51) ^ (low >>> 13);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
