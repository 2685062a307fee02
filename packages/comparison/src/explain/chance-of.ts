import { chanceCounts } from './chance-counts.ts';
import { firstPlace } from '../prepare/first-place.ts';

/**
 * How often sentences about different talks score at least this high, 0..1: the share of `scores` (ascending) that reach `score`;
 * without such a list, or with an empty one, by the counts the package ships. Where none does it is 1 / (n + 1), since not seen in
 * n is not never.
 */
export function chanceOf(score: number, scores?: readonly number[]): number {
  if (!scores || scores.length === 0) return chanceByCounts(score);
  const lower = firstPlace(scores.length, (k) => (scores[k] ?? 1) >= score);
  return Math.max(scores.length - lower, 1) / (scores.length + 1);
}

/** `chanceCounts[k]` pairs scored k / 100 or more; between two steps the lower one speaks, so that no chance is made too small. */
function chanceByCounts(score: number): number {
  const step = Math.floor(Math.max(score, 0) * 100);
  return Math.max(chanceCounts[step] ?? 0, 1) / ((chanceCounts[0] ?? 0) + 1);
}
