import type { Range } from '@vis-a-vis/parsing';
import { firstPlace } from '../prepare/first-place.ts';
import type { Prepared, TokenStretch } from '../prepare/prepared.ts';

/**
 * The five-word run that both texts have, free of names and titles of office, with a content word in it, that comes first in both
 * taken together; or nothing. `accepts` may turn one down by where it stands in each.
 */
export function firstCommonPhrase(
  a: Prepared,
  b: Prepared,
  accepts: (inA: TokenStretch, inB: TokenStretch) => boolean = () => true,
): { a: Range; b: Range } | undefined {
  const [few, many] = a.phrases.size < b.phrases.size ? [a, b] : [b, a];
  let earliest = Infinity;
  let found: { inFew: TokenStretch; inMany: TokenStretch } | undefined;
  for (const [key, inFew] of few.phrases) {
    const inMany = many.phrases.get(key);
    if (!inMany || inFew.firstToken + inMany.firstToken >= earliest) continue;
    if (!(few === a ? accepts(inFew, inMany) : accepts(inMany, inFew))) continue;
    earliest = inFew.firstToken + inMany.firstToken;
    found = { inFew, inMany };
  }
  if (!found) return undefined;
  const [ofFew, ofMany] = [rangeOf(few, found.inFew), rangeOf(many, found.inMany)];
  return few === a ? { a: ofFew, b: ofMany } : { a: ofMany, b: ofFew };
}

/**
 * Whether what two sentences say in the same words may be said of one thing: where both name somebody or something, they name one in
 * common. “Was found dead in his” is said of many.
 */
export function mayBeOfOne(a: Prepared, inA: TokenStretch, b: Prepared, inB: TokenStretch): boolean {
  const isName = (word: number) => a.names.has(word) || b.names.has(word);
  const [ofA, ofB] = [bagAround(a, inA).filter(isName), bagAround(b, inB).filter(isName)];
  return ofA.length === 0 || ofB.length === 0 || ofA.some((name) => ofB.includes(name));
}

/** The stems of the sentence that a stretch stands in. */
function bagAround({ article, sentences }: Prepared, { firstToken }: TokenStretch): readonly number[] {
  const at = firstPlace(article.sentences.length, (k) => (article.sentences[k]?.endToken ?? 0) > firstToken);
  return sentences[at]?.bag ?? [];
}

/** Which articles of a library share such a phrase at all, found in one pass over their phrases; asked by two indices. */
export function findPhraseMates(articles: readonly Prepared[]): (a: number, b: number) => boolean {
  const holders = new Map<number, number[]>();
  articles.forEach(({ phrases }, index) => {
    for (const key of phrases.keys()) {
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  });
  const mates = new Uint8Array(articles.length ** 2);
  for (const list of holders.values()) {
    if (list.length < 2) continue;
    for (const a of list) for (const b of list) mates[a * articles.length + b] = 1;
  }
  return (a, b) => mates[a * articles.length + b] === 1;
}

function rangeOf({ article }: Prepared, { firstToken, lastToken }: TokenStretch): Range {
  return { from: article.tokens[firstToken]?.from ?? 0, to: article.tokens[lastToken]?.to ?? 0 };
}
