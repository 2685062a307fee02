/** An article as a list of sentences, each its distinct stem ids. */
type Sentences = { sentences: readonly { bag: readonly number[] }[] };

/** An article by index with the earlier ones that share a stem with it, and the cosine of the closest two sentences. */
export type NearRow = { b: number; others: { a: number; cosine: number }[] };

/**
 * For every article the earlier ones it shares stems with, in one pass through one inverted index: only sentences that share a stem
 * are ever looked at. `weights` are those of the stems, by id; what weighs 0 brings nobody together. Cosines below `least` are left out.
 */
export function* nearRows(
  articles: readonly Sentences[],
  weights: Float64Array,
  least = Number.MIN_VALUE,
): Generator<NearRow> {
  const owner = Int32Array.from(articles.flatMap(({ sentences }, article) => sentences.map(() => article)));
  const lengths = new Float64Array(owner.length);
  const sums = new Float64Array(owner.length);
  const closest = new Float64Array(articles.length);
  const postings = new Map<number, number[]>();
  const square = (word: number): number => (weights[word] ?? 0) ** 2;
  let index = 0;
  for (const [b, { sentences }] of articles.entries()) {
    const met: number[] = [];
    const start = index;
    for (const { bag } of sentences) {
      const length = Math.sqrt(bag.reduce((sum, word) => sum + square(word), 0));
      lengths[index++] = length;
      for (const other of addUp(bag)) {
        const cosine = (sums[other] ?? 0) / (length * (lengths[other] ?? 1));
        sums[other] = 0;
        const a = owner[other] ?? 0;
        const before = closest[a] ?? 0;
        if (before === 0) met.push(a);
        if (cosine > before) closest[a] = cosine;
      }
    }
    // The index holds the sentences of earlier articles alone, so that each pair is met once.
    sentences.forEach(({ bag }, k) => enter(bag, start + k));
    yield { b, others: met.map((a) => ({ a, cosine: closest[a] ?? 0 })).filter(({ cosine }) => cosine >= least) };
    for (const a of met) closest[a] = 0;
  }

  /** Adds up in `sums` what sentences share with a bag, and answers with those that share something. */
  function addUp(bag: readonly number[]): number[] {
    const met: number[] = [];
    for (const word of bag) {
      const part = square(word);
      if (part === 0) continue;
      for (const other of postings.get(word) ?? []) {
        if (sums[other] === 0) met.push(other);
        sums[other] = (sums[other] ?? 0) + part;
      }
    }
    return met;
  }

  function enter(bag: readonly number[], sentence: number): void {
    for (const word of bag) {
      if ((weights[word] ?? 0) === 0) continue;
      const list = postings.get(word);
      if (list) list.push(sentence);
      else postings.set(word, [sentence]);
    }
  }
}
