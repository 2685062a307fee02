import { render } from 'svelte/server';
import { wilsonInterval, type LabelCount, type LabelRow } from '@vis-a-vis/measures';
import LabelShares from './LabelShares.svelte';

/** Labels with their counts in two articles; shares where an article has five namings or more, as the ledger gives them. */
export function labelsExample(counts: [label: string, a: number, b: number][]): { labels: LabelRow[] } {
  const totals = [1, 2].map((place) => counts.reduce((sum, row) => sum + Number(row[place]), 0));
  const count = (k: number, of: number): LabelCount => ({
    namings: Array.from({ length: k }, (_, i) => ({ from: i, to: i + 1, sentence: i, voice: 'narrator' })),
    ...(of >= 5 ? { share: { of, value: k / of, ...wilsonInterval(k, of) } } : {}),
  });
  return {
    labels: counts.map(([label, a, b]) => ({
      label,
      spellings: [label],
      inArticles: [count(a, totals[0] ?? 0), count(b, totals[1] ?? 0)],
    })),
  };
}

/** Draws the example, for its snapshot. */
export const draw = () => {
  const { labels } = labelsExample([
    ['rebels', 4, 2],
    ['opposition', 1, 6],
  ]);
  return render(LabelShares, { props: { actor: { actor: 'the fighters', labels }, places: [0, 1], width: 300 } });
};
