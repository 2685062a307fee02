/** Shares of the runs of four words that are right, too many, and missing; they add up to 1 unless both texts are empty. */
export type PageScore = { right: number; excess: number; missing: number };

const run = 4;

/**
 * How far the text found on a page is the one that people marked, by runs of four words, each as often as it stands; the measure of
 * scrapinghub/article-extraction-benchmark, in which every page weighs the same.
 */
export function scorePage(marked: string, found: string): PageScore {
  const [wanted, got] = [countRuns(marked), countRuns(found)];
  const score = { right: 0, excess: 0, missing: 0 };
  for (const words of new Set([...wanted.keys(), ...got.keys()])) {
    const [there, here] = [wanted.get(words) ?? 0, got.get(words) ?? 0];
    score.right += Math.min(there, here);
    score.excess += Math.max(0, here - there);
    score.missing += Math.max(0, there - here);
  }
  const all = score.right + score.excess + score.missing;
  return all === 0 ? score : { right: score.right / all, excess: score.excess / all, missing: score.missing / all };
}

function countRuns(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(Math.min(1, words.length), words.length - run + 1); at++) {
    const key = words.slice(at, at + run).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Mean precision and recall over pages, and their F1; pages on which there is nothing to be right about are left out of each. */
export function meanOfPages(scores: readonly PageScore[]): { precision: number; recall: number; f1: number } {
  const mean = (of: 'excess' | 'missing'): number => {
    const some = scores.filter((score) => score.right + score[of] > 0);
    return some.reduce((sum, score) => sum + score.right / (score.right + score[of]), 0) / Math.max(1, some.length);
  };
  const [precision, recall] = [mean('excess'), mean('missing')];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
