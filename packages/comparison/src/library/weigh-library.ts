import type { Vocabulary } from '../prepare/vocabulary.ts';
import { blendRarity } from '../prepare/weigh-words.ts';

/** An article as far as its stems are weighed: its sentences, and in how many of them each stem stands. */
type Weighed = { sentences: readonly unknown[]; frequency: ReadonlyMap<number, number> };

/**
 * The weights of stems in a library, by stem id: rarity in the language and among the library's sentences, blended as for a pair; 0
 * for what is lighter than `lightest`, and for what stands in more than `most` sentences.
 */
export function weighLibrary(
  articles: readonly Weighed[],
  vocabulary: Vocabulary,
  lightest: number,
  most = Infinity,
): Float64Array {
  const frequency = new Float64Array(vocabulary.background.length);
  let sentences = 0;
  for (const article of articles) {
    sentences += article.sentences.length;
    for (const [word, count] of article.frequency) frequency[word] = (frequency[word] ?? 0) + count;
  }
  const total = Math.log(sentences + 1);
  return frequency.map((count, word) => {
    const weight = blendRarity(vocabulary.background[word], count, total, vocabulary.isOffice[word]);
    return weight < lightest || count > most ? 0 : weight;
  });
}
