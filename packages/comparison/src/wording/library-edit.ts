import { diffArrays } from 'diff';
import type { Stretch } from './shortest-edit.ts';

/** What `shortestEdit` finds, by npm `diff`, which follows the same paper; undefined where it takes more than `most` edits. */
export function libraryEdit(a: Int32Array, b: Int32Array, most: number): Stretch[] | undefined {
  const parts = diffArrays([...a], [...b], { maxEditLength: most });
  if (!parts) return undefined;
  const stretches: Stretch[] = [];
  let [x, y] = [0, 0];
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      x += value.length;
      y += value.length;
      continue;
    }
    const last = stretches.at(-1);
    const open = last?.toA === x && last.toB === y ? last : { fromA: x, toA: x, fromB: y, toB: y };
    if (open !== last) stretches.push(open);
    if (removed) open.toA = x += value.length;
    else open.toB = y += value.length;
  }
  return stretches;
}
