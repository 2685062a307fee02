/** A sentence of A and one of B, as indices. */
export type SentencePair = { a: number; b: number };

/** An order of such pairs: as A tells them, and then as B does. */
export function inOrderOfA(x: SentencePair, y: SentencePair): number {
  return x.a - y.a || x.b - y.b;
}

/** The two indices as one number, the key of a map or set. */
export function keyOf({ a, b }: SentencePair): number {
  return a * mostSentences + b;
}

/** Above any index of a sentence, as an article has 200,000 words at most; the keys of ordinary articles stay small integers. */
const mostSentences = 2 ** 18;
