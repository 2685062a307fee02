/**
 * Weighted log-odds with an informative prior (Monroe, Colaresi & Quinn 2008, "Fightin' Words", Political Analysis 16(4),
 * equations 15 to 22): δ = ln odds(a + α, in c + α₀) − ln odds(b + α, in d + α₀), divided by its standard deviation. The prior
 * α = `priorWeight` × the word's share of both texts together pulls rare words towards no difference. The variance is the
 * full one of four terms, which never gives a greater |z| than the usual one of two.
 */
export const defaults = {
  /** How many words the prior counts for (α₀); more is more cautious. */
  priorWeight: 100,
};

/**
 * z of a word that stands `a` times in a text of `c` words and `b` times in one of `d`: > 0 more often in the first, < 0 in the
 * second. `prior` and `priorTotal` are its count and all words of the texts that the prior is made of. 0 where nothing can be said.
 */
export function weightedLogOdds(
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
  [prior, priorTotal]: readonly [number, number] = [a + b, c + d],
  priorWeight = defaults.priorWeight,
): number {
  const alpha = priorTotal > 0 ? (priorWeight * prior) / priorTotal : 0;
  const [inFirst, inSecond] = [a + alpha, b + alpha];
  const [outFirst, outSecond] = [c + priorWeight - inFirst, d + priorWeight - inSecond];
  if (Math.min(inFirst, inSecond, outFirst, outSecond) <= 0) return 0;
  const delta = Math.log(inFirst / outFirst) - Math.log(inSecond / outSecond);
  return delta / Math.sqrt(1 / inFirst + 1 / outFirst + (1 / inSecond + 1 / outSecond));
}
