import type { Article } from '@vis-a-vis/parsing';
import { expect, test } from 'vitest';
import { compareAtAll } from './compare-articles.ts';
import type { Link, Reason } from './comparison.ts';
import { seed, seeds } from './evaluation/seeds.ts';
import { reports, versions } from './fixtures/made-up-news.ts';

// Everything the aligner finds, so that a change of a weight or a limit shows in the diff. What each rule is for stands in the tests
// beside it; here nothing says why a score is what it is.

const round = (value: number, digits: number) => value.toFixed(digits);
const spell = ({ from, to }: { from: number; to: number }, { text }: Article) =>
  text.slice(from, to).replaceAll(/\s+/g, ' ');

function describeReason({ kind, weight, a, b }: Reason, one: Article, other: Article): string {
  const words = (ranges: readonly { from: number; to: number }[], article: Article) =>
    ranges.map((range) => spell(range, article)).join(' … ');
  const [left, right] = [words(a, one), words(b, other)];
  return `    ${kind} ${round(weight, 3)}  ${left}${left === right ? '' : `  |  ${right}`}`;
}

function describeLink(link: Link, at: string[], one: Article, other: Article): string[] {
  const { a, b, pairs, score, strength, quoted, chance, reasons } = link;
  return [
    `  ${a.join(',')} ~ ${b.join(',')}  ${round(score, 4)}  ${strength}, quoted: ${quoted}, chance ${round(chance ?? NaN, 7)}, at ${at.join(' ')}`,
    `    pairs ${pairs.map((pair) => `${pair.a}-${pair.b} ${round(pair.score, 4)}`).join(', ')}`,
    ...reasons.map((reason) => describeReason(reason, one, other)),
  ];
}

/** The links of every sensitivity; one that several have alike is told once. */
function describePair(one: Article, other: Article): string {
  const all = compareAtAll(one, other);
  const found = new Map<string, { link: Link; at: string[] }>();
  for (const [sensitivity, { links }] of Object.entries(all)) {
    for (const link of links) {
      const key = link.pairs.map((pair) => `${pair.a}-${pair.b}`).join(' ');
      found.set(key, { link, at: [...(found.get(key)?.at ?? []), sensitivity] });
    }
  }
  const told = [...found.values()].flatMap(({ link, at }) => describeLink(link, at, one, other));
  return [
    `${one.id} and ${other.id}: ${all.balanced.occasion.verdict}`,
    ...(told.length > 0 ? told : ['  no link']),
  ].join('\n');
}

test('what is found among the ten pairs of the built-in articles and in two made-up pairs changes only on purpose', async () => {
  const numbers = Object.keys(seeds);
  const builtIn = numbers.flatMap((left, k) =>
    numbers.slice(k + 1).map((right) => describePair(seed(left), seed(right))),
  );
  expect(builtIn).toHaveLength(10);
  const madeUp = [reports, versions].map(({ a, b }) => describePair(a, b));
  await expect(`${[...builtIn, ...madeUp].join('\n\n')}\n`).toMatchFileSnapshot('__snapshots__/found-in-seeds.txt');
});
