import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtMarks, markRuns, type Layer } from './mark-runs.ts';

const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([x, y]) => ({ from: Math.min(x, y), to: Math.max(x, y) }));
const layers: fc.Arbitrary<Layer[]> = fc
  .tuple(fc.array(range, { maxLength: 5 }), fc.array(range, { maxLength: 5 }))
  .map(([shared, topic]) => [
    { name: 'shared', ranges: shared },
    { name: 'topic', ranges: topic },
  ]);

describe('marking a passage', () => {
  it('never loses, adds or reorders a character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 60, maxLength: 60 }), range, layers, (text, within, marks) => {
        const runs = markRuns(text, within, marks);
        return runs.map((run) => run.text).join('') === text.slice(within.from, within.to);
      }),
    );
  });

  it('marks a character exactly where a layer covers it', () => {
    fc.assert(
      fc.property(range, layers, (within, marks) => {
        for (const run of markRuns('x'.repeat(60), within, marks)) {
          for (let at = run.from; at < run.from + run.text.length; at++) {
            const covering = marks.filter(({ ranges }) => ranges.some(({ from, to }) => from <= at && at < to));
            expect(run.marks).toEqual(covering.map(({ name }) => name));
          }
        }
      }),
    );
  });

  it('reads as written in an example', () => {
    expect(
      markRuns('must be credible, verifiable', { from: 0, to: 28 }, [
        { name: 'shared', ranges: [{ from: 8, to: 16 }] },
      ]),
    ).toEqual([
      { from: 0, text: 'must be ', marks: [] },
      { from: 8, text: 'credible', marks: ['shared'] },
      { from: 16, text: ', verifiable', marks: [] },
    ]);
  });

  it('loses no character and no mark when cut for drawing', () => {
    fc.assert(
      fc.property(range, layers, (within, marks) => {
        const runs = markRuns('0123456789'.repeat(6), within, marks);
        const { opening, marked } = cutAtMarks(runs);
        expect(opening + marked.map(({ text, after }) => text + after).join('')).toBe(
          runs.map(({ text }) => text).join(''),
        );
        const expected = runs.filter((run) => run.marks.length > 0);
        expect(marked.map(({ text, marks: names }) => ({ text, names }))).toEqual(
          expected.map((run) => ({ text: run.text, names: run.marks.join(' ') })),
        );
      }),
    );
  });
});
