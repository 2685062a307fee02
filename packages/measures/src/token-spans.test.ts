import type { Range } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOverlapping } from './token-spans.ts';

const sentence = (from: number, to: number) => ({ from, to, block: 0, firstToken: 0, endToken: 0 });
const range = fc.tuple(fc.nat(80), fc.nat(80)).map(([x, y]) => ({ from: Math.min(x, y), to: Math.max(x, y) }));

describe('the sentences that ranges overlap', () => {
  it('are the same as when every sentence is held against every range', () => {
    const sentences = Array.from({ length: 8 }, (_, k) => sentence(k * 10 + 1, k * 10 + 9));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
        const all = sentences.flatMap((one, k) =>
          ranges.some(({ from, to }) => from < one.to && to > one.from) ? [k] : [],
        );
        expect([...sentencesOverlapping({ sentences }, ranges)].sort((x, y) => x - y)).toEqual(all);
      }),
    );
  });

  it('are found without a look at all sentences for each range', () => {
    let reads = 0;
    const count = 4000;
    const sentences = Array.from({ length: count }, (_, k) => ({
      ...sentence(0, k * 10 + 9),
      get from() {
        reads += 1;
        return k * 10;
      },
    }));
    const ranges = sentences.map((_, k): Range => ({ from: k * 10 + 2, to: k * 10 + 4 }));
    reads = 0;
    expect(sentencesOverlapping({ sentences }, ranges).size).toBe(count);
    expect(reads).toBeLessThan(20 * count);
  });
});
