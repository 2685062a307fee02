/** Every two sentences that a link takes to say the same: those of its passages, and those with a further sentence. */
export function pairsOf<Pair, Further extends Pair>({
  pairs,
  also,
}: {
  pairs: readonly Pair[];
  also: readonly Further[];
}): Pair[] {
  return [...pairs, ...also];
}
