import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestEdit, type Stretch } from './shortest-edit.ts';

/** The same by npm `diff`, which follows the same paper. */
function byPeer(a: number[], b: number[], most: number): Stretch[] | undefined {
  const parts = diffArrays(a, b, { maxEditLength: most });
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

const list = (values: number, maxLength: number) => fc.array(fc.nat(values), { maxLength });

test('finds the very stretches that npm diff finds, and gives up where it does', () => {
  const lists = fc
    .nat(12)
    .chain((values) => fc.tuple(list(values, 40), list(values, 40), fc.integer({ min: 0, max: 90 })));
  fc.assert(
    fc.property(lists, ([a, b, most]) => {
      expect(shortestEdit(Int32Array.from(a), Int32Array.from(b), most)).toEqual(byPeer(a, b, most));
    }),
    { numRuns: 2000 },
  );
});

test('what is edited in some places only, too', () => {
  const edits = fc.array(fc.tuple(fc.nat(300), fc.nat(3), list(5, 3)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 100, maxLength: 300 }), edits, (a, cuts) => {
      const b = [...a];
      for (const [at, out, into] of cuts) b.splice(at, out, ...into);
      expect(shortestEdit(Int32Array.from(a), Int32Array.from(b), 100)).toEqual(byPeer(a, b, 100));
    }),
  );
});
