import type { Correction } from '@vis-a-vis/comparison';
import { describe, expect, it } from 'vitest';
import { Corrections } from './corrections.svelte.ts';

const unlink: Correction = { kind: 'unlink', a: [1, 2], b: [5] };

describe("the reader's corrections", () => {
  it('follow the sides when A and B are exchanged', () => {
    const corrections = new Corrections();
    corrections.add('y', 'x', unlink);
    expect(corrections.of('y', 'x')).toEqual([unlink]);
    expect(corrections.of('x', 'y')).toEqual([{ kind: 'unlink', a: [5], b: [1, 2] }]);
    expect(corrections.of('x', 'z')).toEqual([]);
  });

  it('stay with their sentences when an article is read anew, also those taken back', () => {
    const corrections = new Corrections();
    const { cells } = corrections.add('x', 'y', unlink);
    const all = (value: unknown) => Object.fromEntries(Object.keys(cells).map((cell) => [cell, value]));
    corrections.put(all(undefined));
    corrections.move('y', (sentence) => sentence + 3);
    expect(corrections.of('x', 'y')).toEqual([]);
    corrections.put(all({ correction: unlink }));
    expect(corrections.of('x', 'y')).toEqual([{ kind: 'unlink', a: [1, 2], b: [8] }]);
  });
});
