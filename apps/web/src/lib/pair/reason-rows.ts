import type { Link, Reason } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { isStrong } from './passages.ts';
import type { Spot } from './spot.ts';

/** One wording that spoke for a link, as it stands in A, and where it stands on both sides. */
export type ReasonRow = { wording: string; kind: string; strong: boolean; spots: Spot[] };

const kinds: Record<Reason['kind'], string> = {
  words: 'word',
  name: 'name',
  figure: 'figure',
  quotation: 'quotation',
  phrase: 'phrase',
};

/** The reasons of a link that are words of the texts, the weightiest first, each wording once. */
export function layoutReasons({ reasons }: Pick<Link, 'reasons'>, { text }: Pick<Article, 'text'>): ReasonRow[] {
  const rows = new Map<string, ReasonRow>();
  for (const { kind, a, b } of reasons.toSorted((x, y) => y.weight - x.weight)) {
    if (a.length === 0) continue;
    const wording = a.map(({ from, to }) => text.slice(from, to).replace(/\s+/gu, ' ')).join(' … ');
    const folded = wording.toLocaleLowerCase();
    if (rows.has(folded)) continue;
    const spots: Spot[] = [
      ...a.map((range): Spot => ({ side: 'a', range })),
      ...b.map((range): Spot => ({ side: 'b', range })),
    ];
    rows.set(folded, { wording, kind: kinds[kind], strong: isStrong({ kind }), spots });
  }
  return [...rows.values()];
}
