import type { Correction } from '@vis-a-vis/comparison';
import fc from 'fast-check';
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

  it('undo to exactly what stood before, and redo to exactly what stood after', () => {
    const pair = fc.constantFrom(['x', 'y'], ['y', 'x'], ['x', 'z']);
    const step = fc.record({ pair, kind: fc.constantFrom('link', 'unlink'), a: fc.nat(9), b: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const corrections = new Corrections();
        const states = steps.map(({ pair: [a = '', b = ''], kind, a: from, b: to }) => {
          const before = JSON.stringify([corrections.of('x', 'y'), corrections.of('x', 'z')]);
          corrections.add(a, b, { kind: kind as Correction['kind'], a: [from], b: [to] });
          return before;
        });
        const end = JSON.stringify([corrections.of('x', 'y'), corrections.of('x', 'z')]);
        for (const before of states.toReversed()) {
          corrections.undo();
          expect(JSON.stringify([corrections.of('x', 'y'), corrections.of('x', 'z')])).toBe(before);
        }
        expect(corrections.canUndo).toBe(false);
        while (corrections.canRedo) corrections.redo();
        expect(JSON.stringify([corrections.of('x', 'y'), corrections.of('x', 'z')])).toBe(end);
      }),
    );
  });

  it('forget what was undone once something new is said', () => {
    const corrections = new Corrections();
    corrections.add('x', 'y', unlink);
    corrections.undo();
    corrections.add('x', 'y', { kind: 'link', a: [0], b: [0] });
    expect(corrections.canRedo).toBe(false);
  });

  it('stay with their sentences when an article is read anew', () => {
    const corrections = new Corrections();
    corrections.add('x', 'y', unlink);
    corrections.follow('y', (sentence) => sentence + 3);
    expect(corrections.of('x', 'y')).toEqual([{ kind: 'unlink', a: [1, 2], b: [8] }]);
  });
});
