/** A sentence of A and one of B, as indices. */
export type SentencePair = { a: number; b: number };

/** An order of such pairs: as A tells them, and then as B does. */
export function inOrderOfA(x: SentencePair, y: SentencePair): number {
  return x.a - y.a || x.b - y.b;
}

/** The two indices as one key of a map or set. */
export function keyOf({ a, b }: SentencePair): string {
  return `${a} ${b}`;
}
