import type { Fate, Sentence } from '../article.ts';
import { auxiliaries, prepositions } from '../lexicon/grammar.ts';
import { fates, qualifiers } from '../lexicon/numbers.ts';
import { gapBefore, termOf, type View } from '../tokens/view.ts';
import { isSpaced, type ReadNumber } from './read-digits.ts';

/** So many words behind what is counted may stand before the word of its fate: `12 people have been killed`. Chosen by hand. */
const reach = 4;
const weakeners = new Set(qualifiers.flat().filter((word) => !prepositions.has(word)));

/**
 * What befell those a number counts: the word right before the number (`killed at least 12`, `a death toll of 12`), or the first
 * behind what it counts with nothing but helping verbs between (`12 people were killed`, `left 12 dead`). `after` is the token
 * behind what is counted.
 */
export function fateOf(
  view: View,
  { first }: Pick<ReadNumber, 'first'>,
  after: number,
  { firstToken, endToken }: Sentence,
): Fate | undefined {
  // `arrested five houses away`, `killed two days later`: how far or when.
  if (/^(?:away|apart|off|later|earlier|ago)$/.test(termOf(view, after))) return undefined;
  for (let at = after; at < Math.min(after + reach, endToken) && isSpaced(view, at); at++) {
    const term = termOf(view, at);
    const fate = fates.get(term);
    if (fate) return fate;
    if (
      !auxiliaries.has(term) &&
      !/^(?:others|more|people|reported|confirmed|feared|presumed|also|left|shot|badly|seriously)$/.test(term)
    )
      break;
  }
  const counted = fates.get(termOf(view, after - 1));
  if (counted) return counted;
  for (let at = first - 1; at >= Math.max(firstToken, first - reach); at--) {
    if (!/^\s{1,3}$/.test(gapBefore(view, at + 1))) return undefined;
    const term = termOf(view, at);
    const fate = fates.get(term);
    if (fate) return fate;
    if (
      !weakeners.has(term) &&
      !/^(?:of|to|at|than|over|about|around|under|up|is|was|rose|rises|risen|climbed|reached|stood|stands|hit|the|another)$/.test(
        term,
      )
    )
      return undefined;
  }
  return undefined;
}
