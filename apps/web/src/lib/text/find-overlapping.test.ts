import type { Range } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOverlapping } from './find-overlapping.ts';

const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([x, y]) => ({ from: Math.min(x, y), to: Math.max(x, y) }));

describe('looking for ranges that overlap another', () => {
  it('finds the same as looking at all of them', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 20 }), range, (ranges, within) => {
        const all = ranges.filter(({ from, to }) => from < to && from < within.to && to > within.from);
        expect(findOverlapping(ranges)(within)).toEqual(all.sort((x, y) => x.from - y.from));
      }),
    );
  });

  it('reads each of ten thousand ranges a few times, however many sentences ask', () => {
    let reads = 0;
    const counted = (from: number): Range => ({
      get from() {
        reads += 1;
        return from;
      },
      to: from + 5,
    });
    const count = 10_000;
    const find = findOverlapping(Array.from({ length: count }, (_, k) => counted(k * 10)));
    reads = 0;
    for (let k = 0; k < count; k++) expect(find({ from: k * 10, to: k * 10 + 10 })).toHaveLength(1);
    expect(reads).toBeLessThan(4 * count);
  });
});
