import type { Comparison, Link } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';

/** A link with the number it carries on the page: its place in the reading order of A, from 1. */
export type NumberedLink = { number: number; key: string; link: Link };

/** The links of a comparison in the reading order of A (then of B), numbered from 1. */
export function numberLinks({ links }: Pick<Comparison, 'links'>): NumberedLink[] {
  return links
    .toSorted((x, y) => first(x.a) - first(y.a) || first(x.b) - first(y.b))
    .map((link, i) => ({ number: i + 1, key: linkKey(link.a, link.b), link }));
}

/** A name for a link that stays when the numbers change: its sentences on both sides, such as `2.3~25`. */
export function linkKey(a: readonly number[], b: readonly number[]): string {
  return `${a.join('.')}~${b.join('.')}`;
}

/**
 * The link whose passages an address names. Where links are put together otherwise now, it is the one that has most of the sentences
 * named, and some of them on either side.
 */
export function findLink(links: readonly NumberedLink[], key: string | undefined): NumberedLink | undefined {
  const same = links.find((one) => one.key === key);
  if (same || key === undefined) return same;
  const [inA = [], inB = []] = key.split('~').map((side) => side.split('.').map(Number));
  const near = links.flatMap((one) => {
    const [a, b] = [
      one.link.a.filter((index) => inA.includes(index)),
      one.link.b.filter((index) => inB.includes(index)),
    ];
    return a.length > 0 && b.length > 0 ? [{ one, held: a.length + b.length }] : [];
  });
  return near.toSorted((x, y) => y.held - x.held)[0]?.one;
}

/** The key of the same link with the sides exchanged. */
export function mirrorKey(key: string): string {
  return key.split('~').toReversed().join('~');
}

/** The two articles of a pair. */
type Sides = { a: Article | undefined; b: Article | undefined };

/**
 * The key of a link of the same sentences once its articles were read anew, when these may have other numbers; `undefined` where one
 * of them is none any more.
 */
export function moveKey(key: string, before: Sides, after: Sides): string | undefined {
  const sides = key.split('~').map((side, i) => {
    const [was, is] = i === 0 ? [before.a, after.a] : [before.b, after.b];
    return side.split('.').map((number) => {
      const from = was?.sentences[Number(number)]?.from;
      return is?.sentences.findIndex((one) => one.from === from) ?? -1;
    });
  });
  const [a = [], b = []] = sides;
  return sides.flat().includes(-1) ? undefined : linkKey(a, b);
}

/** The link that is pinned: the one with this key, and the first where none was asked for. */
export function pinnedAmong(links: readonly NumberedLink[], key: string | undefined): NumberedLink | undefined {
  return key === undefined ? links[0] : links.find((one) => one.key === key);
}

/**
 * The link before or after the one with `key`, round the end; without such a one those before and after the `gap` where links
 * were taken out, so many links from the beginning.
 */
export function neighbourLink(
  links: readonly NumberedLink[],
  key: string | undefined,
  step: 1 | -1,
  gap = 0,
): NumberedLink | undefined {
  const at = links.findIndex((one) => one.key === key);
  const fromGap = step === 1 ? gap : gap - 1;
  const next = at < 0 ? fromGap : at + step;
  return links[(next + links.length) % links.length];
}

function first(indices: readonly number[]): number {
  return indices[0] ?? 0;
}
