import type { Range } from '@vis-a-vis/parsing';
import type { Prepared } from '../prepare/prepared.ts';

/**
 * The five-word run that both texts have, free of names and titles of office, with a content word in it, that comes first in both
 * taken together; or nothing.
 */
export function sharedPhrase(a: Prepared, b: Prepared): { a: Range; b: Range } | undefined {
  const [few, many] = a.phrases.size < b.phrases.size ? [a, b] : [b, a];
  let earliest = Infinity;
  let found: number | undefined;
  for (const [key, { firstToken }] of few.phrases) {
    const other = many.phrases.get(key);
    if (!other || firstToken + other.firstToken >= earliest) continue;
    earliest = firstToken + other.firstToken;
    found = key;
  }
  const [left, right] = [a, b].map(({ phrases }) => phrases.get(found ?? -1));
  return left && right && { a: rangeOf(a, left), b: rangeOf(b, right) };
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

type Place = { firstToken: number; lastToken: number };

function rangeOf({ article }: Prepared, { firstToken, lastToken }: Place): Range {
  return { from: article.tokens[firstToken]?.from ?? 0, to: article.tokens[lastToken]?.to ?? 0 };
}
